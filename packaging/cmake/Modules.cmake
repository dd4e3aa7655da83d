# SPDX-FileCopyrightText: 2026 The Parallax Authors
# SPDX-License-Identifier: GPL-3.0-or-later

# parallax_add_module(NAME text SOURCES … PUBLIC … PRIVATE …)
# One static library a folder: a link error is the second guard of the layering.
# Sources are named relative to the calling folder.
function(parallax_add_module)
    cmake_parse_arguments(arg "" "NAME" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    set(target parallax_${arg_NAME})
    add_library(${target} STATIC ${arg_SOURCES})
    target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE parallax_build ${arg_PRIVATE})
endfunction()

# parallax_add_test(NAME tst_x SOURCES tst_x.cpp LIBRARIES parallax_text … [LABELS logic|window|cli|bench] [SERIAL])
# Label `logic` is the default: no window, no browser; packaging/test runs those under the sanitizers.
add_custom_target(logic_tests)
function(parallax_add_test)
    cmake_parse_arguments(arg "SERIAL" "NAME;LABEL" "SOURCES;LIBRARIES" ${ARGN})
    if(NOT arg_LABEL)
        set(arg_LABEL logic)
    endif()
    if(PARALLAX_SANITIZE AND NOT arg_LABEL STREQUAL "logic")
        return()
    endif()
    if(NOT PARALLAX_LOGIC_TESTS AND arg_LABEL STREQUAL "logic")
        return()
    endif()
    add_executable(${arg_NAME} ${arg_SOURCES})
    target_link_libraries(${arg_NAME} PRIVATE parallax_build Qt6::Test ${arg_LIBRARIES})
    target_compile_definitions(${arg_NAME} PRIVATE
        PARALLAX_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        PARALLAX_SAMPLE_DIR="${PROJECT_SOURCE_DIR}/resources/sample"
        PARALLAX_GOLDEN_DIR="${PROJECT_SOURCE_DIR}/tests/golden"
        PARALLAX_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        PARALLAX_BINARY="${PROJECT_BINARY_DIR}/bin/parallax")
    set_target_properties(${arg_NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    # From 6.7 on the waiting macros of Qt Test narrow a length of time wherever they are expanded.
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.7)
        target_compile_options(${arg_NAME} PRIVATE -Wno-error=conversion)
    endif()
    if(arg_LABEL STREQUAL "logic")
        add_dependencies(logic_tests ${arg_NAME})
    endif()
    if(arg_LABEL STREQUAL "bench")
        return() # built, run by hand: time is measured, never asserted
    endif()
    add_test(NAME ${arg_NAME} COMMAND ${arg_NAME})
    # The sandbox of the page engine refuses to start as root; the program itself never turns it off.
    set_tests_properties(${arg_NAME} PROPERTIES
        LABELS ${arg_LABEL} TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTWEBENGINE_DISABLE_SANDBOX=1;LC_ALL=C.UTF-8;TZ=UTC;ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0")
    if(arg_SERIAL)
        set_tests_properties(${arg_NAME} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()
