// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bags, web archives and projects, read back by the program's own readers.

#include "materials.h"

#include <app/exporting/capturerecords.h>
#include <app/exporting/filenames.h>
#include <app/fetch/decompression.h>
#include <app/fetch/unpacked.h>
#include <app/fetch/zipfile.h>

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::exporting;
using parallax::test::bytesOf;

namespace {

const QUrl &pageAddress()
{
    static const QUrl url(u"https://www.courier.example:8443/Story?b=2&a=1#top"_s);
    return url;
}

const QString &plainText()
{
    static const QString text = u"Head \U0001F600 line\n\nThe \U0001F6A2 ship struck a pier."_s;
    return text;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

fetch::ZipFile unzipped(const QByteArray &bytes)
{
    auto zip = fetch::zipFile(bytes, [](const QString &) { return true; });
    return zip ? *zip : fetch::ZipFile();
}

/// An element of project.qde with its attributes and, where it has text, that.
struct Element
{
    QString name;
    QString parent;
    QHash<QString, QString> attributes;
    QString text;
};

QList<Element> elementsOf(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QList<Element> elements;
    QList<qsizetype> open;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            Element element{xml.name().toString(),
                            open.isEmpty() ? QString() : elements.at(open.last()).name,
                            {},
                            {}};
            for (const auto &attribute : xml.attributes()) {
                element.attributes.insert(attribute.name().toString(),
                                          attribute.value().toString());
            }
            open.append(elements.size());
            elements.append(element);
        } else if (xml.isEndElement()) {
            open.removeLast();
        } else if (xml.isCharacters() && !open.isEmpty()) {
            elements[open.last()].text += xml.text();
        }
    }
    return xml.hasError() ? QList<Element>() : elements;
}

QList<Element> named(const QList<Element> &elements, const QString &name)
{
    QList<Element> found;
    std::ranges::copy_if(elements, std::back_inserter(found),
                         [&name](const Element &element) { return element.name == name; });
    return found;
}

} // namespace

class TestPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void safeName_hostileText_isAPlainName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("up") << u"../x"_s;
        QTest::newRow("only dots") << u".."_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("slash") << u"a/b\\c"_s;
        QTest::newRow("control") << u"a\u0000b\n\u0007c"_s;
        QTest::newRow("device") << u"con"_s;
        QTest::newRow("device with ending") << u"aux.html"_s;
        QTest::newRow("long") << QString(5000, u'a');
        QTest::newRow("other letters") << u"\u062c\u0633\u0631"_s;
        QTest::newRow("case") << u"Wire"_s;
        QTest::newRow("hidden") << u".git"_s;
        QTest::newRow("trailing dot") << u"wire."_s;
        QTest::newRow("colon") << u"c:x"_s;
    }

    void safeName_hostileText_isAPlainName()
    {
        QFETCH(const QString, text);
        const QString name = safeName(text);
        static const QRegularExpression plain(u"\\A[a-z0-9_-][a-z0-9._-]{0,79}\\z"_s);
        QVERIFY2(plain.match(name).hasMatch(), qPrintable(name));
        QVERIFY(name != text);
        QVERIFY(!name.startsWith(u"con."_s) && !name.startsWith(u"aux."_s) && name != u"con"_s);
        QVERIFY(!name.endsWith(u'.'));
    }

    void safeName_differentTexts_differ()
    {
        QCOMPARE(safeName(u"northcoast-wire"_s), u"northcoast-wire"_s);
        QVERIFY(safeName(u"Wire"_s) != safeName(u"wire"_s));
        QVERIFY(safeName(u"a/b"_s) != safeName(u"a-b"_s));
        QVERIFY(safeName(QString(5000, u'a')) != safeName(QString(5001, u'a')));
    }

    void bag_manifestsHold()
    {
        QVERIFY(exportEvent(test::sampleMaterial(), Format::Bagit, path(u"bag.zip"_s)));
        const fetch::ZipFile zip = unzipped(bytesOf(path(u"bag.zip"_s)));
        QVERIFY(zip.failures.isEmpty());
        const QString folder = zip.order.first().section(u'/', 0, 0) + u'/';
        QCOMPARE(zip.entries.value(folder + u"bagit.txt"_s),
                 QByteArray("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        qint64 size = 0;
        QSet<QString> listed;
        for (const QString &manifest : {u"manifest-sha256.txt"_s, u"tagmanifest-sha256.txt"_s}) {
            for (const QByteArray &line :
                 zip.entries.value(folder + manifest).trimmed().split('\n')) {
                const QString file = folder + QString::fromUtf8(line.mid(66));
                QVERIFY2(zip.entries.contains(file), qPrintable(file));
                QCOMPARE(line.first(64), sha256(zip.entries.value(file)));
                listed.insert(file);
                size += manifest.startsWith(u'm') ? zip.entries.value(file).size() : 0;
            }
        }
        qsizetype payload = 0;
        for (const QString &file : zip.order) {
            QVERIFY(file.startsWith(folder));
            payload += file.startsWith(folder + u"data/"_s) ? 1 : 0;
            QVERIFY(listed.contains(file) || file.endsWith(u"/tagmanifest-sha256.txt"_s));
        }
        const QByteArray info = zip.entries.value(folder + u"bag-info.txt"_s);
        QVERIFY2(info.contains(QByteArray("Payload-Oxum: " + QByteArray::number(size) + '.'
                                          + QByteArray::number(payload) + '\n')),
                 info.constData());
        QVERIFY(zip.entries.contains(folder + u"data/comparison.json"_s));
        QVERIFY(zip.entries.contains(folder + u"data/event.bundle"_s));
    }

    void bag_asFolder_holdsTextCaptureAndFacts()
    {
        const Material material = test::smallMaterial(plainText(), u"ship"_s, pageAddress());
        QVERIFY(exportEvent(material, Format::Bagit, path(u"bag"_s)));
        const QString revision = path(u"bag/data/articles/maren-courier/0123456789/0001/"_s);
        QCOMPARE(QString::fromUtf8(bytesOf(revision + u"text.txt"_s)), plainText());
        QCOMPARE(bytesOf(revision + u"capture.html"_s),
                 material.capture(material.articles.first().revisions.first().id)->bytes);
        const auto facts = QJsonDocument::fromJson(bytesOf(revision + u"revision.json"_s));
        QCOMPARE(facts["capture"_L1].toString(), u"capture.html"_s);
        QCOMPARE(facts["fetched"_L1].toString(), u"2026-10-14T12:05:00Z"_s);
    }

    void bag_intoAFolderThatIsNotEmpty_isRefused()
    {
        QVERIFY(QDir().mkpath(path(u"bag/mine"_s)));
        const Material material = test::smallMaterial(plainText(), u"ship"_s, pageAddress());
        const auto done = exportEvent(material, Format::Bagit, path(u"bag"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::NotWritable);
        QVERIFY(QDir(path(u"bag/mine"_s)).exists());
        QVERIFY(QDir().rmdir(path(u"bag/mine"_s)));
        QVERIFY(exportEvent(material, Format::Bagit, path(u"bag"_s)));
    }

    void bag_hostileNames_stayInTheBag()
    {
        Material material = test::smallMaterial(plainText(), u"ship"_s, {});
        material.event.id = {u"../../event\n"_s};
        material.event.name = u"Line\nPayload-Oxum: 0.0"_s;
        material.articles.first().id = {u"../../etc/passwd"_s};
        material.articles.first().revisions.first().article = {u"../../etc/passwd"_s};
        material.attachments = [](const RevisionId &) -> Result<QList<Attachment>> {
            return QList<Attachment>{{u"../../../x"_s, u"text/plain"_s, "x"},
                                     {u"/etc/y"_s, u"text/plain"_s, "y"}};
        };
        QVERIFY(exportEvent(material, Format::Bagit, path(u"bag2"_s)));
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            const QString file = files.next();
            QVERIFY2(file.startsWith(path(u"bag"_s)), qPrintable(file));
            ++count;
        }
        QVERIFY(count > 8);
        QCOMPARE(bytesOf(path(u"bag2/bag-info.txt"_s)).count("\nPayload-Oxum: "), 1);
        QVERIFY(exportEvent(material, Format::Bagit, path(u"bag.zip"_s)));
        const fetch::ZipFile zip = unzipped(bytesOf(path(u"bag.zip"_s)));
        QVERIFY2(zip.failures.isEmpty(), "a path of it leads out, or stands there twice");
    }

    void wacz_isReadByOurOwnReader()
    {
        const Material material = test::smallMaterial(plainText(), u"ship"_s, pageAddress());
        const auto done = exportEvent(material, Format::Wacz, path(u"x.wacz"_s));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        Capture file;
        file.bytes = bytesOf(path(u"x.wacz"_s));
        file.fileName = u"x.wacz"_s;
        const auto read = fetch::unpacked(file);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY2(read->failures.isEmpty(),
                 read->failures.isEmpty() ? "" : qPrintable(read->failures.first().detail));
        QCOMPARE(read->pages.size(), 1);
        const fetch::UnpackedPage &page = read->pages.first();
        const RevisionId id = material.articles.first().revisions.first().id;
        QCOMPARE(page.page.bytes, material.capture(id)->bytes);
        QCOMPARE(page.page.mediaType, u"text/html; charset=utf-8"_s);
        QCOMPARE(page.page.url, pageAddress().adjusted(QUrl::RemoveFragment));
        QCOMPARE(page.observed,
                 std::optional(QDateTime(QDate(2026, 10, 14), QTime(12, 5), Qt::UTC)));
        QVERIFY(page.isWanted);
    }

    void wacz_indexNamesWhereTheRecordsLie_andTheWarcIsStored()
    {
        QVERIFY(exportEvent(test::sampleMaterial(), Format::Wacz, path(u"x.wacz"_s)));
        const QByteArray bytes = bytesOf(path(u"x.wacz"_s));
        const fetch::ZipFile zip = unzipped(bytes);
        const QByteArray warc = zip.entries.value(u"archive/data.warc.gz"_s);
        QVERIFY(!warc.isEmpty());
        QVERIFY2(bytes.contains(warc), "it was packed a second time");
        const QList<QByteArray> lines =
            zip.entries.value(u"indexes/index.cdx"_s).trimmed().split('\n');
        QCOMPARE(lines.size(), test::sampleMaterial().articles.size());
        QVERIFY(std::ranges::is_sorted(lines));
        for (const QByteArray &line : lines) {
            const auto entry = QJsonDocument::fromJson(line.mid(line.indexOf('{')));
            const qint64 offset = entry["offset"_L1].toString().toLongLong();
            const qint64 length = entry["length"_L1].toString().toLongLong();
            QVERIFY(length > 0);
            const auto record =
                fetch::withoutCoding(warc.mid(offset, length), "gzip", fetch::largestPage);
            QVERIFY(record);
            QVERIFY(record->startsWith("WARC/1.1\r\nWARC-Type: resource\r\n"));
            QVERIFY(record->contains(
                QByteArray("WARC-Target-URI: " + entry["url"_L1].toString().toUtf8())));
        }
        const auto package = QJsonDocument::fromJson(zip.entries.value(u"datapackage.json"_s));
        QCOMPARE(package["wacz_version"_L1].toString(), u"1.1.1"_s);
        QCOMPARE(package["resources"_L1].toArray().size(), 3);
        for (const QJsonValue &resource : package["resources"_L1].toArray()) {
            const QByteArray content = zip.entries.value(resource["path"_L1].toString());
            QCOMPARE(resource["hash"_L1].toString().toLatin1(),
                     QByteArray("sha256:" + sha256(content)));
            QCOMPARE(resource["bytes"_L1].toInteger(), content.size());
        }
    }

    void wacz_plainTextsOnly_isEmpty()
    {
        const auto done = exportEvent(test::smallMaterial(plainText(), u"ship"_s, {}), Format::Wacz,
                                      path(u"x.wacz"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Empty);
        QVERIFY(!QFile::exists(path(u"x.wacz"_s)));
    }

    void wacz_headLinesCannotBeForged()
    {
        Material material = test::smallMaterial(plainText(), u"ship"_s, pageAddress());
        material.event.name = u"E\r\nWARC-Type: response"_s;
        const auto plain = material.capture;
        material.capture = [plain](const RevisionId &id) {
            return plain(id).map([](Capture capture) {
                capture.mediaType = u"text/html; charset=utf-8\r\nWARC-Type: response"_s;
                capture.http.etag = u"\"a\"\r\nrevision: forged"_s;
                return capture;
            });
        };
        QVERIFY(exportEvent(material, Format::Wacz, path(u"x.wacz"_s)));
        const fetch::ZipFile zip = unzipped(bytesOf(path(u"x.wacz"_s)));
        const auto records = fetch::withoutCoding(zip.entries.value(u"archive/data.warc.gz"_s),
                                                  "gzip", fetch::largestPage);
        QVERIFY(records);
        QCOMPARE(records->count("\r\nWARC-Type: "), 3);
        QVERIFY(!records->contains("\r\nrevision: forged"));
    }

    void captureUses_oneCaptureOfTwoRevisions_isOne()
    {
        Material material = test::smallMaterial(plainText(), u"ship"_s, pageAddress());
        Revision second = material.articles.first().revisions.first();
        second.id = {QString(40, u'b')};
        second.number = 2;
        second.archived = second.fetched.addDays(-1);
        material.articles.first().revisions.append(second);
        const auto uses = captureUses(material);
        QCOMPARE(uses.size(), 1);
        QCOMPARE(uses.first().revisions.size(), 2);
        QCOMPARE(uses.first().time, second.fetched);
    }

    void sortKey_isTheFormOfIndexes_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("port, case, query")
            << pageAddress() << QByteArray("example,courier:8443)/story?a=1&b=2");
        QTest::newRow("bare") << QUrl(u"http://news.example"_s) << QByteArray("example,news)/");
        QTest::newRow("slash at the end")
            << QUrl(u"https://news.example/a/"_s) << QByteArray("example,news)/a");
        QTest::newRow("address in digits")
            << QUrl(u"http://127.0.0.1/a"_s) << QByteArray("127.0.0.1)/a");
    }

    void sortKey_isTheFormOfIndexes()
    {
        QFETCH(const QUrl, url);
        QFETCH(const QByteArray, key);
        QCOMPARE(sortKey(url), key);
    }

    void qdpx_selectionsNameTheWords_inCodePoints()
    {
        const Material material =
            test::smallMaterial(plainText(), u"\U0001F6A2 ship"_s, pageAddress());
        QVERIFY(exportEvent(material, Format::Qdpx, path(u"x.qdpx"_s)));
        const fetch::ZipFile zip = unzipped(bytesOf(path(u"x.qdpx"_s)));
        const auto elements = elementsOf(zip.entries.value(u"project.qde"_s));
        const auto sources = named(elements, u"TextSource"_s);
        QCOMPARE(sources.size(), 1);
        const QString file = sources.first().attributes.value(u"plainTextPath"_s);
        QVERIFY(file.startsWith(u"internal://"_s));
        const QString text = QString::fromUtf8(zip.entries.value(u"sources/"_s + file.mid(11)));
        QCOMPARE(text, plainText());
        const auto selections = named(elements, u"PlainTextSelection"_s);
        QCOMPARE(selections.size(), 1);
        const qsizetype first = selections.first().attributes.value(u"startPosition"_s).toInt();
        const qsizetype last = selections.first().attributes.value(u"endPosition"_s).toInt();
        const auto points = text.toUcs4();
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + first,
                                   last - first + 1),
                 u"\U0001F6A2 ship"_s);
    }

    void qdpx_everyNameThatIsReferredTo_isThere()
    {
        QVERIFY(exportEvent(test::sampleMaterial(), Format::Qdpx, path(u"x.qdpx"_s)));
        const auto elements =
            elementsOf(unzipped(bytesOf(path(u"x.qdpx"_s))).entries.value(u"project.qde"_s));
        QVERIFY(!elements.isEmpty());
        QCOMPARE(elements.first().name, u"Project"_s);
        QSet<QString> names;
        for (const Element &element : elements) {
            if (element.attributes.contains(u"guid"_s)) {
                const QString guid = element.attributes.value(u"guid"_s);
                QVERIFY2(!names.contains(guid), "a name stands there twice");
                names.insert(guid);
            }
        }
        int references = 0;
        for (const Element &element : elements) {
            for (const QString &by : {u"targetGUID"_s, u"creatingUser"_s, u"creatingUserGUID"_s}) {
                if (element.attributes.contains(by)) {
                    QVERIFY2(names.contains(element.attributes.value(by)),
                             qPrintable(element.name));
                    ++references;
                }
            }
        }
        QVERIFY(references > 5);
        QVERIFY(!named(elements, u"Code"_s).isEmpty());
        QVERIFY(!named(elements, u"Note"_s).isEmpty());
        QCOMPARE(named(elements, u"Code"_s).first().parent, u"Codes"_s);
    }

    void qdpx_controlCharacters_doNotBreakIt()
    {
        Material material = test::smallMaterial(plainText(), u"ship"_s, pageAddress());
        material.annotations.first().code = u"a\u0001\uFFFFb"_s;
        material.annotations.first().note = u"x\u0000y"_s + QChar(0xd800);
        material.annotations.first().author.clear();
        material.event.name = u"</Project>\u0002"_s;
        QVERIFY(exportEvent(material, Format::Qdpx, path(u"x.qdpx"_s)));
        const auto elements =
            elementsOf(unzipped(bytesOf(path(u"x.qdpx"_s))).entries.value(u"project.qde"_s));
        QCOMPARE(named(elements, u"Code"_s).first().attributes.value(u"name"_s),
                 u"a\uFFFD\uFFFDb"_s);
        QCOMPARE(named(elements, u"User"_s).first().attributes.value(u"name"_s), u"unknown"_s);
    }

    void qdpx_placeOfNoText_isTold()
    {
        Material material = test::smallMaterial(plainText(), u"ship"_s, pageAddress());
        material.annotations.first().selectors.first().revision = {QString(40, u'f')};
        const auto done = exportEvent(material, Format::Qdpx, path(u"x.qdpx"_s));
        QVERIFY(done);
        QCOMPARE(done->notes.size(), 1);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPackages)
#include "tst_packages.moc"
