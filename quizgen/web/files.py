"""Files that a page gives out."""

from flask import Response


def file(data: bytes | str, kind: str, name: str, how: str = "attachment") -> Response:
    """An answer that is a file: its media type, its name, and whether it is to be saved or, with
    "inline", shown."""
    headers = {"Content-Disposition": f'{how}; filename="{name}"'}
    return Response(data, mimetype=kind, headers=headers)
