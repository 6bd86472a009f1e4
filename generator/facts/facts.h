// Facts: all that is known on one day, what was said and what follows from it.
//
// `rules` makes one Facts for an as-at date; `disclosure` makes from it the Facts of one reader, in which everything
// else is absent. Both have the same shape, so that whatever is written for the one works on the other.
//
// What copies and destroys these large values stands in facts.cpp: here, every file that includes them would compile
// it again.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "facts/calendar.h"
#include "facts/data.h"
#include "facts/framework.h"
#include "facts/ledger.h"
#include "facts/offer.h"
#include "facts/priorities.h"
#include "facts/shared_list.h"
#include "facts/team.h"
#include "facts/trust.h"

namespace cornerstone::facts {

/// One school year as the trust wrote it down.
struct Year {
  Year();
  Year(const Year&);
  Year(Year&&) noexcept;
  Year& operator=(const Year&);
  Year& operator=(Year&&) noexcept;
  ~Year();

  std::string id;          ///< "2026-27"
  values::DateRange days;  ///< 1 September to 31 August.
  Framework framework;
  std::vector<Level> levels;  ///< Best first.
  std::vector<Indicator> indicators;
  std::vector<Judgement> judgements;
  std::vector<OverridingRule> rules;
  std::vector<Control> controls;
  Offer offer;
  std::vector<Item> items;
  Calendar calendar;
  std::vector<Question> questions;
  std::vector<Theme> themes;
  std::vector<Priority> priorities;
  std::vector<SuccessMeasure> successes;
  std::vector<Action> actions;
};

/// What the trust says: everything but what is derived. Vectors stand in the order of their files.
struct Declared {
  Declared();
  Declared(const Declared&);
  Declared(Declared&&) noexcept;
  Declared& operator=(const Declared&);
  Declared& operator=(Declared&&) noexcept;
  ~Declared();

  Trust trust;
  std::vector<Audience> audiences;
  std::vector<Academy> academies;
  std::vector<AcademyColumn> columns;
  std::vector<Scale> scales;
  std::vector<Dataset> datasets;
  std::vector<Measure> measures;
  SharedList<Result> results;  ///< By measure, academy, then date.
  std::vector<Role> roles;
  std::vector<Post> posts;
  std::vector<Word> words;
  std::vector<Decision> decisions;  ///< In order of date, then of the file.
  Year year;
  std::vector<Year> earlier;  ///< Newest first.
};

struct Facts : Declared {
  Facts();
  Facts(const Facts&);
  Facts(Facts&&) noexcept;
  Facts& operator=(const Facts&);
  Facts& operator=(Facts&&) noexcept;
  ~Facts();

  values::Date as_at;
  /// Whom these facts are for; none: everything, as `rules` sees it.
  std::optional<values::Reader> reader;
  values::Audiences
      who;  ///< Which audience contains which: decides what is hidden from the reader, whether or not it is there.

  SharedList<IndicatorFinding> indicator_findings;  ///< By academy, then in framework order.
  SharedList<RuleFinding> rule_findings;
  std::vector<Rating> ratings;  ///< One for each counted academy and each joining one, by academy.
  Fact<LevelCounts> level_counts;
  std::vector<JudgementInForce> judgements_in_force;
  std::vector<Entitlement>
      entitlements;  ///< By academy, then in the offer's order; trust-wide items once with no academy.
  std::vector<Occurrence> occurrences;  ///< By day, then item, then academy.
  std::vector<ActionState> action_states;
  std::vector<PriorityState> priority_states;    ///< As they stand, by year and priority.
  std::vector<SuccessFinding> success_findings;  ///< In the order of priorities.toml.
};

// Look-ups. Null where there is none (or where this reader may not know of it).
[[nodiscard]] const Academy* find_academy(const Declared& said, values::AcademyIndex index);
[[nodiscard]] const Academy* find_academy(const Declared& said, std::string_view id);
[[nodiscard]] const Level* find_level(const Declared& said, LevelRank rank);
[[nodiscard]] const Measure* find_measure(const Declared& said, std::string_view full_name);
[[nodiscard]] const Dataset* find_dataset(const Declared& said, std::string_view id);
[[nodiscard]] const Role* find_role(const Declared& said, std::string_view id);
[[nodiscard]] const Item* find_item(const Declared& said, std::string_view id);
[[nodiscard]] const Indicator* find_indicator(const Declared& said, std::string_view id);
[[nodiscard]] const Rating* find_rating(const Facts& facts, values::AcademyIndex academy);
[[nodiscard]] const IndicatorFinding* find_finding(const Facts& facts, std::string_view indicator,
                                                   values::AcademyIndex academy);
/// Results of one measure and academy, old to new.
[[nodiscard]] std::vector<const Result*> results_of(const Declared& said, std::string_view measure,
                                                    values::AcademyIndex academy);
/// The name readers see; the id itself where nobody has it.
[[nodiscard]] std::string role_name(const Declared& said, std::string_view id);

}  // namespace cornerstone::facts
