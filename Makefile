# The two commands to know: `make generate` and `make test`. `make help` lists all.

SHELL := /bin/sh
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

# The interpreter that .venv is made with; any Python from 3.11 on will do.
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)

BIN := .venv/bin
PIP := $(BIN)/python -m pip install --disable-pip-version-check --no-input --require-hashes
GENERATE := $(BIN)/python -m generator generate
NODE_ENV := PATH="$(CURDIR)/$(BIN):$$PATH" NODE_PATH="$(CURDIR)/build/node/node_modules"
export SOURCE_DATE_EPOCH = 315532800
export NO_MKDOCS_2_WARNING = 1
# Where the site is published, if it is: mkdocs.yml takes it from here.
export SITE_URL ?= $(shell sed -n "s/^  docs_url: *[\"']*\([^\"' ]*\).*/\1/p" catalogue.yaml)

.PHONY: help
help: ## List the targets, one line each
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1	\2/p' $(MAKEFILE_LIST) | while IFS='	' read -r name text; do printf '  make %-14s %s\n' "$$name" "$$text"; done

.PHONY: generate
generate: .venv/generate ## Validate catalogue.yaml and render every target: the main job
	@$(GENERATE)

.PHONY: check
check: .venv/generate ## Fail if any output is not what the catalogue says; write nothing
	@$(BIN)/python -m generator check

.PHONY: test
test: lint ## Run everything: lint, drift, the built packages, the site in a browser
	@$(BIN)/python -m pytest

.PHONY: lint
lint: .venv/test build/node/installed ## Check the code: ruff, mypy --strict, pyright, over all of it
	@echo "- ruff, mypy, pyright, prettier"
	@$(BIN)/ruff check generator tests dist/python
	@$(BIN)/ruff format --check generator tests dist/python
	@$(BIN)/mypy generator tests
	@$(BIN)/mypy dist/python/src
	@$(NODE_ENV) build/node/node_modules/.bin/pyright
	@$(NODE_ENV) build/node/node_modules/.bin/prettier --log-level=warn --check catalogue.yaml

.PHONY: docs
docs: scripts ## Build the site into build/site
	@echo "- building the site into build/site"
	@$(BIN)/mkdocs build --quiet
	@$(BIN)/python -c "$$MARKDOWN" build/site

.PHONY: serve
serve: scripts ## Serve the site with live reload, regenerating when the catalogue changes
	@touch build/served; while sleep 0.3; do \
		if [ -n "$$(find catalogue.yaml generator -newer build/served \( -name '*.j2' -o -name '*.py' -o -name '*.yaml' \) | head -n 1)" ]; then \
			touch build/served; $(GENERATE); \
		fi; \
	done & watcher=$$!; trap "kill $$watcher 2>/dev/null" EXIT INT TERM; $(BIN)/mkdocs serve

.PHONY: package
package: scripts build/typescript/package.json ## Build wheel, sdist, npm tarball and the offline site into build/packages
	@echo "- building the packages into build/packages"
	@rm -rf build/packages build/offline && mkdir -p build/packages
	@$(BIN)/python -m build --no-isolation --outdir build/packages dist/python >build/package.log 2>&1 || { cat build/package.log; exit 1; }
	@cd build/packages && $(NODE_ENV) npm pack --silent ../typescript >/dev/null
	@OFFLINE=true $(BIN)/mkdocs build --quiet --site-dir build/offline/site
	@find build/offline -exec touch -d @$(SOURCE_DATE_EPOCH) {} +
	@cd build/offline && ../../$(BIN)/python -m zipfile -c ../packages/site.zip site
	@ls build/packages

.PHONY: bench
bench: .venv/test build/node/installed ## Measure speed and size; a table, and build/bench.json
	@$(BIN)/python -m tests.bench

.PHONY: release-check
release-check: .venv/generate ## Compare the catalogue with the last tag: does the version follow?
	@tag=$$(git describe --tags --abbrev=0 2>/dev/null) || { echo "no release is tagged yet: nothing to compare with"; exit 0; }; \
	$(BIN)/python -m generator diff "git:$$tag"

