// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchcommand.h"

#include "jsonvalues.h"

#include <app/domain/articlejson.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

QJsonObject hitObject(const SearchHit &hit)
{
    QJsonArray marks;
    for (const TextSpan &mark : hit.marks) {
        marks.append(QJsonObject{{u"begin"_s, mark.begin}, {u"end"_s, mark.end}});
    }
    QJsonObject object{
        {u"kind"_s, searchPartName(hit.part)},
        {u"article"_s, hit.article.value},
        {u"revision"_s, hit.number},
        {u"commit"_s, hit.revision.value},
        {u"revisions"_s, hit.newestNumber},
        {u"inNewest"_s, hit.isInNewest},
        {u"outlet"_s, hit.outlet},
        {u"headline"_s, hit.headline},
        {u"url"_s, hit.url.toString(QUrl::FullyEncoded)},
        {u"seen"_s, isoTime(hit.seen)},
        {u"begin"_s, hit.place.begin},
        {u"end"_s, hit.place.end},
        {u"snippet"_s, hit.snippet},
        {u"marks"_s, marks},
        {u"passages"_s, hit.passages},
    };
    if (!hit.annotation.isEmpty()) {
        object.insert(u"annotation"_s, hit.annotation.value);
        object.insert(u"event"_s, hit.event.value);
    }
    return object;
}

/// The snippet on one line, what was found between brackets.
QString markedLine(const SearchHit &hit)
{
    QString line;
    qsizetype at = 0;
    for (const TextSpan &mark : hit.marks) {
        line += hit.snippet.sliced(at, mark.begin - at) + u'[' + mark.in(hit.snippet) + u']';
        at = mark.end;
    }
    return QString(line + hit.snippet.sliced(at)).simplified();
}

QString partNames()
{
    QStringList names;
    for (const SearchPart part : allSearchParts) {
        names.append(searchPartName(part));
    }
    return names.join(u", "_s);
}

} // namespace

SearchCommand::SearchCommand()
    : Command(u"search"_s, u"Looks through all stored revisions and notes."_s, Needs::Workspace)
{
    parser().addOptions({
        {u"outlet"_s, u"Only this outlet."_s, u"NAME"_s},
        {u"event"_s, u"Only articles of this event, by name or id."_s, u"NAME"_s},
        {u"since"_s, u"Only revisions seen at this time or later (ISO 8601)."_s, u"TIME"_s},
        {u"until"_s, u"Only revisions seen at this time or earlier; a day counts whole."_s,
         u"TIME"_s},
        {u"kind"_s, u"Only in these parts, with commas between: %1."_s.arg(partNames()), u"KIND"_s},
        {u"first"_s, u"The first revision of each article that holds it, earliest first."_s},
        {u"all-revisions"_s, u"Every revision that holds it, not only the newest."_s},
        {u"limit"_s, u"At most this many results (200)."_s, u"N"_s},
    });
    parser().addPositionalArgument(
        u"QUERY"_s,
        u"Words, \"phrases\", -without, one OR other, begin*. Put it between quotation marks of "
        "the shell, after -- when it begins with a minus."_s);
}

bool SearchCommand::readTime(const QString &option, std::optional<QDateTime> &time)
{
    if (!parser().isSet(option)) {
        return true;
    }
    const QString text = parser().value(option);
    time = timeArgument(text);
    if (!time) {
        wrongUse(u"--%1: \"%2\" is no time (ISO 8601)"_s.arg(option, text));
        return false;
    }
    constexpr qsizetype dayLength = 10; // 2026-11-22
    if (option == "until"_L1 && text.size() == dayLength) {
        time = time->addDays(1).addMSecs(-1);
    }
    return true;
}

bool SearchCommand::readParts()
{
    const QStringList names = parser().value(u"kind"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto part = searchPartFromName(name.trimmed());
        if (!part) {
            wrongUse(u"--kind: \"%1\" is none of %2"_s.arg(name, partNames()));
            return false;
        }
        m_request.parts.append(*part);
    }
    return true;
}

bool SearchCommand::readOptions()
{
    if (arguments().isEmpty()) {
        wrongUse(u"what is to be looked for?"_s);
        return false;
    }
    m_request.query = arguments().join(u' ');
    m_request.outlet = parser().value(u"outlet"_s);
    if (parser().isSet(u"first"_s) && parser().isSet(u"all-revisions"_s)) {
        wrongUse(u"--first and --all-revisions exclude each other"_s);
        return false;
    }
    m_request.revisions = parser().isSet(u"first"_s) ? SearchedRevisions::First
        : parser().isSet(u"all-revisions"_s)         ? SearchedRevisions::All
                                                     : SearchedRevisions::Newest;
    if (parser().isSet(u"limit"_s)) {
        bool isNumber = false;
        m_request.most = parser().value(u"limit"_s).toLongLong(&isNumber);
        if (!isNumber || m_request.most < 1) {
            wrongUse(u"--limit: \"%1\" is no number from 1"_s.arg(parser().value(u"limit"_s)));
            return false;
        }
    }
    return readTime(u"since"_s, m_request.since) && readTime(u"until"_s, m_request.until)
        && readParts();
}

void SearchCommand::start()
{
    if (!readOptions()) {
        return;
    }
    if (!parser().isSet(u"event"_s)) {
        search();
        return;
    }
    withEvent(parser().value(u"event"_s), [this](const Event &event) {
        m_request.event = event.id;
        search();
    });
}

void SearchCommand::search()
{
    workspace().search(m_request, this, [this](const Result<SearchResults> &results) {
        if (results) {
            print(*results);
        } else if (results.error().code == Error::Code::Malformed) {
            wrongUse(results.error().detail);
        } else {
            fail(results.error());
        }
    });
}

void SearchCommand::print(const SearchResults &results)
{
    QJsonArray hits;
    for (const SearchHit &hit : results.hits) {
        hits.append(hitObject(hit));
        if (isJson()) {
            continue;
        }
        const QString revision = hit.newestNumber == 0
            ? QString()
            : u", revision %1 of %2"_s.arg(hit.number).arg(hit.newestNumber);
        output().line(u"%1  %2%3, %4: %5\n    %6"_s.arg(hit.article.value, isoTime(hit.seen),
                                                        revision, searchPartName(hit.part),
                                                        hit.headline, markedLine(hit)));
        if (!hit.isInNewest) {
            output().line(u"    not in revision %1, the newest"_s.arg(hit.newestNumber));
        }
    }
    if (isJson()) {
        output().json({{u"query"_s, m_request.query},
                       {u"hits"_s, hits},
                       {u"cut"_s, results.isCut},
                       {u"caveat"_s, results.caveat}});
    } else if (results.isCut) {
        output().message(u"there is more; --limit N shows up to N results"_s);
    }
    if (!results.caveat.isEmpty()) {
        output().message(results.caveat);
    }
    // As with grep: nothing found is an answer, and a script can tell it from one.
    finish(results.hits.isEmpty() ? ExitCode::FoundWanting : ExitCode::Done);
}

} // namespace parallax::cli
