// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changevalues.h"
#include "jsonvalues.h"
#include "listcommands.h"

#include <app/domain/articlejson.h>
#include <app/domain/names.h>
#include <app/workspace/backfill.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

QString factsOf(const Revision &revision, const QString &origin)
{
    QStringList facts{revisionKindName(revision.kind), u"fetched "_s + isoTime(revision.fetched)};
    if (revision.archived) {
        facts.append(u"seen elsewhere "_s + isoTime(*revision.archived));
    }
    if (revision.claimed) {
        facts.append(u"claimed "_s + isoTime(*revision.claimed));
    }
    if (!revision.observedNote.isEmpty()) {
        facts.append(revision.observedNote);
    }
    if (!origin.isEmpty()) {
        facts.append(u"from "_s + origin);
    }
    return facts.join(u", "_s);
}

} // namespace

HistoryCommand::HistoryCommand()
    : Command(u"history"_s,
              u"Lists the revisions of one article, oldest first, and what they changed."_s,
              Needs::StoredWorkspace)
{
    parser().addOption(
        {u"sentences"_s, u"Where each sentence comes from: first seen, last changed."_s});
    parser().addOption(
        {u"revision"_s, u"With --sentences: number or commit; the newest without it."_s, u"R"_s});
    parser().addPositionalArgument(u"ARTICLE"_s,
                                   u"Id, address, or outlet where only one article has it."_s);
}

void HistoryCommand::start()
{
    if (arguments().size() != 1) {
        wrongUse(u"one article is needed"_s);
        return;
    }
    if (parser().isSet(u"revision"_s) && !parser().isSet(u"sentences"_s)) {
        wrongUse(u"--revision belongs to --sentences"_s);
        return;
    }
    withArticle(arguments().constFirst(), [this](const ArticleRecord &record) {
        if (!parser().isSet(u"sentences"_s)) {
            workspace().changes(record.id, this,
                                [this](const Result<workspace::ArticleChanges> &changes) {
                                    if (changes) {
                                        printChanges(*changes);
                                    } else {
                                        fail(changes.error());
                                    }
                                });
            return;
        }
        const QString name = parser().value(u"revision"_s);
        const Revision *revision = name.isEmpty() ? nullptr : findRevision(record, name);
        if (!name.isEmpty() && revision == nullptr) {
            fail({Error::Code::NotFound,
                  u"\"%1\" has no revision %2; it has %3"_s.arg(record.id.value, name)
                      .arg(record.revisions.size())});
            return;
        }
        workspace().blame(record.id, revision != nullptr ? revision->id : RevisionId(), this,
                          [this](const Result<workspace::ArticleBlame> &blame) {
                              if (blame) {
                                  printSentences(*blame);
                              } else {
                                  fail(blame.error());
                              }
                          });
    });
}

void HistoryCommand::printChanges(const workspace::ArticleChanges &changes)
{
    const ArticleRecord &record = changes.record;
    QJsonObject object = articleObject(record);
    QJsonArray revisions = object.value(u"revisions"_s).toArray();
    const auto origins = workspace::originsOf(workspace(), record.id);
    if (!isJson()) {
        output().line(u"%1  %2"_s.arg(record.id.value, record.url.toString()));
    }
    for (qsizetype i = 0; i < changes.changes.size(); ++i) {
        const Revision &revision = record.revisions.at(i);
        const QString origin = origins.value(revision.id);
        if (isJson()) {
            QJsonObject one = revisions.at(i).toObject();
            one.insert(u"origin"_s, origin.isEmpty() ? QJsonValue() : QJsonValue(origin));
            insertChanges(one, changes.changes.at(i), record.outlet);
            revisions.replace(i, one);
            continue;
        }
        output().line(u"%1  %2  %3\n    %4"_s.arg(
            QString::number(revision.number).rightJustified(3), revision.id.value.first(10),
            revision.headline, factsOf(revision, origin)));
        for (const QString &line : changeLines(changes.changes.at(i), record.outlet)) {
            output().line(u"    "_s + line);
        }
    }
    if (isJson()) {
        object.insert(u"revisions"_s, revisions);
        output().json(object);
    }
    finish();
}

void HistoryCommand::printSentences(const workspace::ArticleBlame &blame)
{
    if (isJson()) {
        QJsonArray sentences;
        for (qsizetype i = 0; i < blame.origins.size(); ++i) {
            sentences.append(originObject(blame, i));
        }
        QJsonObject object = articleObject(blame.record);
        object.insert(u"revision"_s, blame.record.revisions.at(blame.revision).number);
        object.insert(u"sentences"_s, sentences);
        output().json(object);
        finish();
        return;
    }
    for (qsizetype i = 0; i < blame.origins.size(); ++i) {
        output().line(blame.sentences.at(i).span.in(blame.article.text).toString().simplified());
        output().line(u"    "_s + originInWords(blame, i));
    }
    finish();
}

} // namespace parallax::cli
