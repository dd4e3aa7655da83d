// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extractcommand.h"

#include "jsonvalues.h"

#include <app/domain/names.h>
#include <app/text/sentences.h>

using namespace Qt::StringLiterals;

namespace parallax::cli {

ExtractCommand::ExtractCommand()
    : Command(u"extract"_s, u"Prints the extracted articles, stores nothing."_s, Needs::Nothing)
{
    parser().addOption(
        {u"url"_s, u"Address of the page, where the file does not tell it."_s, u"URL"_s});
    parser().addPositionalArgument(u"FILE"_s, u"Article or tracker page; - reads standard input."_s,
                                   u"FILE…"_s);
}

void ExtractCommand::start()
{
    if (arguments().isEmpty()) {
        wrongUse(u"no file is given"_s);
        return;
    }
    workspace().extract(inputItems(arguments()), this,
                        [this](const auto &extracted) { print(extracted); });
}

void ExtractCommand::print(const workspace::Workspace::Extracted &extracted)
{
    ExitCode code = ExitCode::Done;
    for (const workspace::Workspace::ExtractedItem &one : extracted) {
        if (!one.extraction) {
            output().message(one.extraction.error().detail);
            code = ExitCode::Unreadable;
            continue;
        }
        for (const ImportNote &note : one.notes) {
            output().message(englishText(note));
        }
        if (!one.addresses.isEmpty()) {
            output().message(u"\"%1\" names %2 addresses, which are not read from a file: %3"_s
                                 .arg(one.item.path)
                                 .arg(one.addresses.size())
                                 .arg(addressLines(one.addresses)));
        }
        const qsizetype histories = one.extraction->size();
        for (const ArticleHistory &history : *one.extraction) {
            print(one.item.path, history, histories > 1);
        }
    }
    finish(code);
}

void ExtractCommand::print(const QString &file, const ArticleHistory &history, bool isOneOfMany)
{
    const QUrl url(parser().value(u"url"_s));
    const bool isDated = history.revisions.size() > 1 || isOneOfMany
        || history.revisions.constFirst().observed.has_value();
    int number = isDated ? 1 : 0;
    for (Article article : history.revisions) {
        if (article.url.isEmpty()) {
            article.url = url;
        }
        if (isJson()) {
            const auto sentences =
                text::sentences(article, text::Lexicon::forLanguage(article.language));
            output().json(extractObject(file, article, sentences, number));
        } else {
            output().line(u"# %1"_s.arg(file)
                          + (number > 0 ? u", revision %1"_s.arg(number) : QString()));
            for (const Paragraph &paragraph : std::as_const(article.paragraphs)) {
                output().line(
                    u"%1\t%2"_s.arg(roleName(paragraph.role), paragraph.span.in(article.text)));
            }
        }
        number += number > 0 ? 1 : 0;
    }
}

} // namespace parallax::cli
