#!/usr/bin/env bash
# Uses the packed package as its users do: run.sh FOLDER, the folder that holds CorpusGen.*.nupkg. Each folder beside this
# script is a consumer; it is copied out of the repository and built there, with a package folder of its own, so that nothing
# of the repository can help it. The last line counts the checks: "N checks passed, N failed".
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packed=$(cd "$1" && pwd)
exec </dev/null

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
began=$SECONDS
. "$here/checks.sh"

# What consumers restore: this package, from this folder, into a folder that never saw another one of its version.
package=$(basename "$packed"/CorpusGen.*.nupkg .nupkg)
export CorpusGenVersion=${package#CorpusGen.}
export RestoreAdditionalProjectSources=$packed NUGET_PACKAGES=$work/packages
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false
# The repository's CI setting is not the consumers'.
unset CI

# Runs a consumer and compares what it prints with its expected.txt.
prints_what_is_expected() {
    dotnet run --project "$1" >"$work/actual.txt" || { cat "$work/actual.txt"; return 1; }
    diff "$here/$1/${2-expected.txt}" "$work/actual.txt"
}

# Runs a command that must succeed, and say no word of a warning.
without_a_warning() { "$@" >"$work/quiet" 2>&1 && ! grep -i 'warning' "$work/quiet" || { cat "$work/quiet"; return 1; }; }

# complaints PROJECT FOLDER [OPTION…]: builds, and writes down every problem as file(line,column): severity id, with the file's path below
# the folder, and nothing else that the build complains of.
complaints() {
    local result
    dotnet build "$1" --nologo "${@:3}" >"$work/build.txt"
    result=$?
    sed -nE 's/^ *(.*): (error|warning) ([A-Z]+[0-9]+): .*/\1: \2 \3/p' "$work/build.txt" | sed "s|.*/$2/||" | LC_ALL=C sort -u >"$work/actual.txt"
    return $result
}

# ---------------------------------------------------------------------------------------------------------------------
echo "  A console application"
cp -r "$here/console" .
check "prints its corpus" prints_what_is_expected console

optimized() { DOTNET_TieredCompilation=0 dotnet console/bin/Debug/net10.0/Console.dll | diff "$here/console/expected.txt" -; }
check "prints the same under an optimizing JIT" optimized

native() {
    without_a_warning dotnet publish console --use-current-runtime -p:PublishAot=true -o native &&
        native/Console | diff "$here/console/expected.txt" -
}
trimmed() {
    without_a_warning dotnet publish console --use-current-runtime --self-contained -p:PublishTrimmed=true -p:PublishSingleFile=true -o trimmed &&
        trimmed/Console | diff "$here/console/expected.txt" -
}
if command -v clang gcc >/dev/null; then
    check "prints the same when published with NativeAOT, without a warning" native
else
    echo "    --      not published with NativeAOT: there is no clang or gcc to link with"
fi
check "prints the same when published trimmed and as a single file, without a warning" trimmed

# ---------------------------------------------------------------------------------------------------------------------
echo "  Builds that follow each other"
cp -r "$here/console" incremental
dll=incremental/obj/Debug/net10.0/Console.dll
build() { dotnet build incremental "$@"; }
# What the application prints after another build contains the text; or, after !, does not.
shows() {
    dotnet run --project incremental --no-restore >"$work/actual.txt" || { cat "$work/actual.txt"; return 1; }
    if [[ $1 == ! ]]; then ! grep -F -- "$2" "$work/actual.txt"; else grep -F -- "$1" "$work/actual.txt" || { cat "$work/actual.txt"; return 1; }; fi
}
nothing_to_do() {
    local before
    before=$(stat -c %Y.%y "$dll") && build --no-restore && [[ $(stat -c %Y.%y "$dll") == "$before" ]]
}
old() { touch -d 2001-02-03T04:05:06Z "$@"; }
article() { printf -- '---\ntitle: %s\ndate: 2031-09-01\n---\n%s' "$1" "$2"; }

cd incremental
git init -q . && printf 'bin/\nobj/\n' >.gitignore && git add . && git -c user.name=ci -c user.email=ci@localhost commit -qm 'The corpus as it was'
cd ..
build >"$work/log" 2>&1 || tail "$work/log"
check "nothing changed: nothing is compiled" nothing_to_do
article Added Added >incremental/seeds/added.md
check "an added article is seen" shows "# added (added.md)"
article 'Edited title' Edited >incremental/seeds/added.md
check "an edited article is seen" shows "Edited title"
article 'Unpacked title' 'Unpacked, longer' >incremental/seeds/added.md && old incremental/seeds/added.md
check "an article replaced by one with an old time stamp is seen" shows "Unpacked title"
article Archived Archived >incremental/seeds/archived.md && old incremental/seeds/archived.md
check "an added article with an old time stamp is seen" shows "# archived (archived.md)"
mv incremental/seeds/archived.md incremental/seeds/moved.md
check "a renamed article is seen" shows "# moved (moved.md)"
mv incremental/seeds/moved.md incremental/seeds/Moved.md
check "an article renamed in case only is seen" shows "# Moved (Moved.md)"
rm incremental/seeds/Moved.md
check "a removed article is gone" shows ! "Moved"
sed -i.bak 's/jobTitle: 首相/jobTitle: 前首相/' incremental/seeds/actors.yaml && rm incremental/seeds/actors.yaml.bak
check "an edited register is seen" shows "前首相, ミナト共和国"
git -C incremental checkout -q . && git -C incremental clean -qfd
check "older content that git brings back is seen" shows "首相, ミナト共和国"
check "the output is that of a new build" diff "$here/console/expected.txt" "$work/actual.txt"
check "nothing changed since: nothing is compiled" nothing_to_do
printf -- '---\ntitle: Kept back\ndate: 2031-09-01\ndraft: true\n---\nNobody reads this yet.' >'incremental/seeds/kept; #1 [back].md'
# Builds, with more options, into an assembly that holds a text somewhere, or does not.
holds() { build --no-restore "${@:2}" && grep -q "$1" "$dll"; }
holds_not() { build --no-restore "${@:2}" && ! grep -q "$1" "$dll"; }
check "nothing of a draft is in the assembly" holds_not 'Nobody reads this yet'
check "with CorpusIncludeDrafts it is" holds 'Nobody reads this yet' -p:CorpusIncludeDrafts=true
check "and without it is gone again" holds_not 'Nobody reads this yet'
sed -i.bak '/^draft/d' incremental/seeds/kept* && rm incremental/seeds/*.bak
check "an article that is no draft any more is there" shows "Kept back"
schemas() { build --no-restore -p:CorpusJsonSchemas=schemas && grep -q '"hamaura"' incremental/schemas/actors.schema.json incremental/schemas/article.schema.json; }
check "the JSON Schemas are written where CorpusJsonSchemas says" schemas
sed -i.bak 's#</Project>#<ItemGroup><None Update="seeds/**" CopyToOutputDirectory="Always" /></ItemGroup></Project>#' incremental/Console.csproj
copied() { build && [[ -f incremental/bin/Debug/net10.0/seeds/actors.yaml ]] && [[ -n $(find incremental/bin/Debug/net10.0/seeds -name '*.md') ]]; }
check "articles that the project copies besides are copied" copied

# ---------------------------------------------------------------------------------------------------------------------
echo "  Files that strangers wrote"
cp -r "$here/console" strangers
mkdir -p $'strangers/seeds/x.md\nseeds' strangers/seeds/more
printf '#warning compiled\n' >strangers/seeds/evil.txt
article Evil Evil >$'strangers/seeds/x.md\nseeds/evil.txt\n#.md'
article Tab Tab >$'strangers/seeds/t\tab.md'
article Bar Bar >'strangers/seeds/.|.md'
article Back Back >'strangers/seeds/notes\talks.md'
article Latin Latin >$'strangers/seeds/caf\xe9.md'
ln -s ../Console.csproj strangers/seeds/out.md
ln -s nowhere.md strangers/seeds/gone.md
ln -s 'me@host.1:2' 'strangers/seeds/.#harbor-talks.md'
ln -s .. strangers/seeds/more/round
article Broken 'Broken' | sed '/^date/d' >strangers/seeds/broken.md
refused() {
    ! dotnet build strangers --nologo >"$work/build.txt" || return 1
    sed -nE 's/.*: (error|warning) ([A-Z]+[0-9]+): .*/\2/p' "$work/build.txt" | sort -u | tr '\n' ' ' >"$work/actual.txt"
    # CG1001 and CG1005 are those of a text without front matter and of an article without a date.
    [[ $(<"$work/actual.txt") == "CG1001 CG1005 CG9007 CG9008 CG9009 " ]] || { cat "$work/build.txt"; return 1; }
}
accepted() {
    find strangers/seeds -type l -name '*.md' ! -name '.*' -delete && rm -r strangers/seeds/x.md* strangers/seeds/{t*b,.\|,caf*,broken,notes\\talks}.md strangers/seeds/evil.txt
    dotnet run --project strangers --no-restore >"$work/actual.txt" && diff "$here/console/expected.txt" "$work/actual.txt"
}
check "that cannot be articles are errors, and the others are checked all the same" refused
check "are gone without a trace, and the lock of an editor is in nobody's way" accepted
# Titles are of the compiler, so it read them as UTF-8; in 1252 the C# of this consumer is still code.
code_page() {
    dotnet run --project strangers --no-restore -p:CodePage=1252 >"$work/actual.txt"
    grep -F '浜浦首相、航路の再開を約束' "$work/actual.txt" || { cat "$work/actual.txt"; return 1; }
}
check "are read as UTF-8, whatever the CodePage of the project" code_page
late() {
    mkdir strangers/late && article Late Late >strangers/late/late.md
    echo "<Project><PropertyGroup><CorpusRoot Condition=\"'\$(CorpusRoot)' == ''\">late</CorpusRoot></PropertyGroup></Project>" >strangers/Directory.Build.targets
    ! dotnet build strangers --no-restore >"$work/build.txt"
    grep -q Late strangers/obj/Debug/net10.0/Console.csproj.CorpusGen.bodies && rm strangers/Directory.Build.targets
}
check "are looked for where Directory.Build.targets says" late
killed() {
    local round
    for round in $(seq 30); do
        article "Round $round" "Round $round" >strangers/seeds/round.md
        # A session of its own, whose compiler is killed together with the build.
        setsid dotnet build strangers --no-restore >"$work/build.txt" 2>&1 &
        sleep "$((RANDOM % 3)).$((RANDOM % 10))"
        kill -KILL -- "-$!" 2>/dev/null
        wait "$!"
        # Every third time it is looked at what is left.
        ((round % 3 != 0)) || dotnet run --project strangers --no-restore | grep -F "Round $round" || return 1
    done
    # As a compiler that was killed while it wrote.
    truncate -s 100 strangers/obj/Debug/net10.0/Console.dll && touch strangers/obj/Debug/net10.0/Console.csproj.CorpusGen.compiling
    dotnet run --project strangers --no-restore | grep -F 'Round 30'
}
check "are right in the build after 30 builds that were killed" killed