# uv resolves for every platform and Python at once; its settings leave no address in a lock.
COMPILE := build/lock/bin/uv --quiet pip compile --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --no-header pyproject.toml

.PHONY: lock
lock: .venv/docs ## Write the dependency locks anew
	@$(BIN)/python -m venv build/lock && build/lock/bin/python -m pip --disable-pip-version-check install --quiet uv
	@$(COMPILE) --group generate --group docs --group test --output-file tests/requirements.txt
	@$(COMPILE) --group generate --constraints tests/requirements.txt --output-file generator/requirements.txt
	@$(COMPILE) --group generate --group docs --constraints tests/requirements.txt --output-file docs/requirements.txt
	@$(NODE_ENV) npm --prefix tests install --package-lock-only --ignore-scripts --omit-lockfile-registry-resolved=true

.PHONY: clean
clean: ## Remove what was set up and built; the outputs stay
	rm -rf .venv build .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find generator tests -name __pycache__ -prune -exec rm -rf {} +

# Building.

# Each page's Markdown goes beside it: the site builder copies everything but that.
define MARKDOWN
import shutil, sys
def others(folder, names):
    return [n for n in names if "." in n and not n.endswith(".md")] + ["assets", "overrides"]
shutil.copytree("docs", sys.argv[1], dirs_exist_ok=True, ignore=others)
endef
export MARKDOWN

SCRIPTS := docs/assets/javascripts

.PHONY: scripts
scripts: $(SCRIPTS)/decoder.bundle.js $(SCRIPTS)/iframe-worker.bundle.js

$(SCRIPTS)/decoder.bundle.js: $(wildcard $(SCRIPTS)/*.ts dist/typescript/src/*.ts) docs/codes/vocabulary.json docs/tsconfig.json build/node/installed
	@echo "- bundling the site's script"
	@$(NODE_ENV) build/node/node_modules/.bin/esbuild $(SCRIPTS)/decoder.ts --bundle --minify --format=iife --target=es2022 --charset=utf8 --log-level=warning --tsconfig=docs/tsconfig.json --outfile=$@

$(SCRIPTS)/iframe-worker.bundle.js: build/node/installed
	@cp build/node/node_modules/iframe-worker/shim/index.js $@

build/typescript/package.json: $(wildcard dist/typescript/* dist/typescript/src/*) dist/json/catalogue.json build/node/installed
	@echo "- compiling the TypeScript package"
	@$(NODE_ENV) node dist/typescript/build.mjs build/typescript
	@touch $@

# Setting up. Each step leaves a file behind once it is whole, so that a broken one is done anew.

.venv/python:
	@test -n "$(PYTHON)" || { echo "error: no Python 3.11 or later was found; install one, or name it: make PYTHON=/path/to/python3" >&2; exit 1; }
	@echo "- creating .venv with $(PYTHON)"
	@$(PYTHON) -m venv --clear .venv || { echo "error: $(PYTHON) cannot make a virtual environment; on Debian and Ubuntu: apt-get install python3-venv" >&2; rm -rf .venv; exit 1; }
	@touch $@

.venv/generate: generator/requirements.txt | .venv/python
	@echo "- installing what generating needs"
	@$(PIP) -r $<
	@touch $@

.venv/docs: docs/requirements.txt | .venv/generate
	@echo "- installing what the site and the packages need"
	@$(PIP) -r $<
	@touch $@

.venv/test: tests/requirements.txt | .venv/docs
	@echo "- installing what the tests need"
	@$(PIP) -r $<
	@touch $@

build/node/installed: tests/package.json tests/package-lock.json | .venv/docs
	@echo "- installing what the TypeScript package and the site's script need"
	@mkdir -p build/node && cp tests/package.json tests/package-lock.json build/node/
	@$(NODE_ENV) npm --prefix build/node ci --no-audit --no-fund --ignore-scripts
	@touch $@
