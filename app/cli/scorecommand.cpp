// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scorecommand.h"

#include <app/align/alignment.h>
#include <app/extract/textreader.h>
#include <app/fetch/filesource.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace parallax::cli {

ScoreCommand::ScoreCommand()
    : Command(
        u"score"_s, u"Says of pairs of texts whether they make the same claim."_s, Needs::Nothing)
{
    parser().addPositionalArgument(u"PAIRS.tsv"_s, u"Two texts a line, a tab between."_s);
}

void ScoreCommand::start()
{
    if (arguments().size() != 1) {
        wrongUse(u"one file of pairs is needed"_s);
        return;
    }
    const workspace::ImportItem item = inputItem(arguments().constFirst());
    QByteArray bytes = item.bytes;
    if (bytes.isNull()) {
        const Result<Capture> capture = fetch::readFile(item.path);
        if (!capture) {
            fail(capture.error());
            return;
        }
        bytes = capture->bytes;
    }
    const Result<QString> text = extract::decoded(bytes);
    if (!text) {
        fail({text.error().code, u"\"%1\": %2"_s.arg(item.path, text.error().detail)});
        return;
    }
    ExitCode code = ExitCode::Done;
    QJsonArray pairs;
    int number = 0;
    for (const QStringView line : QStringTokenizer(*text, u'\n')) {
        ++number;
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const qsizetype tab = line.indexOf(u'\t');
        if (tab < 0) {
            output().message(
                u"\"%1\", line %2: no tab between two texts"_s.arg(item.path).arg(number));
            code = ExitCode::Unreadable;
            continue;
        }
        const double score = align::similarity(line.first(tab), line.sliced(tab + 1));
        const bool isSame = score >= align::similarityThreshold();
        if (isJson()) {
            pairs.append(QJsonObject{{u"score"_s, score}, {u"same"_s, isSame}});
        } else {
            output().line(QString::number(score, 'f', 4) + u'\t' + (isSame ? u'1' : u'0'));
        }
    }
    if (isJson()) {
        output().json({{u"pairs"_s, pairs}});
    }
    finish(code);
}

} // namespace parallax::cli
