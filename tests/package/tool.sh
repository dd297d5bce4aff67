#!/usr/bin/env bash
# Uses the packed tool as its users do: tool.sh FOLDER LIBRARY README, the folders that hold CorpusGen.Tool.*.nupkg and CorpusGen.*.nupkg, and the
# page with the recipes. The tool is installed into an empty folder and used outside of the repository. The last line counts the checks:
# "N checks passed, N failed".
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packed=$(cd "$1" && pwd)
library=$(cd "$2" && pwd)
readme=$(realpath "$3")
exec </dev/null

work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work"
. "$here/checks.sh"
export NUGET_PACKAGES=$work/packages DOTNET_CLI_HOME=$work/home
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
unset CI

# ends_with CODE COMMAND…
ends_with() {
    local expected=$1 code=0
    shift
    "$@" || code=$?
    [[ $code == "$expected" ]] || { echo "exit code $code"; return 1; }
}

article() { printf -- '---\ntitle: %s\ndate: 2031-06-19\nquotes:\n  - exact: %s\n---\n“The route opens today,” she said.\n' "$1" "$2"; }

check "is installed" dotnet tool install CorpusGen.Tool --tool-path tools --source "$packed"
export PATH=$work/tools:$PATH

mkdir -p site/seeds && cd site
article Sound 'The route opens today' >seeds/sound.md
check "finds nothing in a sound corpus" ends_with 0 corpusgen check
article Other 'The rout opens today' >seeds/near.md
check "finds a wrong quote" ends_with 1 corpusgen check
is_shown() { grep -F '5 |   - exact: The rout opens today' <(corpusgen check); }
check "shows its line" is_shown
check "fails after a wrong use" ends_with 2 corpusgen check nowhere

exported() { ends_with 1 corpusgen export --format parquet -o ../tables && [[ -s ../tables/quotes.parquet && ! -e ../.tables.corpusgen-partial ]]; }
check "exports the sound articles" exported

in_order() { corpusgen check - --each <<<'{"path":"a.md","text":"---\ntitle: T\ndate: 2031-06-19\n---\n"}' | grep -F '"type":"article"'; }
check "answers a line" in_order

# A reader that goes away early; a process that is interrupted.
for i in $(seq 300); do article "Other $i" 'The rout opens today' >"seeds/near-$i.md"; done
cut() {
    local code=0
    (set +o pipefail; corpusgen check 2>"$work/errors" | head -n 1 | grep -F 'seeds/near') || code=1
    cat "$work/errors"
    [[ $code == 0 && ! -s $work/errors ]]
}
check "ends silently when its output is cut" cut
interrupted() { ends_with 130 timeout --preserve-status -s INT 1 corpusgen check - < <(sleep 20) 2>"$work/errors" && [[ ! -s $work/errors ]]; }
check "ends at once on Ctrl+C" interrupted
rm seeds/near-*.md

chmod -R a-w seeds
check "checks a folder that is read-only" ends_with 1 corpusgen check
# Root may write everywhere.
[[ $(id -u) == 0 ]] || check "repairs nothing there, and reports that" ends_with 1 corpusgen fix --accept-near 1
chmod -R u+w seeds
check "repairs a quote" ends_with 0 corpusgen fix --accept-near 1
# The tool has no data of cultures: e and its accent in two characters are é all the same.
composed() {
    mkdir -p composed
    printf -- '---\ntitle: t\ndate: 2031-06-19\nactors: [{id: zo\xc3\xab, type: person, name: Zo\xc3\xab}]\n' >composed/a.md
    printf -- 'quotes: [{speaker: zoe\xcc\x88, exact: The route opens}]\n---\n“The route opens,” Zoe\xcc\x88 said.\n' >>composed/a.md
    corpusgen check composed --strict
}
check "knows a letter by its two spellings" composed
check "has nothing left to repair" grep -F '0 edits in 0 files, 0 errors left' <(corpusgen fix)
cd ..

