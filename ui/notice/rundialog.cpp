// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rundialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr int linesHigh = 24;

} // namespace

RunDialog::RunDialog(const QString &prefix, const RunDialogWords &words, QWidget *parent)
    : QDialog(parent)
    , m_prefix(prefix)
    , m_what(new QLabel(words.what, this))
    , m_step(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_result(new QTextBrowser(this))
    , m_start(new QPushButton(words.start, this))
    , m_stop(new QPushButton(words.stop, this))
{
    setObjectName(prefix + u"Dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_what->setObjectName(prefix + u"What"_s);
    m_what->setWordWrap(true);
    m_step->setObjectName(prefix + u"Step"_s);
    m_progress->setObjectName(prefix + u"Progress"_s);
    m_progress->setAccessibleName(words.progress);
    m_progress->setTextVisible(false);
    m_result->setObjectName(prefix + u"Result"_s);
    m_result->setAccessibleName(words.result);
    m_result->setOpenLinks(false);
    m_result->setPlaceholderText(words.hint);
    m_start->setObjectName(prefix + u"Start"_s);
    m_start->setDefault(true);
    m_stop->setObjectName(prefix + u"Stop"_s);
    m_stop->setAutoDefault(false);
}

RunDialog::~RunDialog() = default;

void RunDialog::arrange(QLayout *needs, int charactersWide)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(m_prefix + u"Close"_s);
    close->setAutoDefault(false);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addLayout(needs);
    layout->addWidget(m_step);
    layout->addWidget(m_progress);
    layout->addWidget(m_result, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * charactersWide,
           fontMetrics().lineSpacing() * linesHigh);
}

QPushButton *RunDialog::newFolderButton(const QString &text,
                                        const QString &accessibleName,
                                        const QString &title,
                                        QLineEdit &path)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(m_prefix + u"Folder"_s);
    button->setAccessibleName(accessibleName);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, title, &path] {
        auto *dialog = new QFileDialog(this, title);
        dialog->setObjectName(m_prefix + u"FolderDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, &path, &QLineEdit::setText);
        dialog->open();
    });
    return button;
}

void RunDialog::showRunning(bool isRunning, bool canStart)
{
    m_start->setEnabled(!isRunning && canStart);
    m_stop->setEnabled(isRunning);
    m_step->setVisible(isRunning);
    m_progress->setVisible(isRunning);
    if (isRunning) {
        m_result->clear();
        m_progress->setRange(0, 0);
    }
}

void RunDialog::showProgress(qsizetype done, qsizetype count)
{
    // A bar knows numbers up to 2^31; nobody counts that many.
    m_progress->setRange(0, static_cast<int>(count));
    m_progress->setValue(static_cast<int>(done));
}

void RunDialog::showStep(const QString &step)
{
    m_step->setText(fontMetrics().elidedText(step, Qt::ElideMiddle, m_result->width()));
}

void RunDialog::showResult(const QString &html)
{
    m_result->setHtml(html);
    m_result->setFocus();
}

} // namespace parallax::ui
