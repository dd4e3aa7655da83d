// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An ArticleView's part in choosing and showing places of the text that are no claims.
#include "articleview.h"
#include "readingbridge.h"

#include <QAction>
#include <QJsonArray>
#include <QWebEngineView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void ArticleView::connectPlaces()
{
    // The page's process is not ours to trust: places outside the text are brought into it.
    const auto inText = [this](int at) {
        return std::clamp<qsizetype>(at, 0, m_length);
    };
    connect(m_bridge.get(), &ReadingBridge::pagePointed, this,
            [this, inText](int at) { Q_EMIT placePointed(inText(at)); });
    connect(m_bridge.get(), &ReadingBridge::pagePicked, this, [this, inText](int begin, int end) {
        if (begin >= 0 && end >= begin) {
            Q_EMIT placePicked({inText(begin), inText(end)});
        }
    });
    connect(m_bridge.get(), &ReadingBridge::pageTold, this, [this, inText](int begin, int end) {
        if (begin >= 0 && end >= begin) {
            Q_EMIT placeTold({inText(begin), inText(end)});
        }
    });
}

void ArticleView::setTies(const QList<TextSpan> &places)
{
    if (places != m_ties) {
        m_ties = places;
        m_layout.ties.clear();
        sendTies();
    }
}

void ArticleView::sendTies()
{
    QJsonArray all;
    for (const TextSpan &span : std::as_const(m_ties)) {
        all.append(QJsonArray{span.begin, span.end});
    }
    send(u"ties"_s, {{u"places"_s, all}});
    send(u"pick"_s, {{u"on"_s, m_isPicking}});
}

void ArticleView::showPlace(const std::optional<ChosenPlace> &place)
{
    const ChosenPlace shown = place.value_or(ChosenPlace());
    send(u"spot"_s,
         {{u"begin"_s, shown.span.begin}, {u"end"_s, shown.span.end}, {u"isHeld"_s, shown.isHeld}});
}

void ArticleView::setPicking(bool isPicking)
{
    m_isPicking = isPicking;
    send(u"pick"_s, {{u"on"_s, isPicking}});
}

void ArticleView::askPlace(bool fromMenu)
{
    send(u"tellSpot"_s, {{u"fromMenu"_s, fromMenu}});
}

void ArticleView::addMenuEntry(QAction *entry)
{
    m_view->addAction(entry);
}

} // namespace parallax::ui
