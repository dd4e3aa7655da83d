// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aligncommand.h"

#include "comparisontext.h"

#include <app/report/report.h>

using namespace Qt::StringLiterals;

namespace parallax::cli {

AlignCommand::AlignCommand()
    : Command(u"align"_s, u"Compares articles without storing anything."_s, Needs::Nothing)
{
    parser().addPositionalArgument(
        u"FILE"_s,
        u"Article or tracker page; OUTLET=PATH names the outlet; - reads standard input."_s,
        u"FILE…"_s);
}

void AlignCommand::start()
{
    if (arguments().isEmpty()) {
        wrongUse(u"no file is given"_s);
        return;
    }
    workspace().extract(inputItems(arguments()), this,
                        [this](const auto &extracted) { compare(extracted); });
}

void AlignCommand::compare(const workspace::Workspace::Extracted &extracted)
{
    ExitCode code = ExitCode::Done;
    QList<ComparedArticle> articles;
    for (const auto &[item, extraction, notes, addresses] : extracted) {
        if (!extraction) {
            output().message(extraction.error().detail);
            code = ExitCode::Unreadable;
            continue;
        }
        for (const ArticleHistory &history : *extraction) {
            ComparedArticle compared;
            compared.article = history.revisions.last();
            compared.outlet = compared.article.outlet;
            compared.file = item.path;
            compared.revisionCount = static_cast<int>(history.revisions.size());
            compared.revisionNumber = compared.revisionCount;
            compared.otherRevisions = history.revisions;
            compared.otherRevisions.removeLast();
            articles.append(compared);
        }
    }
    workspace().analyse({}, articles, this, [this, code](const Comparison &comparison) {
        output().bytes(isJson() ? report::toJson(comparison) : comparisonText(comparison).toUtf8());
        finish(code);
    });
}

} // namespace parallax::cli
