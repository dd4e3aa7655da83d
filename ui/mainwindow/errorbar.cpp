// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errorbar.h"

#include <ui/errortext.h>
#include <ui/theme/lineicon.h>

#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int detailLines = 4;

} // namespace

ErrorBar::ErrorBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_offer(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_details(new QListWidget(this))
{
    setObjectName(u"errorBar"_s);
    m_icon->setAccessibleName(tr("Warning"));
    m_text->setObjectName(u"errorText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_offer->setObjectName(u"errorOffer"_s);
    m_more->setObjectName(u"errorMore"_s);
    m_more->setText(tr("Details"));
    m_more->setAccessibleName(tr("Show the details of the error"));
    m_more->setCheckable(true);
    m_close->setObjectName(u"errorClose"_s);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss the error"));
    m_close->setToolTip(m_close->accessibleName());
    m_details->setObjectName(u"errorDetails"_s);
    m_details->setAccessibleName(tr("Details of the error"));
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer);
    row->addWidget(m_more);
    row->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addLayout(row);
    layout->addWidget(m_details);
    connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &ErrorBar::dismiss);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const std::function<void()> take = m_take;
        dismiss();
        take();
    });
    dismiss();
}

ErrorBar::~ErrorBar() = default;

void ErrorBar::setTheme(const Theme &theme)
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(
        lineIcon(theme, "warning"_L1, "warm"_L1).pixmap(QSize(side, side), devicePixelRatioF()));
    m_close->setIcon(lineIcon(theme, "reject"_L1));
}

void ErrorBar::showError(const QString &what, const Error &error)
{
    showWith(tr("%1 %2").arg(what, errorText(error.code)),
             error.detail.isEmpty() ? QStringList() : QStringList(error.detail));
}

void ErrorBar::showFailures(const QString &what, const QList<workspace::FailedItem> &failures)
{
    QStringList details;
    for (const workspace::FailedItem &failure : failures) {
        details.append(tr("%1: %2 (%3)")
                           .arg(QFileInfo(failure.path).fileName(), errorText(failure.error.code),
                                failure.error.detail));
    }
    showWith(failures.size() == 1 ? tr("%1 %2").arg(what, errorText(failures.first().error.code))
                                  : what,
             details);
}

void ErrorBar::showSentence(const QString &sentence)
{
    showWith(sentence, {});
}

void ErrorBar::showOffer(const QString &sentence,
                         const QString &offer,
                         const std::function<void()> &take)
{
    showWith(sentence, {});
    m_take = take;
    m_icon->hide();
    setProperty("offer", true); // warm is for what went wrong
    setStyleSheet(styleSheet());
    m_offer->setText(offer);
    m_offer->setAccessibleName(offer);
    m_offer->show();
}

QString ErrorBar::text() const
{
    return m_text->text();
}

void ErrorBar::showWith(const QString &sentence, const QStringList &details)
{
    m_text->setText(sentence);
    m_icon->show();
    m_offer->hide();
    if (property("offer").toBool()) {
        setProperty("offer", false);
        setStyleSheet(styleSheet()); // a property that a style sheet looks at is read again
    }
    m_details->clear();
    m_details->addItems(details);
    m_details->setMaximumHeight((fontMetrics().lineSpacing() + 4)
                                * std::clamp(int(details.size()), 1, detailLines) * 2);
    m_more->setVisible(!details.isEmpty());
    m_more->setChecked(details.size() > 1);
    m_details->setVisible(m_more->isChecked());
    setAccessibleName(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorBar::dismiss()
{
    hide();
    m_text->clear();
    m_details->clear();
}

} // namespace parallax::ui
