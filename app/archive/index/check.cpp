// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlerows.h"
#include "index.h"
#include "schema.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parallax::archive::index {
namespace {

/// Compares an index, row by row, with what it was made from.
class Check
{
public:
    Check(QString path, const git::Repository &repository)
        : m_path(std::move(path))
        , m_repository(repository)
    {
    }

    QList<Finding> findings()
    {
        auto database = Database::open(m_path, Database::Access::ReadOnly);
        if (!database) {
            wrong(database.error().detail);
            return m_findings;
        }
        m_database = std::move(*database);
        if (const auto done = checkFile(); !done) {
            wrong(done.error().detail);
        } else if (*done && m_findings.isEmpty()) {
            if (const auto compared = checkArticles(); !compared) {
                wrong(compared.error().detail);
            }
        }
        return m_findings;
    }

private:
    void wrong(const QString &detail)
    {
        m_findings.append({Finding::Severity::Warning, u"index"_s,
                           u"%1: %2; it can be made again from the archive: "
                           "parallax verify --rebuild-index"_s.arg(m_path, detail)});
    }

    /// False: there is nothing in it to compare.
    Result<bool> checkFile()
    {
        const auto version = m_database->number("PRAGMA user_version");
        if (!version) {
            return tl::unexpected(version.error());
        }
        const auto objects = m_database->number("SELECT count(*) FROM sqlite_schema");
        if (objects && *objects == 0) {
            return false; // begun and never written: filled when there is need
        }
        if (*version != schemaVersion) {
            wrong(u"made by another version of the program"_s);
            return false;
        }
        auto check = m_database->prepared("PRAGMA integrity_check(5)");
        if (!check) {
            return tl::unexpected(check.error());
        }
        auto row = check->step();
        for (; row && *row; row = check->step()) {
            if (check->text(0) != "ok"_L1) {
                wrong(check->text(0));
            }
        }
        return row.map([](bool) { return true; });
    }

    Result<> checkArticles()
    {
        const auto targets = m_repository.targets();
        auto rows =
            m_database->prepared("SELECT no, id, branch, looks FROM article WHERE damage = ''");
        if (!targets || !rows) {
            return tl::unexpected(targets ? rows.error() : targets.error());
        }
        auto row = rows->step();
        for (; row && *row; row = rows->step()) {
            const ArticleId id{rows->text(1)};
            const bool isCurrent = targets->value(articleRefs + id.value) == rows->text(2)
                && targets->value(seenRefs + id.value) == rows->text(3);
            if (!isCurrent) {
                continue;
            }
            const auto same = checkArticle(rows->number(0), id);
            if (!same) {
                return same;
            }
        }
        return row.map([](bool) {});
    }

    /// Errors: those of Statement::step(); differences are findings.
    Result<> checkArticle(qint64 number, const ArticleId &id)
    {
        const auto branch = readBranch(m_repository, id);
        if (!branch || branch->damage) {
            return {}; // named where the branch itself is checked
        }
        auto rows = m_database->prepared(
            "SELECT id, content, layout FROM revision WHERE article = ? ORDER BY number");
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        rows->bind(1, number);
        qsizetype count = 0;
        auto row = rows->step();
        for (; row && *row; row = rows->step(), ++count) {
            const auto &revisions = branch->history.revisions;
            const bool isSame = count < revisions.size()
                && revisions.at(count).revision.id.value == rows->text(0)
                && revisions.at(count).revision.contentHash == rows->text(1);
            if (!isSame) {
                wrong(u"articles/%1, revision %2 is not the stored one"_s.arg(id.value).arg(count
                                                                                            + 1));
                return {};
            }
            const auto text = textOf(number, layoutFromBytes(rows->bytes(2)));
            if (!text) {
                return tl::unexpected(text.error());
            }
            if (sha256(text->toUtf8()) != rows->text(1)) {
                wrong(u"articles/%1, revision %2 has another text"_s.arg(id.value).arg(count + 1));
            }
        }
        if (row && count != branch->history.revisions.size()) {
            wrong(u"articles/%1 has %2 revisions, not %3"_s.arg(id.value)
                      .arg(branch->history.revisions.size())
                      .arg(count));
        }
        return row.map([](bool) {});
    }

    Result<QString> textOf(qint64 article, const Layout &layout)
    {
        QString text;
        auto find = m_database->prepared("SELECT text FROM passage WHERE no = ?");
        if (!find) {
            return tl::unexpected(find.error());
        }
        bool isFirst = true;
        for (const int passage : layout) {
            find->reset();
            find->bind(1, (article << passageBits) + passage);
            const auto found = find->step();
            if (!found) {
                return tl::unexpected(found.error());
            }
            text += (isFirst ? QString() : u"\n\n"_s) + find->text(0);
            isFirst = false;
        }
        return text;
    }

    QString m_path;
    const git::Repository &m_repository;
    std::unique_ptr<Database> m_database;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> Index::check(const QString &path, const git::Repository &repository)
{
    return QFileInfo::exists(path) ? Check(path, repository).findings() : QList<Finding>();
}

} // namespace parallax::archive::index
