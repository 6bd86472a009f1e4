// Phrases: facts in the words that readers see, the same on every page.
//
// Whatever is said of a level, a date, a role or a number of things is said here, so that no two pages differ. It
// decides nothing and looks nothing up but names.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "facts/facts.h"

namespace cornerstone::compose {

// Numbers and lists.
[[nodiscard]] std::string number_in_words(int number);  ///< "three"; figures from ten on.
/// "one academy", "12 academies".
[[nodiscard]] std::string counted(int number, std::string_view one, std::string_view many);
[[nodiscard]] std::string joined(const std::vector<std::string>& names, std::string_view last = "and");
[[nodiscard]] std::string capitalised(std::string text);
[[nodiscard]] std::string academic_year(std::string_view id);  ///< "2026–27".

// Dates.
/// "4 months", "3 days": the age of something on a day, in its largest whole unit.
[[nodiscard]] std::string age(values::Date from, values::Date until);

// Roles.
[[nodiscard]] std::string roles_in_words(const facts::Facts& facts, const std::vector<std::string>& roles,
                                         std::string_view last = "and");

// Rhythms.
/// "Termly", "Up to 6 days a year", with "as required" where it is.
[[nodiscard]] std::string rhythm_in_words(const values::Rhythm& rhythm);
/// The same for a cell: what depends on being asked for stands slanted.
[[nodiscard]] document::Inlines rhythm_inlines(const values::Rhythm& rhythm);

// Marks.
[[nodiscard]] document::Marked level_mark(const facts::Facts& facts, facts::LevelRank rank, bool shows_word = true);
[[nodiscard]] std::string level_name(const facts::Facts& facts, facts::LevelRank rank);
[[nodiscard]] document::Marked not_known_mark(std::string word = "Not known", bool shows_word = true);
[[nodiscard]] document::Marked stale_mark(bool shows_word = true);
[[nodiscard]] document::Marked withheld_mark(bool shows_word = true);
[[nodiscard]] document::Marked not_applicable_mark(bool shows_word = true);
[[nodiscard]] document::Marked status_mark(const facts::ActionState& state);
[[nodiscard]] document::Marked success_mark(facts::SuccessState state);

/// What a finding comes to, as a mark: a level, or why there is none.
[[nodiscard]] document::Marked finding_mark(const facts::Facts& facts, const facts::IndicatorFinding* finding,
                                            bool shows_word = true);
/// What the rules propose: "Medium risk", "Low risk to High risk", "Not rated".
[[nodiscard]] document::Inlines proposal_inlines(const facts::Facts& facts, const facts::Proposal& proposal);

// Small pieces of documents.
[[nodiscard]] document::Inlines one(document::Inline content);
[[nodiscard]] document::Inlines strong(std::string text);
[[nodiscard]] document::Inlines quiet(std::string text);
[[nodiscard]] document::Inlines link(std::string text, std::string page, std::string anchor = {});
void append(document::Inlines& to, document::Inlines more);

}  // namespace cornerstone::compose
