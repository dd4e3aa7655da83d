// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QWebEnginePage;

namespace parallax::ui {

/// A profile and a page in which captured pages are read: beside an empty page that stays open, or
/// one after the other at addresses of their own. The pages' scripts and storage are off, every
/// request but the one for the page itself is refused and no link, refresh or form leads away, so
/// nothing goes from one page to the next or out. One process renders all of them. The functions of
/// resources/web/pagedesk.js stand in QWebEngineScript::ApplicationWorld of each. Needs
/// registerSchemes() before the application object.
class PageEngine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageEngine)

public:
    PageEngine();
    ~PageEngine() override;

    [[nodiscard]] QWebEnginePage &page() const;
    /// Whether it has shown so many pages that a fresh one should take its place, or has crashed.
    [[nodiscard]] bool isWorn() const;
    /// Whether the empty page is open, beside which pages are read.
    [[nodiscard]] bool hasDesk() const;
    /// Opens the empty page and answers with the page's loadFinished().
    void openDesk();
    /// Runs a script that reads a page beside the empty one.
    void callAtDesk(const QString &script, const std::function<void(const QVariant &)> &answer);
    /// Shows bytes and answers with the page's loadFinished(). Returns the address at which they
    /// stand now. Without a charset in \a contentType Chromium looks for one.
    QUrl load(const QByteArray &bytes, const QByteArray &contentType);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    QUrl show(const QByteArray &bytes, const QByteArray &contentType);

    int m_pages = 0;
    bool m_hasDesk = false;
    bool m_isBroken = false;
};

} // namespace parallax::ui
