// What the trust wants this year, how it will know, and how far it has come.

#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "expression/sentence.h"
#include "expression/trace.h"
#include "facts/described.h"
#include "facts/framework.h"
#include "facts/record.h"
#include "values/date.h"
#include "values/rhythm.h"

namespace cornerstone::facts {

struct Theme : Record {
  std::string kind;  ///< `aim`, `way`, `strand`…: what cards group by.
  static constexpr auto fields() { return std::tuple{field("kind", &Theme::kind)}; }
};

struct Priority : Record {
  std::string owner;                                               ///< Role; may be empty.
  std::vector<std::pair<std::string, document::Inlines>> answers;  ///< Question id, answer.
  std::string continues;                                           ///< Last year's priority; may be empty.
  static constexpr auto fields() {
    return std::tuple{field("owner", &Priority::owner), field("answers", &Priority::answers),
                      field("continues", &Priority::continues)};
  }
};

struct Question {
  std::string id;
  std::string text;
  static constexpr auto fields() { return std::tuple{field("id", &Question::id), field("text", &Question::text)}; }
};

struct SuccessMeasure : Record {
  std::optional<expression::Sentence> test;  ///< None: people record it.
  std::string words;
  bool counts_itself = false;       ///< The test begins with an amount over academies: it is not asked of each.
  std::optional<values::Date> due;  ///< None: now.
  std::vector<std::string> by;
  static constexpr auto fields() {
    return std::tuple{field("test", &SuccessMeasure::test), field("words", &SuccessMeasure::words),
                      field("counts_itself", &SuccessMeasure::counts_itself), field("due", &SuccessMeasure::due),
                      field("by", &SuccessMeasure::by)};
  }
};

/// An action of a plan (of a level, or of one academy), or a deliverable of a priority.
struct Action : Record {
  std::optional<LevelRank> level;
  values::AcademyIndex academy = values::AcademyIndex::kNone;
  std::string priority;  ///< May be empty.
  std::string owner;
  std::optional<values::Date> starts;  ///< None: no day is said.
  std::optional<values::Date> due;
  std::optional<expression::Sentence> outcome;
  std::string outcome_words;
  static constexpr auto fields() {
    return std::tuple{field("level", &Action::level),       field("academy", &Action::academy),
                      field("priority", &Action::priority), field("owner", &Action::owner),
                      field("starts", &Action::starts),     field("due", &Action::due),
                      field("outcome", &Action::outcome),   field("outcome_words", &Action::outcome_words)};
  }
};

enum class ActionStatus { kNotStarted, kUnderWay, kDone, kNotNeeded };
[[nodiscard]] std::string_view name(ActionStatus status);
[[nodiscard]] std::optional<ActionStatus> action_status(std::string_view words);

/// Where an action stands in an academy (or in the trust).
struct ActionState {
  std::string action;
  values::AcademyIndex academy = values::AcademyIndex::kNone;
  ActionStatus status = ActionStatus::kNotStarted;
  bool is_late = false;
  std::optional<values::Date> on;
  std::string evidence;
  std::string reason;
  std::optional<expression::Trace> outcome;  ///< Whether the required outcome holds.
  values::Clearance clearance;
  static constexpr auto fields() {
    return std::tuple{field("action", &ActionState::action), field("academy", &ActionState::academy),
                      field("status", &ActionState::status), field("is_late", &ActionState::is_late),
                      field("on", &ActionState::on),         field("evidence", &ActionState::evidence),
                      field("reason", &ActionState::reason), field("outcome", &ActionState::outcome)};
  }
};

/// What the ledger says of a priority: its outcome in words ("met", "carried forward").
struct PriorityState {
  std::string year;
  std::string priority;
  std::string value;
  values::Date on;
  std::string by;
  std::string reason;
  std::string evidence;
  values::Clearance clearance;
  static constexpr auto fields() {
    return std::tuple{field("year", &PriorityState::year),
                      field("priority", &PriorityState::priority),
                      field("value", &PriorityState::value),
                      field("on", &PriorityState::on),
                      field("by", &PriorityState::by),
                      field("reason", &PriorityState::reason),
                      field("evidence", &PriorityState::evidence)};
  }
};

enum class SuccessState { kMet, kNotMet, kNotYetDue, kNotKnown, kNotApplicable };
[[nodiscard]] std::string_view name(SuccessState state);

/// How one academy stands against a success measure.
struct SuccessOfAcademy {
  values::AcademyIndex academy = values::AcademyIndex::kNone;
  expression::Trace trace;
  values::Clearance clearance;
  static constexpr auto fields() {
    return std::tuple{field("academy", &SuccessOfAcademy::academy), field("trace", &SuccessOfAcademy::trace)};
  }
};

struct SuccessSummary {
  SuccessState state = SuccessState::kNotKnown;
  int met = 0;
  int of = 0;  ///< All applicable academies, the not known included; 0 where it is not counted over academies.
  int not_known = 0;
  std::optional<values::Date> recorded_on;
  std::string recorded_by;
  std::string reason;
  std::string evidence;
  static constexpr auto fields() {
    return std::tuple{field("state", &SuccessSummary::state),
                      field("met", &SuccessSummary::met),
                      field("of", &SuccessSummary::of),
                      field("not_known", &SuccessSummary::not_known),
                      field("recorded_on", &SuccessSummary::recorded_on),
                      field("recorded_by", &SuccessSummary::recorded_by),
                      field("reason", &SuccessSummary::reason),
                      field("evidence", &SuccessSummary::evidence)};
  }
};

struct SuccessFinding {
  std::string success;
  Fact<SuccessSummary> summary;
  std::vector<SuccessOfAcademy> academies;  ///< Each with its own clearance.
  std::optional<expression::Trace> trace;   ///< Of a test that counts itself.
  values::Clearance clearance;
  static constexpr auto fields() {
    return std::tuple{field("success", &SuccessFinding::success), field("summary", &SuccessFinding::summary),
                      field("academies", &SuccessFinding::academies), field("trace", &SuccessFinding::trace)};
  }
};

}  // namespace cornerstone::facts
