# SPDX-FileCopyrightText: 2026 The Parallax Authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every target links this PRIVATE; what one warns about, all warn about.
add_library(parallax_build INTERFACE)
target_compile_definitions(parallax_build INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS
    QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(parallax_build INTERFACE
    -Wall
    -Wextra
    -Wpedantic
    -Wshadow
    -Wconversion
    -Wsign-conversion
    -Wnon-virtual-dtor
    -Wold-style-cast
    -Wcast-align
    -Wcast-qual
    -Woverloaded-virtual
    # g++ 14 takes every iterator of a QHash for null once it optimises.
    $<$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>:-Wnull-dereference>
    -Wduplicated-cond
    -Wduplicated-branches
    -Wlogical-op
    -Wdouble-promotion
    -Wformat=2
    -Wimplicit-fallthrough
    -Wsuggest-override
    -Wundef
    $<$<BOOL:${PARALLAX_WERROR}>:-Werror>)
target_include_directories(parallax_build INTERFACE ${PROJECT_SOURCE_DIR})
if(PARALLAX_SANITIZE)
    target_compile_options(parallax_build INTERFACE
        -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined
        # g++ 12 reports null dereferences that only the sanitizer's own checks make look possible.
        -Wno-null-dereference -Wno-maybe-uninitialized)
    target_link_options(parallax_build INTERFACE -fsanitize=address,undefined)
endif()
