// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revisiontexts.h"

#include "movegutter.h"
#include "revisionhtml.h"
#include "sentencebrowser.h"

#include <ui/highlight/sourceview.h>
#include <ui/models/wording.h>

#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

SentenceBrowser *browser(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *made = new SentenceBrowser(parent);
    made->setObjectName(name);
    made->setAccessibleName(accessibleName);
    return made;
}

/// Before the index of the fold.
constexpr auto foldAddress = "fold:"_L1;

QString placeInTime(const workspace::ArticleBlame &blame, qsizetype index)
{
    return Wording::seen(blame.record.revisions.at(index), QLocale());
}

} // namespace

QString originWords(const workspace::ArticleBlame &blame, qsizetype sentence)
{
    const SentenceOrigin &origin = blame.origins.at(sentence);
    const QLocale locale;
    const auto number = [&](qsizetype index) {
        return locale.toString(blame.record.revisions.at(index).number);
    };
    QStringList lines{RevisionTexts::tr("First seen %1 in revision %2")
                          .arg(placeInTime(blame, origin.firstSeen), number(origin.firstSeen))};
    lines.append(
        origin.lastChanged == origin.firstSeen
            ? RevisionTexts::tr("no change seen since")
            : RevisionTexts::tr("last change seen %1 in revision %2")
                  .arg(placeInTime(blame, origin.lastChanged), number(origin.lastChanged)));
    if (!origin.movedIn.isEmpty()) {
        lines.append(RevisionTexts::tr("moved in revision %1").arg(number(origin.movedIn.last())));
    }
    if (origin.returnedIn) {
        lines.append(RevisionTexts::tr("these words came back in revision %1")
                         .arg(number(*origin.returnedIn)));
    }
    //: between two facts about one sentence
    return lines.join(RevisionTexts::tr(", "));
}

RevisionTexts::RevisionTexts(QWidget *parent)
    : QStackedWidget(parent)
    , m_older(browser(u"historyOld"_s, tr("Older revision, removed words struck out"), this))
    , m_newer(browser(u"historyNew"_s, tr("Newer revision, added words underlined"), this))
    , m_inline(browser(u"historyInline"_s, tr("Both revisions in one text"), this))
    , m_gutter(new MoveGutter(*m_older, *m_newer, this))
    , m_source(new SourceView({SourceKind::Diff, SourceKind::Markdown, SourceKind::Json}, this))
{
    auto *both = new QWidget(this);
    both->setObjectName(u"historyTexts"_s);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_older, 1);
    layout->addWidget(m_gutter);
    layout->addWidget(m_newer, 1);
    m_source->setObjectName(u"historySource"_s);
    addWidget(both);
    addWidget(m_inline);
    addWidget(m_source);
    for (SentenceBrowser *one : {m_older, m_newer, m_inline}) {
        connect(one, &QTextBrowser::anchorClicked, this,
                [this, one](const QUrl &address) { toggleFold(one, address); });
    }
    for (SentenceBrowser *one : {m_newer, m_inline}) {
        connect(one, &SentenceBrowser::sentenceClicked, this, [this, one](qsizetype sentence) {
            if (m_difference && sentence < m_difference->match.newSentences.size()) {
                Q_EMIT sentenceChosen(m_difference->match.newSentences.at(sentence)
                                          .in(m_difference->newArticle.text)
                                          .toString(),
                                      one->ages().value(sentence).words);
            }
        });
    }
}

RevisionTexts::~RevisionTexts() = default;

void RevisionTexts::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (SentenceBrowser *one : {m_older, m_newer, m_inline}) {
        QFont font(theme.family("read"_L1));
        font.setPointSizeF(this->font().pointSizeF() * 1.2);
        one->document()->setDefaultFont(font);
        one->setTheme(theme);
    }
    m_gutter->setTheme(theme);
    renderFolds();
}

void RevisionTexts::setDifference(const std::optional<workspace::RevisionDifference> &difference,
                                  const QString &pair)
{
    m_difference = difference;
    m_pair = pair;
    // Of one revision with itself nothing would be left to read.
    const bool isOne = difference && difference->oldArticle == difference->newArticle;
    m_folds = difference && !isOne
        ? folds(difference->oldArticle, difference->newArticle, difference->match)
        : QList<Fold>();
    qsizetype paragraphs = 0;
    for (const Fold &fold : std::as_const(m_folds)) {
        paragraphs += fold.paragraphs;
    }
    render();
    Q_EMIT foldable(paragraphs);
}

void RevisionTexts::setFolding(bool isOn)
{
    if (m_isFolding != isOn) {
        m_isFolding = isOn;
        renderFolds();
    }
}

