#!/usr/bin/env bash
# Installs the two readers that are not ours and that the tests load exported memories into:
# translate-toolkit (PyPI, in a virtual environment below .build) and OmegaT (Debian, with its Java).
# Silent and quick when both are there. Without them the tests are skipped with a message.
set -euo pipefail
cd "$(dirname "$0")/../.."

readers=.build/readers
if ! "$readers/bin/python3" -c 'import translate.storage.tmx, lxml' 2>/dev/null; then
  echo "Installing translate-toolkit into $readers (pip)"
  mkdir -p .build
  if ! python3 -m venv --clear "$readers" 2>/dev/null; then
    # Debian's python3 comes without venv.
    sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends python3-venv >/dev/null
    python3 -m venv --clear "$readers"
  fi
  "$readers/bin/python3" -m pip install --quiet --disable-pip-version-check translate-toolkit==3.20.4 lxml
fi

if ! command -v java >/dev/null || [ ! -e /usr/share/omegat/OmegaT.jar ]; then
  if ! command -v apt-get >/dev/null; then
    echo 'OmegaT is a package of Debian; its tests are skipped on this system'
    exit 0
  fi
  echo 'Installing OmegaT and Java (apt)'
  sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends omegat >/dev/null
fi
