// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syncdialog.h"

#include "syncwords.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr int charactersWide = 72;
constexpr int linesHigh = 24;

} // namespace

SyncDialog::SyncDialog(workspace::Workspace &workspace, const QString &remote, QWidget *parent)
    : QDialog(parent)
    , m_synchroniser(workspace)
{
    setObjectName(u"syncDialog"_s);
    setWindowTitle(tr("Exchange with a Remote"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(remote);
    setRunning(false);
    connect(m_folder, &QPushButton::clicked, this, &SyncDialog::askForFolder);
    connect(m_start, &QPushButton::clicked, this, &SyncDialog::start);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_step->setText(tr("Stopping…"));
        m_synchroniser.stop();
    });
    connect(m_remote, &QLineEdit::textChanged, this, [this] { setRunning(false); });
    connect(&m_synchroniser, &workspace::Synchroniser::progressed, this, &SyncDialog::showProgress);
    connect(&m_synchroniser, &workspace::Synchroniser::finished, this, &SyncDialog::showReport);
    resize(fontMetrics().averageCharWidth() * charactersWide,
           fontMetrics().lineSpacing() * linesHigh);
}

SyncDialog::~SyncDialog() = default;

void SyncDialog::build(const QString &remote)
{
    auto *what =
        new QLabel(tr("Parallax fetches what others put there, merges it with this "
                      "workspace and sends what is new here. Any git repository will do, "
                      "as long as it is empty or of Parallax: a folder, or an address with "
                      "ssh or https."),
                   this);
    what->setObjectName(u"syncWhat"_s);
    what->setWordWrap(true);
    auto *label = new QLabel(tr("&Remote:"), this);
    label->setObjectName(u"syncRemoteLabel"_s);
    m_remote = new QLineEdit(remote, this);
    m_remote->setObjectName(u"syncRemote"_s);
    m_remote->setAccessibleName(tr("Remote: folder or address of a git repository"));
    m_remote->setPlaceholderText(u"git@git.example.org:newsroom/bridge.git"_s);
    label->setBuddy(m_remote);
    m_folder = new QPushButton(tr("&Folder…"), this);
    m_folder->setObjectName(u"syncFolder"_s);
    m_folder->setAccessibleName(tr("Choose a folder as the remote"));
    m_folder->setAutoDefault(false);
    m_step = new QLabel(this);
    m_step->setObjectName(u"syncStep"_s);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"syncProgress"_s);
    m_progress->setAccessibleName(tr("How far the exchange is"));
    m_progress->setTextVisible(false);
    m_result = new QTextBrowser(this);
    m_result->setObjectName(u"syncResult"_s);
    m_result->setAccessibleName(tr("What the exchange gave"));
    m_result->setOpenLinks(false);
    m_result->setPlaceholderText(
        tr("What came, what went and where you do not agree will stand here. Nothing is ever "
           "overwritten: where two changed the same thing, both stay in the history."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"syncClose"_s);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_start = buttons->addButton(tr("&Exchange"), QDialogButtonBox::ActionRole);
    m_start->setObjectName(u"syncStart"_s);
    m_start->setDefault(true);
    m_stop = buttons->addButton(tr("&Stop"), QDialogButtonBox::ActionRole);
    m_stop->setObjectName(u"syncStop"_s);
    m_stop->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *address = new QHBoxLayout;
    address->addWidget(label);
    address->addWidget(m_remote, 1);
    address->addWidget(m_folder);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addLayout(address);
    layout->addWidget(m_step);
    layout->addWidget(m_progress);
    layout->addWidget(m_result, 1);
    layout->addWidget(buttons);
    m_remote->setFocus();
}

void SyncDialog::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the Remote"));
    dialog->setObjectName(u"syncFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_remote, &QLineEdit::setText);
    dialog->open();
}

void SyncDialog::start()
{
    const QString remote = m_remote->text().trimmed();
    if (remote.isEmpty() || m_synchroniser.isRunning()) {
        return;
    }
    m_result->clear();
    m_step->setText(tr("Connecting…"));
    m_progress->setRange(0, 0);
    Q_EMIT remoteUsed(workspace::withoutPassword(remote));
    m_synchroniser.start(remote, false);
    setRunning(true);
}

void SyncDialog::setRunning(bool isRunning)
{
    m_remote->setReadOnly(isRunning);
    m_folder->setEnabled(!isRunning);
    m_start->setEnabled(!isRunning && !m_remote->text().trimmed().isEmpty());
    m_stop->setEnabled(isRunning);
    m_step->setVisible(isRunning);
    m_progress->setVisible(isRunning);
}

void SyncDialog::showProgress(const archive::git::TransferProgress &progress)
{
    if (!m_synchroniser.isRunning() || !m_stop->isEnabled()) {
        return;
    }
    m_step->setText(exchangeStep(progress));
    // A bar knows numbers up to 2^31; nobody counts that many objects.
    m_progress->setRange(0, static_cast<int>(progress.count));
    m_progress->setValue(static_cast<int>(progress.done));
}

void SyncDialog::showReport(const Result<archive::sync::Report> &report)
{
    setRunning(false);
    m_result->setHtml(report ? exchangeInWords(*report) : exchangeFailure(report.error()));
    m_result->setFocus();
    Q_EMIT received();
}

void SyncDialog::done(int result)
{
    m_synchroniser.stop();
    QDialog::done(result);
}

} // namespace parallax::ui
