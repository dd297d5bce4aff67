#!/usr/bin/env bash
# Uses the packed renderer of bodies as its users do: html.sh FOLDER LIBRARY, the folders that hold CorpusGen.Markdown.*.nupkg and
# CorpusGen.*.nupkg. The last line counts the checks: "N checks passed, N failed".
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packed=$(cd "$1" && pwd)
library=$(cd "$2" && pwd)
exec </dev/null

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
. "$here/checks.sh"
package=$(basename "$library"/CorpusGen.*.nupkg .nupkg)
export CorpusGenVersion=${package#CorpusGen.}
export RestoreAdditionalProjectSources="$packed;$library" NUGET_PACKAGES=$work/packages
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false
unset CI

cp -r "$here/html" .
prints() { dotnet run --project html >actual.txt && diff "$here/html/expected.txt" actual.txt; }
trimmed() {
    dotnet publish html --use-current-runtime --self-contained -p:PublishTrimmed=true -o trimmed >quiet 2>&1 && ! grep -i warning quiet &&
        trimmed/Html | diff "$here/html/expected.txt" -
}
check "renders the body of an article" prints
check "renders it when everything needless is left out, without a warning" trimmed
finish