# ---------------------------------------------------------------------------------------------------------------------
echo "  A disk without room"
full_disk() {
    # The bodies are more than is left.
    head -c 9000000 /dev/zero | tr '\0' a >>full/seeds/2031-06-21-reply.txt
    ! dotnet build full --no-restore >"$work/build.txt" && grep -q 'error CG9013' "$work/build.txt" || { cat "$work/build.txt"; return 1; }
    ! grep -q MSB4018 "$work/build.txt"
}
roomy_again() {
    mount -o remount,size=64m full/obj && cp "$here/console/seeds/2031-06-21-reply.txt" full/seeds &&
        dotnet run --project full --no-restore >"$work/actual.txt" && diff "$here/console/expected.txt" "$work/actual.txt"
}
cp -r "$here/console" full && mkdir full/obj
if mount -t tmpfs -o size=8m tmpfs full/obj 2>/dev/null; then
    trap 'umount "$work/full/obj"; rm -rf "$work"' EXIT
    dotnet build full >"$work/log" 2>&1 || tail "$work/log"
    check "is an error that names the file of bodies" full_disk
    check "harms no build after it" roomy_again
else
    echo "    --      not tried: this user may not mount a small disk"
fi

# ---------------------------------------------------------------------------------------------------------------------
echo "  Two projects with one corpus"
cp -r "$here/twins" .
twins() {
    local round
    for round in 1 2 3; do
        article Talks "Round $round." >twins/articles/talks.md
        dotnet build twins/App -m:4 -graph >"$work/build.txt" || { cat "$work/build.txt"; return 1; }
        [[ $(dotnet twins/App/bin/Debug/net10.0/App.dll) == "Round $round. Round $round." ]] || return 1
    done
}
check "are built at the same time, and each has the bodies" twins

