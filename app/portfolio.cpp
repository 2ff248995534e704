// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/portfolio.h"

#include "app/installation.h"
#include "core/merge/package_file.h"
#include "core/model/entities.h"
#include "core/model/project.h"

#include <QFile>
#include <QFileInfo>

namespace passerelle
{

namespace
{

std::unique_ptr<QTemporaryDir> temporaryFolder()
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        throw Failure(translated(TEXT("CommandLine", "No temporary folder could be made: %1."))
                          .arg(folder->errorString()));
    return folder;
}

void refuseExisting(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        throw Failure(translated(TEXT("CommandLine", "%1 exists already. Choose another name.")).arg(path));
    const QFileInfo folder(file.absolutePath());
    if (!folder.exists())
        throw Failure(translated(TEXT("CommandLine", "There is no folder %1. Make it, or choose another."))
                          .arg(folder.filePath()));
    if (!folder.isDir() || !folder.isWritable())
        throw Failure(
            translated(TEXT("CommandLine", "The folder %1 cannot be written.")).arg(folder.filePath()));
}

std::unique_ptr<Document> opened(const QString &path, const Installation &installation,
                                 Document::Access access)
{
    requireNoPackage(path);
    return Document::open(path, installation, access);
}

std::unique_ptr<Document> openToWrite(const QString &path, const Installation &installation)
{
    auto document = opened(path, installation, Document::Access::Write);
    if (document->writable()) return document;
    const auto holder = document->lockHolder();
    if (!holder || !holder->elsewhere) throw Failure(document->readOnlyReason());
    throw Failure(document->readOnlyReason() + u' '
                  + translated(TEXT("CommandLine", "The option --break-lock does that.")));
}

} // namespace

std::unique_ptr<Document> openToRead(const Call &call)
{
    auto document = opened(call.file(), thisInstallation(), Document::Access::Read);
    document->setLanguage(call.language);
    return document;
}

ChangingPortfolio::ChangingPortfolio(const Call &call, How how)
{
    QString path = call.file();
    if (how == How::Create) refuseExisting(path);
    Installation installation = thisInstallation();
    if (call.dryRun()) {
        m_copy = temporaryFolder();
        const QString copy = m_copy->filePath(QFileInfo(path).fileName());
        if (how == How::Open) openToRead(call)->copyTo(copy); // opening for writing may change the file
        path = copy;
        installation.dataFolder.clear();
    }
    if (how == How::Create) {
        m_document = Document::create(path, installation);
        m_created = path;
    } else {
        if (call.has("break-lock") && !call.dryRun()) Document::breakLock(path);
        m_document = openToWrite(path, installation);
    }
    m_document->setLanguage(call.language);
}

ChangingPortfolio::~ChangingPortfolio()
{
    m_document.reset();
    if (!m_created.isEmpty()) QFile::remove(m_created);
}

const Entity &entityGiven(const QString &name)
{
    const Entity *entity = entityNamed(QString(name).replace(u'-', u'_').toLower());
    if (entity) return *entity;
    throw Failure(translated(TEXT("CommandLine", "There is no entity “%1”; passerelle entities lists them."))
                      .arg(name));
}

QString toldStep(const Step &step)
{
    if (step.kind == Step::Kind::Undo) return translated(TEXT("CommandLine", "Undone: %1")).arg(step.text());
    if (step.kind == Step::Kind::Redo) return translated(TEXT("CommandLine", "Redone: %1")).arg(step.text());
    return step.text();
}

qint64 projectGiven(const Call &call, const Document &document)
{
    return call.has("project") ? document.named(describe<Project>(), call.value("project")) : 0;
}

} // namespace passerelle
