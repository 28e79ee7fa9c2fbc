"""The option that makes the reference pictures anew: pytest tests/printing --update-pictures."""


def pytest_addoption(parser):
    parser.addoption(
        "--update-pictures", action="store_true", help="keep the pages as they look now"
    )