# ---------------------------------------------------------------------------------------------------------------------
echo "  A library and an application, each with a corpus"
cp -r "$here/library" .
for framework in netstandard2.0 net10.0; do
    HarborFramework=$framework check "know each their own, the library built for $framework" \
        prints_what_is_expected library/App "../expected.$framework.txt"
done
check "an application that references only the library has no corpus of its own" prints_what_is_expected library/Reader ../expected.reader.txt
packaged() {
    dotnet pack library/Harbor -o "$work/feed" &&
        RestoreAdditionalProjectSources="$packed;$work/feed" dotnet run --project library/PackageReader >"$work/actual.txt" || return 1
    diff "$here/library/expected.reader.txt" "$work/actual.txt"
}
check "so has an application that references the packed library" packaged
# tests PROJECT COUNT: whether so many tests pass.
tests() { dotnet test "$1" | tee "$work/tests.txt" && grep -q "Passed: *$2," "$work/tests.txt"; }
check "a test project of the library finds its types without a using directive" tests library/Harbor.Tests 3

# ---------------------------------------------------------------------------------------------------------------------
echo "  A corpus that is split over three libraries"
cp -r "$here/split" .
check "is one for the application that references them" prints_what_is_expected split/App ../expected.txt

# ---------------------------------------------------------------------------------------------------------------------
echo "  A library for two frameworks, its articles among its code"
cp -r "$here/multi" .
each_has_articles() {
    local framework
    for framework in netstandard2.0 net10.0; do
        grep -q "$(tail -n 1 multi/talks.md)" "multi/bin/Debug/$framework/Multi.dll" && grep -q "$(tail -n 1 multi/notes/reply.md)" "multi/bin/Debug/$framework/Multi.dll" || return 1
        [[ -f multi/obj/Debug/$framework/Multi.csproj.CorpusGen.bodies ]] || return 1
    done
}
without_a_complaint() { complaints multi multi "$@" && [[ ! -s $work/actual.txt ]] || { cat "$work/build.txt"; return 1; }; }
check "builds for both without a warning" without_a_complaint
check "has its articles in both" each_has_articles
# The builds have left text files in obj, which are no articles.
check "builds again, though text files of the build lie under the corpus root" without_a_complaint --no-restore --no-incremental

