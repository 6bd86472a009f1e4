// Walking a document's blocks and inlines in reading order, nested ones included. The one place that knows which block
// holds which.

#pragma once

#include <functional>

#include "document/document.h"

namespace cornerstone::document {

/// Calls `visit` with every block, each before those it holds.
void walk(const Blocks& blocks, const std::function<void(const Block&)>& visit);
/// Every block of a document, its footnotes' included.
void walk(const Document& document, const std::function<void(const Block&)>& visit);

/// Every inline of `inlines`, each before those it holds.
void walk(const Inlines& inlines, const std::function<void(const Inline&)>& visit);
/// Every run of inlines that `block` itself holds: captions, cells, labels; not those of blocks within it.
void walk_inlines(const Block& block, const std::function<void(const Inlines&)>& visit);

/// Calls `rewrite` with every block, each before those it holds, to be changed in place.
void rewrite_blocks(Blocks& blocks, const std::function<void(Block&)>& rewrite);

/// Calls `rewrite` with every run of inlines of every block, to be changed in place; runs inside a style or a link are
/// its own affair.
void rewrite_inlines(Blocks& blocks, const std::function<void(Inlines&)>& rewrite);

}  // namespace cornerstone::document
