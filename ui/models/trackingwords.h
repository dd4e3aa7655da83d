// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/trackingreport.h>

#include <QCoreApplication>

namespace parallax::ui {

/// The translated words for what looks found. Evidence language: a look that did not show the
/// article says so, and nothing more.
class TrackingWords
{
    Q_DECLARE_TR_FUNCTIONS(parallax::ui::TrackingWords)

public:
    /// One sentence without a full stop: "the server says that it finds nothing at this address
    /// (404)".
    static QString state(FetchState state, int status);
    /// How the latest look at an article ended: "shown", "not looked at yet", or why it was not
    /// shown, how often and since when.
    static QString lastLook(const workspace::TrackedArticle &article);
    static QString lastLook(const FeedState &state);
    /// "automatic", "every 2 hours", "paused".
    static QString schedule(const Tracking &tracking);
    /// "3 hours", "2 days": the largest whole unit.
    static QString duration(std::chrono::seconds length);
    /// "a figure changed in Harbour Post: 40 → 52".
    static QString change(const workspace::RevisionChange &change, const QString &outlet);
    /// "2 sentences added, 1 edited"; empty when there are none.
    static QString counts(const workspace::ChangeSummary &summary);
};

} // namespace parallax::ui
