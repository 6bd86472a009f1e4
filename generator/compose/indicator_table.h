// The indicators of one academy: level, rule, value, evidence and its age. Shared by the pages that give reasons.

#pragma once

#include <string>
#include <vector>

#include "compose/composing.h"
#include "compose/explain.h"
#include "document/document.h"

namespace cornerstone::compose {

[[nodiscard]] Lexicon lexicon_of(const Composing& composing);

/// One line for one finding: indicator, level, why, evidence. Four cells.
[[nodiscard]] document::Row reason_row(const facts::Indicator& indicator, const facts::IndicatorFinding& finding,
                                       std::string id, const Composing& composing);

/// All indicators that apply, those at the worst level first.
[[nodiscard]] document::Table indicator_table(const facts::Academy& academy, std::string id, document::Inlines caption,
                                              Composing& composing);

/// What a person signed, what the rules propose, and the rules that hold: paragraphs.
[[nodiscard]] document::Blocks rating_in_words(const facts::Academy& academy, const Composing& composing);

}  // namespace cornerstone::compose
