# make run      install into .venv and open the quiz site on the sample banks
# make test     install what the tests need, then every check and every test
# make quality ARTICLES=folder    what quizgen makes of a folder of articles, with figures
# make print    what a handout costs, beside bare ReportLab
# make startup  how long the command takes
# make load     a class, then a school, takes a quiz here; POSTGRESQL=postgresql://... on that too
# SERVE="--lan --port 9000" make run    options of quizgen serve
# PYTHON=python3.12 make ...      another Python than the first good one that is found

VENV ?= .venv
BIN := $(VENV)/bin
ARTICLES ?= question_banks/articles
SITE := site-data
SUITABLE := import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3 python; do \
	$$p -c '$(SUITABLE)' 2>/dev/null && { echo $$p; break; }; done)
PIP := $(BIN)/python -m pip --disable-pip-version-check install -qq --constraint constraints.txt

.PHONY: run test quality print startup programs clean

run: $(VENV)/.installed
	$(BIN)/quizgen serve --data $(SITE) $(SERVE)

test: $(VENV)/.tools programs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/pytest -n auto

quality: $(VENV)/.installed
	$(BIN)/python benchmarks/quality.py "$(ARTICLES)"

print: $(VENV)/.installed
	$(BIN)/python benchmarks/print.py

startup: $(VENV)/.installed
	$(BIN)/python benchmarks/startup.py

load: $(VENV)/.installed
	$(BIN)/python benchmarks/load $(if $(POSTGRESQL),--postgresql "$(POSTGRESQL)")

# What the tests look at pages with. Without the right to install, the tests that need it are skipped.
programs:
	@for p in chromium pdftoppm qpdf; do command -v $$p >/dev/null || missing="$$missing $$p"; done; \
	[ -z "$$missing" ] && exit 0; \
	if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
		apt-get update -qq && apt-get install -qq -y chromium poppler-utils qpdf >/dev/null; \
	else echo "Tests of pages and PDFs are skipped without:$$missing" >&2; fi

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
