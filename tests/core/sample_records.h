// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample, filled once, and what its records say.
#pragma once

#include "core/document/document.h"
#include "core/model/entities.h"
#include "core/model/project.h"
#include "core/sample/sample.h"

#include <QTemporaryDir>

namespace passerelle
{

struct Sample {
    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    Project hackItNet;
    Project smartHealth;

    Sample()
    {
        Installation installation;
        installation.id = QStringLiteral("test");
        document = Document::create(folder.filePath(QStringLiteral("sample.passerelle")), installation);
        document->change(TEXT("Test", "Sample"), {}, [](Editor &editor) { fillSample(editor); });
        for (const Project &project : document->records<Project>())
            (project.acronym == u"HACK-IT-NET" ? hackItNet : smartHealth) = project;
    }
    template <class T> std::vector<T> of(const Project &project) const
    {
        std::vector<T> found;
        for (const T &record : document->records<T>())
            if (record.project == Ref<Project>(project.id)) found.push_back(record);
        return found;
    }
    template <class T> QString name(Ref<T> reference) const
    {
        return document->shownName(describe<T>(), reference.number);
    }
    // "stated", "derived", … of one field; of the record as a whole when the field is empty.
    QString confidence(const Entity &entity, qint64 record, const char *field = "") const
    {
        for (const Row &row : document->rows(*entityNamed(QStringLiteral("provenance"))))
            if (row.text("record_entity") == QLatin1String(entity.name) && row.number("record_id") == record
                && row.text("field") == QLatin1String(field))
                return row.text("confidence");
        return {};
    }
};

inline const Sample &sample()
{
    static const Sample filled;
    return filled;
}

inline QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

template <class T, class F> QStringList texts(const std::vector<T> &records, F text)
{
    QStringList found;
    for (const T &record : records) found << text(record);
    return sorted(found);
}

} // namespace passerelle
