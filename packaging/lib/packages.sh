# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Parallax Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Packages of the distribution, by name. Names hold on Debian 12 and on Debian 13.

readonly needed_packages=(
    # to build
    ccache cmake g++ git lld ninja-build pkg-config
    # Qt
    qt6-base-dev qt6-base-dev-tools qt6-l10n-tools qt6-pdf-dev qt6-svg-dev qt6-tools-dev
    qt6-tools-dev-tools qt6-translations-l10n qt6-wayland qt6-webengine-dev qt6-webengine-dev-tools
    # other libraries
    libarchive-dev libbrotli-dev libeigen3-dev libexpected-dev libgit2-dev libgmime-3.0-dev libicu-dev
    libqpdf-dev libsqlite3-dev libstemmer-dev libxml2-dev libzstd-dev zlib1g-dev
    # to run: the typefaces of the window and of reports, and certificates for fetching
    ca-certificates fonts-noto-core
    # to test: readers of PDF that are not ours, and a display that is not there
    poppler-utils qpdf xauth xvfb
    # to test: checkers of what a desktop reads
    appstream desktop-file-utils
)

is_installed() {
    [[ $(dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# The packages named as arguments that are not installed, one a line.
missing_packages() {
    local installed
    installed=$(dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
        awk '$2 == "installed" { print $1 }' || true)
    comm -13 <(sort -u <<<"$installed") <(printf '%s\n' "$@" | sort -u)
}

# Whether the distribution offers the package, as far as the lists on this machine tell.
is_offered() {
    apt-cache show --no-all-versions "$1" >/dev/null 2>&1
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

require_rights_to_install() {
    [[ $EUID -eq 0 ]] && return
    if ! command -v sudo >/dev/null; then
        fail "installing packages of the distribution" \
            "as root, run: apt-get install --no-install-recommends $*"
    fi
    # Asks for the password now, not in the middle of a step whose output goes to a log.
    sudo -v || fail "getting the right to install packages (sudo)" \
        "as root, run: apt-get install --no-install-recommends $*"
}

update_package_lists() {
    local log=$log_folder/apt-update.log
    [[ ${package_lists_are_new:-no} == yes ]] && return
    say "reading the distribution's package lists"
    run_logged "$log" as_root apt-get update ||
        fail "apt-get update" "check the network and the package sources of this machine, then run this again" "$log"
    package_lists_are_new=yes
}

# Updates the lists when they are empty or do not know one of the packages.
know_packages() {
    local package
    for package in "$@"; do
        is_offered "$package" && continue
        update_package_lists
        return
    done
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "$@"
}

# install_packages NAME…: installs those that are missing; needs no network when none is.
install_packages() {
    local log=$log_folder/apt-install.log missing
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -eq 0 ]] && return
    require_rights_to_install "${missing[@]}"
    know_packages "${missing[@]}"
    say "installing packages: ${missing[*]} (log: $log)"
    run_logged "$log" apt_install "${missing[@]}" && return
    # Old lists name versions that are gone from the servers: once more with new ones.
    update_package_lists
    run_logged "$log" apt_install "${missing[@]}" ||
        fail "installing packages of the distribution" \
            "mend what the log says, then run: apt-get install --no-install-recommends ${missing[*]}" "$log"
}

# From Qt 6.6 on the plug-ins that draw SVG icons are a package of their own.
install_svg_plugins() {
    compgen -G '/usr/lib/*/qt6/plugins/iconengines/libqsvgicon.so' >/dev/null && return
    install_packages qt6-svg-plugins
}
