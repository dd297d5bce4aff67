#!/usr/bin/env bash
# Packs the extension with its server, and tries it in a real VS Code in a browser.
# try.sh FOLDER SCREENSHOTS: FOLDER gets the VS Code and its browser's driver, and is used again where it has them.
set -euo pipefail
folder=$(realpath -m "$1") screenshots=$(realpath -m "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if ! command -v npm >/dev/null; then
    echo "The extension is not tried, because npm is missing."
    [[ ${CI:-} != true ]]
    exit
fi

npm ci --no-audit --no-fund
npm run types
dotnet publish ../CorpusGen.Tool -c Release -nologo -v q -p:PublishReadyToRun=false --no-self-contained -o server
node build.mjs --pack
if ! bash test/install.sh "$folder"; then
    echo "The extension is packed and not tried, because its VS Code or the browser cannot be installed."
    [[ ${CI:-} != true ]]
    exit
fi

node test/run.mjs "$folder" "$PWD/corpusgen.vsix" "$screenshots"
