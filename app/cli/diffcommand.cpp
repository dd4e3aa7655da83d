// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diffcommand.h"

#include "changevalues.h"
#include "jsonvalues.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

QString joined(const QList<qsizetype> &sentences, const QList<TextSpan> &spans, const QString &text)
{
    QStringList words;
    for (const qsizetype index : sentences) {
        words.append(spans.at(index).in(text).toString().simplified());
    }
    return words.join(u' ');
}

} // namespace

DiffCommand::DiffCommand()
    : Command(u"diff"_s,
              u"Matches the sentences of two files, or of two revisions of a stored article."_s,
              Needs::StoredWorkspace)
{
    parser().addPositionalArgument(u"OLD NEW"_s,
                                   u"Two files, or an article and two revisions of it."_s,
                                   u"OLD NEW | ARTICLE REV REV"_s);
}

Command::Needs DiffCommand::needs() const
{
    return arguments().size() == 2 ? Needs::Nothing : Command::needs();
}

void DiffCommand::start()
{
    if (arguments().size() == 2) {
        diffFiles(arguments());
    } else if (arguments().size() == 3) {
        diffRevisions(arguments());
    } else {
        wrongUse(u"two files, or an article and two of its revisions are needed"_s);
    }
}

void DiffCommand::diffFiles(const QStringList &files)
{
    workspace().extract({inputItem(files.at(0)), inputItem(files.at(1))}, this,
                        [this](const workspace::Workspace::Extracted &extracted) {
                            bool hasFailed = extracted.size() != 2;
                            for (const auto &[item, extraction, notes, addresses] : extracted) {
                                if (!extraction) {
                                    output().message(extraction.error().detail);
                                    hasFailed = true;
                                } else if (extraction->isEmpty()) {
                                    output().message(u"\"%1\" holds no article"_s.arg(item.path));
                                    hasFailed = true;
                                }
                            }
                            if (hasFailed) {
                                finish(ExitCode::Unreadable);
                                return;
                            }
                            workspace().difference(
                                extracted.at(0).extraction->constFirst().revisions.last(),
                                extracted.at(1).extraction->constFirst().revisions.last(), this,
                                [this](const auto &difference) { print(difference); });
                        });
}

void DiffCommand::diffRevisions(const QStringList &names)
{
    withArticle(names.at(0), [this, names](const ArticleRecord &record) {
        const Revision *oldRevision = findRevision(record, names.at(1));
        const Revision *newRevision = findRevision(record, names.at(2));
        if (oldRevision == nullptr || newRevision == nullptr) {
            fail({Error::Code::NotFound,
                  u"\"%1\" has no revision %2; it has %3"_s
                      .arg(record.id.value, names.at(oldRevision == nullptr ? 1 : 2))
                      .arg(record.revisions.size())});
            return;
        }
        workspace().difference(
            oldRevision->id, newRevision->id, this,
            [this](const Result<workspace::Workspace::RevisionDifference> &found) {
                if (found) {
                    print(*found);
                } else {
                    fail(found.error());
                }
            });
    });
}

void DiffCommand::print(const workspace::Workspace::RevisionDifference &difference)
{
    if (isJson()) {
        output().json(differenceObject(difference));
        finish();
        return;
    }
    const RevisionMatch &match = difference.match;
    const QString &oldText = difference.oldArticle.text;
    const QString &newText = difference.newArticle.text;
    for (const SentenceMatch &one : match.matches) {
        if (one.kind == MatchKind::Unchanged) {
            output().line(u"  "_s + joined(one.newSentences, match.newSentences, newText));
            continue;
        }
        const QString before = joined(one.oldSentences, match.oldSentences, oldText);
        const QString after = joined(one.newSentences, match.newSentences, newText);
        if (before == after) {
            output().line(u"~ "_s + after);
            continue;
        }
        output().line(u"- "_s + before);
        output().line(u"+ "_s + after);
    }
    for (const qsizetype index : match.removed) {
        output().line(u"- "_s + joined({index}, match.oldSentences, oldText));
    }
    for (const qsizetype index : match.added) {
        output().line(u"+ "_s + joined({index}, match.newSentences, newText));
    }
    const QString &outlet = difference.newArticle.outlet;
    const QStringList lines =
        changeLines(difference.changes, outlet.isEmpty() ? u"the article"_s : outlet);
    if (!lines.isEmpty()) {
        output().line({});
    }
    for (const QString &line : lines) {
        output().line(line);
    }
    finish();
}

} // namespace parallax::cli
