// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "epub.h"

#include "markupaddresses.h"

#include <QDir>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

/// The package document of EPUB: what stands in the publication, and in which order.
struct Package
{
    QString title;
    QStringList authors;
    QString publisher;
    QString date;
    QString modified;
    QString language;
    QString source; ///< web address
    QHash<QString, QString> items; ///< id → path
    QStringList navigation; ///< ids of tables of contents
    QStringList spine; ///< ids
};

Result<QString> packagePath(const ZipFile &zip)
{
    QXmlStreamReader xml(zip.entries.value(u"META-INF/container.xml"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "rootfile"_L1)
            return xml.attributes().value("full-path"_L1).toString();
    }
    return failure(Error::Code::Malformed,
                   u"META-INF/container.xml names no package: it is missing or damaged"_s);
}

void readMetadata(QXmlStreamReader &xml, Package &package)
{
    const QString name = xml.name().toString();
    const QString property = xml.attributes().value("property"_L1).toString();
    const QString event =
        xml.attributes().value("http://www.idpf.org/2007/opf"_L1, "event"_L1).toString();
    const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    if (name == "title"_L1 && package.title.isEmpty())
        package.title = text;
    else if (name == "creator"_L1)
        package.authors += text;
    else if (name == "publisher"_L1)
        package.publisher = text;
    else if (name == "language"_L1 && package.language.isEmpty())
        package.language = text;
    else if (name == "date"_L1 && event == "modification"_L1)
        package.modified = text;
    else if (name == "date"_L1 && package.date.isEmpty())
        package.date = text;
    else if (name == "meta"_L1 && property == "dcterms:modified"_L1)
        package.modified = text;
    else if ((name == "source"_L1 || name == "identifier"_L1) && text.startsWith("http"_L1))
        package.source = text;
}

Result<Package> packageOf(const ZipFile &zip, const QString &path)
{
    if (!zip.entries.contains(path))
        return failure(Error::Code::NotFound, u"its package \"%1\" is not in it"_s.arg(path));
    const QString folder = path.section(u'/', 0, -2);
    Package package;
    QXmlStreamReader xml(zip.entries.value(path));
    bool isMetadata = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == "metadata"_L1)
            isMetadata = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "metadata"_L1) {
            isMetadata = true;
        } else if (isMetadata) {
            readMetadata(xml, package);
        } else if (xml.name() == "item"_L1) {
            const auto attributes = xml.attributes();
            const QString href =
                QUrl::fromPercentEncoding(attributes.value("href"_L1).toUtf8()).section(u'#', 0, 0);
            const QString id = attributes.value("id"_L1).toString();
            package.items.insert(id,
                                 QDir::cleanPath(folder.isEmpty() ? href : folder + u'/' + href));
            if (attributes.value("properties"_L1).toString().split(u' ').contains(u"nav"_s))
                package.navigation += id;
        } else if (xml.name() == "itemref"_L1) {
            package.spine += xml.attributes().value("idref"_L1).toString();
        }
    }
    if (xml.hasError()) {
        return failure(Error::Code::Malformed,
                       u"its package \"%1\" is damaged in line %2: %3"_s.arg(path)
                           .arg(xml.lineNumber())
                           .arg(xml.errorString()));
    }
    return package;
}

