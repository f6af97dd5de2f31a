# Everything here makes the environment it needs: uv where it is installed, venv and pip otherwise.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
UV     := $(shell command -v uv 2>/dev/null)

ifdef UV
INSTALL = $(UV) pip install --quiet --python $(BIN)/python
MAKE_VENV = $(UV) venv --quiet --allow-existing --python $(PYTHON) $(VENV)
else
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check
MAKE_VENV = $(PYTHON) -m venv $(VENV)
endif

.DEFAULT_GOAL := help

.PHONY: help
help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

$(BIN)/python:
	@echo "==> making the environment in $(VENV)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.12 ..."; exit 1; }
	@$(MAKE_VENV)

$(VENV)/demo.done: pyproject.toml | $(BIN)/python
	@echo "==> installing pyvirt-sdk with its reference server"
	@$(INSTALL) -e '.[stub,cli]'
	@touch $@

$(VENV)/dev.done: pyproject.toml | $(BIN)/python
	@echo "==> installing pyvirt-sdk with everything its tests need"
	@$(INSTALL) -e '.[dev,cli]'
	@touch $@ $(VENV)/demo.done

$(VENV)/docs.done: pyproject.toml | $(BIN)/python
	@echo "==> installing what the pages are built with"
	@$(INSTALL) -e '.[docs,stub,cli]'
	@touch $@

.PHONY: demo
demo: $(VENV)/demo.done ## Run examples/quickstart.py against the bundled server, over HTTPS
	@$(BIN)/python examples/quickstart.py

.PHONY: test
test: lint types layers fresh ## Lint, types, layering, freshness and all tests
	@echo "==> tests"
	@$(BIN)/python -m pytest -n auto

.PHONY: test-long
test-long: $(VENV)/dev.done $(VENV)/docs.done ## The tests that take their time, too
	@$(BIN)/python -m pytest -n auto -m "long or not long"

.PHONY: lint
lint: $(VENV)/dev.done ## Ruff: lint and format
	@echo "==> lint"
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .

.PHONY: types
types: $(VENV)/dev.done ## mypy and pyright, both strict
	@echo "==> types"
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/basedpyright --pythonpath $(BIN)/python --level error

.PHONY: layers
layers: $(VENV)/dev.done ## Who may import whom
	@echo "==> layers"
	@$(BIN)/lint-imports --no-cache >/dev/null || $(BIN)/lint-imports --no-cache

.PHONY: fresh
fresh: $(VENV)/dev.done ## Generated and converted files are what their sources make
	@echo "==> freshness"
	@$(BIN)/python -m tools.operations --check
	@$(BIN)/python -m tools.convert --check

.PHONY: sync
sync: $(VENV)/dev.done ## Convert the async sources into their sync twins
	@$(BIN)/python -m tools.convert

.PHONY: follow
follow: $(VENV)/dev.done ## Follow a release: make follow RELEASE=9.3 FROM=https://pve1:8006/pve-docs/api-viewer/apidoc.js
	@$(BIN)/python -m tools.apidoc --release $(RELEASE) $(FROM)

.PHONY: facts
facts: $(VENV)/dev.done ## Write the facts anew from a file: make facts FACTS=facts.json.gz SINCE=since.json.gz
	@$(BIN)/python -m tools.facts import $(FACTS) $(SINCE)

.PHONY: generated
generated: $(VENV)/dev.done ## Write all that is made from the facts: models, operations, their twins, tables
	@$(BIN)/python -m tools.format_models
	@$(BIN)/python -m tools.answer_models
	@$(BIN)/python -m tools.operations
	@$(BIN)/python -m tools.convert
	@$(BIN)/python -m tools.stub_coverage

.PHONY: docs
docs: $(VENV)/docs.done ## The site, into site/; a broken link or reference fails
	@$(BIN)/python -m sphinx -q -W --keep-going -j auto -b html docs site
	@echo "site/index.html"

.PHONY: bench
bench: $(VENV)/dev.done ## The speed, measured: writes docs/benchmarks.md; some rows: make bench ROWS="get list"
	@$(BIN)/python -m benchmarks $(ROWS)

.PHONY: format
format: $(VENV)/dev.done ## Mend what ruff can mend
	@$(BIN)/ruff check --fix --quiet .
	@$(BIN)/ruff format --quiet .

.PHONY: clean
clean: ## Remove the environment and all caches
	@rm -rf $(VENV) .bench site jupyter_execute docs/reference docs/notebooks .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
