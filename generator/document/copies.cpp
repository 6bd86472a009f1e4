// How blocks and inlines are copied, moved, destroyed and compared.

#include "document/document.h"

namespace cornerstone::document {

Inline::Inline(const Inline&) = default;
Inline::Inline(Inline&&) noexcept = default;
Inline& Inline::operator=(const Inline&) = default;
Inline& Inline::operator=(Inline&&) noexcept = default;
Inline::~Inline() = default;

Block::Block(const Block&) = default;
Block::Block(Block&&) noexcept = default;
Block& Block::operator=(const Block&) = default;
Block& Block::operator=(Block&&) noexcept = default;
Block::~Block() = default;

bool ListItem::operator==(const ListItem&) const = default;
bool Quote::operator==(const Quote&) const = default;
bool Callout::operator==(const Callout&) const = default;
bool Card::operator==(const Card&) const = default;
bool Cards::operator==(const Cards&) const = default;
bool ColumnBox::operator==(const ColumnBox&) const = default;
bool Columns::operator==(const Columns&) const = default;
bool Details::operator==(const Details&) const = default;

}  // namespace cornerstone::document
