// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importwords.h"

namespace parallax::ui {

QString ImportWords::note(const ImportNote &note)
{
    const QString words = sentence(note);
    return note.place.isEmpty() ? tr("%1: %2").arg(note.file, words)
                                : tr("%1, %2: %3").arg(note.file, note.place, words);
}

QString ImportWords::sentence(const ImportNote &note)
{
    using Kind = ImportNote::Kind;
    switch (note.kind) {
    case Kind::FolderTooDeep:
        return tr("The folder %1 was left out: it lies too deep.").arg(note.name);
    case Kind::FolderForbidden:
        return tr("The folder %1 was left out: it may not be read.").arg(note.name);
    case Kind::SavedPartsFolder:
        return tr("The folder %1 was left out: it holds the parts of a saved page.").arg(note.name);
    case Kind::FurtherFiles:
        return tr("%n further file(s) were left out.", nullptr, note.count);
    case Kind::FilesNoPages:
        return tr("%n file(s) that are no pages were left out.", nullptr, note.count);
    case Kind::RecordsTooLarge:
        return tr("%n record(s) larger than %1 MB were left out.", nullptr, note.count)
            .arg(note.name);
    case Kind::RecordsUnanswered:
        return tr("%n record(s) without an answer of a server were left out.", nullptr, note.count);
    case Kind::RecordsOfStatus:
        return tr("%n record(s) with the status %1 were left out.", nullptr, note.count)
            .arg(note.name);
    case Kind::RecordsOfType:
        return note.name.isEmpty()
            ? tr("%n record(s) of an unknown type were left out.", nullptr, note.count)
            : tr("%n record(s) of the type %1 were left out.", nullptr, note.count).arg(note.name);
    case Kind::RecordsEmpty:
        return tr("%n empty record(s) were left out.", nullptr, note.count);
    case Kind::MementosUndated:
        return tr("%n stored page(s) named in it have no date that can be read.", nullptr,
                  note.count);
    case Kind::TimeMapsUnread:
        return tr("%n further part(s) of the list of stored pages were left for the next time.",
                  nullptr, note.count);
    case Kind::DigestUnknown:
        return tr("%1 was not checked: its digest %2 is of an unknown kind.")
            .arg(note.name, note.more);
    case Kind::SignatureUnverified:
        return note.name.isEmpty() || note.more.isEmpty()
            ? tr("It carries a signature, which was not verified.")
            : tr("It carries a signature of %1 of %2, which was not verified.")
                  .arg(note.name, note.more);
    case Kind::RecordWithoutText:
        return tr("There is no text in it.");
    case Kind::RecordNoArticle:
        return tr("It does not read like an article.");
    }
    return {};
}

} // namespace parallax::ui
