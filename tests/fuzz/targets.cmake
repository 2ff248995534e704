# SPDX-FileCopyrightText: The Passerelle authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is fed with unchecked bytes, for the tests (any compiler) and for libFuzzer (clang).
set(fuzz ${CMAKE_SOURCE_DIR}/tests/fuzz)
add_library(passerelle_fuzz_targets STATIC
  ${fuzz}/command.cpp
  ${fuzz}/cordis.cpp
  ${fuzz}/json.cpp
  ${fuzz}/package.cpp
  ${fuzz}/scratch.cpp ${fuzz}/scratch.h
  ${fuzz}/spreadsheet.cpp
  ${fuzz}/tables.cpp
  ${fuzz}/targets.cpp ${fuzz}/targets.h
  ${fuzz}/values.cpp
  ${CMAKE_SOURCE_DIR}/tests/support/package_bytes.cpp ${CMAKE_SOURCE_DIR}/tests/support/package_bytes.h
  ${CMAKE_SOURCE_DIR}/tests/support/zip_file.cpp ${CMAKE_SOURCE_DIR}/tests/support/zip_file.h
  ${CMAKE_SOURCE_DIR}/app/installation.cpp
  ${CMAKE_SOURCE_DIR}/app/portfolio.cpp
  ${CMAKE_SOURCE_DIR}/app/record_values.cpp
)
set_target_properties(passerelle_fuzz_targets PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
target_link_libraries(passerelle_fuzz_targets PUBLIC passerelle_core PRIVATE SQLiteCpp PkgConfig::LIBZIP)
