// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmltree.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlsave.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

const xmlChar *xml(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

QString fromXml(const xmlChar *text)
{
    return text == nullptr ? QString() : QString::fromUtf8(reinterpret_cast<const char *>(text));
}

QString owned(xmlChar *text)
{
    QString result = fromXml(text);
    xmlFree(text);
    return result;
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// The length of a character reference or entity that begins at \a begin with "&", or 0.
qsizetype entityLength(const QByteArray &bytes, qsizetype begin)
{
    // HTML's longest name has 31 letters.
    constexpr qsizetype longest = 34;
    qsizetype end = begin + 1;
    if (end < bytes.size() && bytes.at(end) == '#')
        ++end;
    const qsizetype first = end;
    while (end < bytes.size() && end - begin < longest && isNameCharacter(bytes.at(end)))
        ++end;
    return end > first && end < bytes.size() && bytes.at(end) == ';' ? end + 1 - begin : 0;
}

/// What stands for one "&" in XML: HTML's named characters are no entities there, and a bare "&"
/// (an address with parameters, as feeds often have) is a fault.
QByteArray mendedEntity(const QByteArray &bytes, qsizetype begin, qsizetype length)
{
    if (length == 0)
        return "&amp;";
    const QByteArray whole = bytes.sliced(begin, length);
    if (whole.at(1) == '#')
        return whole;
    const QByteArray name = whole.sliced(1, length - 2);
    static const QList<QByteArray> ofXml{"amp", "lt", "gt", "quot", "apos"};
    if (ofXml.contains(name))
        return whole;
    if (const htmlEntityDesc *known = htmlEntityLookup(xml(name.constData())))
        return "&#" + QByteArray::number(known->value) + ';';
    return whole;
}

/// The bytes with characters that XML does not know by name put right, outside of CDATA sections
/// and comments. Only for encodings in which ASCII is itself, and without entities of its own.
QByteArray mended(const QByteArray &bytes)
{
    if (bytes.contains('\0') || bytes.contains("<!ENTITY"))
        return bytes;
    QByteArray result;
    result.reserve(bytes.size() + bytes.size() / 16);
    const QByteArrayView view(bytes);
    qsizetype at = 0;
    while (at < view.size()) {
        const QByteArrayView rest = view.sliced(at);
        const bool isData = rest.startsWith("<![CDATA[");
        if (isData || rest.startsWith("<!--")) {
            const QByteArrayView close = isData ? "]]>" : "-->";
            const qsizetype found = view.indexOf(close, at);
            const qsizetype end = found < 0 ? view.size() : found + close.size();
            result.append(view.sliced(at, end - at));
            at = end;
        } else if (rest.front() == '&') {
            const qsizetype length = entityLength(bytes, at);
            result.append(mendedEntity(bytes, at, length));
            at += std::max<qsizetype>(length, 1);
        } else {
            result.append(rest.front());
            ++at;
        }
    }
    return result;
}

struct FreeXmlContext
{
    void operator()(xmlParserCtxt *context) const { xmlFreeParserCtxt(context); }
};

/// Knows the document's own entities only: one that names a file or an address is never loaded.
void declareInnerEntity(void *context,
                        const xmlChar *name,
                        int type,
                        const xmlChar *publicId,
                        const xmlChar *systemId,
                        xmlChar *content)
{
    if (type == XML_INTERNAL_GENERAL_ENTITY || type == XML_INTERNAL_PREDEFINED_ENTITY)
        xmlSAX2EntityDecl(context, name, type, publicId, systemId, content);
}

QString faultOf(const xmlParserCtxt &context)
{
    if (context.lastError.level < XML_ERR_ERROR)
        return {};
    return u"line %1: %2"_s.arg(context.lastError.line)
        .arg(QString::fromUtf8(context.lastError.message).trimmed());
}

} // namespace

QString XmlElement::name() const
{
    return m_node == nullptr ? QString() : fromXml(m_node->name).toLower();
}

QString XmlElement::space() const
{
    return m_node == nullptr || m_node->ns == nullptr ? QString() : fromXml(m_node->ns->href);
}

QList<XmlElement> XmlElement::children() const
{
    QList<XmlElement> result;
    for (xmlNode *child = m_node == nullptr ? nullptr : m_node->children; child != nullptr;
         child = child->next) {
        if (child->type == XML_ELEMENT_NODE)
            result.append(XmlElement(child));
    }
    return result;
}

QString XmlElement::attribute(const QString &name) const
{
    for (const xmlAttr *attribute = m_node == nullptr ? nullptr : m_node->properties;
         attribute != nullptr; attribute = attribute->next) {
        if (fromXml(attribute->name).compare(name, Qt::CaseInsensitive) == 0)
            return owned(xmlNodeListGetString(m_node->doc, attribute->children, 1));
    }
    return {};
}

QString XmlElement::text() const
{
    return m_node == nullptr ? QString() : owned(xmlNodeGetContent(m_node));
}

QString XmlElement::innerXml() const
{
    if (m_node == nullptr)
        return {};
    const std::unique_ptr<xmlBuffer, decltype(&xmlBufferFree)> buffer(xmlBufferCreate(),
                                                                      &xmlBufferFree);
    for (xmlNode *child = m_node->children; child != nullptr; child = child->next)
        xmlNodeDump(buffer.get(), m_node->doc, child, 0, 0);
    return fromXml(xmlBufferContent(buffer.get()));
}

void XmlElement::clear() const
{
    if (m_node != nullptr)
        xmlNodeSetContent(m_node, nullptr);
}

QUrl XmlElement::resolved(const QString &link, const QUrl &address) const
{
    const QString trimmed = link.trimmed();
    if (m_node == nullptr || trimmed.isEmpty())
        return {};
    const QUrl base = address.resolved(QUrl(owned(xmlNodeGetBase(m_node->doc, m_node))));
    return base.resolved(QUrl(trimmed));
}

QString XmlElement::language() const
{
    return m_node == nullptr ? QString() : owned(xmlNodeGetLang(m_node)).replace(u'_', u'-');
}

QList<XmlElement> XmlElement::all() const
{
    QList<XmlElement> result;
    xmlNode *node = m_node;
    while (node != nullptr) {
        if (node->type == XML_ELEMENT_NODE)
            result.append(XmlElement(node));
        if (node->type == XML_ELEMENT_NODE && node->children != nullptr) {
            node = node->children;
            continue;
        }
        while (node != m_node && node->next == nullptr)
            node = node->parent;
        node = node == m_node ? nullptr : node->next;
    }
    return result;
}

void XmlTree::Free::operator()(_xmlDoc *document) const
{
    xmlFreeDoc(document);
}

Result<XmlTree> XmlTree::read(const QByteArray &bytes, Kind kind, const QString &charset)
{
    const QByteArray encoding = charset.toLatin1();
    const char *encodingName = encoding.isEmpty() ? nullptr : encoding.constData();
    XmlTree result;
    xmlDoc *document = nullptr;
    if (kind == Kind::Xml) {
        const QByteArray input = mended(bytes.trimmed());
        const std::unique_ptr<xmlParserCtxt, FreeXmlContext> context(xmlNewParserCtxt());
        context->sax->entityDecl = &declareInnerEntity;
        document = xmlCtxtReadMemory(
            context.get(), input.constData(), static_cast<int>(input.size()), nullptr, encodingName,
            XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOERROR
                | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA);
        result.m_damage = faultOf(*context);
    } else {
        document = htmlReadMemory(
            bytes.constData(), static_cast<int>(bytes.size()), nullptr, encodingName,
            HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
    }
    result.m_document.reset(document);
    if (document == nullptr || xmlDocGetRootElement(document) == nullptr) {
        return failure(Error::Code::Malformed,
                       result.m_damage.isEmpty() ? u"there is no element in it"_s
                                                 : result.m_damage);
    }
    return result;
}

XmlElement XmlTree::root() const
{
    return XmlElement(m_document == nullptr ? nullptr : xmlDocGetRootElement(m_document.get()));
}

QString shownText(const QString &html)
{
    if (!html.contains(u'<') && !html.contains(u'&'))
        return html.simplified().normalized(QString::NormalizationForm_C);
    const auto tree =
        XmlTree::read("<div>" + html.toUtf8() + "</div>", XmlTree::Kind::Html, u"UTF-8"_s);
    if (!tree)
        return html.simplified().normalized(QString::NormalizationForm_C);
    for (const XmlElement &element : tree->root().all()) {
        if (element.name() == u"script" || element.name() == u"style")
            element.clear();
    }
    return tree->root().text().simplified().normalized(QString::NormalizationForm_C);
}

} // namespace parallax::fetch
