// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <memory>

class QWebEnginePage;

namespace parallax::ui {

/// A profile and a page that show one captured page after the other, each at an address of its own.
/// The pages' scripts and storage are off, every request but the one for the page itself is refused
/// and no link, refresh or form leads away, so nothing goes from one page to the next or out. One
/// process renders all of them. Needs registerSchemes() before the application object.
class PageEngine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageEngine)

public:
    PageEngine();
    ~PageEngine() override;

    [[nodiscard]] QWebEnginePage &page() const;
    /// Whether it has shown so many pages that a fresh one should take its place.
    [[nodiscard]] bool isWorn() const;
    /// Shows bytes and answers with the page's loadFinished(). Returns the address at which they
    /// stand now. Without a charset in \a contentType Chromium looks for one.
    QUrl load(const QByteArray &bytes, const QByteArray &contentType);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    int m_pages = 0;
};

} // namespace parallax::ui
