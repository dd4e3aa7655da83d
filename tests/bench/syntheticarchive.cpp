// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntheticarchive.h"

#include <app/archive/archive_p.h>
#include <app/archive/articlekey.h>

#include <QProcess>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::bench {
namespace {

constexpr int outlets = 100;
constexpr quint32 vocabulary = 30000;
constexpr int wordsOfParagraph = 24;

QByteArray data(const QByteArray &bytes)
{
    return "data " + QByteArray::number(bytes.size()) + '\n' + bytes + '\n';
}

} // namespace

QString syntheticWord(quint32 rank)
{
    static constexpr std::array<const char *, 20> syllables{
        "ba", "ro",  "ti", "len", "ma",  "sor", "ke", "du",  "nil", "pa",
        "ve", "gos", "ra", "mi",  "tol", "ze",  "hu", "fen", "li",  "do"};
    QString word;
    for (quint32 rest = rank + 20; rest > 0; rest /= 20) {
        word += QLatin1StringView(syllables.at(rest % 20));
    }
    return word;
}

SyntheticArticle::SyntheticArticle(const ArchiveSize &size, int number)
    : m_size(size)
    , m_number(number)
    , m_state(static_cast<quint32>(number) * 2654435761U + 1)
{
    m_paragraphs.append(words(8));
    for (int i = 0; i < size.paragraphs; ++i) {
        m_paragraphs.append(words(wordsOfParagraph) + u'.');
    }
}

quint32 SyntheticArticle::random()
{
    m_state = m_state * 1664525U + 1013904223U;
    return m_state >> 8U;
}

QString SyntheticArticle::words(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i) {
        // The n-th word is about n times rarer than the first, as in any language.
        const double uniform = random() / double(1U << 24U);
        words.append(
            syntheticWord(static_cast<quint32>(std::pow(double(vocabulary), uniform)) - 1));
    }
    return words.join(u' ');
}

void SyntheticArticle::change()
{
    ++m_revision;
    const auto at = 1 + random() % static_cast<quint32>(m_size.paragraphs);
    m_paragraphs[static_cast<qsizetype>(at)] = words(wordsOfParagraph) + u'.';
}

Article SyntheticArticle::article() const
{
    Article made;
    made.outlet = u"Outlet %1"_s.arg(m_number % outlets);
    made.headline = m_paragraphs.first();
    made.url = QUrl(u"https://outlet-%1.example/story/%2"_s.arg(m_number % outlets).arg(m_number));
    made.language = u"en"_s;
    for (const QString &paragraph : m_paragraphs) {
        made.text += made.text.isEmpty() ? QString() : u"\n\n"_s;
        const qsizetype begin = made.text.size();
        made.text += paragraph;
        made.paragraphs.append(
            {made.paragraphs.isEmpty() ? ParagraphRole::Headline : ParagraphRole::Body,
             {begin, made.text.size()}});
    }
    return made;
}

Capture SyntheticArticle::capture() const
{
    QByteArray bytes = "<html><body><p>" + m_paragraphs.join(u"</p><p>"_s).toUtf8();
    quint32 rank = static_cast<quint32>(m_number);
    while (bytes.size() < m_size.captureBytes) {
        rank = rank * 1664525U + 1013904223U;
        bytes += "<a href=\"/" + syntheticWord((rank >> 8U) % vocabulary).toLatin1() + "\">"
            + syntheticWord(rank % vocabulary).toLatin1() + "</a>\n";
    }
    Capture taken;
    taken.bytes = bytes;
    taken.mediaType = u"text/html"_s;
    taken.fileName = u"page.html"_s;
    taken.url = article().url;
    taken.fetched = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)
                        .addSecs(qint64{m_number} * 600 + qint64{m_revision} * 86400);
    return taken;
}

bool makeWorkspace(const QString &folder, const ArchiveSize &size)
{
    auto archive = archive::Archive::open(folder);
    if (!archive) {
        return false;
    }
    QProcess git;
    git.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    git.start(u"git"_s, {u"-C"_s, (*archive)->repositoryPath(), u"fast-import"_s, u"--quiet"_s});
    if (!git.waitForStarted()) {
        return false;
    }
    QList<Event> events;
    for (int number = 0; number < size.articles; ++number) {
        SyntheticArticle story(size, number);
        for (int revision = 0; revision < size.revisionsEach; ++revision) {
            const Article article = story.article();
            const Capture capture = story.capture();
            const ArticleId id = archive::articleKey({{article}}, capture).id();
            auto stored = archive::describedRevision(id, article, capture);
            stored.revision.kind = revision == 0 ? RevisionKind::First : RevisionKind::Update;
            QByteArray commit = "commit refs/heads/articles/" + id.value.toUtf8()
                + "\ncommitter Parallax <parallax@localhost> "
                + QByteArray::number(capture.fetched.toSecsSinceEpoch()) + " +0000\n"
                + data(archive::revisionMessage(stored).toUtf8());
            for (const auto &file : archive::revisionFiles(article, capture, {}, stored)) {
                commit += "M 100644 inline " + file.path.toUtf8() + '\n' + data(*file.bytes);
            }
            git.write(commit + '\n');
            git.waitForBytesWritten(-1);
            story.change();
            if (revision == 0 && number % 50 == 0) {
                const QString name = u"event-%1"_s.arg(number / 50);
                events.append({{name}, name, {}});
            }
            if (revision == 0) {
                events.last().articles.append(id);
            }
        }
    }
    git.closeWriteChannel();
    if (!git.waitForFinished(-1) || git.exitCode() != 0) {
        return false;
    }
    for (const Event &event : std::as_const(events)) {
        if (!(*archive)->storeEvent(event)) {
            return false;
        }
    }
    return archive::Archive::pack(folder, {}).has_value();
}

} // namespace parallax::bench
