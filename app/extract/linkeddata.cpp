// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkeddata.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr int deepestNode = 12; // of JSON-LD; nobody nests an article deeper

bool isArticle(const QJsonObject &node)
{
    const QStringList types = stringsOf(node.value("@type"_L1));
    return std::any_of(types.begin(), types.end(), [](const QString &type) {
        return type.endsWith("Article"_L1) || type.endsWith("BlogPosting"_L1)
            || type == "Report"_L1;
    });
}

/// Every article node below a value, in order.
void collectArticles(const QJsonValue &value, int depth, QList<QJsonObject> &found)
{
    if (depth > deepestNode)
        return;
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            collectArticles(entry, depth + 1, found);
        return;
    }
    const QJsonObject node = value.toObject();
    if (node.isEmpty())
        return;
    if (isArticle(node))
        found.append(node);
    for (const auto key :
         {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "itemListElement"_L1})
        collectArticles(node.value(key), depth + 1, found);
}

/// The plain fields of an article whose JSON-LD no parser reads: a quote or a comma went missing
/// somewhere, mostly in the text, and the rest is sound.
QJsonObject salvagedArticle(const QString &text)
{
    static const QRegularExpression type(
        uR"re("@type"\s*:\s*\[?\s*"\w*(?:Article|BlogPosting)")re"_s);
    static const QRegularExpression field(
        uR"re("(headline|datePublished|dateModified|description)"\s*:\s*"((?:[^"\\]|\\.)*)"\s*[,}])re"_s);
    static const QRegularExpression author(
        uR"re("author"\s*:\s*\[?\s*\{[^{}]{0,300}?"name"\s*:\s*"((?:[^"\\]|\\.)*)")re"_s);
    QJsonObject article;
    if (!type.match(text).hasMatch())
        return article;
    const auto unescaped = [](const QString &string) {
        return QJsonDocument::fromJson(u"[\"%1\"]"_s.arg(string).toUtf8()).array().at(0).toString();
    };
    auto fields = field.globalMatch(text);
    while (fields.hasNext()) {
        const QRegularExpressionMatch match = fields.next();
        if (!article.contains(match.captured(1)))
            article.insert(match.captured(1), unescaped(match.captured(2)));
    }
    if (const auto match = author.match(text); match.hasMatch())
        article.insert(u"author"_s, QJsonObject{{u"name"_s, unescaped(match.captured(1))}});
    return article;
}

} // namespace

QStringList stringsOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList strings;
    for (const QJsonValue &entry : value.toArray()) {
        if (entry.isString())
            strings += entry.toString();
    }
    return strings;
}

QList<QJsonObject> linkedArticles(const QJsonArray &scripts)
{
    QList<QJsonObject> found;
    for (const QJsonValue &script : scripts) {
        QString text = script.toString();
        static const QRegularExpression wrapping(
            u"<!--|-->|//\\s*<!\\[CDATA\\[|//\\s*\\]\\]>|<!\\[CDATA\\[|\\]\\]>"_s);
        text.remove(wrapping);
        // Hand-made JSON-LD has line breaks inside strings and commas before a closing bracket.
        for (QChar &character : text) {
            if (character.unicode() < 0x20)
                character = u' ';
        }
        QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isNull()) {
            static const QRegularExpression lastComma(u",\\s*([}\\]])"_s);
            document = QJsonDocument::fromJson(text.replace(lastComma, u"\\1"_s).toUtf8());
        }
        if (document.isNull()) {
            if (const QJsonObject salvaged = salvagedArticle(text); !salvaged.isEmpty())
                found.append(salvaged);
        }
        if (document.isArray())
            collectArticles(document.array(), 0, found);
        else
            collectArticles(document.object(), 0, found);
    }
    return found;
}

QStringList namesOf(const QJsonValue &value, int depth)
{
    if (value.isString())
        return {value.toString()};
    if (value.isObject()) {
        const QJsonObject one = value.toObject();
        const QStringList names = stringsOf(one.value("name"_L1));
        const QString parts =
            one.value("givenName"_L1).toString() + u' ' + one.value("familyName"_L1).toString();
        return names.isEmpty() && parts != " "_L1 ? QStringList{parts.trimmed()} : names;
    }
    QStringList names;
    for (const QJsonValue &entry : value.toArray())
        names += depth < deepestNode ? namesOf(entry, depth + 1) : QStringList();
    return names;
}

QList<QJsonObject> itemArticles(const QJsonArray &items)
{
    QList<QJsonObject> found;
    static const QHash<QString, QString> keys{{u"headline"_s, u"headline"_s},
                                              {u"author"_s, u"author"_s},
                                              {u"creator"_s, u"author"_s},
                                              {u"datepublished"_s, u"datePublished"_s},
                                              {u"datemodified"_s, u"dateModified"_s},
                                              {u"date"_s, u"datePublished"_s},
                                              {u"created"_s, u"datePublished"_s},
                                              {u"modified"_s, u"dateModified"_s},
                                              {u"inlanguage"_s, u"inLanguage"_s},
                                              {u"publisher"_s, u"publisher"_s}};
    for (const QJsonValue &item : items) {
        static const QRegularExpression type(u"(?:Article|BlogPosting|Report)$"_s);
        if (!type.match(item["type"_L1].toString().section(u' ', 0, 0)).hasMatch())
            continue;
        if (item["property"_L1].toString().contains("liveblogupdate"_L1))
            continue; // an entry of the article
        QJsonObject article;
        for (const QJsonValue &value : item["values"_L1].toArray()) {
            const QStringList names = value["key"_L1].toString().split(u' ', Qt::SkipEmptyParts);
            for (const QString &name : names) {
                const QString key = keys.value(name.section(u':', -1).section(u'/', -1));
                if (key == "author"_L1) {
                    QJsonArray authors = article["author"_L1].toArray();
                    authors.append(value["content"_L1]);
                    article[u"author"_s] = authors;
                } else if (!key.isEmpty() && !article.contains(key)) {
                    article[key] = value["content"_L1];
                }
            }
        }
        if (!article.isEmpty())
            found.append(article);
    }
    return found;
}

QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray()                      ? value.toArray()
        : value.isUndefined() || value.isNull() ? QJsonArray()
                                                : QJsonArray{value};
}

} // namespace parallax::extract
