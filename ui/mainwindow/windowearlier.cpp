// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include <app/workspace/network.h>
#include <ui/earlier/earlierdialog.h>
#include <ui/notice/errorbar.h>

namespace parallax::ui {

void MainWindow::openEarlier(const ArticleId &article)
{
    QList<ArticleRecord> records;
    for (const ComparedArticle &one : std::as_const(m_comparison.articles)) {
        ArticleRecord record;
        record.id = one.id;
        record.outlet = one.record.outlet;
        record.headline = one.record.headline;
        record.url = one.record.url;
        records.append(record);
    }
    if (records.isEmpty()) {
        m_errors->showSentence(tr("Open an event first: earlier versions belong to an article."));
        return;
    }
    workspace::Network *reached = network();
    if (reached == nullptr) {
        return;
    }
    auto *dialog = new EarlierDialog(reached->tracker, records, article, this);
    connect(dialog, &EarlierDialog::added, this, [this] { openEvent(m_eventId, false); });
    dialog->open();
}

} // namespace parallax::ui