completes() { [[ $(bash -c 'eval "$(corpusgen completion bash)"; COMP_LINE="corpusgen che"; COMP_POINT=13; _corpusgen; echo "${COMPREPLY[*]}"') == check ]]; }
check "completes a command in bash" completes
# talk COMMAND…: starts a server. hear TEXT: reads its messages up to the object with TEXT; a message may have no line end, so a } ends the reading.
# part: waits for the end of the server; its exit code. A client that goes away before it was answered would be a race with the server.
talk() { coproc server { exec "$@"; }; to=${server[1]} from=${server[0]} pid=$server_PID; }
hear() {
    local heard
    while IFS= read -r -t 300 -d '}' heard <&"$from"; do
        printf '%s}' "$heard"
        [[ $heard != *"$1"* ]] || return 0
    done
    kill "$pid"
    return 1
}
part() { exec {to}>&-; wait "$pid"; }
served() {
    talk corpusgen mcp
    printf '%s\n' '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"c","version":"1"}}}' \
        '{"jsonrpc":"2.0","method":"notifications/initialized"}' \
        '{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"check_article","arguments":{"text":"---\ntitle: T\n---\n"}}}' >&"$to"
    hear CG1005 && part
}
check "serves a model" served
frame() { printf 'Content-Length: %d\r\n\r\n%s' "${#1}" "$1" >&"$to"; }
edited() {
    talk corpusgen lsp
    frame '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}'
    frame "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"file://$PWD/edited/seeds/new.md\",\"languageId\":\"markdown\",\"version\":1,\"text\":\"---\\ntitle: T\\n---\\n\"}}}"
    hear CG1005 || return 1
    frame '{"jsonrpc":"2.0","id":2,"method":"shutdown"}'
    hear '"id":2' || return 1
    frame '{"jsonrpc":"2.0","method":"exit"}'
    part
}
check "serves an editor" edited
watched() {
    timeout 600 corpusgen check site --watch >"$work/watched" &
    local pid=$!
    for i in $(seq 2000); do grep -q '0 errors' "$work/watched" && break; sleep 0.1; done
    article Late 'The rout opens today' >site/seeds/late.md
    for i in $(seq 2000); do grep -q 'CG3001' "$work/watched" && break; sleep 0.1; done
    rm site/seeds/late.md
    kill "$pid"
    wait "$pid"
    grep -F CG3001 "$work/watched"
}
check "checks again after a change" watched