QList<FoldedPart> RevisionTexts::foldedParts(bool isOlder) const
{
    QList<FoldedPart> parts;
    for (qsizetype i = 0; m_isFolding && i < m_folds.size(); ++i) {
        const Fold &fold = m_folds.at(i);
        const bool isOpen = m_unfolded.value(m_pair).contains(fold.newFirst);
        const int count = int(fold.paragraphs);
        parts.append({isOlder ? fold.oldFirst : fold.newFirst,
                      isOlder ? fold.oldLast : fold.newLast, foldAddress + QString::number(i),
                      isOpen ? tr("▾ Fold %n unchanged paragraph(s)", nullptr, count)
                             : tr("▸ Show %n unchanged paragraph(s)", nullptr, count),
                      isOpen});
    }
    return parts;
}

void RevisionTexts::toggleFold(SentenceBrowser *where, const QUrl &address)
{
    const qsizetype index =
        address.scheme() + u':' == foldAddress ? address.path().toLongLong() : qsizetype{-1};
    if (index < 0 || index >= m_folds.size()) {
        return;
    }
    QSet<qsizetype> &unfolded = m_unfolded[m_pair];
    const qsizetype paragraph = m_folds.at(index).newFirst;
    if (!unfolded.remove(paragraph)) {
        unfolded.insert(paragraph);
    }
    renderFolds();
    where->focusLink(address.toString());
}

void RevisionTexts::renderFolds()
{
    const auto older = m_older->ages();
    const auto newer = m_newer->ages();
    QList<int> places;
    for (const SentenceBrowser *one : {m_older, m_newer, m_inline}) {
        places.append(one->verticalScrollBar()->value());
    }
    render();
    m_older->setAges(older);
    m_newer->setAges(newer);
    m_inline->setAges(newer);
    for (SentenceBrowser *one : {m_older, m_newer, m_inline}) {
        one->verticalScrollBar()->setValue(places.takeFirst());
    }
}

void RevisionTexts::render()
{
    QList<MoveGutter::Move> moves;
    if (!m_difference) {
        for (SentenceBrowser *one : {m_older, m_newer, m_inline}) {
            one->setSentences({}, 0);
        }
        m_gutter->setMoves(moves);
        return;
    }
    const Article &older = m_difference->oldArticle;
    const Article &newer = m_difference->newArticle;
    const RevisionMatch &match = m_difference->match;
    m_older->setSentences(oldHtml(older, match, m_theme, foldedParts(true)),
                          match.oldSentences.size());
    m_newer->setSentences(newHtml(newer, match, m_theme, foldedParts(false)),
                          match.newSentences.size());
    m_inline->setSentences(inlineHtml(older, newer, match, m_theme, foldedParts(false)),
                           match.newSentences.size());
    for (const RevisionChange &change : m_difference->changes.changes) {
        if (change.kind == RevisionChange::Kind::Moved) {
            moves.append({sentenceOf(match.oldSentences, change.oldSpan),
                          sentenceOf(match.newSentences, change.newSpan)});
        }
    }
    m_gutter->setMoves(moves);
}

void RevisionTexts::setBlame(const workspace::ArticleBlame &blame, bool isNewer)
{
    QList<SentenceAge> ages;
    for (qsizetype i = 0; i < blame.origins.size(); ++i) {
        const qsizetype changed = blame.origins.at(i).lastChanged;
        ages.append({blame.record.revisions.at(changed).number,
                     blame.revision > 0 ? double(changed) / double(blame.revision) : 0,
                     originWords(blame, i)});
    }
    if (isNewer) {
        m_newer->setAges(ages);
        m_inline->setAges(ages);
    } else {
        m_older->setAges(ages);
    }
}

qsizetype RevisionTexts::sentenceOf(const QList<TextSpan> &sentences,
                                    const std::optional<TextSpan> &span)
{
    if (!span) {
        return -1;
    }
    const auto found = std::ranges::find_if(
        sentences, [&span](const TextSpan &one) { return one.overlap(*span) > 0; });
    return found == sentences.cend() ? -1 : found - sentences.cbegin();
}

void RevisionTexts::showChange(const RevisionChange &change)
{
    if (!m_difference) {
        return;
    }
    const RevisionMatch &match = m_difference->match;
    const qsizetype older = sentenceOf(match.oldSentences, change.oldSpan);
    const qsizetype newer = sentenceOf(match.newSentences, change.newSpan);
    m_older->showSentence(older);
    m_newer->showSentence(newer);
    m_inline->showSentence(newer);
}

} // namespace parallax::ui
