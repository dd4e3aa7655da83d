// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {

ImportDialog::ImportDialog(const QStringList &paths,
                           const QStringList &events,
                           const QString &current,
                           QWidget *parent)
    : QDialog(parent)
    , m_paths(paths)
{
    setWindowTitle(tr("Add Files"));
    setObjectName(u"importFilesDialog"_s);
    m_files = new QListWidget(this);
    m_files->setObjectName(u"importFiles"_s);
    m_files->setAccessibleName(tr("Files to add"));
    for (const QString &path : paths) {
        const bool isPage = path.startsWith("http"_L1);
        auto *item =
            new QListWidgetItem(isPage ? path : QFileInfo(path).fileName(), m_files);
        item->setToolTip(path);
    }
    m_files->setMaximumHeight((fontMetrics().lineSpacing() + 6) * 6);
    build(events, current, m_files);
}

ImportDialog::ImportDialog(const QString &text,
                           const QStringList &events,
                           const QString &current,
                           QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Paste Text"));
    setObjectName(u"importTextDialog"_s);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"importText"_s);
    m_text->setAccessibleName(tr("Text of the article, headline first"));
    m_text->setPlaceholderText(tr("Paste one article here, headline first."));
    m_text->setPlainText(text);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * 12);
    build(events, current, m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ImportDialog::updateButtons);
    updateButtons();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::build(const QStringList &events, const QString &current, QWidget *content)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(windowTitle());
    m_event = new QComboBox(this);
    m_event->setObjectName(u"importEvent"_s);
    m_event->setAccessibleName(tr("Event that the articles tell"));
    m_event->setEditable(true);
    m_event->setInsertPolicy(QComboBox::NoInsert);
    m_event->addItems(events);
    m_event->setEditText(current);
    m_event->lineEdit()->setObjectName(u"importEventName"_s);
    m_event->lineEdit()->setAccessibleName(m_event->accessibleName());
    m_event->lineEdit()->setPlaceholderText(tr("Name of the event"));
    m_outlet = new QLineEdit(this);
    m_outlet->setObjectName(u"importOutlet"_s);
    m_outlet->setAccessibleName(tr("Outlet"));
    m_outlet->setPlaceholderText(m_text != nullptr ? tr("Who published it")
                                                   : tr("As each page names it"));
    m_buttons = new QDialogButtonBox(this);
    QPushButton *add = m_buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    add->setObjectName(u"importAdd"_s);
    add->setAccessibleName(tr("Add to the event"));
    QPushButton *cancel = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"importCancel"_s);
    cancel->setAccessibleName(tr("Cancel"));

    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Event"), m_event);
    layout->addRow(tr("&Outlet"), m_outlet);
    layout->addRow(content);
    layout->addRow(m_buttons);
    connect(m_event, &QComboBox::editTextChanged, this, &ImportDialog::updateButtons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButtons();
}

void ImportDialog::updateButtons()
{
    const bool hasText = m_text == nullptr || !m_text->toPlainText().trimmed().isEmpty();
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
            button->setEnabled(hasText && !m_event->currentText().simplified().isEmpty());
        }
    }
}

void ImportDialog::finish()
{
    const QString outlet = m_outlet->text().simplified();
    QList<workspace::ImportItem> items;
    for (const QString &path : std::as_const(m_paths)) {
        workspace::ImportItem item;
        item.path = path;
        item.outlet = outlet;
        items.append(item);
    }
    if (m_text != nullptr) {
        workspace::ImportItem item;
        item.path = u"pasted-text.txt"_s;
        item.outlet = outlet;
        item.bytes = m_text->toPlainText().toUtf8();
        items.append(item);
    }
    Q_EMIT chosen(m_event->currentText().simplified(), items);
    accept();
}

} // namespace parallax::ui
