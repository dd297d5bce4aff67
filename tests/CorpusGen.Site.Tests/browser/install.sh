#!/usr/bin/env bash
# Installs Debian's Chromium, and its driver from npm beside this script.
set -euo pipefail
command -v chromium >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >/dev/null
npm ci --prefix "$(dirname "${BASH_SOURCE[0]}")" --ignore-scripts --no-audit --no-fund
