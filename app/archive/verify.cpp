// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationjson.h"
#include "archive_p.h"
#include "cardjson.h"
#include "decisionjson.h"
#include "librarycards.h"
#include "restoring.h"
#include "searchjson.h"
#include "trackingjson.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

/// One pass over a workspace. It opens the repository anew: objects that were read before come out
/// of a cache, and damage on the disk would go unseen.
class Verification
{
public:
    explicit Verification(const git::Repository &repository)
        : m_repository(repository)
    {
    }

    Result<VerifyReport> report()
    {
        const auto names = m_repository.refs(u"refs/"_s);
        if (!names) {
            return tl::unexpected(names.error());
        }
        checkObjects();
        for (const QString &name : *names) {
            checkRef(name);
        }
        return std::move(m_report);
    }

private:
    void broken(const QString &subject, const QString &detail)
    {
        m_report.findings.append({Finding::Severity::Broken, subject, detail});
    }

    void checkObjects()
    {
        const auto objects = m_repository.brokenObjects();
        if (!objects) {
            broken(u"objects"_s, objects.error().detail);
            return;
        }
        for (const auto &object : *objects) {
            broken(u"object "_s + object.id, object.reason);
        }
    }

    void checkRef(const QString &name)
    {
        const auto target = m_repository.target(name);
        if (!target || !*target) {
            broken(name, target ? u"names nothing"_s : target.error().detail);
        } else if (name.startsWith(articleRefs)) {
            checkArticle({name.mid(articleRefs.size())});
        } else if (name.startsWith(seenRefs)) {
            const auto looks = m_repository.blob(**target).and_then(looksFromBytes);
            if (!looks) {
                broken(name, looks.error().detail);
            }
        } else if (name.startsWith(feedRefs)) {
            const auto state = m_repository.blob(**target).and_then(feedStateFromBytes);
            if (!state) {
                broken(name, state.error().detail);
            }
        } else if (name == trackingRef) {
            checkFiles(**target, [this](const QString &path, const QJsonObject &object) {
                return checkDecision(path, object);
            });
        } else if (name == restoredRef) {
            checkFiles(**target, [](const QString &, const QJsonObject &object) {
                return restoredFromJson(object).map([](const QList<RestoredText> &) {});
            });
        } else if (name == eventsRef) {
            checkFiles(**target, [this](const QString &path, const QJsonObject &object) {
                return checkEvent(path, object);
            });
        } else if (name == decisionsRef) {
            checkFiles(**target, [](const QString &, const QJsonObject &object) {
                return decisionFromJson(object).map([](const AlignmentDecision &) {});
            });
        } else if (name == annotationsRef) {
            checkFiles(**target, [this](const QString &, const QJsonObject &object) {
                ++m_report.annotations;
                return annotationFromJson(object).map([](const Annotation &) {});
            });
        } else if (name == searchesRef) {
            checkFiles(**target, [](const QString &, const QJsonObject &object) {
                return savedSearchFromJson(object).map([](const SavedSearch &) {});
            });
        } else if (name == libraryRef) {
            checkFiles(**target, [](const QString &path, const QJsonObject &object) {
                return checkCard(path, object);
            });
        } else if (const auto walk = m_repository.walk(**target);
                   name.startsWith("refs/heads/"_L1) && (!walk || walk->damage)) {
            broken(name, walk ? walk->damage->detail : walk.error().detail);
        }
    }

    void checkArticle(const ArticleId &id)
    {
        const auto branch = readBranch(m_repository, id);
        ++m_report.articles;
        if (!branch || branch->damage) {
            broken(u"articles/"_s + id.value,
                   branch ? branch->damage->detail : branch.error().detail);
        }
        if (!branch) {
            return;
        }
        for (const StoredRevision &revision : branch->history.revisions + branch->history.twins) {
            ++m_report.revisions;
            if (auto checked = checkedRevision(revision); !checked) {
                broken(u"articles/%1, revision %2"_s.arg(id.value).arg(revision.revision.number),
                       checked.error().detail);
            }
        }
    }

    Result<> checkedRevision(const StoredRevision &stored) const
    {
        const auto article = storedArticle(m_repository, stored.revision.id);
        if (!article) {
            return tl::unexpected(article.error());
        }
        if (contentHash(*article) != stored.revision.contentHash) {
            return failure(Error::Code::Damaged, u"the text does not match Content-SHA256"_s);
        }
        if (const auto capture = storedCapture(m_repository, stored); !capture) {
            return tl::unexpected(capture.error());
        }
        if (const auto more = storedAttachments(m_repository, stored.revision.id); !more) {
            return tl::unexpected(more.error());
        }
        const auto text = m_repository.file(stored.revision.id.value, u"article.md"_s);
        return text.map([](const QByteArray &) {});
    }

    Result<> checkEvent(const QString &path, const QJsonObject &object)
    {
        const auto event = eventFromJson(object);
        if (!event) {
            return tl::unexpected(event.error());
        }
        for (const ArticleId &id : event->articles) {
            const auto target = m_repository.target(articleRefs + id.value);
            if (target && !*target) {
                m_report.findings.append({Finding::Severity::Warning, path,
                                          u"names article %1, which is not here"_s.arg(id.value)});
            }
        }
        return {};
    }

    Result<> checkDecision(const QString &path, const QJsonObject &object)
    {
        if (path.startsWith("feeds/"_L1)) {
            return watchedFeedFromJson(object).map([](const WatchedFeed &) {});
        }
        const auto tracking = trackingFromJson(object);
        if (!tracking) {
            return tl::unexpected(tracking.error());
        }
        const auto target = m_repository.target(articleRefs + tracking->article.value);
        if (target && !*target) {
            m_report.findings.append(
                {Finding::Severity::Warning, path,
                 u"tracks article %1, which is not here"_s.arg(tracking->article.value)});
        }
        return {};
    }

    static Result<> checkCard(const QString &path, const QJsonObject &object)
    {
        const auto card = cardFromJson(object);
        if (card && cardPath(card->kind, card->subject) != path) {
            return failure(Error::Code::Damaged,
                           u"the file is about another %1"_s.arg(cardKindName(card->kind)));
        }
        return card.map([](const LibraryCard &) {});
    }

    template <typename Check>
    void checkFiles(const QString &commit, Check check)
    {
        if (const auto walk = m_repository.walk(commit); !walk || walk->damage) {
            broken(u"commit "_s + commit, walk ? walk->damage->detail : walk.error().detail);
        }
        const auto paths = m_repository.files(commit, {});
        if (!paths) {
            broken(u"commit "_s + commit, paths.error().detail);
            return;
        }
        for (const QString &path : *paths) {
            const auto object = m_repository.file(commit, path).and_then(objectFromBytes);
            const Result<> checked = object ? check(path, *object) : tl::unexpected(object.error());
            if (!checked) {
                broken(path, checked.error().detail);
            }
        }
    }

    const git::Repository &m_repository;
    VerifyReport m_report;
};

} // namespace

Result<VerifyReport> Archive::verify()
{
    const auto fresh = git::Repository::open(repositoryPath());
    if (!fresh) {
        return tl::unexpected(fresh.error());
    }
    auto report = Verification(**fresh).report();
    if (report) {
        report->findings.append(index::Index::check(indexPath(d->folder), **fresh));
    }
    return report;
}

} // namespace parallax::archive