# ---------------------------------------------------------------------------------------------------------------------
echo "  A project whose own folder is the corpus, published into it"
cp -r "$here/site" .
publish() { without_a_warning dotnet publish site/Site "$@"; }
check "has its articles" prints_what_is_expected site/Site ../expected.txt
check "is published below the root" publish -o site/Site/public
check "has the same articles after that" prints_what_is_expected site/Site ../expected.txt
check "is published there again, and to the default folder" eval 'publish -o site/Site/public && publish'
check "has the same articles after that too" prints_what_is_expected site/Site ../expected.txt

# ---------------------------------------------------------------------------------------------------------------------
echo "  dotnet watch"
cp -r "$here/watch" .
# Until the application was started again, has read this, and its files are watched.
starts=0
has_read() {
    starts=$((starts + 1))
    for _ in $(seq 120); do
        [[ $(tail -n 1 "$work/watched.txt") == "$1" && $(grep -c 'Waiting for changes' "$work/watch.log") == "$starts" ]] && sleep 1 && return
        sleep 0.5
    done
    cat "$work/watch.log"
    return 1
}
dotnet restore watch >"$work/log" || tail "$work/log"
setsid dotnet watch --non-interactive --project watch run -- "$work/watched.txt" >"$work/watch.log" 2>&1 &
watcher=$!
check "starts the application" has_read 'Harbor talks: The talks go on.'
edit() { sed -i "$1" watch/seeds/talks.md && has_read "$2"; }
check "starts it again with an edited body" edit 's/go on/have ended/' 'Harbor talks: The talks have ended.'
check "starts it again with an edited title" edit 's/^title: .*/title: An agreement/' 'An agreement: The talks have ended.'
kill -KILL -- "-$watcher" && wait "$watcher" 2>/dev/null

# ---------------------------------------------------------------------------------------------------------------------
echo "  A web application"
cp -r "$here/web" .
check "serves articles and quotes as JSON, without reflection" prints_what_is_expected web

# ---------------------------------------------------------------------------------------------------------------------
echo "  A test project"
cp -r "$here/tests" .
check "tests its articles" tests tests 3

