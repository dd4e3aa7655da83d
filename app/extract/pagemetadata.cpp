// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagemetadata.h"

#include "articletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr int deepestNode = 12; // of JSON-LD; nobody nests an article deeper
constexpr qsizetype mostUpdates = 500; // entries of a live blog that are read
constexpr qsizetype mostCorrections = 30;
constexpr qsizetype mostHeadlines = 40;

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

QStringList namesOf(const QJsonValue &value, int depth = 0)
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

class MetaList
{
public:
    explicit MetaList(const QJsonArray &entries)
    {
        for (const QJsonValue &entry : entries) {
            const QString content = entry["content"_L1].toString().trimmed();
            if (!content.isEmpty())
                m_values.append({entry["key"_L1].toString(), content});
        }
    }

    [[nodiscard]] QString first(std::initializer_list<QLatin1StringView> keys) const
    {
        const QStringList values = all(keys);
        return values.isEmpty() ? QString() : values.first();
    }

    /// All values of the first key that has any.
    [[nodiscard]] QStringList all(std::initializer_list<QLatin1StringView> keys) const
    {
        for (const QLatin1StringView key : keys) {
            QStringList values;
            for (const auto &[name, content] : m_values) {
                if (name == key)
                    values += content;
            }
            if (!values.isEmpty())
                return values;
        }
        return {};
    }

private:
    QList<std::pair<QString, QString>> m_values;
};

/// "Ferry leaves | Maren Courier" and "Ferry leaves - Maren Courier - News" without the outlet.
QString withoutOutlet(const QString &title, const QString &outlet)
{
    static const QRegularExpression separator(uR"(\s+[|»·•–—-]\s+|\s*[|ㅣ｜：]\s*)"_s);
    const QString folded = foldedLine(outlet);
    if (folded.isEmpty())
        return title;
    auto matches = separator.globalMatch(title);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString rest = foldedLine(QStringView(title).sliced(match.capturedEnd()));
        if (!rest.isEmpty() && match.capturedStart() > 0
            && (rest == folded || rest.startsWith(folded) || folded.startsWith(rest)))
            return title.first(match.capturedStart()).trimmed();
    }
    return title;
}

/// Titles name sections and outlets behind their last bar.
QString withoutBar(const QString &title)
{
    constexpr qsizetype shortestHeadline = 15;
    const qsizetype cut = title.lastIndexOf(u'|');
    return cut >= shortestHeadline ? title.first(cut).trimmed() : title;
}

std::optional<QDateTime> firstTime(const QStringList &values, const Datelines &dates)
{
    for (const QString &value : values) {
        if (const std::optional<QDateTime> time = dates.time(value))
            return time;
    }
    return std::nullopt;
}

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

/// Who JSON-LD names, one entry a name: people and desks, "Maren Courier" as well as "Ada Brook".
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

/// An article in microdata or RDFa, in the words of JSON-LD.
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

