// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/originalpage.h>

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QUrl>

#include <memory>

class QWebEngineProfile;

namespace parallax::ui {

class StoredPages;

/// The page engine's profile for everything the panes show: off the record, no cookies, no cache,
/// and no request that leaves the program. Must outlive the pages made with it.
class ShutInProfile final : public QObject
{
    Q_OBJECT

public:
    explicit ShutInProfile(QObject *parent = nullptr);
    ~ShutInProfile() override;
    Q_DISABLE_COPY_MOVE(ShutInProfile)

    [[nodiscard]] QWebEngineProfile *profile() const { return m_profile.get(); }

    /// Keeps a page for showing and gives the address under which only this profile finds it.
    /// Of \a parts the page gets those it asks for.
    [[nodiscard]] QUrl keep(const QByteArray &page,
                            const QByteArray &mediaType,
                            const QList<OriginalPart> &parts = {});
    /// Forgets a page that keep() took.
    void forget(const QUrl &address);

    /// Requests that were asked for and not let out.
    [[nodiscard]] int blockedRequests() const;

private:
    std::unique_ptr<StoredPages> m_pages;
    std::unique_ptr<QObject> m_guard;
    std::unique_ptr<QWebEngineProfile> m_profile; // last: uses the two above
};

} // namespace parallax::ui
