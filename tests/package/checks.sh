# The part that run.sh and tool.sh share: checks are counted, and the last line counts them. Needs $work, a folder.
passed=0 failed=0

# check TITLE COMMAND…: counts whether the command succeeds; shows the end of what it printed when not.
check() {
    local title=$1 start=$SECONDS
    shift
    if "$@" >"$work/log" 2>&1; then
        passed=$((passed + 1))
        echo "    ok      $title ($((SECONDS - start)) s)"
    else
        failed=$((failed + 1))
        echo "    FAILED  $title ($((SECONDS - start)) s): $*"
        tail -n 40 "$work/log" | sed 's/^/        /'
        return 1
    fi
}

# Prints "N checks passed, N failed"; fails when a check failed, or none ran.
finish() {
    echo "$passed checks passed, $failed failed"
    ((failed == 0 && passed > 0))
}
