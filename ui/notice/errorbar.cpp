// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errorbar.h"

#include <ui/errortext.h>
#include <ui/models/trackingwords.h>

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {

ErrorBar::ErrorBar(QWidget *parent)
    : NoticeBar({u"error"_s, "warning"_L1, "warm"_L1, 4, 2}, parent)
    , m_offer(new QPushButton(this))
{
    setObjectName(u"errorBar"_s);
    moreButton().setText(tr("Details"));
    moreButton().setAccessibleName(tr("Show the details of the error"));
    closeButton().setAccessibleName(tr("Dismiss the error"));
    closeButton().setToolTip(closeButton().accessibleName());
    list().setAccessibleName(tr("Details of the error"));
    icon().setAccessibleName(tr("Warning"));
    m_offer->setObjectName(u"errorOffer"_s);
    m_offer->setAccessibleName(tr("What is offered")); // until it is
    m_offer->hide();
    addButton(m_offer);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const std::function<void()> take = m_take;
        dismiss();
        take();
    });
}

ErrorBar::~ErrorBar() = default;

void ErrorBar::showError(const QString &what, const Error &error)
{
    showWith(tr("%1 %2").arg(what, errorText(error.code)),
             error.detail.isEmpty() ? QStringList() : QStringList(error.detail));
}

void ErrorBar::showFailures(const QString &what, const QList<workspace::FailedItem> &failures)
{
    QStringList details;
    for (const workspace::FailedItem &failure : failures) {
        details.append(failure.look ? tr("%1: %2").arg(failure.path, wordsOf(failure))
                                    : tr("%1: %2 (%3)")
                                          .arg(QFileInfo(failure.path).fileName(), wordsOf(failure),
                                               failure.error.detail));
    }
    showWith(failures.size() == 1 ? tr("%1 %2").arg(what, wordsOf(failures.first())) : what,
             details);
}

/// A look that did not show the article says how it ended; anything else what can be done.
QString ErrorBar::wordsOf(const workspace::FailedItem &failure)
{
    return failure.look
        ? tr("What came of it: %1.").arg(TrackingWords::state(*failure.look, failure.status))
        : errorText(failure.error.code);
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
    icon().hide();
    setProperty("offer", true); // warm is for what went wrong
    setStyleSheet(styleSheet());
    m_offer->setText(offer);
    m_offer->setAccessibleName(offer);
    m_offer->show();
}

void ErrorBar::dismiss()
{
    m_take = {};
    NoticeBar::dismiss();
}

void ErrorBar::showWith(const QString &sentence, const QStringList &details)
{
    icon().show();
    if (property("offer").toBool()) {
        setProperty("offer", false);
        setStyleSheet(styleSheet()); // a property that a style sheet looks at is read again
    }
    m_offer->hide();
    say(sentence, details, details.size() > 1);
}

} // namespace parallax::ui
