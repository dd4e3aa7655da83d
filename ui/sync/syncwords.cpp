// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syncwords.h"

#include <ui/errortext.h>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

using archive::sync::Disagreement;
using archive::sync::Exchanged;
using Step = archive::git::TransferProgress::Step;

struct SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(parallax::ui::SyncWords)
};

QString number(int count)
{
    return QLocale().toString(count);
}

/// A word of another's, in its own direction and with nothing of it taken for markup.
QString quoted(const QString &text)
{
    constexpr qsizetype longest = 200;
    const QString shown = text.size() > longest ? text.left(longest) + u'…' : text;
    return u"<bdi>"_s + shown.toHtmlEscaped() + u"</bdi>"_s;
}

QString list(const QStringList &lines)
{
    return u"<ul><li>"_s + lines.join(u"</li><li>"_s) + u"</li></ul>"_s;
}

QStringList lines(const Exchanged &exchanged)
{
    int revisions = 0;
    int added = 0;
    for (const auto &article : exchanged.articles) {
        revisions += article.revisions;
        added += article.isNew ? 1 : 0;
    }
    const auto &files = exchanged.files;
    QStringList lines;
    const auto add = [&lines](int count, const QString &text) {
        if (count > 0) {
            lines.append(text.arg(number(count)));
        }
    };
    add(added, SyncWords::tr("New articles: %1"));
    add(revisions, SyncWords::tr("Revisions: %1"));
    add(files.events, SyncWords::tr("Events: %1"));
    add(files.annotations, SyncWords::tr("Annotations: %1"));
    add(files.decisions, SyncWords::tr("Decisions on the alignment: %1"));
    add(files.cards, SyncWords::tr("Descriptions in the library: %1"));
    add(files.restored, SyncWords::tr("Articles with text put back: %1"));
    add(files.trackings, SyncWords::tr("Decisions on tracking: %1"));
    add(files.searches, SyncWords::tr("Saved searches: %1"));
    add(files.looks, SyncWords::tr("Articles and feeds with more looks: %1"));
    return lines;
}

QString inWords(const Disagreement &one)
{
    const QString subject = quoted(one.subject);
    const QString here = quoted(one.here);
    const QString there = quoted(one.there);
    switch (one.kind) {
    case Disagreement::Kind::EventName:
        return SyncWords::tr("The event was renamed twice: “%1” here, “%2” there. The later name "
                             "stands.")
            .arg(here, there);
    case Disagreement::Kind::Note:
        return SyncWords::tr("An annotation was changed twice: “%1” here, “%2” there. Both are "
                             "kept.")
            .arg(here, there);
    case Disagreement::Kind::Removed:
        return one.here.isEmpty()
            ? SyncWords::tr("Removed here and changed there: “%1”. The change stands.")
                  .arg(one.there.isEmpty() ? subject : there)
            : SyncWords::tr("Changed here and removed there: “%1”. The change stands.").arg(here);
    case Disagreement::Kind::Setting:
        return SyncWords::tr("The tracking of %1 was changed twice. The later state stands.")
            .arg(subject);
    case Disagreement::Kind::Card:
        return SyncWords::tr("%1 was described twice in the library: “%2” here, “%3” there. What "
                             "was written later stands.")
            .arg(subject, one.here, one.there);
    case Disagreement::Kind::Search:
        return SyncWords::tr("The saved search “%1” was changed twice. The later state stands.")
            .arg(subject);
    case Disagreement::Kind::Decision:
        return SyncWords::tr("%1 holds that these tell the same, %2 does not: “%3”. Both decisions "
                             "stand, and neither has an effect.")
            .arg(here, there, subject);
    case Disagreement::Kind::OneAddress:
        return SyncWords::tr("One web address is kept as two articles: %1 and %2.")
            .arg(here, there);
    }
    return {};
}

QString advice(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
        return SyncWords::tr("There is no repository at this address. Make an empty one there "
                             "(git init --bare), or correct the address.");
    case Error::Code::NotWritable:
        return SyncWords::tr(
            "The remote does not let Parallax in, or not write. For ssh, load your "
            "key into the agent and connect once by hand; for https, let git's "
            "credential helper know the password.");
    case Error::Code::Unreadable:
        return SyncWords::tr("The remote cannot be reached. Look at the address and the connection "
                             "and try again. What came so far is kept.");
    case Error::Code::Unsupported:
        return SyncWords::tr("This repository is none that can be exchanged with: it holds another "
                             "project, or was written by a later version of Parallax.");
    case Error::Code::Malformed:
        return SyncWords::tr("This file is no git bundle, is damaged, or builds on revisions that "
                             "are not here. Nothing of it was taken.");
    case Error::Code::Cancelled:
        return SyncWords::tr("Stopped. Nothing is lost; the next exchange goes on from here.");
    default:
        return errorText(code);
    }
}

} // namespace

QString exchangeInWords(const archive::sync::Report &report)
{
    QString text;
    const auto part = [&text](const QString &title, const QStringList &lines) {
        if (!lines.isEmpty()) {
            text += u"<h4>"_s + title.toHtmlEscaped() + u"</h4>"_s + list(lines);
        }
    };
    QStringList differing;
    for (const Disagreement &one : report.disagreements) {
        differing.append(inWords(one));
    }
    QStringList problems;
    for (const archive::Finding &problem : report.problems) {
        problems.append(u"%1: %2"_s.arg(quoted(problem.subject), quoted(problem.detail)));
    }
    QStringList others;
    for (const QString &name : report.leftThere) {
        others.append(quoted(name));
    }
    const auto sentence = [&text](const QString &words) {
        text += u"<p>"_s + words.toHtmlEscaped() + u"</p>"_s;
    };
    if (report.isOneWay && report.received.isEmpty()) {
        sentence(SyncWords::tr("Everything in this file is here already."));
    } else if (report.received.isEmpty() && report.sent.isEmpty()) {
        sentence(SyncWords::tr("Both have the same already."));
    }
    if (report.isOneWay) {
        sentence(SyncWords::tr("A file is only read: nothing was sent. To give something back, "
                               "export the event as a bundle."));
    }
    part(SyncWords::tr("Where you do not agree"), differing);
    part(SyncWords::tr("Not taken"), problems);
    part(SyncWords::tr("Received"), lines(report.received));
    part(SyncWords::tr("Sent"), lines(report.sent));
    part(SyncWords::tr("Not of a workspace, left at the remote"), others);
    return text;
}

QString exchangeFailure(const Error &error)
{
    QString text = u"<p>"_s + advice(error.code).toHtmlEscaped() + u"</p>"_s;
    if (error.code != Error::Code::Cancelled) {
        text += u"<p><small>"_s + quoted(error.detail) + u"</small></p>"_s;
    }
    return text;
}

QString exchangeStep(const archive::git::TransferProgress &progress)
{
    switch (progress.step) {
    case Step::Connecting:
        return SyncWords::tr("Connecting…");
    case Step::Receiving:
        return SyncWords::tr("Receiving…");
    case Step::Checking:
        return SyncWords::tr("Checking and merging what came…");
    case Step::Sending:
        return SyncWords::tr("Sending…");
    }
    return {};
}

} // namespace parallax::ui
