# Werkzekerheid verkend. `make` lists what there is.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
RUN = .venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help install build serve pdf zip site audit test deploy-check data-check links bench bench-room soak pin clean

help: ## list the targets
	@sed -nE 's/^([a-z-]+):.*## (.*)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

install: ## make .venv with the pinned requirements
	@$(PYTHON) tools/install.py

build: install ## build the book into _build/html, when its inputs changed
	@$(RUN) tools/build.py

serve: build ## serve the book and the Voila pages on http://HOST:PORT; for a room HOST=0.0.0.0 CODE=...
	@$(RUN) tools/serve.py --host $(HOST) --port $(PORT) $(if $(CODE),--code "$(CODE)")

pdf: ## the whole book as PDF; WERKZEKERHEID_ADRES=https://... when it is published there
	@$(PYTHON) tools/install.py --test
	@$(RUN) tools/build.py
	@$(RUN) tools/paper.py

zip: pdf ## the whole book as one file for a USB stick, with the PDF in it
	@$(RUN) tools/pack.py

site: pdf ## what is to be published, in _build/site: the book, with PDF and zip offered on its first page
	@$(RUN) tools/pack.py --site

test: ## install what the tests need, build, run all tests
	@$(PYTHON) tools/install.py --test
	@$(RUN) tools/build.py
	@$(RUN) -m ruff check .
	@$(RUN) -m pytest -n 2 --dist worksteal -m "not deployed"

deploy-check: ## install Hub, gateway, proxies and validators beside .venv, and try what is in deploy/
	@$(PYTHON) tools/install.py --test
	@$(RUN) tools/build.py
	@$(RUN) tools/deploy_check.py

data-check: install ## check the files in data/ alone, in seconds
	@$(RUN) -c "from tools.build import check_data; check_data()"

links: build ## ask whether the links to other sites still answer; writes _build/links.md
	@$(RUN) tools/links.py

bench: ## measure speed and weight; prints a table, writes _build/bench.json
	@$(PYTHON) tools/install.py --test
	@$(RUN) tools/build.py
	@$(RUN) tools/bench.py

pin: ## write both requirements files anew from pyproject.toml
	@$(PYTHON) tools/install.py
	@$(RUN) -m pip install -q uv
	@.venv/bin/uv pip compile pyproject.toml --universal --python-version 3.11 --no-header --no-annotate -q -U -o requirements.txt
	@.venv/bin/uv pip compile pyproject.toml --extra test --universal --python-version 3.11 --no-header --no-annotate -q -U -c requirements.txt -o tests/requirements.txt
	@.venv/bin/uv pip compile pyproject.toml --extra deploy --universal --python-version 3.11 --no-header --no-annotate -q -U -c requirements.txt -c tests/requirements.txt -o deploy/requirements.txt
	@cd deploy && npm install --package-lock-only --omit-lockfile-registry-resolved --no-audit --no-fund

audit: ## look at every page as a reader with a keyboard, a small screen or a screen reader; writes _build/audit.csv
	@$(PYTHON) tools/install.py --test
	@$(RUN) tools/build.py
	@$(RUN) tools/audit.py

bench-room: ## measure a room of visitors on the server; prints a table, writes _build/bench-room.json
	@$(PYTHON) tools/install.py --test
	@$(RUN) tools/build.py
	@$(RUN) tools/bench_room.py

soak: ## twenty minutes of visitors who come and go; afterwards the server must be as it was
	@$(PYTHON) tools/install.py --test
	@$(RUN) tools/build.py
	@$(RUN) tools/soak.py

clean: ## remove what was built, not .venv
	@rm -rf _build
