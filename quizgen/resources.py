"""Folders that stand beside the package in a checkout, and inside it where it is installed."""

from pathlib import Path

HERE = Path(__file__).parent


def folder(name: str) -> Path:
    """The folder `name` ("templates", "question_banks")."""
    installed = HERE / name
    return installed if installed.is_dir() else HERE.parent / name
