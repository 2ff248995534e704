# SPDX-FileCopyrightText: The Passerelle authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The program in every language, and the dialogs of Qt where Qt has no translation: resources of passerelle_core.
set(catalogues passerelle_en passerelle_fr passerelle_es passerelle_nb passerelle_de passerelle_it passerelle_sl
  qtbase_nb qtbase_sl)
list(TRANSFORM catalogues PREPEND ${CMAKE_CURRENT_LIST_DIR}/)
list(TRANSFORM catalogues APPEND .ts)
# Not qt_add_translations: with Qt 6.8 it fails in a folder that has a space in its name.
qt_add_lrelease(passerelle_core TS_FILES ${catalogues} QM_FILES_OUTPUT_VARIABLE compiled_catalogues
  OPTIONS -nounfinished -silent)
qt_add_resources(passerelle_core "translations" PREFIX "/i18n" BASE ${CMAKE_CURRENT_BINARY_DIR}
  FILES ${compiled_catalogues})
