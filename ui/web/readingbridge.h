// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

namespace parallax::ui {

/// What reading.js calls and hears: the page's side of ArticleView.
class ReadingBridge final : public QObject
{
    Q_OBJECT

public:
    ReadingBridge() = default;
    Q_DISABLE_COPY_MOVE(ReadingBridge)

    Q_INVOKABLE void ready() { Q_EMIT pageReady(); }

    Q_INVOKABLE void laidOut(const QJsonObject &layout) { Q_EMIT pageLaidOut(layout); }

    Q_INVOKABLE void scrolled(double y, bool byReader) { Q_EMIT pageScrolled(y, byReader); }

    Q_INVOKABLE void hovered(int mark) { Q_EMIT pageHovered(mark); }

    Q_INVOKABLE void found(int count) { Q_EMIT pageFound(count); }

    Q_INVOKABLE void clicked(int mark) { Q_EMIT pageClicked(mark); }

    Q_INVOKABLE void pointed(int at) { Q_EMIT pagePointed(at); }

    Q_INVOKABLE void picked(int begin, int end) { Q_EMIT pagePicked(begin, end); }

    Q_INVOKABLE void told(int begin, int end) { Q_EMIT pageTold(begin, end); }

Q_SIGNALS:
    void commanded(const QJsonObject &command); ///< to the page

    void pageReady();
    void pageLaidOut(const QJsonObject &layout);
    void pageScrolled(double y, bool byReader);
    void pageHovered(int mark);
    void pageClicked(int mark);
    void pageFound(int count);
    void pagePointed(int at); ///< code units of the text
    void pagePicked(int begin, int end);
    void pageTold(int begin, int end);
};

} // namespace parallax::ui
