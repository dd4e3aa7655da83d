# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Parallax Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Folders that all scripts know.

# The same default as in the build: what is downloaded once serves every copy of the sources.
cache=${PARALLAX_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/parallax}
# Read by the other parts.
# shellcheck disable=SC2034
log_folder=$cache/logs
source_folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck disable=SC2034
readonly cache log_folder source_folder
