// Numbers of sections, tables and figures in papers.

#pragma once

#include <string>

#include "document/document.h"

namespace cornerstone::compose {

/// What has been counted so far in one paper or pack.
struct Numbering {
  unsigned tables = 0;
  unsigned figures = 0;
};

/// Numbers headings of `level` "1", "2" …, after `above` and a point where that is given, and every titled table and
/// figure in order. Deeper headings stay without number.
void number(document::Blocks& blocks, int level, const std::string& above, Numbering& numbering);

}  // namespace cornerstone::compose
