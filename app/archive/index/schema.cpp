// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema.h"

using namespace Qt::StringLiterals;

namespace parallax::archive::index {
namespace {

/// "Plx!" in SQLite's header: this file is ours.
constexpr qint64 applicationId = 0x506C7821;

constexpr const char *tables = R"(
CREATE TABLE article(
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    branch TEXT NOT NULL,
    looks TEXT NOT NULL,
    damage TEXT NOT NULL,
    outlet TEXT NOT NULL,
    revisions INTEGER NOT NULL,
    newest INTEGER NOT NULL,
    oldest INTEGER NOT NULL,
    passages INTEGER NOT NULL);
CREATE INDEX article_newest ON article(newest DESC, id);
CREATE INDEX article_oldest ON article(oldest, id);
CREATE TABLE revision(
    article INTEGER NOT NULL,
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind INTEGER NOT NULL,
    fetched INTEGER NOT NULL,
    claimed INTEGER,
    archived INTEGER,
    last_seen INTEGER NOT NULL,
    note TEXT NOT NULL,
    content TEXT NOT NULL,
    capture TEXT NOT NULL,
    url TEXT NOT NULL,
    outlet TEXT NOT NULL,
    headline TEXT NOT NULL,
    layout BLOB NOT NULL,
    PRIMARY KEY(article, number)) WITHOUT ROWID;
CREATE INDEX revision_time ON revision(fetched);
CREATE TABLE passage(
    no INTEGER PRIMARY KEY,
    part INTEGER NOT NULL,
    size INTEGER NOT NULL,
    presence TEXT NOT NULL,
    text TEXT NOT NULL);
CREATE INDEX passage_facts ON passage(no, part, size, presence);
CREATE VIRTUAL TABLE words USING fts5(
    headline, standfirst, byline, body, caption, correction,
    content='', tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE furniture_words USING fts5(
    furniture, content='', tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE article_words USING fts5(
    text, content='', detail=none, columnsize=0, tokenize="unicode61 remove_diacritics 0");
CREATE TABLE look(
    article INTEGER NOT NULL,
    position INTEGER NOT NULL,
    revision TEXT NOT NULL,
    state TEXT NOT NULL,
    place TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY(article, position)) WITHOUT ROWID;
CREATE TABLE small_branch(name TEXT PRIMARY KEY, tip TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE event_article(
    event TEXT NOT NULL,
    position INTEGER NOT NULL,
    article TEXT NOT NULL,
    PRIMARY KEY(event, position)) WITHOUT ROWID;
CREATE TABLE note(
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    event TEXT NOT NULL,
    article TEXT NOT NULL,
    revision TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    text TEXT NOT NULL);
CREATE VIRTUAL TABLE note_words USING fts5(
    text, content='', tokenize="unicode61 remove_diacritics 0");
)";

} // namespace

const char *columnOf(SearchPart part)
{
    switch (part) {
    case SearchPart::Headline:
        return "headline";
    case SearchPart::Standfirst:
        return "standfirst";
    case SearchPart::Byline:
        return "byline";
    case SearchPart::Caption:
        return "caption";
    case SearchPart::Correction:
        return "correction";
    case SearchPart::Furniture:
        return "furniture";
    case SearchPart::Body:
    case SearchPart::Annotation:
        break;
    }
    return "body";
}

SearchPart partOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Headline:
        return SearchPart::Headline;
    case ParagraphRole::Standfirst:
        return SearchPart::Standfirst;
    case ParagraphRole::Dateline:
    case ParagraphRole::Byline:
    case ParagraphRole::Credit:
        return SearchPart::Byline;
    case ParagraphRole::Body:
    case ParagraphRole::Subheading:
    case ParagraphRole::PullQuote:
    case ParagraphRole::ListItem:
    case ParagraphRole::Table:
    case ParagraphRole::Embed:
    case ParagraphRole::LiveEntry:
        return SearchPart::Body;
    case ParagraphRole::Caption:
        return SearchPart::Caption;
    case ParagraphRole::Correction:
        return SearchPart::Correction;
    case ParagraphRole::Boilerplate:
        return SearchPart::Furniture;
    }
    return SearchPart::Body;
}

Result<bool> prepare(Database &database)
{
    const auto version = database.number("PRAGMA user_version");
    const auto application = version ? database.number("PRAGMA application_id") : version;
    const auto objects =
        application ? database.number("SELECT count(*) FROM sqlite_schema") : application;
    if (!objects) {
        return tl::unexpected(objects.error());
    }
    if (*objects > 0) {
        return *version == schemaVersion && *application == applicationId;
    }
    auto done = database.begin();
    // Another program may have made the tables between the look above and the lock.
    const auto again =
        done ? database.number("SELECT count(*) FROM sqlite_schema") : Result<qint64>(0);
    if (done && again && *again > 0) {
        database.rollBack();
        return true;
    }
    if (done) {
        done = database.execute(tables);
    }
    const QByteArray marks =
        u"PRAGMA user_version = %1; PRAGMA application_id = %2"_s.arg(schemaVersion)
            .arg(applicationId)
            .toLatin1();
    if (done) {
        done = database.execute(marks.constData());
    }
    if (done) {
        done = database.commit();
    }
    if (!done) {
        database.rollBack();
        return tl::unexpected(done.error());
    }
    return true;
}

} // namespace parallax::archive::index
