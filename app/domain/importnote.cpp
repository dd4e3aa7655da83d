// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importnote.h"

using namespace Qt::StringLiterals;

namespace parallax {
namespace {

QString counted(int count, QLatin1StringView one, QLatin1StringView several)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : several);
}

QString records(const ImportNote &note, const QString &what)
{
    return counted(note.count, "record"_L1, "records"_L1) + u' ' + what;
}

} // namespace

QString englishWords(const ImportNote &note)
{
    using Kind = ImportNote::Kind;
    switch (note.kind) {
    case Kind::FolderTooDeep:
        return u"left out: \"%1\" lies too deep"_s.arg(note.name);
    case Kind::FolderForbidden:
        return u"left out: \"%1\": permission denied"_s.arg(note.name);
    case Kind::SavedPartsFolder:
        return u"left out: \"%1\" holds the parts of a saved page"_s.arg(note.name);
    case Kind::FurtherFiles:
        return u"left out: "_s + counted(note.count, "further file"_L1, "further files"_L1);
    case Kind::FilesNoPages:
        return u"left out: "_s
            + counted(note.count, "file that is no page"_L1, "files that are no pages"_L1);
    case Kind::RecordsTooLarge:
        return u"left out: "_s + records(note, u"larger than %1 MB"_s.arg(note.name));
    case Kind::RecordsUnanswered:
        return u"left out: "_s + records(note, u"without an answer of a server"_s);
    case Kind::RecordsOfStatus:
        return u"left out: "_s + records(note, u"of answers with status %1"_s.arg(note.name));
    case Kind::RecordsOfType:
        return u"left out: "_s
            + records(note, u"of type %1"_s.arg(note.name.isEmpty() ? u"unknown"_s : note.name));
    case Kind::RecordsEmpty:
        return u"left out: "_s + records(note, u"that are empty"_s);
    case Kind::MementosUndated:
        return counted(note.count, "memento has no date"_L1, "mementos have no date"_L1)
            + u" that can be read"_s;
    case Kind::TimeMapsUnread:
        return counted(note.count, "further part"_L1, "further parts"_L1)
            + u" of the TimeMap left for the next time"_s;
    case Kind::DigestUnknown:
        return u"\"%1\" was not checked: its digest \"%2\" is of an unknown kind"_s.arg(note.name,
                                                                                        note.more);
    case Kind::SignatureUnverified:
        return u"it carries a signature of %1 of %2, which was not verified"_s.arg(
            note.name.isEmpty() ? u"an unnamed key"_s : note.name,
            note.more.isEmpty() ? u"an unknown time"_s : note.more);
    case Kind::RecordWithoutText:
        return u"holds no text"_s;
    case Kind::RecordNoArticle:
        return u"does not read like an article"_s;
    }
    return {};
}

QString englishText(const ImportNote &note)
{
    const bool isOfRecord = note.kind == ImportNote::Kind::RecordWithoutText
        || note.kind == ImportNote::Kind::RecordNoArticle;
    const QLatin1StringView joint = isOfRecord ? " "_L1 : ": "_L1;
    const QString place = note.place.isEmpty() ? QString() : QString(note.place + joint);
    return u"\"%1\": %2%3"_s.arg(note.file, place, englishWords(note));
}

} // namespace parallax
