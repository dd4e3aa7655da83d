// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// REFI-QDA project exchange 1.0 (standard 1.5 of 2019): a ZIP file of `project.qde` and one text
// file for each revision. Selections name the first and the last of their characters, counted in
// Unicode code points from 0.

#include "codepoints.h"
#include "parts.h"
#include "zipwriter.h"

#include <app/domain/articlejson.h>

#include <QBuffer>
#include <QHash>
#include <QMap>
#include <QUuid>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace parallax::exporting {
namespace {

/// Namespace of the names of users, codes, texts and codings; chosen once.
constexpr QUuid
    projectNames(0xb0a4d7f1, 0x2c55, 0x4e39, 0x8f, 0x63, 0x1e, 0x90, 0x7a, 0xc2, 0x5d, 0x48);
/// Names of selections are shown in lists.
constexpr qsizetype longestName = 60;

QString guid(const QStringList &parts)
{
    return QUuid::createUuidV5(projectNames, parts.join(u'\n')).toString(QUuid::WithoutBraces);
}

/// XML 1.0 has no form for control characters.
QString xmlText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        const bool isControl = unit < 0x20 && unit != u'\n' && unit != u'\r' && unit != u'\t';
        const bool isHalf = text.at(i).isSurrogate()
            && !(text.at(i).isHighSurrogate() && i + 1 < text.size()
                 && text.at(i + 1).isLowSurrogate())
            && !(text.at(i).isLowSurrogate() && i > 0 && text.at(i - 1).isHighSurrogate());
        if (isControl || isHalf || unit == 0xfffe || unit == 0xffff) {
            text[i] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

QString userOf(const Annotation &annotation)
{
    return annotation.author.isEmpty() ? u"unknown"_s : annotation.author;
}

class Project
{
public:
    Project(const Material &material, QIODevice &out)
        : m_material(material)
        , m_zip(out)
    {
        for (const Annotation &annotation : material.annotations) {
            m_users.insert(userOf(annotation), guid({u"user"_s, userOf(annotation)}));
            if (!annotation.code.isEmpty()) {
                m_codes.insert(annotation.code, guid({u"code"_s, annotation.code}));
            }
        }
    }

    Result<Outcome> write()
    {
        QByteArray xml;
        QBuffer buffer(&xml);
        buffer.open(QIODevice::WriteOnly);
        m_xml.setDevice(&buffer);
        m_xml.setAutoFormatting(true);
        begin();
        auto done = writeSources();
        if (done) {
            writeNotes();
            m_xml.writeEndDocument();
            done = m_zip.add(u"project.qde"_s, xml);
        }
        if (done) {
            done = m_zip.finish();
        }
        tellUnplaced();
        return done ? Result<Outcome>(m_outcome) : tl::unexpected(done.error());
    }

private:
    void attribute(const QString &name, const QString &value)
    {
        m_xml.writeAttribute(name, xmlText(value));
    }

    void time(const QString &name, const QDateTime &time)
    {
        if (time.isValid()) {
            attribute(name, isoTime(time));
        }
    }

    void begin()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"Project"_s);
        attribute(u"xmlns"_s, u"urn:QDA-XML:project:1.0"_s);
        attribute(u"name"_s, m_material.event.name);
        attribute(u"origin"_s, m_material.program);
        if (!m_users.isEmpty()) {
            attribute(u"creatingUserGUID"_s, m_users.first());
        }
        time(u"creationDateTime"_s, newestTime(m_material));
        if (!m_users.isEmpty()) {
            m_xml.writeStartElement(u"Users"_s);
            for (auto user = m_users.cbegin(); user != m_users.cend(); ++user) {
                m_xml.writeStartElement(u"User"_s);
                attribute(u"guid"_s, user.value());
                attribute(u"name"_s, user.key());
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        if (!m_codes.isEmpty()) {
            m_xml.writeStartElement(u"CodeBook"_s);
            m_xml.writeStartElement(u"Codes"_s);
            for (auto code = m_codes.cbegin(); code != m_codes.cend(); ++code) {
                m_xml.writeStartElement(u"Code"_s);
                attribute(u"guid"_s, code.value());
                attribute(u"name"_s, code.key());
                attribute(u"isCodable"_s, u"true"_s);
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
    }

    Result<> writeSources()
    {
        const qsizetype total = revisionCount(m_material);
        qsizetype step = 0;
        m_xml.writeStartElement(u"Sources"_s);
        for (const ArticleRecord &article : m_material.articles) {
            for (const Revision &revision : article.revisions) {
                if (auto going = stepped(m_material, step++, total); !going) {
                    return going;
                }
                const auto text = m_material.article(revision.id);
                if (!text) {
                    m_outcome.failures.append(text.error());
                    continue;
                }
                const QString name = guid({u"text"_s, revision.id.value});
                // The byte order mark of some writers would be counted by some readers.
                auto added = m_zip.add(u"sources/"_s + name + u".txt"_s, text->text.toUtf8());
                if (!added) {
                    return added;
                }
                writeSource(name, revision, *text);
            }
        }
        m_xml.writeEndElement();
        return {};
    }

    void writeSource(const QString &name, const Revision &revision, const Article &article)
    {
        m_xml.writeStartElement(u"TextSource"_s);
        attribute(u"guid"_s, name);
        attribute(
            u"name"_s,
            u"%1: %2 (revision %3)"_s.arg(revision.outlet, revision.headline).arg(revision.number));
        attribute(u"plainTextPath"_s, u"internal://"_s + name + u".txt"_s);
        time(u"creationDateTime"_s, revision.fetched);
        m_xml.writeTextElement(
            u"Description"_s,
            xmlText(u"%1\nsha256 %2\ncommit %3"_s.arg(revision.url.toString(QUrl::FullyEncoded),
                                                      revision.contentHash, revision.id.value)));
        const CodePoints points(article.text);
        for (const Annotation &annotation : m_material.annotations) {
            for (qsizetype i = 0; i < annotation.selectors.size(); ++i) {
                if (annotation.selectors.at(i).revision == revision.id) {
                    writeSelection(annotation, i, points);
                }
            }
        }
        m_xml.writeEndElement();
    }

    void writeSelection(const Annotation &annotation, qsizetype index, const CodePoints &points)
    {
        const TextSelector &place = annotation.selectors.at(index);
        const qsizetype first = points.before(place.span.begin);
        const qsizetype behind = points.before(place.span.end);
        if (behind <= first) {
            return; // no character, so none is the last one
        }
        const QString number = QString::number(index);
        ++m_placed[annotation.id];
        m_xml.writeStartElement(u"PlainTextSelection"_s);
        attribute(u"guid"_s, guid({u"selection"_s, annotation.id.value, number}));
        attribute(u"name"_s, place.exact.left(longestName));
        attribute(u"startPosition"_s, QString::number(first));
        attribute(u"endPosition"_s, QString::number(behind - 1));
        attribute(u"creatingUser"_s, m_users.value(userOf(annotation)));
        time(u"creationDateTime"_s, annotation.created);
        if (!annotation.code.isEmpty()) {
            m_xml.writeStartElement(u"Coding"_s);
            attribute(u"guid"_s, guid({u"coding"_s, annotation.id.value, number}));
            attribute(u"creatingUser"_s, m_users.value(userOf(annotation)));
            time(u"creationDateTime"_s, annotation.created);
            reference(u"CodeRef"_s, m_codes.value(annotation.code));
            m_xml.writeEndElement();
        }
        if (!annotation.note.isEmpty()) {
            reference(u"NoteRef"_s, noteName(annotation));
        }
        m_xml.writeEndElement();
    }

    static QString noteName(const Annotation &annotation)
    {
        return guid({u"note"_s, annotation.id.value});
    }

    void reference(const QString &element, const QString &target)
    {
        m_xml.writeStartElement(element);
        attribute(u"targetGUID"_s, target);
        m_xml.writeEndElement();
    }

    void writeNotes()
    {
        bool isOpen = false;
        for (const Annotation &annotation : m_material.annotations) {
            if (annotation.note.isEmpty()) {
                continue;
            }
            if (!isOpen) {
                m_xml.writeStartElement(u"Notes"_s);
                isOpen = true;
            }
            m_xml.writeStartElement(u"Note"_s);
            attribute(u"guid"_s, noteName(annotation));
            attribute(u"name"_s, annotation.note.simplified().left(longestName));
            attribute(u"creatingUser"_s, m_users.value(userOf(annotation)));
            time(u"creationDateTime"_s, annotation.created);
            time(u"modifiedDateTime"_s, annotation.modified);
            m_xml.writeTextElement(u"PlainTextContent"_s, xmlText(annotation.note));
            m_xml.writeEndElement();
        }
        if (isOpen) {
            m_xml.writeEndElement();
        }
    }

    void tellUnplaced()
    {
        for (const Annotation &annotation : m_material.annotations) {
            const qsizetype missing = annotation.selectors.size() - m_placed.value(annotation.id);
            if (missing > 0) {
                m_outcome.notes.append(
                    u"annotation %1: %2 of its %3 places stand in no text of the event"_s
                        .arg(annotation.id.value)
                        .arg(missing)
                        .arg(annotation.selectors.size()));
            }
        }
    }

    const Material &m_material;
    ZipWriter m_zip;
    QXmlStreamWriter m_xml;
    QMap<QString, QString> m_users; ///< name → GUID
    QMap<QString, QString> m_codes;
    QHash<AnnotationId, qsizetype> m_placed;
    Outcome m_outcome;
};

} // namespace

Result<Outcome> writeQdpx(const Material &material, QIODevice &out)
{
    return Project(material, out).write();
}

} // namespace parallax::exporting
