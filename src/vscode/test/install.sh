#!/usr/bin/env bash
# Installs a VS Code that runs in a browser, and the driver of the browser, from npm packages into a folder; the browser is Debian's.
set -euo pipefail
folder=$1
command -v chromium >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >/dev/null
[[ ! -e $folder/installed ]] || exit 0
mkdir -p "$folder"
cd "$folder"
[[ -e package.json ]] || npm init -y >/dev/null
# The browser's VS Code asks for this version of Node. Native parts are not built: the terminal needs them, and nothing here does.
npm install --no-audit --no-fund node@22 playwright-core >/dev/null
npm install --no-audit --no-fund --ignore-scripts code-server >/dev/null
(cd node_modules/code-server/lib/vscode && npm install --omit=dev --ignore-scripts --no-audit --no-fund >/dev/null)
touch installed
