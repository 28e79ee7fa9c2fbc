"""What every answer of the site must carry, and how often an address may ask."""

from flask import Flask, Response, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_wtf import CSRFProtect

# Nothing inline, nothing from elsewhere; data: images are what Bootstrap draws its ticks with.
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "object-src 'none'",
        "form-action 'self'",
        "frame-ancestors 'self'",
        "base-uri 'none'",
    )
)
LARGEST_UPLOAD = 10_000_000  # bytes of one request

csrf = CSRFProtect()
limiter = Limiter(get_remote_address, storage_uri="memory://", strategy="moving-window")


def protect(app: Flask) -> None:
    """Put the guards before the application's views."""
    app.config.update(
        MAX_CONTENT_LENGTH=LARGEST_UPLOAD,
        MAX_FORM_MEMORY_SIZE=4_000_000,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_NAME="quizgen",
        WTF_CSRF_TIME_LIMIT=None,  # a quiz may take longer than an hour
    )
    csrf.init_app(app)
    limiter.init_app(app)
    app.after_request(guarded)


def guarded(response: Response) -> Response:
    """The answer with the headers that keep browsers from doing more than they should."""
    headers = response.headers
    headers["Content-Security-Policy"] = POLICY
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "same-origin"
    headers["Cross-Origin-Opener-Policy"] = "same-origin"
    headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()"
    if request.endpoint not in {"static", "bootstrap.static"}:
        headers["Cache-Control"] = "no-store"
    return response
