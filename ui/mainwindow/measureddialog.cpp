// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measureddialog.h"

#include <ui/errortext.h>
#include <ui/models/measured.h>

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {

MeasuredDialog::MeasuredDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"measuredDialog"_s);
    setWindowTitle(tr("How well does this work?"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"measuredText"_s);
    text->setAccessibleName(tr("Measured error rates"));
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenLinks(false);
    const auto sections = Measured::shipped();
    text->setHtml(sections ? Measured::html(*sections, layoutDirection())
                           : errorText(sections.error().code).toHtmlEscaped());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"measuredClose"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 34);
}

MeasuredDialog::~MeasuredDialog() = default;

} // namespace parallax::ui
