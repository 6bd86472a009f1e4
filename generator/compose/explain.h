// Explanations: why a rating is as it is, in plain words, from the traces that came with the facts.
//
// Evidence is told with its value, its day, its age, and the file and cell that it came from. What the reader may not
// know is gone from a trace before it comes here.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/plain_words.h"
#include "document/inline.h"
#include "expression/trace.h"
#include "facts/facts.h"

namespace cornerstone::compose {

/// One thing that a finding rests on.
struct Evidence {
  std::string label;  ///< As rules write it.
  std::string name;
  std::string value;     ///< "92.2%", "Fragile", "missing", "withheld".
  std::string compared;  ///< "target 94%"; may be empty.
  std::optional<values::Date> on;
  bool is_known = false;
  bool is_stale = false;
  std::string source;     ///< What it is taken from, as readers know it: "Attendance by half term"; may be empty.
  std::uint32_t row = 0;  ///< Of its file; 0: not from a file of rows.
  bool operator==(const Evidence&) const = default;
};

/// What the traces of a finding cite, each once, in order of writing.
[[nodiscard]] std::vector<Evidence> evidence_of(const facts::IndicatorFinding& finding, const Lexicon& lexicon);
[[nodiscard]] std::vector<Evidence> evidence_of(const expression::Trace& trace, const Lexicon& lexicon);

/// The rule of the level that a finding came to: "Attendance at least 94"; for the worst level, what the one before it
/// would have needed.
[[nodiscard]] std::string rule_in_words(const facts::Indicator& indicator, const facts::IndicatorFinding& finding,
                                        const Lexicon& lexicon);

}  // namespace cornerstone::compose
