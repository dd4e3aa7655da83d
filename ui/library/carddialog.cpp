// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "carddialog.h"

#include <ui/theme/outletcolours.h>

#include <QColorDialog>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int colourCount = 6; // of the set, see Theme
constexpr int rowsShown = 5;

QIcon swatch(const QColor &colour, const QColor &edge, int side, qreal ratio)
{
    QPixmap image(qRound(side * ratio), qRound(side * ratio));
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 3, 3);
    return QIcon(image);
}

QStringList tagsOf(const QList<LibraryCard> &cards)
{
    QStringList tags;
    for (const LibraryCard &card : cards) {
        tags += card.tags;
    }
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

} // namespace

CardDialog::CardDialog(const LibraryCard &card,
                       const QString &title,
                       const QList<LibraryCard> &known,
                       const Theme &theme,
                       QWidget *parent)
    : QDialog(parent)
    , m_before(card)
    , m_theme(theme)
    , m_fields(new QTableWidget(0, 2, this))
    , m_tags(new QLineEdit(this))
{
    setObjectName(u"cardDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(card.kind == LibraryCard::Kind::Outlet      ? tr("Outlet")
                       : card.kind == LibraryCard::Kind::Event ? tr("Event")
                                                               : tr("Article"));
    auto *heading = new QLabel(title, this);
    heading->setObjectName(u"cardTitle"_s);
    heading->setProperty("role", u"title"_s);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    if (card.kind == LibraryCard::Kind::Outlet) {
        addOutletRows(form);
    }
    addTags(form, known);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"cardAccept"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cardCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &CardDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addLayout(form);
    layout->addWidget(buildFields(known), 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
}

CardDialog::~CardDialog() = default;

void CardDialog::addOutletRows(QFormLayout *form)
{
    m_name = new QLineEdit(m_before.name, this);
    m_name->setObjectName(u"cardName"_s);
    m_name->setPlaceholderText(m_before.subject);
    m_name->setAccessibleName(tr("Name shown for this outlet"));
    form->addRow(tr("&Name shown:"), m_name);
    m_colour = new QComboBox(this);
    m_colour->setObjectName(u"cardColour"_s);
    m_colour->setAccessibleName(tr("Colour of this outlet"));
    m_colour->setToolTip(tr("The letter always stands with the colour."));
    m_colour->addItem(tr("By its place in the event"), QString());
    const int side = fontMetrics().height();
    for (int index = 0; index < colourCount; ++index) {
        const QString letter = Theme::outletLetter(index);
        //: a colour of a numbered set
        m_colour->addItem(swatch(chosenColour(m_theme, letter), m_theme.colour("line-2"_L1), side,
                                 devicePixelRatioF()),
                          tr("Colour %1 of the set").arg(index + 1), letter);
    }
    m_colour->addItem(tr("Choose a colour…"), u"choose"_s);
    if (m_before.colour.startsWith(u'#')) {
        setOwnColour(m_before.colour);
    } else {
        m_colour->setCurrentIndex(std::max(0, m_colour->findData(m_before.colour)));
    }
    connect(m_colour, &QComboBox::activated, this, [this] {
        if (m_colour->currentData().toString() == "choose"_L1) {
            chooseOwnColour();
        }
    });
    form->addRow(tr("&Colour:"), m_colour);
}

void CardDialog::addTags(QFormLayout *form, const QList<LibraryCard> &known)
{
    m_tags->setObjectName(u"cardTags"_s);
    m_tags->setText(m_before.tags.join(tr(", ")));
    m_tags->setPlaceholderText(tr("Words with commas between them"));
    m_tags->setAccessibleName(tr("Tags, with commas between them"));
    const QStringList tags = tagsOf(known);
    if (!tags.isEmpty()) {
        m_tags->setToolTip(tr("Tags there are: %1").arg(tags.join(tr(", "))));
        auto *completer = new QCompleter(tags, m_tags);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_tags->setCompleter(completer);
    }
    form->addRow(tr("&Tags:"), m_tags);
}

QWidget *CardDialog::buildFields(const QList<LibraryCard> &known)
{
    auto *part = new QWidget(this);
    m_fields->setObjectName(u"cardFields"_s);
    m_fields->setAccessibleName(tr("Fields of your own: name and value"));
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Value")});
    m_fields->horizontalHeader()->setStretchLastSection(true);
    m_fields->setColumnWidth(0, fontMetrics().averageCharWidth() * 22);
    m_fields->verticalHeader()->hide();
    m_fields->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_fields->setMinimumHeight((fontMetrics().height() + 10) * rowsShown);
    m_fields->setTabKeyNavigation(false);
    m_fields->setSelectionMode(QAbstractItemView::SingleSelection);
    // A field that another thing of this kind has is offered, empty: so that all say the same.
    QMap<QString, QString> fields = m_before.fields;
    for (const LibraryCard &card : known) {
        for (const QString &name : card.fields.keys()) {
            if (card.kind == m_before.kind && !fields.contains(name)) {
                fields.insert(name, QString());
            }
        }
    }
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        addField(field.key(), field.value());
    }
    auto *add = new QPushButton(tr("&Add Field"), part);
    add->setObjectName(u"cardAddField"_s);
    add->setAccessibleName(tr("Add a field"));
    add->setAutoDefault(false);
    m_remove = new QPushButton(tr("&Remove Field"), part);
    m_remove->setObjectName(u"cardRemoveField"_s);
    m_remove->setAccessibleName(tr("Remove the chosen field"));
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(m_fields->currentRow() >= 0);
    connect(add, &QPushButton::clicked, this, [this] {
        addField({}, {});
        m_fields->setCurrentCell(m_fields->rowCount() - 1, 0);
        m_fields->setFocus();
        m_fields->editItem(m_fields->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, &CardDialog::removeField);
    connect(m_fields, &QTableWidget::currentCellChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fields, 1);
    layout->addLayout(row);
    return part;
}

void CardDialog::addField(const QString &name, const QString &value)
{
    const int row = m_fields->rowCount();
    m_fields->insertRow(row);
    m_fields->setItem(row, 0, new QTableWidgetItem(name));
    m_fields->setItem(row, 1, new QTableWidgetItem(value));
}

void CardDialog::removeField()
{
    if (m_fields->currentRow() >= 0) {
        m_fields->removeRow(m_fields->currentRow());
    }
}

void CardDialog::chooseOwnColour()
{
    auto *dialog = new QColorDialog(QColor(m_before.colour), this);
    dialog->setObjectName(u"cardColourDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor &colour) { setOwnColour(colour.name()); });
    connect(dialog, &QDialog::rejected, this, [this] {
        const int own = m_colour->findData(m_before.colour);
        m_colour->setCurrentIndex(std::max(0, own));
    });
    dialog->open();
}

void CardDialog::setOwnColour(const QString &colour)
{
    int index = m_colour->findData(colour);
    if (index < 0) {
        index = m_colour->count() - 1; // before "choose"
        m_colour->insertItem(index,
                             swatch(chosenColour(m_theme, colour), m_theme.colour("line-2"_L1),
                                    fontMetrics().height(), devicePixelRatioF()),
                             tr("Your own: %1").arg(colour), colour);
    }
    m_colour->setCurrentIndex(index);
}

LibraryCard CardDialog::card() const
{
    LibraryCard result;
    result.kind = m_before.kind;
    result.subject = m_before.subject;
    if (m_name != nullptr) {
        result.name = m_name->text();
        result.colour = m_colour->currentData().toString();
    }
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        result.fields.insert(m_fields->item(row, 0)->text(), m_fields->item(row, 1)->text());
    }
    QString tags = m_tags->text();
    tags.replace(QChar(0x060c), u','); // the comma of Arabic
    result.tags = tags.split(u',', Qt::SkipEmptyParts);
    return tidied(result);
}

void CardDialog::accept()
{
    m_fields->setCurrentItem(nullptr); // what is being typed counts
    if (const LibraryCard after = card(); after != m_before) {
        Q_EMIT described(m_before, after);
    }
    QDialog::accept();
}

} // namespace parallax::ui
