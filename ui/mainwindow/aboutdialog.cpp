// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aboutdialog.h"

#include "measureddialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

class AboutDialog
{
    Q_DECLARE_TR_FUNCTIONS(parallax::ui::AboutDialog)
};

} // namespace

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"aboutDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(AboutDialog::tr("About Parallax"));
    box->setText(AboutDialog::tr("Parallax %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        AboutDialog::tr("Lays the coverage of one event by several outlets side by side and keeps "
                        "every revision it has seen.\n\n"
                        "What it shows was proposed by a program that reads stored texts. It can "
                        "miss a claim, and “absent” never "
                        "means more than: not found where was looked.\n\n"
                        "Free software under the GNU General Public License, version 3 or later."));
    auto *measured =
        box->addButton(AboutDialog::tr("How well does this work?"), QMessageBox::ActionRole);
    measured->setObjectName(u"aboutMeasured"_s);
    box->addButton(QMessageBox::Close)->setObjectName(u"aboutClose"_s);
    QObject::connect(measured, &QPushButton::clicked, parent,
                     [parent] { (new MeasuredDialog(parent))->open(); });
    box->open();
}

} // namespace parallax::ui
