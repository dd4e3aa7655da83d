# SPDX-FileCopyrightText: 2026 The Parallax Authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A missing dependency is named together with the Debian package that has it.
set(parallax_missing "")
macro(parallax_need condition what package)
    if(NOT (${condition}))
        list(APPEND parallax_missing "${what} (Debian package ${package})")
    endif()
endmacro()

find_package(Qt6 6.4 QUIET COMPONENTS Core Gui Widgets Concurrent Network Pdf PdfWidgets Test LinguistTools Svg
    WebEngineCore WebEngineWidgets WebChannel)
parallax_need(Qt6Core_FOUND "Qt 6.4 base" "qt6-base-dev")
parallax_need(Qt6WebEngineWidgets_FOUND "Qt WebEngine" "qt6-webengine-dev")
parallax_need(Qt6PdfWidgets_FOUND "Qt PDF" "qt6-pdf-dev")
parallax_need(Qt6Svg_FOUND "Qt SVG" "qt6-svg-dev")
parallax_need(Qt6LinguistTools_FOUND "Qt Linguist tools" "qt6-tools-dev, qt6-l10n-tools")
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    # What a newer Qt deprecates often has no successor yet in 6.4 (QDateTime with Qt::UTC).
    target_compile_definitions(parallax_build INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()

find_package(KF6SyntaxHighlighting QUIET)
if(NOT KF6SyntaxHighlighting_FOUND)
    find_package(KF5SyntaxHighlighting QUIET)
    # The name KF5 says nothing of the Qt it was built with.
    if(KF5SyntaxHighlighting_FOUND AND NOT TARGET KF6::SyntaxHighlighting)
        add_library(KF6::SyntaxHighlighting INTERFACE IMPORTED)
        target_link_libraries(KF6::SyntaxHighlighting INTERFACE KF5::SyntaxHighlighting)
    endif()
endif()
parallax_need("TARGET;KF6::SyntaxHighlighting" "KSyntaxHighlighting for Qt 6"
    "libkf6syntaxhighlighting-dev, or run packaging/setup, which builds it")

find_package(PkgConfig QUIET)
parallax_need(PkgConfig_FOUND "pkg-config" "pkg-config")
if(PkgConfig_FOUND)
    pkg_check_modules(libgit2 QUIET IMPORTED_TARGET libgit2)
    pkg_check_modules(icu QUIET IMPORTED_TARGET icu-uc icu-i18n)
    pkg_check_modules(libqpdf QUIET IMPORTED_TARGET libqpdf)
    pkg_check_modules(libxml2 QUIET IMPORTED_TARGET libxml-2.0)
    pkg_check_modules(gmime QUIET IMPORTED_TARGET gmime-3.0)
    pkg_check_modules(libarchive QUIET IMPORTED_TARGET libarchive)
    pkg_check_modules(libbrotlidec QUIET IMPORTED_TARGET libbrotlidec)
    pkg_check_modules(libzstd QUIET IMPORTED_TARGET libzstd)
    pkg_check_modules(sqlite3 QUIET IMPORTED_TARGET sqlite3)
endif()
parallax_need("TARGET;PkgConfig::libgit2" "libgit2" "libgit2-dev")
parallax_need("TARGET;PkgConfig::icu" "ICU" "libicu-dev")
parallax_need("TARGET;PkgConfig::libqpdf" "libqpdf" "libqpdf-dev")
parallax_need("TARGET;PkgConfig::libxml2" "libxml2" "libxml2-dev")
parallax_need("TARGET;PkgConfig::gmime" "GMime 3" "libgmime-3.0-dev")
parallax_need("TARGET;PkgConfig::libarchive" "libarchive" "libarchive-dev")
parallax_need("TARGET;PkgConfig::libbrotlidec" "Brotli" "libbrotli-dev")
parallax_need("TARGET;PkgConfig::libzstd" "Zstandard" "libzstd-dev")
parallax_need("TARGET;PkgConfig::sqlite3" "SQLite" "libsqlite3-dev")
find_package(ZLIB QUIET)
parallax_need(ZLIB_FOUND "zlib" "zlib1g-dev")

find_path(STEMMER_INCLUDE_DIR libstemmer.h)
find_library(STEMMER_LIBRARY stemmer)
parallax_need("STEMMER_INCLUDE_DIR;AND;STEMMER_LIBRARY" "Snowball stemmers" "libstemmer-dev")
find_path(EXPECTED_INCLUDE_DIR tl/expected.hpp)
parallax_need(EXPECTED_INCLUDE_DIR "tl::expected" "libexpected-dev")
find_package(Eigen3 QUIET NO_MODULE)
parallax_need("TARGET;Eigen3::Eigen" "Eigen 3" "libeigen3-dev")

find_file(PARALLAX_READABILITY_JS Readability.js PATHS ${PARALLAX_READABILITY_DIR} NO_DEFAULT_PATH)
parallax_need(PARALLAX_READABILITY_JS "Readability.js (npm package @mozilla/readability 0.6.0)"
    "none; run packaging/setup, which fetches it, and pass -DPARALLAX_READABILITY_DIR")

if(parallax_missing)
    list(JOIN parallax_missing "\n  - " parallax_missing_lines)
    message(FATAL_ERROR "Parallax cannot be built here, missing are:\n  - ${parallax_missing_lines}\n"
        "packaging/setup installs all of them.")
endif()

add_library(parallax_stemmer INTERFACE)
target_include_directories(parallax_stemmer INTERFACE ${STEMMER_INCLUDE_DIR})
target_link_libraries(parallax_stemmer INTERFACE ${STEMMER_LIBRARY})
