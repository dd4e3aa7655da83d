// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <memory>

struct _xmlDoc;
struct _xmlNode;

namespace parallax::fetch {

/// One element of an XmlTree; as long as the tree lives.
class XmlElement
{
public:
    explicit XmlElement(_xmlNode *node = nullptr)
        : m_node(node)
    {
    }

    [[nodiscard]] bool isNull() const { return m_node == nullptr; }

    [[nodiscard]] QString name() const; ///< without prefix, lower case
    [[nodiscard]] QString space() const; ///< namespace address; empty when there is none
    [[nodiscard]] QList<XmlElement> children() const;
    /// Without namespace; of any case.
    [[nodiscard]] QString attribute(const QString &name) const;
    /// All text below, in order.
    [[nodiscard]] QString text() const;
    /// What stands between the tags, as XML: for text whose markup counts (Atom's xhtml).
    [[nodiscard]] QString innerXml() const;
    /// Takes away everything below.
    void clear() const;
    /// \a link made absolute by the xml:base that holds here and by \a address.
    [[nodiscard]] QUrl resolved(const QString &link, const QUrl &address) const;
    /// The language that holds here (xml:lang), or empty.
    [[nodiscard]] QString language() const;
    /// All elements below, this one first, in document order.
    [[nodiscard]] QList<XmlElement> all() const;

private:
    _xmlNode *m_node;
};

/// A document read by libxml2, XML or HTML, as far as it could be read. Loads nothing: no DTD, no
/// outer entity, no network. HTML's named characters are understood in XML, too.
class XmlTree
{
public:
    enum class Kind { Xml, Html };

    /// \a charset overrides what the document says of itself; may be empty.
    /// Errors: Malformed, with the line, when there is no root element.
    [[nodiscard]] static Result<XmlTree>
    read(const QByteArray &bytes, Kind kind, const QString &charset);

    [[nodiscard]] XmlElement root() const;

    /// The first fault with its line, or empty.
    [[nodiscard]] QString damage() const { return m_damage; }

private:
    struct Free
    {
        void operator()(_xmlDoc *document) const;
    };

    std::unique_ptr<_xmlDoc, Free> m_document;
    QString m_damage;
};

/// The text that HTML shows, white space collapsed; text without markup comes back as it is.
[[nodiscard]] QString shownText(const QString &html);

} // namespace parallax::fetch
