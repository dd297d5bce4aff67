#!/usr/bin/env bash
# Uses the packed templates as their users do: templates.sh FOLDER LIBRARY, the folders that hold CorpusGen.Templates.*.nupkg and
# CorpusGen.*.nupkg. The projects are made, built, tested and run outside of the repository. The last line counts the checks: "N checks passed, N failed".
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
templates=$(cd "$1" && pwd)
library=$(cd "$2" && pwd)
exec </dev/null

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
. "$here/checks.sh"
export RestoreAdditionalProjectSources=$library NUGET_PACKAGES=$work/packages DOTNET_CLI_HOME=$work/home
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false
unset CI

without_a_warning() { "$@" >"$work/quiet" 2>&1 && ! grep ': warning ' "$work/quiet" || { cat "$work/quiet"; return 1; }; }

check "are installed" dotnet new install "$templates"/CorpusGen.Templates.*.nupkg

echo "  corpusgen-corpus"
check "makes a corpus, under a name that is not a C# name" dotnet new corpusgen-corpus -n harbor-words
check "builds without a warning" without_a_warning dotnet build harbor-words
tested() { dotnet test harbor-words --no-build | tee "$work/tests.txt" && grep -q 'Passed: *3,' "$work/tests.txt"; }
check "is tested" tested
misquoted() {
    sed -i 's/exact: "We promised/exact: "We agreed/' harbor-words/harbor-words/seeds/harbor-vote.md
    ! dotnet build harbor-words --no-restore >"$work/build.txt" && grep -q 'harbor-vote.md(9,[0-9]*): error CG3001' "$work/build.txt" || { cat "$work/build.txt"; return 1; }
}
check "fails the build with a wrong quote" misquoted

echo "  corpusgen-site"
check "makes a site with a title" dotnet new corpusgen-site -n strait-paper --Title 'The Strait Paper'
check "builds without a warning" without_a_warning dotnet build strait-paper
exported() {
    dotnet run --project strait-paper --no-build -- --export public --base /paper/ && grep -q '<title>The Strait Paper</title>' public/index.html &&
        grep -q 'id="quote-june-back"' public/articles/first-ship/index.html && [[ -s public/site.css && -s public/search.json ]]
}
check "is written as files" exported
served() {
    local server address code=1
    setsid dotnet run --project strait-paper --no-build -- --urls http://127.0.0.1:0 >"$work/server.txt" 2>&1 &
    server=$!
    for _ in $(seq 240); do
        address=$(sed -nE 's/.*Now listening on: (http:.*)/\1/p' "$work/server.txt")
        [[ -z $address ]] || { curl -sS "$address/people/" | grep 'Toki Moriwaki' && code=0; break; }
        sleep 0.5
    done
    kill -KILL -- "-$server" && wait "$server" 2>/dev/null
    [[ $code == 0 ]] || { cat "$work/server.txt"; return 1; }
}
check "is served" served

finish
