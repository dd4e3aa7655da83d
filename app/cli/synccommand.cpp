// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "synccommand.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

using archive::sync::Disagreement;
using archive::sync::Exchanged;

QJsonObject exchangedObject(const Exchanged &exchanged)
{
    QJsonArray articles;
    for (const auto &article : exchanged.articles) {
        articles.append(QJsonObject{{u"article"_s, article.article.value},
                                    {u"revisions"_s, article.revisions},
                                    {u"new"_s, article.isNew}});
    }
    return {{u"articles"_s, articles},
            {u"events"_s, exchanged.files.events},
            {u"annotations"_s, exchanged.files.annotations},
            {u"decisions"_s, exchanged.files.decisions},
            {u"restored"_s, exchanged.files.restored},
            {u"cards"_s, exchanged.files.cards},
            {u"tracking"_s, exchanged.files.trackings},
            {u"searches"_s, exchanged.files.searches},
            {u"looks"_s, exchanged.files.looks}};
}

QString counted(int count, const QString &one, const QString &many)
{
    return count == 0 ? QString() : u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

QString inWords(const Exchanged &exchanged)
{
    int revisions = 0;
    for (const auto &article : exchanged.articles) {
        revisions += article.revisions;
    }
    const auto articles = static_cast<int>(exchanged.articles.size());
    QStringList parts{
        articles == 0 ? QString()
                      : u"%1 of %2"_s.arg(counted(revisions, u"revision"_s, u"revisions"_s),
                                          counted(articles, u"article"_s, u"articles"_s)),
        counted(exchanged.files.events, u"event"_s, u"events"_s),
        counted(exchanged.files.annotations, u"annotation"_s, u"annotations"_s),
        counted(exchanged.files.decisions, u"decision"_s, u"decisions"_s),
        counted(exchanged.files.cards, u"library card"_s, u"library cards"_s),
        counted(exchanged.files.restored, u"article with text put back"_s,
                u"articles with text put back"_s),
        counted(exchanged.files.trackings, u"decision on tracking"_s, u"decisions on tracking"_s),
        counted(exchanged.files.searches, u"kept search"_s, u"kept searches"_s),
        counted(exchanged.files.looks, u"record of looks"_s, u"records of looks"_s)};
    parts.removeAll(QString());
    return parts.isEmpty() ? u"nothing"_s : parts.join(u", "_s);
}

QString inWords(const Disagreement &one)
{
    switch (one.kind) {
    case Disagreement::Kind::EventName:
        return u"event %1 was renamed twice: \"%2\" here, \"%3\" there; the later name stands"_s
            .arg(one.subject, one.here, one.there);
    case Disagreement::Kind::Note:
        return u"%1 was changed twice: \"%2\" here, \"%3\" there; both are kept"_s.arg(
            one.subject, one.here, one.there);
    case Disagreement::Kind::Removed:
        return u"%1 was removed on one side and changed on the other: \"%2\"; the change stands"_s
            .arg(one.subject, one.here.isEmpty() ? one.there : one.here);
    case Disagreement::Kind::Setting:
        return u"%1 was changed on both sides; the later state stands"_s.arg(one.subject);
    case Disagreement::Kind::Card:
        return u"\"%1\" was described on both sides: %2 here, %3 there; the later state stands"_s
            .arg(one.subject, one.here, one.there);
    case Disagreement::Kind::Search:
        return u"the search \"%1\" was changed on both sides; the later state stands"_s.arg(
            one.subject);
    case Disagreement::Kind::Decision:
        return u"%1 holds that these tell the same, %2 does not: \"%3\"; both decisions stand"_s
            .arg(one.here, one.there, one.subject);
    case Disagreement::Kind::OneAddress:
        return u"one address is stored as two articles: %1 and %2"_s.arg(one.here, one.there);
    }
    return {};
}

QString inWords(const archive::git::TransferProgress &progress)
{
    using Step = archive::git::TransferProgress::Step;
    const auto of = [&progress](const QString &what) {
        return progress.count == 0
            ? what
            : u"%1: %2 of %3"_s.arg(what).arg(progress.done).arg(progress.count);
    };
    switch (progress.step) {
    case Step::Connecting:
        return u"connecting"_s;
    case Step::Receiving:
        return of(u"receiving objects"_s);
    case Step::Checking:
        return of(u"merging branches"_s);
    case Step::Sending:
        return of(u"sending objects"_s);
    }
    return {};
}

} // namespace

SyncCommand::SyncCommand()
    : Command(
        u"sync"_s,
        u"Exchanges the workspace with a git remote: fetches, merges, sends; or takes in what a "
        "bundle file holds."_s,
        Needs::Workspace)
{
    parser().addPositionalArgument(
        u"REMOTE"_s,
        u"Folder of a bare repository, its address with ssh or https, or a git bundle "
        "(a file, which is read only)."_s);
}

void SyncCommand::start()
{
    if (arguments().size() != 1 || arguments().constFirst().isEmpty()) {
        wrongUse(u"one remote is needed"_s);
        return;
    }
    QString address = arguments().constFirst();
    if (const QFileInfo place(address); place.exists()) {
        address = place.absoluteFilePath();
    }
    m_synchroniser = std::make_unique<workspace::Synchroniser>(workspace());
    connect(m_synchroniser.get(), &workspace::Synchroniser::progressed, this,
            [this](const auto &progress) { output().progress(inWords(progress)); });
    connect(m_synchroniser.get(), &workspace::Synchroniser::finished, this,
            [this](const Result<archive::sync::Report> &report) {
                output().endProgress();
                if (report) {
                    print(*report);
                } else {
                    fail(report.error());
                }
            });
    m_synchroniser->start(address, isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1);
}

void SyncCommand::print(const archive::sync::Report &report)
{
    QJsonArray disagreements;
    for (const Disagreement &one : report.disagreements) {
        disagreements.append(QJsonObject{{u"kind"_s, archive::sync::disagreementKindName(one.kind)},
                                         {u"subject"_s, one.subject},
                                         {u"here"_s, one.here},
                                         {u"there"_s, one.there}});
    }
    QJsonArray problems;
    for (const archive::Finding &problem : report.problems) {
        problems.append(
            QJsonObject{{u"subject"_s, problem.subject}, {u"detail"_s, problem.detail}});
        output().message(u"%1: %2"_s.arg(problem.subject, problem.detail));
    }
    if (isJson()) {
        output().json({{u"remote"_s, workspace::withoutPassword(arguments().constFirst())},
                       {u"received"_s, exchangedObject(report.received)},
                       {u"sent"_s, exchangedObject(report.sent)},
                       {u"oneWay"_s, report.isOneWay},
                       {u"disagreements"_s, disagreements},
                       {u"problems"_s, problems},
                       {u"leftThere"_s, QJsonArray::fromStringList(report.leftThere)}});
    } else {
        output().line(u"received: "_s + inWords(report.received));
        output().line(report.isOneWay ? u"sent: nothing, a bundle is only read"_s
                                      : u"sent: "_s + inWords(report.sent));
        for (const Disagreement &one : report.disagreements) {
            output().line(u"disagreement: "_s + inWords(one));
        }
        if (!report.leftThere.isEmpty()) {
            output().line(u"not of a workspace, left there: "_s + report.leftThere.join(u", "_s));
        }
    }
    finish(report.problems.isEmpty() ? ExitCode::Done : ExitCode::FoundWanting);
}

} // namespace parallax::cli
