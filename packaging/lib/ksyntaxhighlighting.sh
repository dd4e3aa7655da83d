# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Parallax Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# KSyntaxHighlighting: the KF6 package where the distribution has one (Debian 13), else version 5.116
# built for Qt 6 from the source archive of the distribution, once, into the cache.

readonly ksh_package=libkf6syntaxhighlighting-dev
readonly ksh_version=5.116.0
readonly ksh_archive=ksyntax-highlighting_$ksh_version.orig.tar.xz
readonly ksh_sha256=6f8ccacebd0dc9ce050b2b23b715750c97938b3336fbbb80967920cb8c1dfaa7
# What Debian 12 has. The archive asks for its own number, but uses nothing that is newer.
readonly ecm_version=5.103.0

ksh_folder() {
    printf '%s/ksyntaxhighlighting-%s-%s\n' "$cache" "$ksh_version" "$(dpkg --print-architecture)"
}

# Written last: a build that was broken off leaves none.
ksh_stamp() {
    printf '%s/.complete\n' "$(ksh_folder)"
}

set_up_ksyntaxhighlighting() {
    is_installed "$ksh_package" && return
    [[ -e $(ksh_stamp) ]] && return
    if ! is_offered "$ksh_package" && ! is_offered qt6-base-dev; then
        update_package_lists
    fi
    if is_offered "$ksh_package"; then
        install_packages "$ksh_package"
    else
        build_ksyntaxhighlighting
    fi
}

# The main archives this machine installs from, one a line.
distribution_archives() {
    # The names in $(…) are apt's.
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
        awk '$1 == "main" { print $2 }' | awk '!seen[$0]++'
}

has_sha256() {
    [[ -f $1 ]] && sha256sum --check --status <<<"$2  $1"
}

download_ksyntaxhighlighting() {
    local file=$1 archive
    while read -r archive; do
        /usr/lib/apt/apt-helper download-file \
            "${archive%/}/pool/main/k/ksyntax-highlighting/$ksh_archive" "$file" "SHA256:$ksh_sha256" || continue
        has_sha256 "$file" "$ksh_sha256" && return
    done < <(distribution_archives)
    return 1
}

compile_ksyntaxhighlighting() {
    local file=$1 work=$2 source
    # CMake's own tar knows xz without a further package. Chained, because inside a condition the
    # shell does not stop at the first failure.
    (cd "$work" && cmake -E tar xf "$file") &&
        source=$(dirname "$work"/*/CMakeLists.txt) &&
        sed -i "s/find_package(ECM $ksh_version/find_package(ECM $ecm_version/" "$source/CMakeLists.txt" &&
        cmake -S "$source" -B "$work/build" -G Ninja -DQT_MAJOR_VERSION=6 -DBUILD_WITH_QT6=ON \
            -DBUILD_TESTING=OFF -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$(ksh_folder)" &&
        cmake --build "$work/build" --target install
}

build_ksyntaxhighlighting() {
    local file=$cache/downloads/$ksh_archive log=$log_folder/ksyntaxhighlighting.log work
    install_packages extra-cmake-modules perl
    mkdir -p "$cache/downloads"
    if ! has_sha256 "$file" "$ksh_sha256"; then
        say "downloading $ksh_archive from the distribution"
        run_logged "$log" download_ksyntaxhighlighting "$file" ||
            fail "downloading the source archive of KSyntaxHighlighting" \
                "check the network, or put $ksh_archive (sha256 $ksh_sha256) into $cache/downloads, then run this again" \
                "$log"
    fi
    say "building KSyntaxHighlighting $ksh_version for Qt 6, once (log: $log)"
    work=$(mktemp -d "$cache/build.XXXXXX")
    rm -rf "$(ksh_folder)"
    if ! run_logged "$log" compile_ksyntaxhighlighting "$file" "$work"; then
        rm -rf "$work"
        fail "building KSyntaxHighlighting $ksh_version" "read the log; when it is mended, run this again" "$log"
    fi
    rm -rf "$work"
    touch "$(ksh_stamp)"
}
