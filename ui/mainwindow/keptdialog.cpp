// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptdialog.h"

#include <ui/errortext.h>

#include <QBuffer>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeDatabase>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int pictureWidth = 460; // pixels
constexpr int longestPicture = 2400; ///< pixels of the preview; the whole one can be opened

/// "text/html; charset=utf-8" → "capture.html".
QString captureName(const QString &mediaType)
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(mediaType.section(u';', 0, 0).trimmed());
    return type.preferredSuffix().isEmpty() ? u"capture.bin"_s
                                            : u"capture."_s + type.preferredSuffix();
}

QPixmap preview(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.isValid() && size.width() > pictureWidth) {
        reader.setScaledSize(size.scaled(pictureWidth, longestPicture, Qt::KeepAspectRatio));
    }
    return QPixmap::fromImageReader(&reader);
}

} // namespace

KeptDialog::KeptDialog(workspace::Workspace &workspace,
                       const RevisionId &revision,
                       const QString &title,
                       QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(title, this))
    , m_list(new QListWidget(this))
    , m_picture(new QLabel(this))
    , m_words(new QLabel(this))
{
    setObjectName(u"keptDialog"_s);
    setWindowTitle(tr("Kept with This Revision"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"keptList"_s);
    m_list->setAccessibleName(tr("What was kept"));
    m_list->setMaximumHeight((fontMetrics().lineSpacing() + 8) * 4);
    m_words->setObjectName(u"keptWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setText(tr("Reading…"));
    m_picture->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"keptPicture"_s);
    scroll->setAccessibleName(tr("Picture"));
    scroll->setWidget(m_picture);
    scroll->setWidgetResizable(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"keptClose"_s);
    m_open = buttons->addButton(tr("Open"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"keptOpen"_s);
    m_open->setAccessibleName(tr("Open in another program"));
    m_save = buttons->addButton(tr("Save As…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"keptSave"_s);
    m_save->setAccessibleName(tr("Save as a file"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    layout->addWidget(m_words);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(560, 620);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &KeptDialog::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &KeptDialog::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &KeptDialog::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &KeptDialog::saveCurrent);
    const auto tell = [this](const Error &error) {
        m_words->setText(
            tr("It could not be read. %1 (%2)").arg(errorText(error.code), error.detail));
    };
    workspace.capture(revision, this, [this, tell](const Result<Capture> &capture) {
        if (capture) {
            const bool isPage = capture->mediaType.contains("html"_L1);
            add({captureName(capture->mediaType), capture->mediaType, capture->bytes,
                 isPage ? tr("The capture as it came, from which the article was read. A browser "
                             "that opens it may go to the network.")
                        : tr("The capture as it came, from which the article was read")});
        } else {
            tell(capture.error());
        }
    });
    workspace.attachments(
        revision, this, [this, tell](const Result<QList<Attachment>> &attachments) {
            if (!attachments) {
                tell(attachments.error());
                return;
            }
            for (const Attachment &one : *attachments) {
                const bool isPicture = one.mediaType.startsWith(u"image/"_s);
                add({one.name, one.mediaType, one.bytes,
                     isPicture ? tr("A picture of the page as it stood")
                               : tr("The page with its images in one file; browsers "
                                    "open it without the network")});
            }
        });
    showCurrent();
}

KeptDialog::~KeptDialog() = default;

void KeptDialog::add(const Kept &kept)
{
    m_kept.append(kept);
    const QString type = kept.mediaType.section(u';', 0, 0);
    const QString size = QLocale().formattedDataSize(kept.bytes.size());
    m_list->addItem(type.isEmpty() ? tr("%1 – %2").arg(kept.name, size)
                                   : tr("%1 – %2, %3").arg(kept.name, type, size));
    if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(0);
    }
    showCurrent();
}

void KeptDialog::showCurrent()
{
    const int row = m_list->currentRow();
    m_open->setEnabled(row >= 0);
    m_save->setEnabled(row >= 0);
    if (row < 0) {
        return;
    }
    const Kept &kept = m_kept.at(row);
    m_words->setText(kept.words);
    m_picture->setPixmap(kept.mediaType.startsWith(u"image/"_s) ? preview(kept.bytes) : QPixmap());
}

void KeptDialog::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        m_words->setText(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
    } else {
        m_words->setText(tr("%1 could not be written: %2")
                             .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
}

void KeptDialog::openCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    if (!m_folder) {
        m_folder = std::make_unique<QTemporaryDir>();
    }
    const QString path = m_folder->filePath(m_kept.at(row).name);
    write(path, m_kept.at(row).bytes);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        m_words->setText(tr("No program of this desktop opens it. Save it instead."));
    }
}

void KeptDialog::saveCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save As"));
    dialog->setObjectName(u"keptSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_kept.at(row).name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, bytes = m_kept.at(row).bytes](const QString &path) { write(path, bytes); });
    dialog->open();
}

} // namespace parallax::ui
