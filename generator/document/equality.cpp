// Comparisons of blocks that hold blocks: their members are complete only after Block is.

#include "document/document.h"

namespace cornerstone::document {

bool ListItem::operator==(const ListItem&) const = default;
bool Quote::operator==(const Quote&) const = default;
bool Callout::operator==(const Callout&) const = default;
bool Card::operator==(const Card&) const = default;
bool Cards::operator==(const Cards&) const = default;
bool ColumnBox::operator==(const ColumnBox&) const = default;
bool Columns::operator==(const Columns&) const = default;
bool Details::operator==(const Details&) const = default;

}  // namespace cornerstone::document
