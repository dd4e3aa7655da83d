# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Parallax Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Configuring and building, for packaging/run and packaging/test.

# The same source in another folder is the same source: a fresh clone finds what an earlier one compiled.
export CCACHE_BASEDIR=$source_folder CCACHE_NOHASHDIR=1

# What one compiler at work may need with Qt's headers; fewer run at once where memory is short.
readonly kib_for_one_compiler=1572864

parallel_jobs() {
    local processors memory jobs
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo)
    jobs=$((memory / kib_for_one_compiler))
    ((jobs < 1)) && jobs=1
    ((jobs > processors)) && jobs=$processors
    printf '%s\n' "$jobs"
}

# configure FOLDER ARGUMENT…: runs CMake where it has not run with these arguments; when only a
# CMakeLists.txt changed, ninja runs it.
configure() {
    local folder=$1 log=$1/configure.log arguments
    shift
    mapfile -t arguments < <("$source_folder/packaging/setup" --cmake-arguments)
    arguments=(-S "$source_folder" -B "$folder" -G Ninja -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
        "${arguments[@]}" "$@")
    if [[ -e $folder/build.ninja && -e $folder/.arguments &&
        $(<"$folder/.arguments") == "${arguments[*]}" ]]; then
        return
    fi
    say "configuring $folder (log: $log)"
    run_logged "$log" cmake "${arguments[@]}" ||
        fail "configuring $folder" "mend what the log names; if the folder is from elsewhere, remove it" "$log"
    printf '%s\n' "${arguments[*]}" >"$folder/.arguments"
}

# build FOLDER TARGET…: builds what is out of date.
build() {
    local folder=$1 log=$1/build.log
    shift
    if ninja -C "$folder" -n "$@" 2>/dev/null | grep -q 'no work to do'; then
        return
    fi
    say "building $folder $* (log: $log)"
    if ! run_logged "$log" ninja -C "$folder" -j "$(parallel_jobs)" "$@"; then
        grep -E -m 10 '(^FAILED:|error:)' "$log" | sed 's/^/    /' >&2 || true
        fail "building $folder" "mend what the log names, then run this again" "$log"
    fi
}
