// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compat.h"

#include <app/domain/error.h>

#include <QByteArray>
#include <QString>

#include <memory>
#include <utility>

namespace parallax::archive::git {

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *pointer) const noexcept
    {
        Free(pointer);
    }
};

template <typename T, auto Free>
using Handle = std::unique_ptr<T, Deleter<Free>>;

using RepositoryHandle = Handle<git_repository, git_repository_free>;
using SignatureHandle = Handle<git_signature, git_signature_free>;
using TreeHandle = Handle<git_tree, git_tree_free>;
using TreeEntryHandle = Handle<git_tree_entry, git_tree_entry_free>;
using CommitHandle = Handle<git_commit, git_commit_free>;
using BlobHandle = Handle<git_blob, git_blob_free>;
using ReferenceHandle = Handle<git_reference, git_reference_free>;
using ReferenceIteratorHandle = Handle<git_reference_iterator, git_reference_iterator_free>;
using TransactionHandle = Handle<git_transaction, git_transaction_free>;
using RevwalkHandle = Handle<git_revwalk, git_revwalk_free>;
using RemoteHandle = Handle<git_remote, git_remote_free>;
using OdbHandle = Handle<git_odb, git_odb_free>;
using OdbObjectHandle = Handle<git_odb_object, git_odb_object_free>;
using RefdbHandle = Handle<git_refdb, git_refdb_free>;
using PackBuilderHandle = Handle<git_packbuilder, git_packbuilder_free>;
using DiffHandle = Handle<git_diff, git_diff_free>;

/// A git_buf that is given back.
class Buffer
{
public:
    Buffer() = default;

    ~Buffer() { git_buf_dispose(&m_buffer); }
    Q_DISABLE_COPY_MOVE(Buffer)

    [[nodiscard]] git_buf *out() { return &m_buffer; }

    [[nodiscard]] QByteArray bytes() const
    {
        return {m_buffer.ptr, static_cast<qsizetype>(m_buffer.size)};
    }

private:
    git_buf m_buffer = GIT_BUF_INIT;
};

/// What libgit2 has to say about \a code, read on the thread where it arose.
/// Codes: NotFound, NoSpace, NotWritable (also a refused read), Git.
[[nodiscard]] Error lastError(int code, const char *call);

/// Forgets older errors: some failures of libgit2, a full disk among them, leave only the system's
/// number.
void forgetErrors() noexcept;

/// Calls a libgit2 function and turns a negative return value into an error at once.
template <typename Function, typename... Arguments>
[[nodiscard]] Result<> check(const char *call, Function function, Arguments &&...arguments)
{
    forgetErrors();
    if (const int code = function(std::forward<Arguments>(arguments)...); code < 0) {
        return tl::unexpected(lastError(code, call));
    }
    return {};
}

/// Calls a libgit2 function whose first parameter is the owned output.
template <typename H, typename Function, typename... Arguments>
[[nodiscard]] Result<H> make(const char *call, Function function, Arguments &&...arguments)
{
    typename H::pointer raw = nullptr;
    forgetErrors();
    if (const int code = function(&raw, std::forward<Arguments>(arguments)...); code < 0) {
        return tl::unexpected(lastError(code, call));
    }
    return H(raw);
}

[[nodiscard]] QString hex(const git_oid &id);
/// Errors: NotFound when \a text is no object name.
[[nodiscard]] Result<git_oid> oid(const QString &text);

} // namespace parallax::archive::git
