// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebylines.h"

#include "pagemarkup.h"
#include "pagemetadata.h"
#include "phrases.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

bool isAddress(const QString &field)
{
    return field.contains("://"_L1) || field.contains(u'@') || field.startsWith("www."_L1);
}

QStringList bylineOf(const QStringList &fields, const PageLines &words)
{
    QStringList names;
    for (const QString &raw : fields) {
        const QString field = withoutMarkup(raw);
        constexpr qsizetype longest = 160;
        if (field.isEmpty() || field.size() > longest || isAddress(field))
            continue;
        for (const QString &name : words.names(field)) {
            if (!names.contains(name))
                names += name;
        }
    }
    return names;
}

/// Who the page shows as writer, by what its elements are called: the surest place first.
QStringList shownByline(const QJsonArray &authors, const PageLines &words)
{
    static const QRegularExpression elsewhere(
        u"comment|image|photo|picture|bild|foto|follow|related|teaser|caption|avatar|sidebar|footer|credit|card|list"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        u"(?:^|[\\s_-])(?:byline|author|autor|auteur|writer|authors|byline-name|author-name)(?:$|[\\s_-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList best;
    int bestRank = 0;
    for (const QJsonValue &value : authors) {
        if (!value.isObject())
            continue;
        const QString marks = value["marks"_L1].toString();
        if (elsewhere.match(marks).hasMatch())
            continue;
        const int rank = value["itemprop"_L1].toString().contains("author"_L1) ? 4
            : value["rel"_L1].toString().contains("author"_L1)                 ? 3
            : named.match(marks).hasMatch()                                    ? 2
                                                                               : 0;
        if (rank == 0 || rank < bestRank)
            continue;
        QStringList fields;
        for (const QJsonValue &piece : value["pieces"_L1].toArray())
            fields += piece.toString();
        QStringList names;
        for (const QString &name : bylineOf(fields, words)) {
            // A single word in a byline is a label or a button more often than somebody.
            if (name.contains(u' ')
                || (fields.size() == 1 && name.front().category() == QChar::Letter_Other))
                names += name;
        }
        if (names.isEmpty())
            continue;
        if (rank > bestRank)
            best.clear();
        // Each of several authors has an element of its own; the same place twice adds nothing.
        const bool mayAdd = best.isEmpty() || rank >= 3;
        bestRank = rank;
        for (const QString &name : std::as_const(names)) {
            if (mayAdd && !best.contains(name, Qt::CaseInsensitive))
                best += name;
        }
    }
    constexpr qsizetype mostAuthors = 8; // more are the page's teasers
    return best.size() > mostAuthors ? QStringList() : best;
}

} // namespace

QStringList linkedByline(const QStringList &entries, const PageLines &words)
{
    static const QRegularExpression bracket(uR"(\s*[(\[][^()\[\]]*[)\]])"_s);
    static const QRegularExpression joints(uR"([,;/|&]|\s(?:and|und|et|y)\s)"_s);
    static const QRegularExpression letters(u"\\p{L}"_s);
    QStringList names;
    for (const QString &raw : entries) {
        constexpr qsizetype longest = 160;
        QString entry = withoutMarkup(raw).remove(bracket).trimmed();
        if (entry.size() > longest || isAddress(entry) || !letters.match(entry).hasMatch())
            continue;
        // "By Ada Brook, Ben Carr": several in one entry, or words around the name.
        const QStringList inner = words.names(entry);
        const bool isOneName = !joints.match(entry).hasMatch() && !words.hasBeginning(entry);
        for (const QString &name : isOneName || inner.isEmpty() ? QStringList{entry} : inner) {
            if (!names.contains(name, Qt::CaseInsensitive))
                names += name;
        }
    }
    return names;
}

void readByline(PageMetadata &data,
                const QJsonObject &page,
                const MetaList &meta,
                const QStringList &marked,
                const PageLines &words)
{
    const QStringList linked = data.byline;
    if (!linked.isEmpty() && !isOnlyOutlet(linked, data.outlet))
        return;
    const QStringList stated =
        bylineOf(meta.all({"author"_L1, "article:author"_L1, "parsely-author"_L1,
                           "sailthru.author"_L1, "byl"_L1, "dc.creator"_L1, "dcterms.creator"_L1}),
                 words);
    const QStringList further =
        bylineOf(meta.all({"cxenseparse:author"_L1, "articleauthor"_L1}), words);
    const QStringList shown = shownByline(page["authors"_L1].toArray(), words);
    const QStringList read =
        bylineOf({page["readability"_L1].toObject()["byline"_L1].toString()}, words);
    for (const QStringList &names : {marked, stated, further, shown, read}) {
        if (!names.isEmpty() && !isOnlyOutlet(names, data.outlet)) {
            data.byline = names;
            return;
        }
    }
    for (const QStringList &names : {linked, marked, stated, further})
        data.byline = data.byline.isEmpty() ? names : data.byline;
}

bool isOnlyOutlet(const QStringList &names, const QString &outlet)
{
    const QString folded = foldedLine(outlet);
    return std::all_of(names.begin(), names.end(), [&folded](const QString &name) {
        const QString one = foldedLine(name);
        return folded.isEmpty() ? !one.contains(u' ')
                                : folded.contains(one) || one.contains(folded);
    });
}

} // namespace parallax::extract
