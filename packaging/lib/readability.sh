# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Parallax Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Mozilla's Readability, the script that finds the article in a page. It comes from npm, by name,
# version and checksum; nothing of it is kept in the repository.

readonly readability_version=0.6.0
readonly readability_archive=mozilla-readability-$readability_version.tgz
readonly readability_sha256=6d3c3cc50dad51b543925deadc66d5b58cd2262d1d585f2ae0a44975627ad919

readability_folder() {
    printf '%s/readability-%s\n' "$cache" "$readability_version"
}

set_up_readability() {
    local file=$cache/downloads/$readability_archive
    [[ -e $(readability_folder)/.complete ]] && return
    mkdir -p "$cache/downloads"
    has_sha256 "$file" "$readability_sha256" || download_readability "$file"
    unpack_readability "$file"
}

download_readability() {
    local file=$1 log=$log_folder/readability.log
    # Where npm came with another build of Node.js, the distribution's package would conflict with it.
    command -v npm >/dev/null || install_packages npm
    say "getting Readability $readability_version with npm"
    run_logged "$log" npm pack "@mozilla/readability@$readability_version" \
        --pack-destination "$cache/downloads" --cache "$cache/npm" ||
        fail "getting Readability with npm" \
            "check the network, or put $readability_archive into $cache/downloads, then run this again" "$log"
    rm -rf "$cache/npm"
    has_sha256 "$file" "$readability_sha256" ||
        fail "checking $file" "its sha256 must be $readability_sha256; remove it and run this again" "$log"
}

unpack_readability() {
    local folder
    folder=$(readability_folder)
    rm -rf "$folder"
    mkdir -p "$folder"
    tar --extract --gzip --file "$1" --directory "$folder" --strip-components 1 --no-same-owner \
        package/Readability.js package/Readability-readerable.js package/LICENSE.md ||
        fail "unpacking Readability" "remove $1 and run this again"
    touch "$folder/.complete"
}
