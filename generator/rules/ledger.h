// The ledger's meaning: which of its rows stand on the as-at date.
//
// The last row on or before the day stands. An expired signature stands and is reported; an expired judgement is stale.

#pragma once

#include <string_view>

#include "diagnostics/sink.h"
#include "facts/facts.h"

namespace cornerstone::rules {

/// Fills `judgements_in_force`. Reports values that are none of the judgement's, and recorders who may not.
void take_judgements(facts::Facts& facts, diagnostics::Sink& sink);

/// Fills `ratings` with the signed level of every academy, and `level_counts`. Reports signers who may not, and
/// signatures out of date.
void take_signed_levels(facts::Facts& facts, diagnostics::Sink& sink);

/// Fills `priority_states`, this year's and earlier ones'.
void take_priorities(facts::Facts& facts);

/// The row about `subject` in force for the academy (or the trust: kNone); null where there is none.
[[nodiscard]] const facts::Decision* decision_in_force(const facts::Facts& facts, facts::Subject about,
                                                       std::string_view subject, values::AcademyIndex academy);

}  // namespace cornerstone::rules
