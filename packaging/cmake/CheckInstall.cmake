# SPDX-FileCopyrightText: 2026 The Parallax Authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DBUILD=… -DPREFIX=… -P CheckInstall.cmake
# Installs the build into an empty folder and looks whether a working tree came out.
file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

foreach(pattern
        bin/parallax
        share/applications/org.parallaxreader.Parallax.desktop
        share/metainfo/org.parallaxreader.Parallax.metainfo.xml
        share/man/man1/parallax.1
        lib/systemd/user/parallax-check.service
        lib/systemd/user/parallax-check.timer
        share/icons/hicolor/scalable/apps/org.parallaxreader.Parallax.svg
        share/icons/hicolor/48x48/apps/org.parallaxreader.Parallax.png)
    file(GLOB_RECURSE found ${PREFIX}/${pattern})
    if(NOT found)
        list(APPEND missing ${pattern})
    endif()
endforeach()
if(missing)
    list(JOIN missing "\n  " missing)
    message(FATAL_ERROR "Not installed:\n  ${missing}")
endif()

execute_process(COMMAND ${PREFIX}/bin/parallax --version
    OUTPUT_VARIABLE version COMMAND_ERROR_IS_FATAL ANY)
if(NOT version MATCHES "^parallax [0-9]+\\.[0-9]+\\.[0-9]+\n$")
    message(FATAL_ERROR "The installed program says of itself: ${version}")
endif()
file(REMOVE_RECURSE ${PREFIX})