/// The times that the page shows, those first that say what they are.
QStringList shownTimes(const QJsonArray &times, bool isModified)
{
    static const QRegularExpression update(u"modif|updat|aktual|geänd"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression published(u"publi|entry-date|pubdate|posted|created"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QStringList sure;
    QStringList other;
    for (const QJsonValue &value : times) {
        const QString words = value["itemprop"_L1].toString() + u' ' + value["marks"_L1].toString();
        const QString stated = value["datetime"_L1].toString();
        const QString time = stated.isEmpty() ? value["text"_L1].toString() : stated;
        const bool isUpdate = update.match(words).hasMatch() && !published.match(words).hasMatch();
        if (time.isEmpty() || isUpdate != isModified)
            continue;
        (published.match(words).hasMatch() || isUpdate ? sure : other) += time;
    }
    return sure + other;
}

/// The list that a value is, or the list of this one value.
QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray()                      ? value.toArray()
        : value.isUndefined() || value.isNull() ? QJsonArray()
                                                : QJsonArray{value};
}

void readUpdates(PageMetadata &data, const QJsonObject &node, const Datelines &dates)
{
    if (!stringsOf(node.value("@type"_L1)).contains(u"LiveBlogPosting"_s))
        return;
    data.isLiveBlog = true;
    for (const QJsonValue &value : listOf(node.value("liveBlogUpdate"_L1))) {
        const QJsonObject update = value.toObject();
        LiveUpdate read{
            withoutMarkup(update.value("headline"_L1).toString()),
            withoutMarkup(
                update.value("articleBody"_L1).toString(update.value("text"_L1).toString())),
            dates.time(update.value("datePublished"_L1).toString())};
        if ((!read.headline.isEmpty() || !read.body.isEmpty()) && data.updates.size() < mostUpdates)
            data.updates.append(read);
    }
}

/// A text, or a CorrectionComment, or a list of them.
void readCorrections(PageMetadata &data, const QJsonValue &value)
{
    for (const QJsonValue &one : listOf(value)) {
        QString note = one.toString();
        for (const auto key : {"text"_L1, "description"_L1, "name"_L1}) {
            if (note.isEmpty())
                note = one.toObject().value(key).toString();
        }
        note = withoutMarkup(note);
        // An address is where the outlet explains how it corrects.
        const bool isAddress = note.startsWith("http"_L1) && !note.contains(u' ');
        if (!note.isEmpty() && !isAddress && !data.corrections.contains(note)
            && data.corrections.size() < mostCorrections)
            data.corrections.append(note);
    }
}

void addHeadline(PageMetadata &data, HeadlineSource source, const QString &text)
{
    const StatedHeadline stated{source, text};
    if (!text.isEmpty() && !data.headlines.contains(stated)
        && data.headlines.size() < mostHeadlines)
        data.headlines.append(stated);
}

/// An article's headline and name; a name of one or two words beside a headline is a label or a
/// number.
void readHeadline(PageMetadata &data, const QJsonObject &node, HeadlineSource source)
{
    constexpr int fewWords = 3;
    const QString headline = withoutMarkup(node.value("headline"_L1).toString());
    const QString name = withoutMarkup(node.value("name"_L1).toString());
    addHeadline(data, source, headline.isEmpty() ? name : headline);
    if (!headline.isEmpty() && wordCount(name) >= fewWords)
        addHeadline(data, HeadlineSource::LinkedName, name);
}

void readLinked(PageMetadata &data,
                const QJsonObject &node,
                HeadlineSource source,
                const PageLines &words,
                const Datelines &dates)
{
    readHeadline(data, node, source);
    if (data.description.isEmpty())
        data.description = withoutMarkup(node.value("description"_L1).toString());
    if (data.byline.isEmpty())
        data.byline = linkedByline(namesOf(node.value("author"_L1)), words);
    if (data.byline.isEmpty())
        data.byline = linkedByline(namesOf(node.value("creator"_L1)), words);
    if (data.outlet.isEmpty())
        data.outlet = withoutMarkup(namesOf(node.value("publisher"_L1)).value(0));
    if (!data.published)
        data.published = dates.time(node.value("datePublished"_L1).toString());
    if (!data.modified)
        data.modified = dates.time(node.value("dateModified"_L1).toString());
    if (data.language.isEmpty())
        data.language = stringsOf(node.value("inLanguage"_L1)).value(0);
    if (data.articleBody.isEmpty())
        data.articleBody = withoutMarkup(node.value("articleBody"_L1).toString());
    readUpdates(data, node, dates);
    readCorrections(data, node.value("correction"_L1));
}

/// JSON-LD's authors stand; where it names nobody but the outlet, the person whom the page names.
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

} // namespace

bool isOnlyOutlet(const QStringList &names, const QString &outlet)
{
    const QString folded = foldedLine(outlet);
    return std::all_of(names.begin(), names.end(), [&folded](const QString &name) {
        const QString one = foldedLine(name);
        return folded.isEmpty() ? !one.contains(u' ')
                                : folded.contains(one) || one.contains(folded);
    });
}

QString withoutMarkup(const QString &text)
{
    static const QRegularExpression tag(u"</?[a-zA-Z][^<>]{0,200}>"_s);
    static const QRegularExpression reference(u"&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});"_s);
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},    {u"quot"_s, u"\""_s},  {u"apos"_s, u"'"_s},   {u"lt"_s, u"<"_s},
        {u"gt"_s, u">"_s},     {u"nbsp"_s, u" "_s},   {u"rsquo"_s, u"’"_s},  {u"lsquo"_s, u"‘"_s},
        {u"rdquo"_s, u"”"_s},  {u"ldquo"_s, u"“"_s},  {u"ndash"_s, u"–"_s},  {u"mdash"_s, u"—"_s},
        {u"hellip"_s, u"…"_s}, {u"laquo"_s, u"«"_s},  {u"raquo"_s, u"»"_s},  {u"auml"_s, u"ä"_s},
        {u"ouml"_s, u"ö"_s},   {u"uuml"_s, u"ü"_s},   {u"Auml"_s, u"Ä"_s},   {u"Ouml"_s, u"Ö"_s},
        {u"Uuml"_s, u"Ü"_s},   {u"szlig"_s, u"ß"_s},  {u"eacute"_s, u"é"_s}, {u"egrave"_s, u"è"_s},
        {u"agrave"_s, u"à"_s}, {u"ccedil"_s, u"ç"_s}, {u"euro"_s, u"€"_s}};
    QString plain = text;
    plain.replace(tag, u" "_s);
    QString read;
    qsizetype at = 0;
    auto matches = reference.globalMatch(plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        QString value = named.value(name, match.captured());
        if (name.startsWith(u'#')) {
            const bool isHex = name.sliced(1).startsWith(u'x', Qt::CaseInsensitive);
            const uint code = name.sliced(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10);
            const bool isCharacter = code >= 0x20 && code <= 0x10FFFF && !QChar::isSurrogate(code);
            const char32_t character = isCharacter ? code : U' ';
            value = QString::fromUcs4(&character, 1);
        }
        read += QStringView(plain).sliced(at, match.capturedStart() - at);
        read += value;
        at = match.capturedEnd();
    }
    read += QStringView(plain).sliced(at);
    return plainParagraph(read);
}

