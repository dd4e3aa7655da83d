// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/names.h>

#include <QFile>
#include <QTest>

namespace parallax {

/// What every article promises: spans ascend, cover the text but its separators, headline first.
inline void checkShape(const Article &article)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < article.paragraphs.size(); ++i) {
        const Paragraph &paragraph = article.paragraphs[i];
        QCOMPARE(paragraph.span.begin, at);
        QVERIFY(!paragraph.span.isEmpty());
        QVERIFY(paragraph.span.end <= article.text.size());
        QVERIFY(i == 0 || paragraph.role != ParagraphRole::Headline);
        at = paragraph.span.end + 2;
    }
    QCOMPARE(article.text.size(), article.paragraphs.isEmpty() ? 0 : at - 2);
    QCOMPARE(article.text, article.text.normalized(QString::NormalizationForm_C));
}

/// "role: text" a line; the readable form that tests compare.
inline QStringList roleLines(const Article &article)
{
    QStringList lines;
    for (const Paragraph &paragraph : article.paragraphs)
        lines += roleName(paragraph.role) + QStringLiteral(": ") + paragraph.span.in(article.text);
    return lines;
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace parallax
