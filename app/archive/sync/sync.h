// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/archive/archive.h>
#include <app/archive/git/remoteaccess.h>

namespace parallax::archive::sync {

/// Two people's work that does not agree. Nothing is lost: what does not stand is in the history.
struct Disagreement
{
    enum class Kind {
        EventName, ///< both renamed the event; the later name stands
        Note, ///< both changed the annotation; both are kept, the earlier one as a note of its own
        Removed, ///< one removed what the other changed; the change stands
        Setting, ///< both changed a decision on tracking; the later one stands
        Card, ///< both described an outlet, event or article otherwise; the later one stands
        Search, ///< both changed a kept search; the later one stands
        Decision, ///< one holds two claims to be the same, the other does not; both stand
        OneAddress, ///< the same address is stored as articles of two outlets; both stand
    };
    Kind kind = Kind::EventName;
    QString subject; ///< file or event it is about
    /// What this workspace had, in the researcher's words; empty: removed. Of decisions: who holds
    /// the places to tell the same.
    QString here;
    QString there; ///< what the other one had; of decisions: who does not
    friend bool operator==(const Disagreement &, const Disagreement &) = default;
};

[[nodiscard]] QString disagreementKindName(Disagreement::Kind kind); ///< "event-name", "note", …

struct ExchangedArticle
{
    ArticleId article;
    int revisions = 0; ///< that the other side did not have
    bool isNew = false; ///< the other side did not have the article at all
    friend bool operator==(const ExchangedArticle &, const ExchangedArticle &) = default;
};

/// Small files that came or went, by what they are.
struct ExchangedFiles
{
    int events = 0;
    int annotations = 0;
    int decisions = 0; ///< on the alignment
    int restored = 0; ///< articles into which text was put back
    int cards = 0; ///< outlets, events and articles that readers described
    int trackings = 0; ///< tracked articles and watched feeds
    int searches = 0; ///< that are kept
    int looks = 0; ///< articles and feeds of which more looks are known now

    [[nodiscard]] bool isEmpty() const { return *this == ExchangedFiles(); }

    friend bool operator==(const ExchangedFiles &, const ExchangedFiles &) = default;
};

struct Exchanged
{
    QList<ExchangedArticle> articles;
    ExchangedFiles files;

    [[nodiscard]] bool isEmpty() const { return articles.isEmpty() && files.isEmpty(); }

    friend bool operator==(const Exchanged &, const Exchanged &) = default;
};

struct Report
{
    Exchanged received;
    Exchanged sent;
    QList<Disagreement> disagreements;
    QList<Finding> problems; ///< what was not taken, or not accepted there, and why
    QStringList leftThere; ///< branches of the remote that are none of a workspace
    bool isOneWay = false; ///< a bundle was read: nothing can be sent to it
    friend bool operator==(const Report &, const Report &) = default;
};

struct Request
{
    QString folder; ///< of the workspace
    /// Path, or address with ssh, https, http, git; or the path of a git bundle.
    QString address;
    git::RemoteAccess access;
};

/// Exchanges a workspace with another repository: fetches, merges by meaning, sends. From a bundle
/// it only takes. Opens the repository itself, so that it can run on a thread of its own while
/// others read and store. Stopped at any point it leaves a sound workspace, and the next one goes
/// on. Errors: those of git::Remote or git::BundleFile; Unsupported also for a repository of
/// another project or of a later version of the format.
[[nodiscard]] Result<Report> synchronise(const Request &request);

} // namespace parallax::archive::sync
