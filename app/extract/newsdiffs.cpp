// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsdiffs.h"

#include "datelines.h"
#include "textreader.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr auto dotAll = QRegularExpression::DotMatchesEverythingOption;

struct Versions
{
    QString oldText;
    QString newText;
};

/// A string of JavaScript: "\u000A", "\n", "\'".
QString withoutEscapes(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 >= text.size()) {
            plain += text.at(i);
            continue;
        }
        const QChar kind = text.at(++i);
        if (kind == u'u' && i + 4 < text.size()) {
            plain += QChar(text.sliced(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
        } else if (kind == u'n' || kind == u'r') {
            plain += u'\n';
        } else {
            plain += kind == u't' ? QChar(u' ') : kind;
        }
    }
    return plain.replace("\r\n"_L1, "\n"_L1);
}

QString withoutEntities(QString text)
{
    static const QRegularExpression lineEnd(u"(?:&para;|\u00B6)?<br\\s*/?>"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    text.replace(lineEnd, u"\n"_s);
    text.remove(tag);
    text.replace("&para;"_L1, ""_L1).replace("&nbsp;"_L1, " "_L1).replace("&lt;"_L1, "<"_L1);
    text.replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1).replace("&#39;"_L1, "'"_L1);
    return text.replace("&amp;"_L1, "&"_L1);
}

std::optional<Versions> fromScript(const QString &page)
{
    static const QRegularExpression first(uR"re(var text1 = '((?:[^'\\]|\\.)*)')re"_s, dotAll);
    static const QRegularExpression second(uR"re(var text2 = '((?:[^'\\]|\\.)*)')re"_s, dotAll);
    const auto oldText = first.match(page);
    const auto newText = second.match(page);
    if (!oldText.hasMatch() || !newText.hasMatch())
        return std::nullopt;
    return Versions{withoutEscapes(oldText.captured(1)), withoutEscapes(newText.captured(1))};
}

/// Unchanged words stand in spans and belong to both versions.
std::optional<Versions> fromDrawing(const QString &page)
{
    static const QRegularExpression drawing(uR"re(<div[^>]*id="?compare"?[^>]*>(.*?)</div>)re"_s,
                                            dotAll);
    static const QRegularExpression piece(uR"re(<(span|del|ins)\b[^>]*>(.*?)</\1>)re"_s, dotAll);
    const QString inside = drawing.match(page).captured(1);
    Versions versions;
    for (const auto &match : piece.globalMatch(inside)) {
        const QString text = withoutEntities(match.captured(2));
        versions.oldText += match.captured(1) == u"ins" ? QString() : text;
        versions.newText += match.captured(1) == u"del" ? QString() : text;
    }
    if (versions.oldText.trimmed().isEmpty() && versions.newText.trimmed().isEmpty())
        return std::nullopt;
    return versions;
}

/// "Archived Dec. 10, 2016, 9:30 a.m."
QList<std::optional<QDateTime>> archiveTimes(const QString &page)
{
    static const QRegularExpression line(u"Archived\\s+([^<]+)<"_s);
    const QTimeZone eastern("America/New_York");
    const Datelines dates;
    QList<std::optional<QDateTime>> times;
    for (const auto &match : line.globalMatch(page)) {
        QString text = match.captured(1).simplified();
        text.replace("a.m."_L1, "am"_L1).replace("p.m."_L1, "pm"_L1);
        // Django leaves the minutes of a full hour out.
        static const QRegularExpression fullHour(u", (\\d{1,2}) (am|pm)$"_s);
        text.replace(fullHour, u", \\1:00 \\2"_s);
        text.replace("noon"_L1, "12:00 pm"_L1).replace("midnight"_L1, "12:00 am"_L1);
        const auto time = dates.time(text);
        times.append(time && eastern.isValid()
                         ? std::optional(QDateTime(time->date(), time->time(), eastern).toUTC())
                         : time);
    }
    return times;
}

} // namespace

bool isNewsDiffsPage(const Capture &capture)
{
    return capture.bytes.contains("Comparing:") && capture.bytes.contains("compare")
        && capture.bytes.contains("Archived") && capture.bytes.contains("Green:");
}

Result<Extraction> newsDiffsArticles(const Capture &capture)
{
    const Result<QString> page = decoded(capture.bytes);
    if (!page)
        return tl::unexpected(page.error());
    auto versions = fromScript(*page);
    versions = versions ? versions : fromDrawing(*page);
    if (!versions)
        return failure(Error::Code::Malformed,
                       u"the comparison page of NewsDiffs holds neither version's text"_s);
    static const QRegularExpression address(uR"re(<h3>\s*<a href="([^"]+)")re"_s);
    const QUrl url(withoutEntities(address.match(*page).captured(1)));
    const auto times = archiveTimes(*page);
    ArticleHistory history;
    for (qsizetype i = 0; i < 2; ++i) {
        // A version before the first archived one is empty.
        auto read = plainArticle(i == 0 ? versions->oldText : versions->newText);
        if (!read)
            continue;
        Article article = read->first().revisions.first();
        article.url = url;
        article.observed = times.value(i);
        history.revisions.append(article);
    }
    if (history.revisions.isEmpty())
        return failure(Error::Code::Empty, u"both versions of the NewsDiffs page are empty"_s);
    return Extraction{history};
}

} // namespace parallax::extract
