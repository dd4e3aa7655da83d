// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void installTranslation()
{
    for (const QString &language : QLocale().uiLanguages()) {
        const QString code = language.section(u'-', 0, 0);
        if (installTranslation(code)) {
            return;
        }
    }
    installTranslation(u"en"_s); // the forms for one and for many
}

bool installTranslation(const QString &language)
{
    auto own = std::make_unique<QTranslator>(qApp);
    if (!own->load(u":/i18n/parallax_"_s + language + u".qm"_s)) {
        return false;
    }
    QCoreApplication::installTranslator(own.release()); // qApp owns it
    auto qt = std::make_unique<QTranslator>(qApp);
    if (qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt.release());
    }
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
    return true;
}

QStringList translatedLanguages()
{
    QStringList languages;
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"parallax_*.qm"_s})) {
        languages.append(file.mid(9).chopped(3));
    }
    languages.sort();
    return languages;
}

} // namespace parallax::ui
