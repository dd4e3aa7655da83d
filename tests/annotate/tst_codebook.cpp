// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/annotate/codebook.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::annotate;

namespace {

Annotation coded(const QString &code, const QString &author)
{
    Annotation annotation;
    annotation.code = code;
    annotation.author = author;
    return annotation;
}

} // namespace

class CodeBookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void codesInUse_countsAndNamesAuthors()
    {
        const QList<CodeUse> uses =
            codesInUse({coded(u"framing"_s, u"Mara"_s), coded(u"error"_s, u"Ines"_s),
                        coded(u""_s, u"Mara"_s), coded(u"error"_s, u"Bo"_s),
                        coded(u"error"_s, u"Ines"_s), coded(u"agency"_s, u"Bo"_s)});
        const QList<CodeUse> expected{{u"error"_s, 3, {u"Bo"_s, u"Ines"_s}},
                                      {u"agency"_s, 1, {u"Bo"_s}},
                                      {u"framing"_s, 1, {u"Mara"_s}}};
        QVERIFY(uses == expected);
    }

    void codesInUse_nothingCoded_isEmpty()
    {
        QVERIFY(codesInUse({}).isEmpty());
        QVERIFY(codesInUse({coded({}, u"Mara"_s)}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CodeBookTest)
#include "tst_codebook.moc"
