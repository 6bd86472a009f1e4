// The cover sheet of a paper: what is asked of its readers, and what its author says of it.
//
// Decisions are collected from the paper itself, so that the two never differ: each callout of a decision gets a
// letter, by which cover sheet and minutes call it.

#pragma once

#include <string>

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

/// By what a decision is found that no section of the paper holds. Empty in a paper that has no number.
struct PaperPlace {
  std::string number;
  std::string anchor;
};

/// Letters the decisions of `body`, whose sections are numbered already, and says what stands before it: what is asked
/// and the rows of the brief, on a sheet of their own where there are such rows. Empty where there is neither.
[[nodiscard]] document::Blocks cover_sheet(const edition::Pack& pack, const edition::Paper& paper, const PaperPlace& at,
                                           document::Blocks& body, const Composing& composing);

}  // namespace cornerstone::compose
