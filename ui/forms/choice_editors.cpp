// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/choice_editors.h"

#include "core/catalogue/catalogue.h"

#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace passerelle
{

namespace
{

void fillAlone(QWidget *parent, QWidget *input)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(input);
    parent->setFocusProxy(input);
}

struct Entry {
    QString text;
    Value value;
};

std::vector<Entry> catalogueEntries(Catalogue catalogue, Language language)
{
    std::vector<Entry> all;
    for (const CatalogueEntry &each : entries(catalogue)) {
        const QString name = each.name(language);
        const bool currency = catalogue == Catalogue::Currencies;
        all.push_back({currency ? QStringLiteral("%1 – %2").arg(each.code, name) : name, each.code});
    }
    QCollator collator{QLocale(QLatin1String(code(language)))};
    std::stable_sort(all.begin(), all.end(), [&](const Entry &one, const Entry &other) {
        return collator.compare(one.text, other.text) < 0;
    });
    return all;
}

std::vector<Entry> entriesOf(const Field &field, Language language)
{
    std::vector<Entry> all;
    for (const Choice &choice : field.choices)
        all.push_back({translated(choice.label), QString::fromLatin1(choice.word)});
    if (field.kind == Kind::Boolean)
        all = {{translated(TEXT("Field", "Yes")), qint64(1)}, {translated(TEXT("Field", "No")), qint64(0)}};
    switch (field.form) {
    case Form::Country: return catalogueEntries(Catalogue::Countries, language);
    case Form::Currency: return catalogueEntries(Catalogue::Currencies, language);
    case Form::Language:
        for (const Language each : allLanguages)
            all.push_back({ownName(each), QString::fromLatin1(code(each))});
        return all;
    default: return all;
    }
}

} // namespace

ChoiceEditor::ChoiceEditor(Session &session, const Field &field, bool canBeEmpty, QWidget *parent)
    : FieldEditor(field, parent)
    , m_session(session)
    , m_canBeEmpty(canBeEmpty)
    , m_combo(new QComboBox)
{
    fillAlone(this, m_combo);
    // Long words do not widen the panel.
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setMaxVisibleItems(16);
    ignoreWheelWithoutFocus(m_combo);
    fill();
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        const QVariant chosen = m_combo->itemData(index);
        const bool isNumber = chosen.metaType() == QMetaType::fromType<qint64>();
        m_value = !chosen.isValid() ? Value{}
            : isNumber              ? Value{chosen.value<qint64>()}
                                    : Value{chosen.toString()};
        Q_EMIT entered(m_value);
    });
}

bool ChoiceEditor::suits(const Field &field)
{
    if (field.kind == Kind::Choice) return true;
    const bool listed = field.form == Form::Country || field.form == Form::Currency
        || field.form == Form::Language;
    return field.kind == Kind::Text && listed && !field.many;
}

QWidget &ChoiceEditor::input() { return *m_combo; }

void ChoiceEditor::fill()
{
    m_combo->clear();
    if (m_canBeEmpty) m_combo->addItem(QStringLiteral("—"));
    for (const Entry &entry : entriesOf(field(), m_session.language())) {
        const auto number = std::get_if<qint64>(&entry.value);
        m_combo->addItem(entry.text, number ? QVariant(*number) : QVariant(std::get<QString>(entry.value)));
    }
}

void ChoiceEditor::show(const Value &value)
{
    m_value = value;
    if (isEmpty(value)) {
        m_combo->setCurrentIndex(m_canBeEmpty ? 0 : -1);
        return;
    }
    const auto number = std::get_if<qint64>(&value);
    const QVariant wanted = number ? QVariant(*number) : QVariant(std::get<QString>(value));
    int index = m_combo->findData(wanted);
    if (index < 0) { // a word that this version or the catalogue does not know is kept
        m_combo->addItem(wanted.toString(), wanted);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

void ChoiceEditor::setReadOnly(bool readOnly) { m_combo->setEnabled(!readOnly); }

void ChoiceEditor::retranslate()
{
    fill();
    show(m_value);
}

CheckEditor::CheckEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new QCheckBox)
{
    fillAlone(this, m_box);
    retranslate();
    connect(m_box, &QCheckBox::clicked, this,
            [this](bool checked) { Q_EMIT entered(Value{qint64(checked)}); });
}

QWidget &CheckEditor::input() { return *m_box; }

void CheckEditor::show(const Value &value)
{
    const auto number = std::get_if<qint64>(&value);
    m_box->setChecked(number && *number != 0);
}

void CheckEditor::setReadOnly(bool readOnly) { m_box->setEnabled(!readOnly); }

void CheckEditor::retranslate() { m_box->setText(translated(TEXT("Field", "Yes"))); }

ShownReference::ShownReference(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_label(new QLabel)
{
    fillAlone(this, m_label);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
}

QWidget &ShownReference::input() { return *m_label; }

void ShownReference::show(const Value &value)
{
    const auto name = std::get_if<QString>(&value);
    m_label->setText(name && !name->isEmpty() ? *name : QStringLiteral("—"));
}

} // namespace passerelle
