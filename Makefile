# Each of these works on a bare Debian 12 with python3, pip, make and apt, and brings what it lacks: Python
# packages into .venv, exactly those of requirements.lock, and system libraries through apt.
# With another Python: make clean, then make PYTHON=python3.13 test

PYTHON = python3
PIP = $(PYTHON) -m pip --disable-pip-version-check --no-input --python .venv/bin/python install
IN_VENV = .venv/bin/python -m
SYSTEM = packaging/linux/system-libraries.sh
# the trial of a package installs it
AS_ROOT = $(if $(filter-out 0,$(shell id -u)),sudo -n)
# every picture and translation in one file, which git doesn't have
BINARY = gui/unsign/unsign.rcc

# .venv/finished says where .venv was made, with which Python and from which lock. Without that file, or when it
# says otherwise (half made, moved, Python upgraded, another branch), .venv is made anew.
MADE = printf '%s | ' "$$(pwd -P)" "$$(.venv/bin/python -V 2>/dev/null)" "$$(cksum < requirements.lock)"
VENV_FITS := $(shell test "$$($(MADE))" = "$$(cat .venv/finished 2>/dev/null)" && echo yes)

.PHONY: help run test check coverage audit bench endurance acceptance resources pictures gallery package measure same lock clean \
    libraries-run libraries-test libraries-package
# in the order of the prerequisites, even with -j: what can't be had is said before anything long starts
.NOTPARALLEL:
.DELETE_ON_ERROR:

help: ## says what there is
	@sed -n 's/^\([a-z]*\):.*## /\1 /p' Makefile | while read -r name text; do printf 'make %-10s %s\n' "$$name" "$$text"; done

run: libraries-run .venv/finished $(BINARY) ## opens Unsign in practice mode (no key needed, nothing real is deleted)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" = Darwin ]; then \
	    exec $(IN_VENV) unsign --practice; \
	else \
	    echo 'There is no display here: Unsign does its main job off-screen and leaves pictures in build/tour.'; \
	    exec $(IN_VENV) tests.tour build/tour; \
	fi

# most tests wait more than they compute: twice as many at once as there are processors
test: libraries-test check ## runs the checks, then the tests
	$(IN_VENV) pytest -n $$(.venv/bin/python -c 'import os; print(2 * (os.cpu_count() or 1))') --dist worksteal

check: libraries-run .venv/finished $(BINARY) ## looks for faults without running anything: style, types, who imports whom
	$(IN_VENV) ruff check .
	$(IN_VENV) ruff format --check .
	$(IN_VENV) mypy
	.venv/bin/lint-imports
	.venv/bin/python resources/check.py

# What isn't needed to run or test Unsign, each in a folder of its own: uv, pytest-cov, pip-audit
TOOL = $(PYTHON) -m pip --disable-pip-version-check install --quiet --root-user-action ignore --upgrade --target

coverage: libraries-test .venv/finished $(BINARY) ## runs the tests, and lists the lines that none of them reaches
	$(TOOL) build/coverage --no-deps pytest-cov coverage
	COVERAGE_FILE=build/coverage-data PYTHONPATH=build/coverage $(IN_VENV) pytest -n $$(.venv/bin/python -c 'import os; print(os.cpu_count() or 1)') \
	    --dist worksteal --cov unsign --cov-branch --cov-report term-missing:skip-covered \
	    --cov-report html:build/coverage-report

audit: .venv/finished ## looks up whether anything that is locked is known to be vulnerable; asks the network
	$(TOOL) build/audit pip-audit
	PYTHONPATH=build/audit $(PYTHON) -m pip_audit --strict --disable-pip --requirement requirements.lock

bench: libraries-test .venv/finished $(BINARY) ## measures what has to be fast
	$(IN_VENV) tests.bench

endurance: libraries-test .venv/finished $(BINARY) ## kills it again and again, and checks that its journal tells the truth
	$(IN_VENV) tests.endurance --all

acceptance: .venv/finished ## tries EngageLab's real service with a test account's key, and prints a report
	@$(IN_VENV) tests.acceptance

resources: libraries-run .venv/finished ## collects the texts into resources/i18n, and compiles resources/ into the package
	.venv/bin/python resources/catalogues.py
	.venv/bin/python resources/binary.py

pictures: libraries-run .venv/finished $(BINARY) ## draws the README's pictures anew
	$(IN_VENV) tests.tour --pictures resources/pictures

gallery: libraries-run .venv/finished $(BINARY) ## renders all that Unsign can show into build/gallery, and looks for faults
	$(IN_VENV) tests.gallery build/gallery

package: libraries-package .venv/finished ## builds what people install into dist/, checks it and tries it
	.venv/bin/python packaging/build.py
	.venv/bin/python packaging/linux/lint.py
	.venv/bin/python packaging/windows/check.py
	.venv/bin/python packaging/wheel.py
	$(AS_ROOT) .venv/bin/python packaging/linux/trial.py

measure: libraries-package .venv/finished ## prints the sizes of the packages, and how fast the program starts
	.venv/bin/python packaging/measure.py

same: libraries-package .venv/finished ## builds twice, and says where the two differ
	.venv/bin/python packaging/compare.py

# Keeps the versions that are locked as far as pyproject.toml allows; for the newest: make lock NEWEST=--upgrade
lock: ## writes requirements.lock anew from pyproject.toml
	$(TOOL) build/uv uv
	build/uv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	    --no-header --group dev --group package $(NEWEST) --output-file requirements.lock pyproject.toml

clean: ## removes all that these commands made, .venv too
	rm -rf .venv build dist $(BINARY) .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find gui packaging resources tests -name __pycache__ -type d -prune -exec rm -rf {} +

# Newer than what it is made of, whether or not that changed a byte in it.
$(BINARY): resources/unsign.qrc resources/binary.py $(wildcard resources/i18n/*.ts resources/icons/*.svg resources/icons/*/*.svg) | .venv/finished
	.venv/bin/python resources/binary.py
	@touch $@

libraries-run:
	@$(SYSTEM) run

libraries-test:
	@$(SYSTEM) test

libraries-package:
	@$(SYSTEM) package

ifneq ($(VENV_FITS),yes)
.PHONY: .venv/finished
endif

# Debian's python3 comes without ensurepip, so .venv gets no pip of its own: the pip outside fills it.
.venv/finished: requirements.lock pyproject.toml
ifneq ($(VENV_FITS),yes)
	@command -v $(PYTHON) >/dev/null || { echo 'Unsign needs Python 3.11 or later, and there is no $(PYTHON) here.' >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit("Unsign needs Python 3.11 or later, and $(PYTHON) is %d.%d." % sys.version_info[:2] if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -c 'import pip, sys; sys.exit([int(n) for n in pip.__version__.split(".")[:2]] < [22, 3])' 2>/dev/null || { echo 'Unsign needs pip 22.3 or later for $(PYTHON); on Debian: apt-get install python3-pip' >&2; exit 1; }
	$(PYTHON) -m venv --clear --without-pip .venv
	$(PIP) --only-binary :all: --require-hashes -r requirements.lock
endif
	@rm -f $@
	$(PIP) --quiet --no-deps --no-build-isolation --editable .
	@$(MADE) > $@