/// The inside of an XHTML body so that an HTML parser reads it alike: XHTML may end any element at
/// once ("<a id='x'/>"), HTML takes that for an open one.
QString bodyOf(const QByteArray &bytes)
{
    static const QRegularExpression body(u"<body[^>]*>(.*)</body\\s*>"_s,
                                         QRegularExpression::DotMatchesEverythingOption
                                             | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression closed(
        uR"(<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)([A-Za-z][\w:.-]*)((?:\s[^<>]*?)?)/>)"_s);
    QString text = QString::fromUtf8(bytes);
    const auto match = body.match(text);
    text = match.hasMatch() ? match.captured(1) : text;
    return text.replace(closed, u"<\\1\\2></\\1>"_s);
}

QString metaLine(QLatin1StringView key, const QString &value)
{
    return value.isEmpty()
        ? QString()
        : u"<meta property=\"%1\" content=\"%2\">\n"_s.arg(key, value.toHtmlEscaped());
}

QString headOf(const Package &package)
{
    QString head =
        u"<meta charset=\"utf-8\">\n<title>%1</title>\n"_s.arg(package.title.toHtmlEscaped());
    head += metaLine("og:title"_L1, package.title);
    head += metaLine("og:site_name"_L1, package.publisher);
    for (const QString &author : package.authors)
        head += metaLine("author"_L1, author);
    head += metaLine("article:published_time"_L1, package.date);
    head += metaLine("article:modified_time"_L1, package.modified);
    if (!package.source.isEmpty())
        head += u"<link rel=\"canonical\" href=\"%1\">\n"_s.arg(package.source.toHtmlEscaped());
    return head;
}

Result<Package> packageIn(const ZipFile &zip)
{
    auto package =
        packagePath(zip).and_then([&zip](const QString &path) { return packageOf(zip, path); });
    if (package && zip.entries.contains(u"META-INF/rights.xml"_s))
        return failure(Error::Code::Unsupported, u"it is protected against copying (DRM)"_s);
    return package;
}

/// A document of the publication, changed for showing.
using Prepared = std::function<QByteArray(const QString &path, const QByteArray &document)>;

/// The text of all documents in the order of the spine. What is missing goes to \a failures.
/// Errors: Empty.
Result<QString> bodiesOf(const ZipFile &zip,
                         const Package &package,
                         QList<Error> &failures,
                         const Prepared &prepared)
{
    QString bodies;
    for (const QString &id : package.spine) {
        const QString path = package.items.value(id);
        if (package.navigation.contains(id))
            continue;
        if (!zip.entries.contains(path)) {
            failures.append(
                {Error::Code::NotFound,
                 u"part \"%1\" of its text is not in it"_s.arg(path.isEmpty() ? id : path)});
            continue;
        }
        const QByteArray document = zip.entries.value(path);
        bodies += bodyOf(prepared ? prepared(path, document) : document) + u"\n"_s;
    }
    if (bodies.trimmed().isEmpty())
        return failure(Error::Code::Empty, u"it holds no text"_s);
    return bodies;
}

/// The pictures and style sheets that the documents of a publication name, each once.
class EpubParts
{
public:
    explicit EpubParts(const ZipFile &zip)
        : m_zip(zip)
    {
    }

    QByteArray document(const QString &path, const QByteArray &bytes)
    {
        return withAddresses(bytes, true, changeFor(path));
    }

    [[nodiscard]] const QList<OriginalPart> &parts() const { return m_parts; }

private:
    AddressChange changeFor(const QString &path)
    {
        return [this, folder = path.section(u'/', 0, -2)](const QByteArray &address) {
            return addressOf(folder, address);
        };
    }

    std::optional<QByteArray> addressOf(const QString &folder, const QByteArray &address)
    {
        const QString name = QUrl::fromPercentEncoding(address).section(u'#', 0, 0);
        const QString path = QDir::cleanPath(folder.isEmpty() ? name : folder + u'/' + name);
        if (!m_zip.entries.contains(path))
            return std::nullopt;
        if (const auto known = m_paths.constFind(path); known != m_paths.constEnd())
            return *known;
        const QByteArray place = "/parts/" + QByteArray::number(m_paths.size());
        m_paths.insert(path, place); // before its own addresses: style sheets may import in a ring
        const QString type =
            QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
        const QByteArray bytes = m_zip.entries.value(path);
        m_parts.append(
            {place, type.toLatin1(),
             type == "text/css"_L1 ? styleWithAddresses(bytes, changeFor(path)) : bytes});
        return place;
    }

    const ZipFile &m_zip;
    QHash<QString, QByteArray> m_paths;
    QList<OriginalPart> m_parts;
};

} // namespace

bool isEpub(const ZipFile &zip)
{
    return zip.entries.value(u"mimetype"_s).trimmed() == "application/epub+zip"
        || zip.entries.contains(u"META-INF/container.xml"_s);
}

Unpacked epubPage(const Capture &capture, const ZipFile &zip)
{
    Unpacked found;
    found.failures = zip.failures;
    const auto package = packageIn(zip);
    if (!package) {
        found.failures.append(package.error());
        return found;
    }
    const auto bodies = bodiesOf(zip, *package, found.failures, nullptr);
    if (!bodies) {
        found.failures.append(bodies.error());
        return found;
    }
    UnpackedPage page;
    page.kept = capture;
    page.kept.mediaType = u"application/epub+zip"_s;
    page.page = capture;
    page.page.mediaType = u"text/html; charset=utf-8"_s;
    page.page.bytes = u"<!doctype html>\n<html lang=\"%1\">\n<head>\n%2</head>\n<body><article>\n%3"
                      "</article></body>\n</html>\n"_s
                          .arg(package->language.toHtmlEscaped(), headOf(*package), *bodies)
                          .toUtf8();
    if (!package->source.isEmpty())
        page.page.url = QUrl(package->source);
    found.pages.append(page);
    return found;
}

Result<OriginalPage> epubOriginal(const ZipFile &zip)
{
    const auto package = packageIn(zip);
    if (!package)
        return tl::unexpected(package.error());
    EpubParts parts(zip);
    QList<Error> failures;
    const auto bodies =
        bodiesOf(zip, *package, failures, [&parts](const QString &path, const QByteArray &bytes) {
            return parts.document(path, bytes);
        });
    if (!bodies)
        return tl::unexpected(failures.isEmpty() ? bodies.error() : failures.first());
    QString head =
        u"<meta charset=\"utf-8\">\n<title>%1</title>\n"_s.arg(package->title.toHtmlEscaped());
    for (const OriginalPart &part : parts.parts()) {
        if (part.mediaType == "text/css")
            head +=
                u"<link rel=\"stylesheet\" href=\"%1\">\n"_s.arg(QString::fromLatin1(part.path));
    }
    const QString page =
        u"<!doctype html>\n<html lang=\"%1\">\n<head>\n%2</head>\n<body>\n%3</body>\n</html>\n"_s
            .arg(package->language.toHtmlEscaped(), head, *bodies);
    return OriginalPage{OriginalKind::Page, page.toUtf8(), "text/html; charset=utf-8",
                        parts.parts()};
}

} // namespace parallax::fetch
