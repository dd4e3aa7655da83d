// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/annotation.h>
#include <app/domain/attachment.h>
#include <app/domain/decision.h>
#include <app/domain/error.h>
#include <app/domain/restoredtext.h>
#include <app/domain/revision.h>
#include <app/domain/search.h>
#include <app/domain/tracking.h>

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace parallax::archive {

struct StoredArticle
{
    Revision revision;
    Article article;
};

/// One thing found by verify().
struct Finding
{
    enum class Severity { Ok, Warning, Broken };
    Severity severity = Severity::Ok;
    QString subject; ///< "articles/northcoast-wire/1f9c…, revision 2"
    QString detail; ///< English
    friend bool operator==(const Finding &, const Finding &) = default;
};

struct VerifyReport
{
    int articles = 0;
    int revisions = 0;
    int annotations = 0;
    QList<Finding> findings; ///< only warnings and damage
    [[nodiscard]] bool isSound() const;
};

/// How far the derived index has read what is stored.
struct IndexProgress
{
    qsizetype done = 0; ///< articles and small branches of those that moved
    qsizetype total = 0;

    [[nodiscard]] bool isComplete() const { return done >= total; }
};

/// What packing did.
struct PackReport
{
    qsizetype packed = 0; ///< objects in the new pack
    qsizetype removed = 0; ///< loose files taken away: each was found in a pack and read back
    qsizetype kept = 0; ///< loose files that stay: their object could not be read from a pack
    qint64 bytesBefore = 0; ///< of all objects on the disk
    qint64 bytesAfter = 0;
};

/// The id of a feed that is watched for an event.
[[nodiscard]] FeedId feedId(const QUrl &address, const EventId &event);

/// A workspace's bare git repository (`<workspace>/archive.git`). Not thread-safe: one thread at a
/// time (the archive pool). Nothing stored is ever changed or removed.
class Archive
{
public:
    /// Opens the repository, making it when there is none.
    /// Errors: NotWritable, NoSpace, Damaged, Git.
    [[nodiscard]] static Result<std::unique_ptr<Archive>> open(const QString &workspaceFolder);
    ~Archive();
    Q_DISABLE_COPY_MOVE(Archive)

    struct StoreResult
    {
        Revision revision; ///< the new one, or the newest stored one
        bool isNew = false; ///< false: unchanged text, no commit made, recorded as seen
    };

    /// Stores the revisions of one article. The article is told by outlet and address (or, without
    /// address, by outlet and the first headline or file name, or by half of its sentences).
    /// Unchanged text makes no commit. A→B→A is kept. A history imported again makes no commit. One
    /// result a revision, in order. Errors: Empty, Malformed, NoSpace, NotWritable, Damaged, Git.
    [[nodiscard]] Result<QList<StoreResult>> store(const ArticleHistory &history,
                                                   const Capture &capture);
    /// The same where every revision came in a capture of its own, in the order of the revisions.
    [[nodiscard]] Result<QList<StoreResult>> store(const ArticleHistory &history,
                                                   const QList<Capture> &captures);

    /// The same for a page fetched to see whether it changed; into the article \a into when that
    /// is not empty, whatever address the page names. What did not change leaves its time and the
    /// server's validators.
    [[nodiscard]] Result<QList<StoreResult>> storeLook(const ArticleId &into,
                                                       const ArticleHistory &history,
                                                       const Capture &capture,
                                                       const QList<Attachment> &attachments = {});
    /// The article that store() would put this into, stored or not.
    [[nodiscard]] Result<ArticleId> articleFor(const ArticleHistory &history,
                                               const Capture &capture) const;
    /// The stored article known by one of these addresses: the first of them that any has.
    [[nodiscard]] Result<std::optional<ArticleId>> articleAt(const QList<QUrl> &addresses) const;
    /// Whether the newest stored text of an article has enough in common with \a article to be
    /// another state of it. Errors: NotFound, Damaged.
    [[nodiscard]] Result<bool> isStateOf(const ArticleId &id, const Article &article) const;
    /// A look that the server answered with "not modified". Errors: NotFound; as store().
    [[nodiscard]] Result<>
    recordUnchanged(const ArticleId &id, const QDateTime &time, const PageValidators &validators);
    /// A look that did not show the article. Makes no revision. Errors: NotFound; as store().
    [[nodiscard]] Result<> recordFailure(const ArticleId &id, const FailedLook &look);
    /// Errors: NotFound, Damaged.
    [[nodiscard]] Result<ArticleLooks> looks(const ArticleId &id) const;

    struct Articles
    {
        QList<ArticleRecord> records; ///< with all revisions that can be read, by id
        QList<Finding>
            damaged; ///< articles of which not all can be read; they never hide the others
    };

    [[nodiscard]] Result<Articles> articles();
    /// The same from the derived index where that is up to date, which is far quicker; damage that
    /// came after an article was indexed shows when it is loaded, and in verify().
    [[nodiscard]] Result<Articles> listedArticles();
    /// Errors: NotFound, Damaged.
    [[nodiscard]] Result<ArticleRecord> history(const ArticleId &id);
    /// Errors: NotFound, Damaged.
    /// With the blocks that the reader put back: see restoredTexts(); file() shows what was stored.
    [[nodiscard]] Result<StoredArticle> load(const RevisionId &id);
    /// Bytes as they came. Errors: NotFound, Damaged.
    [[nodiscard]] Result<Capture> capture(const RevisionId &id);
    /// What was kept beside the capture, in the order given; none for most revisions.
    /// Errors: NotFound, Damaged.
    [[nodiscard]] Result<QList<Attachment>> attachments(const RevisionId &id);
    /// Stored file of a revision as text: "article.json", "article.md", "capture.json".
    /// Errors: NotFound, Damaged.
    [[nodiscard]] Result<QString> file(const RevisionId &id, const QString &name);
    /// Unified diff of article.md between two revisions, git's form.
    [[nodiscard]] Result<QString> unifiedDiff(const RevisionId &oldId, const RevisionId &newId);

    /// By id. A damaged event is left out and logged; verify() names it.
    [[nodiscard]] Result<QList<Event>> events();
    /// Adds or replaces the event's file on branch `events`. Articles that another program added
    /// since this object last read the event stay. \a time: of the commit; the branch's last one
    /// when absent.
    [[nodiscard]] Result<> storeEvent(const Event &event, const QDateTime &time = {});

    /// By time of making, then id. A damaged annotation is left out and logged; verify() names it.
    [[nodiscard]] Result<QList<Annotation>> annotations(const EventId &event);
    /// Adds or replaces one annotation's file on branch `annotations`; earlier states stay in the
    /// history. Errors: Malformed when id or event cannot be file names; as store().
    [[nodiscard]] Result<> storeAnnotation(const Annotation &annotation);
    /// Takes the file away; it stays in the branch's history. \a time: of the commit; the branch's
    /// last one when absent. Errors: NotFound; as store().
    [[nodiscard]] Result<>
    removeAnnotation(const AnnotationId &id, const QString &author, const QDateTime &time = {});

    /// Decisions on the alignment, by time, then id. A damaged one is left out and logged; verify()
    /// names it.
    [[nodiscard]] Result<QList<AlignmentDecision>> alignmentDecisions(const EventId &event) const;
    /// Adds or replaces the file that the decision's id names on branch `decisions`; earlier states
    /// stay in the history. Errors: Malformed when id or event cannot be file names; as store().
    [[nodiscard]] Result<> storeAlignmentDecision(const AlignmentDecision &decision);
    /// Takes the file away; it stays in the branch's history. \a time: of the commit.
    /// Errors: NotFound; as store().
    [[nodiscard]] Result<> removeAlignmentDecision(const AlignmentDecision &decision,
                                                   const QDateTime &time);

    /// Blocks of the article's pages that extraction left out and the reader put back, by time.
    /// Errors: Malformed.
    [[nodiscard]] Result<QList<RestoredText>> restoredTexts(const ArticleId &id) const;
    /// Puts a block back into every revision of the article that has it: an entry in a file on
    /// branch `restored`. Errors: NotFound, Malformed; as store().
    [[nodiscard]] Result<>
    putBack(const ArticleId &id, const DroppedText &text, const QDateTime &time);
    /// The block is left out again. Errors: NotFound; as store().
    [[nodiscard]] Result<> takeOut(const ArticleId &id, const QString &text, const QDateTime &time);

    /// By article. A damaged decision is left out and logged; verify() names it.
    [[nodiscard]] Result<QList<Tracking>> trackings() const;
    /// Adds or replaces the decision's file on branch `tracking`. \a time: of the commit.
    /// Errors: Malformed (article or address); as store().
    [[nodiscard]] Result<> storeTracking(const Tracking &tracking, const QDateTime &time);
    /// Takes the file away; it stays in the branch's history. Errors: NotFound; as store().
    [[nodiscard]] Result<> removeTracking(const ArticleId &id, const QDateTime &time);
    /// By time of the decision, then id. As trackings().
    [[nodiscard]] Result<QList<WatchedFeed>> watchedFeeds() const;
    [[nodiscard]] Result<> storeWatchedFeed(const WatchedFeed &feed, const QDateTime &time);
    [[nodiscard]] Result<> removeWatchedFeed(const FeedId &id, const QDateTime &time);
    /// What is known of a feed; empty but for its id when it was never looked at.
    /// Errors: Damaged, Malformed.
    [[nodiscard]] Result<FeedState> feedState(const FeedId &id) const;
    /// Changes what is known of a feed, on top of what another program stores meanwhile. Keeps the
    /// newest 2,000 entries. A state that cannot be read is begun anew.
    [[nodiscard]] Result<> editFeedState(const FeedId &id,
                                         const std::function<void(FeedState &)> &edit);

    /// Looks through all revisions and notes, with the derived index; what moved since is read
    /// first, for at most a moment. Errors: Malformed (a query without anything to look for, with
    /// words for the reader), Damaged.
    [[nodiscard]] Result<SearchResults> search(const SearchRequest &request);
    /// Brings the derived index up to date for about as long as \a budget. An index that cannot be
    /// kept on the disk is no error (SearchResults::caveat tells). Errors: Damaged, Unreadable.
    [[nodiscard]] Result<IndexProgress> updateIndex(std::chrono::milliseconds budget);
    /// Throws the derived index away and makes it again from what is stored. Errors: as above.
    [[nodiscard]] Result<> rebuildIndex();

    /// By name. A damaged one is left out and logged; verify() names it.
    [[nodiscard]] Result<QList<SavedSearch>> savedSearches() const;
    /// Adds or replaces the search of this name on branch `searches`. \a time: of the commit.
    /// Errors: Malformed (an empty name); as store().
    [[nodiscard]] Result<> storeSearch(const SavedSearch &search, const QDateTime &time);
    /// Takes the file away; it stays in the branch's history. Errors: NotFound; as store().
    [[nodiscard]] Result<> removeSearch(const QString &name, const QDateTime &time);

    /// Objects of a workspace that lie in files of their own, as far as a quick count tells.
    [[nodiscard]] static qsizetype looseObjects(const QString &workspaceFolder);
    /// Puts all loose objects into one pack, and all names into one file. A loose file is removed
    /// only after its object was read back from a pack that has reached the disk; of many packs one
    /// is made, and an old one removed when all it holds was read back from the new one. May be
    /// interrupted at any point, and run beside everything else, on any thread. \a isCancelled is
    /// asked now and then and may be empty. Errors: NoSpace, NotWritable, Damaged (an object that
    /// cannot be packed), Git, Cancelled.
    [[nodiscard]] static Result<PackReport> pack(const QString &workspaceFolder,
                                                 const std::function<bool()> &isCancelled);

    /// Reads and rehashes everything that is stored, and compares the derived index with it.
    /// Errors: only when nothing can be read at all.
    [[nodiscard]] Result<VerifyReport> verify();
    [[nodiscard]] QString repositoryPath() const;

private:
    struct Private;
    explicit Archive(std::unique_ptr<Private> own);
    std::unique_ptr<Private> d;
};

} // namespace parallax::archive
