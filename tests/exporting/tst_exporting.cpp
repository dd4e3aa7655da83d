// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds of every format, and the table and the linked data.

#include "materials.h"

#include <app/exporting/codepoints.h>
#include <app/report/report.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::exporting;
using parallax::test::bytesOf;

namespace {

QList<QJsonObject> nodesOf(const QByteArray &bytes, const QString &type)
{
    QList<QJsonObject> nodes;
    for (const QJsonValue &node : QJsonDocument::fromJson(bytes)["@graph"_L1].toArray()) {
        if (node["@type"_L1].toString() == type) {
            nodes.append(node.toObject());
        }
    }
    return nodes;
}

/// Every "@id" that something refers to, and every one that is explained.
void collectNames(const QJsonValue &value, QSet<QString> &referred, QSet<QString> &explained)
{
    for (const QJsonValue &one : value.toArray()) {
        collectNames(one, referred, explained);
    }
    const QJsonObject object = value.toObject();
    if (object.contains("@id"_L1)) {
        (object.size() == 1 ? referred : explained).insert(object["@id"_L1].toString());
    }
    for (const QJsonValue &member : object) {
        collectNames(member, referred, explained);
    }
}

} // namespace

class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void formatNames_comeBack()
    {
        QVERIFY(!formats().isEmpty());
        for (const Format format : formats()) {
            QCOMPARE(formatFromName(formatName(format)), std::optional(format));
            QCOMPARE(formatOfFile(u"/x/a.b."_s + fileEnding(format).toUpper()),
                     std::optional(format));
        }
        QVERIFY(!formatFromName(u"xml"));
        QVERIFY(!formatOfFile(u"zip"_s));
    }

    void codePoints_countPairsOnce()
    {
        const QString text = u"a\U0001F600b\U0001F600"_s;
        const CodePoints points(text);
        QCOMPARE(points.before(0), 0);
        QCOMPARE(points.before(1), 1);
        QCOMPARE(points.before(3), 2);
        QCOMPARE(points.before(4), 3);
        QCOMPARE(points.before(6), 4);
        QCOMPARE(points.before(99), 4);
        QCOMPARE(points.before(-1), 0);
        QCOMPARE(CodePoints(u"").before(1), 0);
    }

    void export_twice_givesTheSameBytes_data()
    {
        QTest::addColumn<QString>("format");
        for (const Format format : formats()) {
            QTest::newRow(qPrintable(formatName(format))) << formatName(format);
        }
    }

    void export_twice_givesTheSameBytes()
    {
        QFETCH(const QString, format);
        const QString ending = fileEnding(*formatFromName(format));
        const QString one = path(u"one."_s + ending);
        const QString two = path(u"two."_s + ending);
        for (const QString &file : {one, two}) {
            const auto done = exportEvent(test::sampleMaterial(), *formatFromName(format), file);
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
            QVERIFY(done->failures.isEmpty());
        }
        QVERIFY(!bytesOf(one).isEmpty());
        QCOMPARE(bytesOf(one), bytesOf(two));
    }

    void export_stopped_leavesNothing_data() { export_twice_givesTheSameBytes_data(); }

    void export_stopped_leavesNothing()
    {
        QFETCH(const QString, format);
        Material material = test::sampleMaterial();
        material.progress = [](qsizetype, qsizetype) {
            return false;
        };
        const auto done = exportEvent(material, *formatFromName(format), path(u"stopped.zip"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Cancelled);
        QVERIFY(
            QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void export_intoNoFolder_isNamed_data() { export_twice_givesTheSameBytes_data(); }

    void export_intoNoFolder_isNamed()
    {
        QFETCH(const QString, format);
        const auto done =
            exportEvent(test::sampleMaterial(), *formatFromName(format), path(u"nowhere/x.zip"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::NotWritable);
        QVERIFY(done.error().detail.contains(u"nowhere"_s));
    }

    void export_eventWithoutArticles_isEmpty_data() { export_twice_givesTheSameBytes_data(); }

    void export_eventWithoutArticles_isEmpty()
    {
        QFETCH(const QString, format);
        Material material = test::sampleMaterial();
        material.articles.clear();
        const auto done = exportEvent(material, *formatFromName(format), path(u"x.zip"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Empty);
        QVERIFY(done.error().detail.contains(material.event.name));
    }

    void csv_holdsTheReportsLines_andWhatTheyRestOn()
    {
        const Material material = test::sampleMaterial();
        QVERIFY(exportEvent(material, Format::Csv, path(u"x.csv"_s)));
        const QString csv = QString::fromUtf8(bytesOf(path(u"x.csv"_s)));
        const QString head = csv.section(u"\r\n"_s, 0, 0);
        const QString reportHead = report::toCsv(material.comparison).section(u"\r\n"_s, 0, 0);
        QVERIFY(head.startsWith(reportHead + u','));
        const auto lines = [&csv](const QString &kind) {
            return csv.count(u"\r\n"_s + kind + u',');
        };
        QCOMPARE(lines(u"article"_s), material.articles.size());
        QCOMPARE(lines(u"revision"_s), material.articles.size());
        QCOMPARE(lines(u"claim"_s), material.comparison.claims.size());
        QCOMPARE(lines(u"link"_s), material.comparison.alignment.links.size());
        QCOMPARE(lines(u"coverage"_s),
                 material.comparison.coverage.size() * material.articles.size());
        qsizetype places = 0;
        for (const Annotation &annotation : material.annotations) {
            places += annotation.selectors.size();
        }
        QCOMPARE(lines(u"annotation"_s), places);
        QVERIFY(lines(u"figure"_s) > 0);
    }

    void csv_formulaInANote_isDisarmed()
    {
        Material material = test::smallMaterial(u"Head\n\nWords stand."_s, u"Words"_s, {});
        material.annotations.first().note = u"=HYPERLINK(\"x\")"_s;
        QVERIFY(exportEvent(material, Format::Csv, path(u"x.csv"_s)));
        QVERIFY(bytesOf(path(u"x.csv"_s)).contains("\"'=HYPERLINK(\"\"x\"\")\""));
    }

    void jsonld_everyNameThatIsReferredTo_isExplained()
    {
        QVERIFY(exportEvent(test::sampleMaterial(), Format::JsonLd, path(u"x.jsonld"_s)));
        QJsonParseError error{};
        const auto document = QJsonDocument::fromJson(bytesOf(path(u"x.jsonld"_s)), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document["@context"_L1]["@vocab"_L1].toString(), u"https://schema.org/"_s);
        QSet<QString> referred;
        QSet<QString> explained;
        collectNames(document["@graph"_L1], referred, explained);
        referred.removeIf([](const QString &name) { return name.startsWith(u"oa:"_s); });
        QVERIFY(referred.size() > 10);
        QVERIFY2((referred - explained).isEmpty(),
                 qPrintable(QStringList((referred - explained).values()).join(u' ')));
    }

    void jsonld_articles_areNewsArticlesWithTheirFacts()
    {
        Material material = test::smallMaterial(u"Head\n\nWords stand."_s, u"Words"_s,
                                                QUrl(u"https://a.example/b"_s));
        const auto plain = material.article;
        material.article = [plain](const RevisionId &id) {
            return plain(id).map([](Article article) {
                article.byline = QStringList{u"Ada Writer"_s};
                article.published = QDateTime(QDate(2026, 10, 14), QTime(9, 0), Qt::UTC);
                article.corrections = QStringList{u"An earlier version gave another pier."_s};
                return article;
            });
        };
        QVERIFY(exportEvent(material, Format::JsonLd, path(u"x.jsonld"_s)));
        const auto nodes = nodesOf(bytesOf(path(u"x.jsonld"_s)), u"NewsArticle"_s);
        QCOMPARE(nodes.size(), 1);
        const QJsonObject &article = nodes.first();
        QCOMPARE(article["headline"_L1].toString(), u"Head"_s);
        QCOMPARE(article["author"_L1][0]["name"_L1].toString(), u"Ada Writer"_s);
        QCOMPARE(article["publisher"_L1]["name"_L1].toString(), u"Maren Courier"_s);
        QCOMPARE(article["datePublished"_L1].toString(), u"2026-10-14T09:00:00Z"_s);
        QCOMPARE(article["url"_L1].toString(), u"https://a.example/b"_s);
        QCOMPARE(article["version"_L1].toInt(), 1);
        QCOMPARE(article["correction"_L1][0]["@type"_L1].toString(), u"CorrectionComment"_s);
        QCOMPARE(article["identifier"_L1][0]["value"_L1].toString(),
                 material.articles.first().revisions.first().contentHash);
        QVERIFY(article["archivedAt"_L1]["@id"_L1].toString().startsWith(u"ni:///sha-256;"_s));
    }

    void jsonld_notes_countCodePoints()
    {
        const QString text = u"Head \U0001F600\n\nWords stand."_s;
        const Material material = test::smallMaterial(text, u"stand"_s, {});
        QVERIFY(exportEvent(material, Format::JsonLd, path(u"x.jsonld"_s)));
        const auto notes = nodesOf(bytesOf(path(u"x.jsonld"_s)), u"oa:Annotation"_s);
        QCOMPARE(notes.size(), 1);
        const QJsonValue selectors = notes.first()["oa:hasTarget"_L1][0]["oa:hasSelector"_L1];
        QCOMPARE(selectors[0]["oa:start"_L1].toInteger(), text.indexOf(u"stand"_s) - 1);
        QCOMPARE(selectors[0]["oa:end"_L1].toInteger(), text.indexOf(u"stand"_s) + 4);
        QCOMPARE(selectors[1]["oa:exact"_L1].toString(), u"stand"_s);
        QCOMPARE(notes.first()["dcterms:creator"_L1]["name"_L1].toString(), u"Mara Quill"_s);
    }

    void revisionThatCannotBeRead_isNamed_andTheRestIsThere()
    {
        Material material = test::sampleMaterial();
        const RevisionId broken = material.articles.first().revisions.first().id;
        const auto plain = material.article;
        material.article = [plain, broken](const RevisionId &id) -> Result<Article> {
            return id == broken ? Result<Article>(failure(Error::Code::Damaged, u"is broken"_s))
                                : plain(id);
        };
        const auto done = exportEvent(material, Format::JsonLd, path(u"x.jsonld"_s));
        QVERIFY(done);
        QCOMPARE(done->failures.size(), 1);
        QCOMPARE(nodesOf(bytesOf(path(u"x.jsonld"_s)), u"NewsArticle"_s).size(),
                 material.articles.size() - 1);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
