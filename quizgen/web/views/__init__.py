"""The pages, a module for each place of the site: a view loads, calls one function, renders."""

from flask.typing import ResponseReturnValue as Page

__all__ = ["Page"]
