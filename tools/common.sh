# SPDX-FileCopyrightText: The Passerelle authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by the scripts next to it and by .ci/run: where the checkout is, the compiler cache, steps with a log.

root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd -- "$root" || exit
mkdir -p build

export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8 # otherwise every Qt program starts with a warning
fi
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    export XDG_RUNTIME_DIR=$root/build/runtime
    mkdir -p "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
fi

# log_to NAME: starts build/NAME.log, which the steps that follow fill.
log_to() {
    log=$root/build/$1.log
    : >"$log"
}

# step TITLE COMMAND...: shows what the command prints and keeps it in the log; says where that is when it fails.
step() {
    local title=$1 status=0
    shift
    printf '== %s\n' "$title" | tee -a "$log"
    "$@" 2>&1 | tee -a "$log" || status=$?
    if [ "$status" -ne 0 ]; then
        printf '%s: failed (exit status %s). The log is %s\n' "$title" "$status" "$log" >&2
    fi
    return "$status"
}

# build PRESET: configures and builds one of the presets in CMakePresets.json.
build() {
    local options=()
    if ! command -v ccache >/dev/null; then
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=)
    fi
    step "Configuring ($1)" cmake --preset "$1" "${options[@]}" || return
    step "Building ($1)" cmake --build --preset "$1"
}

# compilations: those of the program in build/lint, a path each: the source of a command, or several that are joined.
# Generated sources are not among them.
compilations() {
    sed -nE 's/^ *"file": "(.*)",?$/\1/p' build/lint/compile_commands.json \
        | grep -E '/(core|ui)/.*/Unity/|/app/[^_]*\.cpp$'
}
