// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/archive/archive.h>

namespace parallax::bench {

/// What a made workspace is like. The same numbers make the same workspace.
struct ArchiveSize
{
    int articles = 1000;
    int revisionsEach = 1;
    int paragraphs = 12; ///< of about 170 bytes
    int captureBytes = 3000;
};

/// One revision of an invented article: words of an invented language, some far more frequent than
/// others. Each revision changes one paragraph of the one before.
class SyntheticArticle
{
public:
    SyntheticArticle(const ArchiveSize &size, int number);

    [[nodiscard]] Article article() const;
    [[nodiscard]] Capture capture() const;
    void change();

private:
    [[nodiscard]] QString words(int count);
    [[nodiscard]] quint32 random();

    ArchiveSize m_size;
    int m_number;
    int m_revision = 0;
    quint32 m_state;
    QStringList m_paragraphs;
};

/// Word number \a rank of the invented language; 0 is the most frequent.
[[nodiscard]] QString syntheticWord(quint32 rank);

/// Fills an empty folder by `git fast-import`, in the form in which the program stores. False when
/// git cannot do it.
[[nodiscard]] bool makeWorkspace(const QString &folder, const ArchiveSize &size);

} // namespace parallax::bench
