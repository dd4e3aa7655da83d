// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parallax {

/// Something of an input that was left out on purpose or could not be checked: no failure. What
/// there is to say, not the words: the window has its own for each language.
struct ImportNote
{
    enum class Kind {
        FolderTooDeep, ///< `name`: the folder
        FolderForbidden, ///< `name`: the folder
        SavedPartsFolder, ///< `name`: a folder that holds the parts of a saved page
        FurtherFiles, ///< `count` files of a folder
        FilesNoPages, ///< `count` files of an archive
        RecordsTooLarge, ///< `count` records larger than `name` megabytes
        RecordsUnanswered, ///< `count` records without an answer of a server
        RecordsOfStatus, ///< `count` records, answers with status `name`
        RecordsOfType, ///< `count` records of media type `name`; empty: of an unknown one
        RecordsEmpty, ///< `count` records
        MementosUndated, ///< `count` mementos whose date cannot be read
        TimeMapsUnread, ///< `count` further parts of a list of mementos
        DigestUnknown, ///< the digest `more` of `name` is of an unknown kind
        SignatureUnverified, ///< of the signer `name` at the time `more`; either may be empty
        RecordWithoutText, ///< the record `place`
        RecordNoArticle, ///< the record `place` does not read like an article
    };
    Kind kind = Kind::FilesNoPages;
    QString file; ///< as the reader named it
    QString place = {}; ///< within the file: "record 4 (https://…)"; empty: the file as a whole
    QString name = {};
    QString more = {};
    int count = 0;
    friend bool operator==(const ImportNote &, const ImportNote &) = default;
};

/// What is noted, in English, without file and place: "left out: 2 records that are empty".
[[nodiscard]] QString englishWords(const ImportNote &note);
/// The note in English, with its file: for the log and the command line.
[[nodiscard]] QString englishText(const ImportNote &note);

} // namespace parallax
