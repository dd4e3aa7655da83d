// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changesummary.h"
#include "histories.h"
#include "samestory.h"

#include <app/archive/archive.h>
#include <app/domain/comparison.h>
#include <app/domain/error.h>
#include <app/domain/fetchstate.h>
#include <app/fetch/unpacked.h>

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace parallax::extract {
class PageReader;
}

namespace parallax::workspace {

/// One input of an import.
struct ImportItem
{
    QString path; ///< file, folder (its files), or "-" for standard input (command line only)
    QString outlet; ///< overrides the outlet that the page names; may be empty
    QByteArray bytes; ///< for "-", dropped or pasted text: used instead of reading `path`
    /// When the capture came, UTC; the workspace's clock when absent (the sample event carries its
    /// own times).
    std::optional<QDateTime> seen;
    /// The files of the folder are dated savings of one article (or of several): pages of the same
    /// address or of the same name but for the date become one history.
    bool isHistory = false;
    /// A page taken from the window's browser: used instead of `path`, `bytes` and `seen`, and
    /// stored as a look at the live page.
    std::optional<Capture> capture;
    QList<Attachment> attachments; ///< of `capture`: its picture, its web archive
};

struct ImportedRevision
{
    QString path;
    Revision revision;
    bool isNew = false;
};

struct FailedItem
{
    QString path;
    Error error;
    /// How the look at an address ended; none for what is no look. The window has words for it.
    std::optional<FetchState> look = {};
    int status = 0; ///< of HTTP, 0 when none came
};

struct ImportReport
{
    Event event;
    QList<ImportedRevision> revisions;
    QList<FailedItem> failures; ///< the other inputs were still done
    QList<ImportNote> notes; ///< what was left out on purpose, what could not be checked
    QList<fetch::ListedAddress> addresses; ///< named by lists, TimeMaps and OPML; not fetched
};

/// What the window's library lists.
struct Library
{
    QList<Event> events;
    QList<ArticleRecord> articles;
    QList<archive::Finding> damaged; ///< articles that could not be read; the others are listed
};

/// Which revision of an article takes part in a comparison; articles not named take their newest.
using RevisionChoice = QHash<ArticleId, RevisionId>;

/// The id of the event of this name: an ASCII slug, with a hash where letters were lost.
[[nodiscard]] EventId eventId(const QString &name);

/// The use cases; the only class that knows the thread pools. Lives on the main thread, never
/// blocks it. Every call answers once, on the main thread, through `done`, unless \a context dies
/// first.
class Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    using Clock = std::function<QDateTime()>;
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    /// \a pageReader may be null: HTML input is then Error::Unsupported.
    explicit Workspace(extract::PageReader *pageReader, Clock clock, QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens or makes the workspace. Errors: those of Archive::open().
    void open(const QString &folder, QObject *context, Done<Library> done);
    [[nodiscard]] QString folder() const;

    /// Reads and stores articles and adds them to the event of this name (made when there is none).
    /// One that fails never stops the others. \a progress (item number from 0, count, path) may be
    /// empty.
    void import(const QString &eventName,
                const QList<ImportItem> &items,
                QObject *context,
                std::function<void(qsizetype, qsizetype, QString)> progress,
                Done<ImportReport> done);
    /// The sample event, from the program's resources.
    void importSample(QObject *context, Done<ImportReport> done);

    /// What one item gave: its articles, or a failure. An item of which only a part could be read
    /// has a result for what was read and one for each failure behind it.
    struct ExtractedItem
    {
        ImportItem item;
        Result<Extraction> extraction;
        QList<ImportNote> notes = {};
        QList<fetch::ListedAddress> addresses = {};
    };

    /// Reads without storing; in the order of the items.
    using Extracted = QList<ExtractedItem>;
    void
    extract(const QList<ImportItem> &items, QObject *context, std::function<void(Extracted)> done);

    void library(QObject *context, Done<Library> done);
    /// Errors: NotFound. \a asOf: every article in the revision seen last at that time (articles
    /// not yet seen are left in with CoverageState::NotYetPublished cells).
    void compare(const EventId &event,
                 const RevisionChoice &choice,
                 const std::optional<QDateTime> &asOf,
                 QObject *context,
                 Done<Comparison> done);
    /// The same, and before the claims are compared, which takes seconds of a large event, the
    /// articles and notes alone: a comparison of no claims.
    void compare(const EventId &event,
                 const RevisionChoice &choice,
                 const std::optional<QDateTime> &asOf,
                 QObject *context,
                 std::function<void(const Comparison &)> texts,
                 Done<Comparison> done);
    /// Compares articles that need not be stored (command `align`).
    void analyse(const Event &event,
                 const QList<ComparedArticle> &articles,
                 QObject *context,
                 std::function<void(Comparison)> done);
    /// Stored articles outside of the event that seem to tell the same story. Errors: NotFound.
    void suggestions(const EventId &event, QObject *context, Done<QList<StorySuggestion>> done);
    /// Takes the article out of the event \a from, when one is named, and puts it at the end of \a
    /// to, when one is named. Nothing stored of the article changes. Errors: NotFound (an event
    /// that does not exist); as Archive::storeEvent().
    void placeArticle(const ArticleId &article,
                      const std::optional<EventId> &from,
                      const std::optional<EventId> &to,
                      QObject *context,
                      Done<ArticleId> done);
    /// The capture as it came, to show the original page offline.
    void capture(const RevisionId &revision, QObject *context, Done<Capture> done);
    /// What was kept beside the capture; none for most revisions.
    void attachments(const RevisionId &revision, QObject *context, Done<QList<Attachment>> done);
    void load(const RevisionId &revision, QObject *context, Done<archive::StoredArticle> done);
    void history(const ArticleId &article, QObject *context, Done<ArticleRecord> done);
    /// "article.json" or "article.md" of a stored revision.
    void
    file(const RevisionId &revision, const QString &name, QObject *context, Done<QString> done);
    void unifiedDiff(const RevisionId &oldId,
                     const RevisionId &newId,
                     QObject *context,
                     Done<QString> done);

    using RevisionDifference = workspace::RevisionDifference;

    /// Sentence matches, word edits and kinds of change between two stored revisions.
    void difference(const RevisionId &oldId,
                    const RevisionId &newId,
                    QObject *context,
                    Done<RevisionDifference> done);
    /// The same between two articles that need not be stored.
    void difference(const Article &oldArticle,
                    const Article &newArticle,
                    QObject *context,
                    std::function<void(RevisionDifference)> done);

    /// Where each sentence of a revision comes from (the newest when \a revision is none of the
    /// article's). Errors: NotFound, Damaged.
    void blame(const ArticleId &article,
               const RevisionId &revision,
               QObject *context,
               Done<ArticleBlame> done);
    /// What each revision of the article changed. Errors: NotFound, Damaged.
    void changes(const ArticleId &article, QObject *context, Done<ArticleChanges> done);
    /// All articles of the event over time. Errors: NotFound.
    void timeline(const EventId &event, QObject *context, Done<EventTimeline> done);
    /// Which revisions of the article hold these words, oldest first.
    void findInHistory(const ArticleId &article,
                       const QString &words,
                       QObject *context,
                       Done<QList<FoundInRevision>> done);
    /// What came since the reader last looked, across all events.
    void news(const ReadMarks &marks, QObject *context, Done<QList<ArticleNews>> done);
    /// The bare git repository of the workspace; empty before one is open.
    [[nodiscard]] QString repositoryPath() const;

    void annotate(const Annotation &annotation, QObject *context, Done<Annotation> done);
    void removeAnnotation(const Annotation &annotation, QObject *context, Done<Annotation> done);
    /// Stores a decision on the alignment; another one of the same id is replaced.
    void decide(const AlignmentDecision &decision, QObject *context, Done<AlignmentDecision> done);
    void
    undecide(const AlignmentDecision &decision, QObject *context, Done<AlignmentDecision> done);
    /// The comparison as it is under the decisions stored now, without the analysis of its texts.
    void redecide(const Comparison &comparison, QObject *context, Done<Comparison> done);
    /// Blocks of the article's pages that the reader put back.
    void restoredTexts(const ArticleId &article, QObject *context, Done<QList<RestoredText>> done);
    /// Puts a block that extraction left out back into every revision of the article that has it.
    void putBack(const ArticleId &article,
                 const DroppedText &text,
                 QObject *context,
                 Done<QList<RestoredText>> done);
    /// Leaves a block out again that was put back.
    void takeOut(const ArticleId &article,
                 const QString &text,
                 QObject *context,
                 Done<QList<RestoredText>> done);
    void verify(QObject *context, Done<archive::VerifyReport> done);

    /// Looks through all revisions and notes. Errors: those of Archive::search().
    void search(const SearchRequest &request, QObject *context, Done<SearchResults> done);
    /// By name.
    void savedSearches(QObject *context, Done<QList<SavedSearch>> done);
    void storeSearch(const SavedSearch &search, QObject *context, Done<SavedSearch> done);
    void removeSearch(const QString &name, QObject *context, Done<QString> done);
    void rebuildIndex(QObject *context, Done<archive::IndexProgress> done);
    /// Packs the archive beside everything else. Errors: those of Archive::pack().
    void pack(QObject *context, Done<archive::PackReport> done);
    /// From now on the index follows what is stored, in small steps between other work, and the
    /// archive is packed when there are many loose objects. For the window, after open().
    void keepInOrder();

    [[nodiscard]] QDateTime now() const { return m_clock(); }

Q_SIGNALS:
    void libraryChanged(const parallax::workspace::Library &library);
    void annotationsChanged(const parallax::EventId &event);
    void decisionsChanged(const parallax::EventId &event);
    /// A block was put back or taken out again: the article reads differently.
    void restoredChanged(const parallax::ArticleId &article);
    /// Some articles of a comparison could not be loaded; the others were compared.
    void partlyFailed(const QList<parallax::workspace::FailedItem> &failures);

private:
    friend class Tracker; // the use cases of tracking, in files of their own
    friend class CheckRun;

    struct Private;
    void indexSome();
    void packWhenWorthIt();
    /// Runs \a work with the archive on its thread, then \a done on the main thread.
    template <typename Work, typename DoneFunction>
    void onArchive(QObject *context, Work work, DoneFunction done);
    void finishImport(const QString &eventName,
                      const ImportReport &report,
                      QObject *context,
                      const Done<ImportReport> &done);

    /// A look on its way into the archive, with the article that it goes into.
    struct IncomingLook
    {
        ArticleId article; ///< empty: the one that the archive would choose
        Article text;
        Capture capture;
    };

    /// Reads stored looks again that older versions of the reading made and that \a looks differ
    /// from, and stores what they read like now; see rereading.h. Calls \a done in any case.
    void readAgain(const QList<IncomingLook> &looks,
                   QObject *context,
                   const std::function<void()> &done);

    Clock m_clock;
    std::unique_ptr<Private> d;
};

} // namespace parallax::workspace
