#!/usr/bin/env bash
# Uses the packed package as its users do: run.sh FOLDER, the folder that holds CorpusGen.*.nupkg. Each folder beside this
# script is a consumer; it is copied out of the repository and built there, with a package folder of its own, so that nothing
# of the repository can help it. The last line counts the checks.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packed=$(cd "$1" && pwd)
exec </dev/null

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
passed=0 failed=0

# What consumers restore: this package, from this folder, into a folder that never saw another one of its version.
package=$(basename "$packed"/CorpusGen.*.nupkg .nupkg)
export CorpusGenVersion=${package#CorpusGen.}
export RestoreAdditionalProjectSources=$packed NUGET_PACKAGES=$work/packages
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false
# The repository's CI setting is not the consumers'.
unset CI

# check TITLE COMMAND…: counts whether the command succeeds; shows the end of what it printed when not.
check() {
    local title=$1 start=$SECONDS
    shift
    if "$@" >"$work/log" 2>&1; then
        passed=$((passed + 1))
        echo "    ok  $title ($((SECONDS - start)) s)"
    else
        failed=$((failed + 1))
        echo "    FAILED  $title ($((SECONDS - start)) s): $*"
        tail -n 40 "$work/log" | sed 's/^/        /'
        return 1
    fi
}

# ---------------------------------------------------------------------------------------------------------- console
cp -r "$here/console" .
runs_as_expected() { dotnet run --project console >actual.txt && diff "$here/console/expected.txt" actual.txt; }
check "a console application prints its quotes" runs_as_expected

echo "$passed passed, $failed failed"
((failed == 0))
