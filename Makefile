# make run      install into .venv, make a bank of a sample article and show it
# make test     install what the tests need, then every check and every test
# make quality ARTICLES=folder    what quizgen makes of a folder of articles, with figures
# make print    what a handout costs, beside bare ReportLab
# make startup  how long the command takes
# PYTHON=python3.12 make ...      another Python than the first good one that is found

VENV ?= .venv
BIN := $(VENV)/bin
ARTICLES ?= question_banks/articles
SAMPLE := question_banks/articles/kim-train.md
SUITABLE := import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3 python; do \
	$$p -c '$(SUITABLE)' 2>/dev/null && { echo $$p; break; }; done)
PIP := $(BIN)/python -m pip --disable-pip-version-check install -qq --constraint constraints.txt

.PHONY: run test quality print startup clean

run: $(VENV)/.installed
	@mkdir -p build
	$(BIN)/quizgen generate $(SAMPLE) --force --output build/kim-train.yaml
	$(BIN)/quizgen show build/kim-train.yaml

test: $(VENV)/.tools
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/pytest

quality: $(VENV)/.installed
	$(BIN)/python benchmarks/quality.py "$(ARTICLES)"

print: $(VENV)/.installed
	$(BIN)/python benchmarks/print.py

startup: $(VENV)/.installed
	$(BIN)/python benchmarks/startup.py

$(BIN)/pip:
	@test -n "$(PYTHON)" || { echo "quizgen needs Python 3.11, 3.12 or 3.13 with venv and pip" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml constraints.txt | $(BIN)/pip
	@echo "Installing quizgen into $(VENV): this takes a minute, once"
	$(PIP) --editable .
	@touch $@

$(VENV)/.tools: pyproject.toml constraints.txt | $(BIN)/pip
	@echo "Installing quizgen and its tools into $(VENV): this takes a minute, once"
	$(PIP) --editable ".[dev]"
	@touch $@ $(VENV)/.installed

clean:
	rm -rf $(VENV) build dist