PageMetadata metadataOf(const QJsonObject &page,
                        const QUrl &base,
                        const PageLines &words,
                        const Datelines &dates)
{
    PageMetadata data;
    const MetaList meta(page["meta"_L1].toArray());
    const QJsonObject readability = page["readability"_L1].toObject();
    for (const QJsonObject &node : linkedArticles(page["linkedData"_L1].toArray()))
        readLinked(data, node, HeadlineSource::Linked, words, dates);
    PageMetadata marked;
    for (const QJsonObject &node : itemArticles(page["items"_L1].toArray()))
        readLinked(marked, node, HeadlineSource::Marked, words, dates);
    data.headlines += marked.headlines;
    if (data.outlet.isEmpty())
        data.outlet = marked.outlet;

    if (data.outlet.isEmpty())
        data.outlet = withoutMarkup(meta.first(
            {"og:site_name"_L1, "application-name"_L1, "dc.publisher"_L1, "twitter:site"_L1}));
    if (data.outlet.startsWith(u'@'))
        data.outlet.remove(0, 1);
    const QString site = withoutMarkup(meta.first({"og:site_name"_L1}));
    for (StatedHeadline &headline : data.headlines)
        headline.text = withoutOutlet(withoutOutlet(headline.text, data.outlet), site);
    const std::pair<HeadlineSource, QString> titles[]{
        {HeadlineSource::OpenGraph, meta.first({"og:title"_L1})},
        {HeadlineSource::Card, meta.first({"twitter:title"_L1, "dc.title"_L1})},
        {HeadlineSource::Title, page["title"_L1].toString()},
        {HeadlineSource::Reading, readability["title"_L1].toString()}};
    for (const auto &[source, title] : titles)
        addHeadline(
            data, source,
            withoutBar(withoutOutlet(withoutOutlet(withoutMarkup(title), data.outlet), site)));
    if (data.description.isEmpty())
        data.description = withoutMarkup(
            meta.first({"og:description"_L1, "description"_L1, "twitter:description"_L1}));
    readByline(data, page, meta, marked.byline, words);

    if (!data.published) {
        data.published = firstTime(
            meta.all({"article:published_time"_L1, "og:published_time"_L1, "datepublished"_L1,
                      "parsely-pub-date"_L1, "article:published"_L1, "date"_L1, "dc.date"_L1,
                      "dc.date.issued"_L1, "dcterms.created"_L1, "pubdate"_L1, "publish-date"_L1,
                      "sailthru.date"_L1, "cxenseparse:recs:publishtime"_L1, "last-modified"_L1}),
            dates);
    }
    if (!data.published)
        data.published = marked.published;
    if (!data.published)
        data.published = firstTime({readability["publishedTime"_L1].toString()}, dates);
    const QJsonArray times = page["times"_L1].toArray();
    if (!data.published)
        data.published = firstTime(shownTimes(times, false), dates);
    if (!data.modified)
        data.modified =
            firstTime(meta.all({"article:modified_time"_L1, "og:updated_time"_L1, "datemodified"_L1,
                                "dcterms.modified"_L1, "article:modified"_L1, "lastmod"_L1}),
                      dates);
    if (!data.modified)
        data.modified =
            marked.modified ? marked.modified : firstTime(shownTimes(times, true), dates);

    for (const QString &address : {page["canonical"_L1].toString(), meta.first({"og:url"_L1})}) {
        const QUrl url = base.isEmpty() ? QUrl(address) : base.resolved(QUrl(address));
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (data.url.isEmpty() && !address.isEmpty() && isWeb && !url.host().isEmpty())
            data.url = url;
    }
    if (data.url.isEmpty())
        data.url = base;

    QString language = page["language"_L1].toString();
    if (language.isEmpty())
        language = meta.first({"content-language"_L1, "language"_L1, "og:locale"_L1});
    data.language = language.isEmpty() ? data.language : language;
    data.language = data.language.section(u',', 0, 0).trimmed().replace(u'_', u'-');
    static const QRegularExpression tagForm(u"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"_s);
    if (!tagForm.match(data.language).hasMatch())
        data.language.clear();
    return data;
}

} // namespace parallax::extract
