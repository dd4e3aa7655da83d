// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "highlighting.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

// Half a million characters are coloured in well under a second in a debug build; a stored article
// of that length is a page that was not an article.
constexpr int longestColoured = 500'000;

QString definitionNameOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Markdown:
        return u"Markdown"_s;
    case SourceKind::Json:
        return u"JSON"_s;
    case SourceKind::NewsText:
        return u"News Text"_s;
    case SourceKind::Diff:
        return u"Diff"_s;
    }
    return {};
}

} // namespace

struct Highlighting::Private
{
    explicit Private(QTextDocument *document)
        : text(document)
        , highlighter(std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(document))
    {
        repository.addCustomSearchPath(u":/highlighting"_s);
    }

    QTextDocument *text;
    KSyntaxHighlighting::Repository repository;
    // Holds definitions of the repository: must die before it.
    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> highlighter;
};

Highlighting::Highlighting(QTextDocument *document)
    : d(std::make_unique<Private>(document))
{
}

Highlighting::~Highlighting() = default;

void Highlighting::apply(SourceKind kind, const QPalette &palette)
{
    const bool isColoured = d->text->characterCount() <= longestColoured;
    d->highlighter->setTheme(d->repository.themeForPalette(palette));
    d->highlighter->setDefinition(isColoured
                                      ? d->repository.definitionForName(definitionNameOf(kind))
                                      : KSyntaxHighlighting::Definition());
    d->highlighter->rehighlight();
}

QString Highlighting::definitionName() const
{
    const auto definition = d->highlighter->definition();
    return definition.isValid() ? definition.name() : QString();
}

} // namespace parallax::ui
