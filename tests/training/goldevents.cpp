// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goldevents.h"

#include <app/claims/claims.h>
#include <app/text/sentences.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parallax::training {

using namespace Qt::StringLiterals;

namespace {

ComparedArticle articleOf(const QString &outlet, const QJsonObject &data)
{
    ComparedArticle result;
    result.outlet = outlet;
    Article &article = result.article;
    article.outlet = outlet;
    article.language = u"en"_s;
    const QDate date = QDate::fromString(data.value("date"_L1).toString(), Qt::ISODate);
    if (date.isValid())
        article.published = QDateTime(date, QTime(0, 0), Qt::UTC);
    const QJsonArray sentences = data.value("sentences"_L1).toArray();
    QStringList paragraphs{sentences.at(0).toString()};
    if (data.contains("paragraphs"_L1)) {
        for (const QJsonValue &paragraph : data.value("paragraphs"_L1).toArray()) {
            QStringList parts;
            for (const QJsonValue &sentence : paragraph.toArray())
                parts.append(sentence.toString());
            paragraphs.append(parts.join(u' '));
        }
    } else {
        for (qsizetype i = 1; i < sentences.size(); ++i)
            paragraphs.append(sentences.at(i).toString());
    }
    article.headline = paragraphs.constFirst();
    for (const QString &paragraph : std::as_const(paragraphs)) {
        if (!article.text.isEmpty())
            article.text += u"\n\n"_s;
        const qsizetype begin = article.text.size();
        article.text += paragraph.normalized(QString::NormalizationForm_C);
        article.paragraphs.append({begin == 0 ? ParagraphRole::Headline : ParagraphRole::Body,
                                   {begin, article.text.size()}});
    }
    return result;
}

QList<TextSpan> spansOf(const Article &article, const QJsonArray &sentences)
{
    QList<TextSpan> spans;
    qsizetype at = 0;
    for (const QJsonValue &value : sentences) {
        const QString sentence = value.toString().normalized(QString::NormalizationForm_C);
        qsizetype found = article.text.indexOf(sentence, at);
        if (found < 0)
            found = article.text.indexOf(sentence);
        spans.append(found < 0 ? TextSpan{} : TextSpan{found, found + sentence.size()});
        at = found < 0 ? at : spans.constLast().end;
    }
    return spans;
}

QSet<SentenceLink> linksOf(const QJsonArray &links, const QStringList &outlets)
{
    QSet<SentenceLink> result;
    const auto id = [&outlets](const QString &word) -> SentenceId {
        return {outlets.indexOf(word.section(u':', 0, 0)), word.section(u':', 1).toLongLong()};
    };
    for (const QJsonValue &link : links) {
        const SentenceId a = id(link.toArray().at(0).toString());
        const SentenceId b = id(link.toArray().at(1).toString());
        result.insert({std::min(a, b), std::max(a, b)});
    }
    return result;
}

GoldEvent eventOf(const QString &name, const QJsonObject &object)
{
    GoldEvent event;
    event.name = name;
    const QJsonObject outlets = object.value("outlets"_L1).toObject();
    const auto lexicon = text::Lexicon::forLanguage(u"en");
    for (const QString &outlet : outlets.keys()) {
        const QJsonObject data = outlets.value(outlet).toObject();
        ComparedArticle article = articleOf(outlet, data);
        article.sentences = text::sentences(article.article, lexicon);
        const QList<TextSpan> spans =
            spansOf(article.article, data.value("sentences"_L1).toArray());
        const qsizetype number = event.articles.size();
        for (Claim claim :
             claims::findClaims(article.article, article.sentences, number, lexicon)) {
            claim.id = {u"c%1"_s.arg(event.claims.size() + 1)};
            QList<SentenceId> covered;
            for (qsizetype i = 0; i < spans.size(); ++i) {
                const qsizetype overlap = claim.span.overlap(spans.at(i));
                if (overlap > 0
                    && overlap * 2 >= std::min(claim.span.length(), spans.at(i).length()))
                    covered.append({number, i});
            }
            event.claims.append(claim);
            event.sentencesOf.append(covered);
        }
        event.articles.append(article);
    }
    event.required = linksOf(object.value("required"_L1).toArray(), outlets.keys());
    event.optional = linksOf(object.value("optional"_L1).toArray(), outlets.keys());
    return event;
}

} // namespace

QList<GoldEvent> goldEvents(const QString &folder)
{
    QList<GoldEvent> events;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            events.append(eventOf(name, QJsonDocument::fromJson(file.readAll()).object()));
    }
    return events;
}

QList<GoldEvent> duos(const GoldEvent &event)
{
    QList<GoldEvent> result;
    for (qsizetype left = 0; left < event.articles.size(); ++left) {
        for (qsizetype right = left + 1; right < event.articles.size(); ++right) {
            GoldEvent duo;
            duo.name = event.name;
            duo.articles = {event.articles.at(left), event.articles.at(right)};
            for (qsizetype k = 0; k < event.claims.size(); ++k) {
                Claim claim = event.claims.at(k);
                if (claim.article != left && claim.article != right)
                    continue;
                claim.article = claim.article == left ? 0 : 1;
                duo.claims.append(claim);
                duo.sentencesOf.append(
                    event.sentencesOf.at(k)); // keep their numbers in the whole event
            }
            duo.required = event.required;
            duo.optional = event.optional;
            result.append(duo);
        }
    }
    return result;
}

} // namespace parallax::training
