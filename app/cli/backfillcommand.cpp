// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backfillcommand.h"

#include "counted.h"
#include "jsonvalues.h"

#include <app/domain/articlejson.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace parallax::cli {

BackfillCommand::BackfillCommand()
    : Command(u"backfill"_s,
              u"Adds older states of a stored article, each at its own time."_s,
              Needs::StoredWorkspace)
{
    parser().addOption({u"from"_s,
                        u"Address of a TimeMap, or a file or folder: a saved TimeMap, dated saved "
                        "pages, a tracker's page."_s,
                        u"SOURCE"_s});
    parser().addOption({u"limit"_s,
                        u"Pages to fetch at most; %1 without it."_s.arg(workspace::mostMementos),
                        u"N"_s});
    addNetworkOptions(parser());
    parser().addPositionalArgument(u"ARTICLE"_s,
                                   u"Id, address, or outlet where only one article has it."_s);
}

void BackfillCommand::start()
{
    const QString source = parser().value(u"from"_s);
    bool isNumber = true;
    const int limit = parser().isSet(u"limit"_s) ? parser().value(u"limit"_s).toInt(&isNumber)
                                                 : workspace::mostMementos;
    if (arguments().size() != 1 || source.isEmpty()) {
        wrongUse(u"one article and --from SOURCE are needed"_s);
        return;
    }
    if (!isNumber || limit < 1) {
        wrongUse(u"--limit needs a number from 1"_s);
        return;
    }
    auto reached = network(parser(), workspace());
    if (!reached) {
        wrongUse(reached.error().detail);
        return;
    }
    m_network = std::move(*reached);
    withArticle(arguments().constFirst(), [this, source, limit](const ArticleRecord &record) {
        auto *backfill = new workspace::Backfill(
            m_network->tracker, {record.id, source, limit},
            [this](qsizetype done, qsizetype count, const QString &what) {
                output().progress(u"%1 of %2: %3"_s.arg(done + 1).arg(count).arg(what));
            },
            [this](const Result<workspace::BackfillReport> &report) {
                output().endProgress();
                if (report) {
                    print(*report);
                } else {
                    fail(report.error());
                }
            },
            this);
        backfill->start();
    });
}

void BackfillCommand::print(const workspace::BackfillReport &report)
{
    QJsonArray failures;
    for (const workspace::FailedItem &failed : report.failures) {
        output().message(failed.error.detail);
        failures.append(QJsonObject{{u"source"_s, failed.path}, {u"error"_s, failed.error.detail}});
    }
    QStringList notes;
    for (const ImportNote &note : report.notes) {
        notes.append(englishText(note));
        output().message(notes.last());
    }
    QJsonArray revisions;
    for (const workspace::ImportedRevision &imported : report.stored) {
        QJsonObject object = revisionObject(imported.revision);
        object.insert(u"source"_s, imported.path);
        revisions.append(object);
        if (!isJson()) {
            const auto &seen = imported.revision.archived;
            output().line(u"stored     %1  %2"_s.arg(seen ? isoTime(*seen) : u"unknown time"_s,
                                                     imported.revision.headline));
        }
    }
    if (isJson()) {
        output().json({{u"article"_s, report.article.value},
                       {u"revisions"_s, revisions},
                       {u"seenAgain"_s, report.seenAgain},
                       {u"known"_s, report.known},
                       {u"left"_s, report.left},
                       {u"failures"_s, failures},
                       {u"notes"_s, QJsonArray::fromStringList(notes)}});
    } else {
        output().line(u"%1, %2 with a text that is stored, %3 looked at before, "
                      "%4 left for the next time"_s
                          .arg(counted(report.stored.size(), u"new revision"_s),
                               counted(report.seenAgain, u"capture"_s))
                          .arg(report.known)
                          .arg(report.left));
    }
    finish(report.failures.isEmpty() ? ExitCode::Done : ExitCode::Unreadable);
}

} // namespace parallax::cli