# The recipes of the README, as they are there.
recipe() { awk -v start="$1" -v end='```' 'f && $0 == end { exit } f { print } index($0, start) == 1 { f = 1 }' "$readme"; }
mkdir hooked && cd hooked && git init -q . && mkdir seeds
recipe '```sh file=.git/hooks/pre-commit' >.git/hooks/pre-commit && chmod +x .git/hooks/pre-commit
commit() { git add . && git -c user.name=ci -c user.email=ci@localhost commit -qm articles; }
article Sound 'The route opens today' >seeds/sound.md
check "lets a sound article through the hook" commit
article Other 'The rout opens today' >seeds/near.md
check "stops a commit with a wrong quote" ends_with 1 commit
git add . && article Other 'The route opens today' >seeds/near.md
check "stops a commit whose article is mended on disk alone" ends_with 1 git -c user.name=ci -c user.email=ci@localhost commit -qm articles
rm -f seeds/near.md && git reset -q
workflow() {
    local commands
    mapfile -t commands < <(recipe '```yaml' | sed -nE 's/^ *- run: (corpusgen .*)/\1/p')
    ((${#commands[@]} == 2)) || return 1
    for command in "${commands[@]}"; do bash -c "$command" || return 1; done
}
check "passes the steps of the workflow" workflow
article Other 'The rout opens today' >seeds/near.md
check "fails them with a wrong quote" ends_with 1 workflow
cd ..

# The script for articles of other generators, on a small site of each.
comes_from() {
    dotnet run "$work/move.cs" -- "$here/coming-from/$1" "moved/${1%%/*}" && ends_with 0 corpusgen check "moved/${1%%/*}" &&
        [[ $(cat "moved/${1%%/*}"/*lamp.md | grep -cE '^(date|description): (2031-06-21|A minister answers|.A minister answers)') == 2 ]]
}
cp "$(dirname "$readme")/docs/coming-from/move.cs" .
for site in hugo/content/posts jekyll/_posts astro/src/content/blog statiq/input/posts blazorstatic/Content/Blog; do
    check "takes the articles of ${site%%/*}" comes_from "$site"
done

mkdir machine && cd machine
page() {
    bash -euo pipefail -c "$(awk '/^```sh run$/ { f = 1; next } /^```$/ { f = 0 } f' "$(dirname "$readme")/docs/machine-annotation.md")" &&
        grep -c CG3001 judged.jsonl && [[ $(grep -o '"id":"CG3001"' judged.jsonl | wc -l) == 2 && $(grep -o '"edits"' judged.jsonl | wc -l) == 1 ]]
}
check "does what the page about drafts of a model states" page
cd ..

# Projects of the package: the tool reports the problems that a build reports, and nothing was ever built.
package=$(basename "$library"/CorpusGen.*.nupkg .nupkg)
export CorpusGenVersion=${package#CorpusGen.} RestoreAdditionalProjectSources=$library
export XDG_DATA_HOME=$work/data
# same_as_build PROJECT FOLDER EXPECTED: each problem as file(line,column): severity id, with the file's path below the folder, as in run.sh.
same_as_build() {
    corpusgen check "$1" --format github >"$work/report"
    (($? < 2)) || return 1
    sed -nE 's/^::(error|warning) file=([^,]*),(line=([0-9]+),endLine=[0-9]+,)?(col=([0-9]+),)?.*title=(CG[0-9]+) .*/\2(\4,\6): \1 \7/p' "$work/report" |
        sed -E "s#^(.*/)?$2/##; s#^.*\(,\) *:#CSC :#" | LC_ALL=C sort -u | diff "$3" - || { cat "$work/report"; return 1; }
}
for project in malformed severities setup/misspelt; do
    mkdir -p "$(dirname "$project")" && cp -r "$here/$project" "$project" && dotnet restore "$project" >"$work/log" || cat "$work/log"
done
check "reports the problems of a build" same_as_build malformed seeds "$here/malformed/expected.txt"
check "reports them again from what it kept" same_as_build malformed seeds "$here/malformed/expected.txt"
check "knows the settings above the corpus root, and at it" same_as_build severities severities "$here/severities/expected.txt"
sed -i.bak 's|</PropertyGroup>|<CorpusFolderSeverities>true</CorpusFolderSeverities></PropertyGroup>|' severities/Severities.csproj
check "sees an edit of the project" same_as_build severities severities "$here/severities/expected.allowed.txt"
check "finds a misspelt property" same_as_build setup/misspelt setup "$here/setup/misspelt/expected.txt"
sed -i.bak 's|</PropertyGroup>|<NoWarn>$(NoWarn);CG1009;CG1007</NoWarn><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>|' malformed/Malformed.csproj
sed -E '/CG100[79]/d; s/warning/error/' "$here/malformed/expected.txt" >"$work/lowered.txt"
check "knows NoWarn and TreatWarningsAsErrors" same_as_build malformed seeds "$work/lowered.txt"
lowered_by_build() {
    ! dotnet build malformed --nologo >"$work/build.txt"
    sed -nE 's/^ *(.*): (error|warning) (CG[0-9]+): .*/\1: \2 \3/p' "$work/build.txt" | sed 's|.*/seeds/||' | LC_ALL=C sort -u | diff "$work/lowered.txt" -
}
check "agrees with the build about them" lowered_by_build

finish
