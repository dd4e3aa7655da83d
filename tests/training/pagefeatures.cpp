// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/articlejson.h>
#include <app/domain/names.h>
#include <app/extract/blockfeatures.h>
#include <app/extract/pageblocks.h>
#include <app/extract/pagereader.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace parallax;

// Reads the snapshots that bench_extraction wrote, one a line, and writes for each page one line of
// JSON: the article as it is extracted now and, for each block, its text and its features.
// fitblocks.py learns from that.

namespace {

QJsonObject answer(const QJsonObject &page)
{
    const QString file = page["file"_L1].toString();
    const auto extraction = extract::pageArticles({page}, {"x", {}, file, {}, {}});
    QJsonObject line{{u"file"_s, file}};
    if (!extraction)
        return line;
    const Article article = extraction->first().revisions.first();
    line[u"article"_s] = toJson(article);
    QJsonArray paragraphs;
    for (const Paragraph &paragraph : article.paragraphs)
        paragraphs.append(
            QJsonArray{roleName(paragraph.role), paragraph.span.in(article.text).toString()});
    line[u"paragraphs"_s] = paragraphs;
    QJsonArray blocks;
    const auto rows = extract::rowsOf(page);
    const auto read = extract::pageBlocks(page);
    for (qsizetype i = 0; i < read.size(); ++i) {
        QJsonArray row;
        for (const double value : rows.at(size_t(i)))
            row.append(value);
        blocks.append(
            QJsonObject{{u"text"_s, read[i].text}, {u"tag"_s, read[i].tag}, {u"row"_s, row}});
    }
    line[u"blocks"_s] = blocks;
    return line;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile file(QCoreApplication::arguments().value(1));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: pagefeatures SNAPSHOTS.jsonl\n");
        return 2;
    }
    std::puts(QJsonDocument(QJsonArray::fromStringList(extract::blockFeatureNames()))
                  .toJson(QJsonDocument::Compact)
                  .constData());
    while (!file.atEnd()) {
        const QJsonObject page = QJsonDocument::fromJson(file.readLine()).object();
        std::puts(QJsonDocument(answer(page)).toJson(QJsonDocument::Compact).constData());
    }
    return 0;
}
