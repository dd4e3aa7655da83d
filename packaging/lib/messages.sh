# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Parallax Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the scripts say. Everything goes to standard error, so that the output of a command that
# packaging/run passes on (JSON, say) stays as the program wrote it.

readonly progress_seconds=10
readonly lines_shown_of_a_log=25

say() {
    printf 'parallax: %s\n' "$*" >&2
}

# fail STEP ADVICE [LOG]: names the step, the last lines of its log and what to do, and ends the script.
fail() {
    local step=$1 advice=$2 log=${3:-}
    say "FAILED: $step"
    if [[ -n $log && -s $log ]]; then
        say "last lines of $log:"
        tail -n "$lines_shown_of_a_log" "$log" | sed 's/^/    /' >&2
    fi
    say "what to do: $advice"
    exit 1
}

# Until it is killed: one line every few seconds with the time taken and the last thing the log says.
report_progress() {
    local log=$1 begun=$SECONDS last silence
    # A pipe that nobody writes to is waited on, because a sleep would outlive this loop and keep the
    # lock and a caller's pipe open.
    exec {silence}<> <(:)
    while ! read -r -t "$progress_seconds" -u "$silence"; do
        last=$(tail -n 1 "$log" 2>/dev/null | tr -d '\r' | cut -c 1-100 || true)
        say "  $((SECONDS - begun)) s: $last"
    done
}

# run_logged LOG COMMAND…: runs the command with its output in LOG, with progress; its exit status.
# The command stays in the foreground, so that Ctrl-C reaches it.
run_logged() {
    local log=$1 ticker status=0
    shift
    mkdir -p "$(dirname "$log")"
    : >"$log"
    report_progress "$log" &
    ticker=$!
    "$@" >>"$log" 2>&1 || status=$?
    { kill "$ticker" && wait "$ticker"; } 2>/dev/null || true
    return "$status"
}
