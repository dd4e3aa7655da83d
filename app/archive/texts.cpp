// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texts.h"

#include "archive_p.h"
#include "restoring.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

Q_LOGGING_CATEGORY(log, "parallax.archive")

} // namespace

Result<QList<Article>> texts(const QString &repositoryPath, const ArticleRecord &record)
{
    const auto repository = git::Repository::open(repositoryPath);
    if (!repository) {
        return tl::unexpected(repository.error());
    }
    const auto restored = restoredTexts(**repository, record.id);
    if (!restored) {
        // A decision that cannot be read must not hide the article; verify() names it.
        qCWarning(log, "texts put back into \"%ls\": %ls", qUtf16Printable(record.id.value),
                  qUtf16Printable(restored.error().detail));
    }
    QList<Article> articles;
    for (const Revision &revision : record.revisions) {
        auto article = storedArticle(**repository, revision.id);
        if (article && contentHash(*article) != revision.contentHash) {
            article = failure(Error::Code::Damaged, u"the text does not match its hash"_s);
        }
        if (!article) {
            Error error = article.error();
            error.detail = u"articles/%1, revision %2: %3"_s.arg(record.id.value)
                               .arg(revision.number)
                               .arg(error.detail);
            return tl::unexpected(std::move(error));
        }
        articles.append(
            withRestored(std::move(*article), restored.value_or(QList<RestoredText>())));
    }
    return articles;
}

} // namespace parallax::archive
