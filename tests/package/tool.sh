#!/usr/bin/env bash
# Uses the packed tool as its users do: tool.sh FOLDER README, the folder that holds CorpusGen.Tool.*.nupkg, and the page with the recipes. It is
# installed into an empty folder and used outside of the repository. The last line counts the checks: "N checks passed, N failed".
set -uo pipefail
packed=$(cd "$1" && pwd)
readme=$(realpath "$2")
exec </dev/null

work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work"
passed=0 failed=0
export NUGET_PACKAGES=$work/packages DOTNET_CLI_HOME=$work/home
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
unset CI

check() {
    local title=$1
    shift
    if "$@" >"$work/log" 2>&1; then
        passed=$((passed + 1))
        echo "    ok      $title"
    else
        failed=$((failed + 1))
        echo "    FAILED  $title: $*"
        tail -n 40 "$work/log" | sed 's/^/        /'
        return 1
    fi
}

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
check "has nothing left to repair" grep -F '0 edits in 0 files, 0 errors left' <(corpusgen fix)
cd ..

# The recipes of the README, as they are there.
recipe() { awk -v start="$1" -v end='```' 'f && $0 == end { exit } f { print } index($0, start) == 1 { f = 1 }' "$readme"; }
mkdir hooked && cd hooked && git init -q . && mkdir seeds
recipe '```sh file=.git/hooks/pre-commit' >.git/hooks/pre-commit && chmod +x .git/hooks/pre-commit
commit() { git add . && git -c user.name=ci -c user.email=ci@localhost commit -qm articles; }
article Sound 'The route opens today' >seeds/sound.md
check "lets a sound article through the hook" commit
article Other 'The rout opens today' >seeds/near.md
check "stops a commit with a wrong quote" ends_with 1 commit
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

echo "$passed checks passed, $failed failed"
((failed == 0 && passed > 0))
