// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A form of a record on the screen, and typing into its fields.
#pragma once

#include "tests/support/catch.h"
#include "tests/ui/open_session.h"
#include "ui/forms/field_box.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/record_form.h"

#include <QLineEdit>
#include <QTest>

namespace passerelle
{

inline FieldBox &box(RecordForm &form, const char *field)
{
    auto *found = form.findChild<FieldBox *>(QLatin1String(field));
    REQUIRE(found);
    return *found;
}

inline QLineEdit &line(RecordForm &form, const char *field)
{
    auto *edit = qobject_cast<QLineEdit *>(&box(form, field).editor().input());
    REQUIRE(edit);
    return *edit;
}

inline void type(QLineEdit &edit, const QString &text)
{
    edit.setFocus();
    edit.selectAll();
    if (text.isEmpty()) QTest::keyClick(&edit, Qt::Key_Delete);
    edit.insert(text); // QTest types ASCII only
    QTest::keyClick(&edit, Qt::Key_Return);
}

inline void open(RecordForm &form, const Entity &entity, qint64 record)
{
    form.setRecord(entity, record);
    form.resize(340, 700);
    form.show();
    form.activateWindow();
    settle();
}

} // namespace passerelle
