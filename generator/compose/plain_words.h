// Sentences of the trust's rules as readers say them: with the names, units and signs of ordinary words.

#pragma once

#include <string>
#include <string_view>

#include "facts/facts.h"
#include "facts/names.h"

namespace cornerstone::compose {

/// What facts are called, and where they come from: one reader's.
struct Lexicon {
  const facts::Facts& facts;
  const facts::Names& names;
};

/// A sentence of the trust as readers say it: `attendance.overall is at least 95` → "Attendance is at least 95%".
[[nodiscard]] std::string plain_sentence(std::string_view sentence, const Lexicon& lexicon);
/// The name of `attendance.overall`, `judgement.leadership`, `rating`…; itself where nobody has it.
[[nodiscard]] std::string plain_name(std::string_view written, const Lexicon& lexicon);

}  // namespace cornerstone::compose
