#!/usr/bin/env bash
# Installs a VS Code that runs in a browser, and the driver of the browser, from npm packages into a folder; the browser is Debian's.
set -euo pipefail
folder=$1
command -v chromium >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >/dev/null
[[ ! -e $folder/installed ]] || exit 0
mkdir -p "$folder"
cd "$folder"
[[ -e package.json ]] || npm init -y >/dev/null
# The browser's VS Code asks for this version of Node, and an older Node would get an older VS Code, whose native parts must be built.
# Native parts are not built: the terminal needs them, and nothing here does.
npm install --no-audit --no-fund node@22.23.3 playwright-core@1.65.1 >/dev/null
export PATH="$PWD/node_modules/.bin:$PATH"
npm install --no-audit --no-fund --ignore-scripts code-server@4.117.0 >/dev/null
(cd node_modules/code-server/lib/vscode && npm install --omit=dev --ignore-scripts --no-audit --no-fund >/dev/null)
touch installed