# ---------------------------------------------------------------------------------------------------------------------
echo "  Malformed articles"
cp -r "$here/malformed" .
problems() { ! complaints malformed seeds && diff "$here/malformed/expected.txt" "$work/actual.txt" || { cat "$work/build.txt"; return 1; }; }
mended() {
    cp -r malformed/mended/. malformed/seeds/
    without_a_warning dotnet run --project malformed --no-restore && grep -qx 'Safe and sound' "$work/quiet"
}
check "fail the build at their own lines and columns, even where analyzers are off" problems
# What GitHub's upload-sarif and other programs read: the article's own file and line are in it.
sarif() {
    ! dotnet build malformed --no-restore -p:ErrorLog=problems.sarif%2Cversion=2.1 || return 1
    grep -A 20 '"ruleId": "CG3001"' malformed/problems.sarif | tr -d ' \n' | tee "$work/sarif" |
        grep -E '"uri":"[^"]*/?seeds/misquoted.md"},"region":\{"startLine":6,"startColumn":31,'
}
check "are in the SARIF of ErrorLog, with the article's own line" sarif
check "build once they are mended" mended

# ---------------------------------------------------------------------------------------------------------------------
echo "  Severities in the folders of articles"
cp -r "$here/severities" .
severities() { ! complaints severities severities "${@:2}" && diff "$here/severities/$1" "$work/actual.txt" || { cat "$work/build.txt"; return 1; }; }
check "an .editorconfig above the corpus root sets them, and one below it sets nothing" severities expected.txt
check "with CorpusFolderSeverities one below sets those of its articles, and nothing else" severities expected.allowed.txt -p:CorpusFolderSeverities=true

# ---------------------------------------------------------------------------------------------------------------------
echo "  Projects that are set up wrong"
cp -r "$here/setup" .
misspelt() { complaints setup/misspelt setup && diff "$here/setup/misspelt/expected.txt" "$work/actual.txt" || { cat "$work/build.txt"; return 1; }; }
old_language() { ! complaints setup/old-language setup && diff "$here/setup/old-language/expected.txt" "$work/actual.txt" || { cat "$work/build.txt"; return 1; }; }
check "a misspelt property is a warning where it is set" misspelt
check "a language that is too old is one error" old_language
other_language() {
    complaints setup/visual-basic setup && diff "$here/setup/visual-basic/expected.txt" "$work/actual.txt" || { cat "$work/build.txt"; return 1; }
    ! grep -rq 'Nobody compiles' setup/visual-basic/bin
}
check "a project of another language is told that it has no corpus" other_language
too_late() {
    echo '<Project><Target Name="Late" BeforeTargets="CoreCompile"><PropertyGroup><CorpusNamed>none</CorpusNamed></PropertyGroup></Target></Project>' \
        >late/Directory.Build.targets
    ! dotnet build late >"$work/build.txt" && grep -q 'error CG9003: A target sets CorpusNamed=none' "$work/build.txt"
}
cp -r "$here/console" late
check "a property that a target sets too late is an error" too_late

# ---------------------------------------------------------------------------------------------------------------------
echo "  Paths that someone will have"
project="C# ü;x (1) 100% it's & [a],d 浜"
cp -r "$here/odd-paths" "$project"
number=0
while IFS= read -r path; do
    number=$((number + 1)) file="articles; #1/$path"
    mkdir -p "${file%/*}"
    # The path is the body, and quoted there, so that the application can tell whose text it got.
    printf -- '---\nid: n%d\ntitle: Odd\ndate: 2031-06-19\nquotes:\n  - kind: indirect\n    exact: |-\n      %s\n---\n%s' "$number" "$path" "$path" >"$file"
done <"$here/odd-paths/expected.txt"
mkdir "articles; #1/[drafts] (old)" && echo 'No article.' >"articles; #1/[drafts] (old)/idea.md"
odd_paths() { dotnet run --project "$project" >"$work/actual.txt" || { cat "$work/actual.txt"; return 1; }; diff "$here/odd-paths/expected.txt" "$work/actual.txt"; }
check "$number articles are found by names in many scripts and with every sign, in a folder like that" odd_paths

# ---------------------------------------------------------------------------------------------------------------------
echo "  Another generator, with a library of the name that ours had"
cp -r "$here/other-library" .
own_names() { ls "$NUGET_PACKAGES"/corpusgen/*/analyzers/dotnet/cs >"$work/names" && [[ -s $work/names ]] && ! grep -v '^CorpusGen.*\.dll$' "$work/names"; }
check "does its work beside this one" prints_what_is_expected other-library/App ../expected.txt
check "would replace no file of ours: each has a name of our own" own_names

# ---------------------------------------------------------------------------------------------------------------------
echo "  A project set up as unlike a new one as can be"
cp -r "$here/strict" .
check "builds without a warning, all rules on, and runs" prints_what_is_expected strict

echo "    $((SECONDS - began)) s in all"
finish
