// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourceview.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

QString shownName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Markdown:
        return SourceView::tr("Readable text (Markdown)");
    case SourceKind::Json:
        return SourceView::tr("Extracted article (JSON)");
    case SourceKind::NewsText:
        return SourceView::tr("News text, evidence marked");
    case SourceKind::Diff:
        return SourceView::tr("Difference to the revision before");
    }
    return {};
}

} // namespace

SourceView::SourceView(const QList<SourceKind> &kinds, QWidget *parent)
    : QWidget(parent)
    , m_chooser(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_highlighting(m_text->document())
{
    m_chooser->setObjectName(u"sourceKind"_s);
    m_chooser->setAccessibleName(tr("Kind of source"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const SourceKind kind : kinds) {
        m_chooser->addItem(shownName(kind), QVariant::fromValue(int(kind)));
    }
    m_text->setObjectName(u"sourceText"_s);
    m_text->setAccessibleName(tr("Stored source, read only"));
    m_text->setReadOnly(true);
    // A caret, so that the text can be read and selected by keyboard alone.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setFrameShape(QFrame::NoFrame);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(m_chooser, 1);
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);
    setFocusProxy(m_text);

    connect(m_chooser, &QComboBox::currentIndexChanged, this, [this] { reload(); });
}

SourceView::~SourceView() = default;

SourceKind SourceView::kind() const
{
    return SourceKind(m_chooser->currentData().toInt());
}

void SourceView::setKind(SourceKind kind)
{
    const int index = m_chooser->findData(int(kind));
    if (index >= 0 && index != m_chooser->currentIndex()) {
        m_chooser->setCurrentIndex(index);
    }
}

void SourceView::setKindEnabled(SourceKind kind, bool isEnabled)
{
    auto *model = qobject_cast<QStandardItemModel *>(m_chooser->model());
    const int index = m_chooser->findData(int(kind));
    if (model == nullptr || index < 0) {
        return;
    }
    model->item(index)->setEnabled(isEnabled);
    if (!isEnabled && index == m_chooser->currentIndex()) {
        m_chooser->setCurrentIndex(index == 0 ? m_chooser->count() - 1 : 0);
    }
}

void SourceView::setText(SourceKind kind, const QString &text)
{
    if (kind != this->kind()) {
        return;
    }
    // Addresses and hashes stand from left to right; a text keeps its own direction.
    m_text->setLayoutDirection(
        kind == SourceKind::NewsText && text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_text->setPlainText(text);
    m_highlighting.apply(kind, palette());
}

void SourceView::setPlaceholder(const QString &sentence)
{
    m_text->clear();
    m_text->setPlaceholderText(sentence);
}

void SourceView::reload()
{
    setPlaceholder(tr("Reading…"));
    Q_EMIT textRequested(kind());
}

QString SourceView::definitionName() const
{
    return m_highlighting.definitionName();
}

void SourceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighting.apply(kind(), palette());
    }
}

} // namespace parallax::ui
