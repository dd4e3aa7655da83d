// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capturenote.h"
#include "trackerlist.h"

#include <QObject>

#include <memory>

class QWebEngineDownloadRequest;
class QWebEngineProfile;

namespace parallax::ui {

class TrackerGuard;

/// The page engine's profile of one workspace for live pages: cookies, logins and cache stay in the
/// workspace's folder and in no other. Nothing is downloaded but what the program itself saves.
/// Must outlive the pages made with it; a folder belongs to one profile at a time.
class CaptureProfile final : public QObject
{
    Q_OBJECT

public:
    /// \a folder: where the engine keeps its data, made when it is missing.
    explicit CaptureProfile(const QString &folder, QObject *parent = nullptr);
    ~CaptureProfile() override;
    Q_DISABLE_COPY_MOVE(CaptureProfile)

    [[nodiscard]] QWebEngineProfile *profile() const { return m_profile.get(); }

    /// Requests to these hosts are blocked while blocksTrackers() is on, which it is at first.
    void setTrackers(const TrackerList &trackers);
    void setBlocksTrackers(bool isOn);
    [[nodiscard]] bool blocksTrackers() const;

Q_SIGNALS:
    void trackerBlocked(const QString &host);
    void refused(const parallax::ui::CaptureNote &note);
    /// The program's own saving of a page has begun.
    void pageSaving(QWebEngineDownloadRequest *request);

private:
    void decide(QWebEngineDownloadRequest *request);

    std::unique_ptr<TrackerGuard> m_guard;
    std::unique_ptr<QWebEngineProfile> m_profile; // last: uses the guard
};

} // namespace parallax::ui
