// The framework by which the trust judges its academies, and what it finds.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "drawing/mark.h"
#include "expression/sentence.h"
#include "expression/trace.h"
#include "facts/described.h"
#include "facts/fact.h"
#include "facts/record.h"
#include "values/date.h"
#include "values/decimal.h"
#include "values/period.h"

namespace cornerstone::facts {

/// Position of a level in the framework: 0 is the best.
using LevelRank = std::uint8_t;

enum class Method { kWorst, kPoints, kJudgement };

/// How many indicators must be known for a proposal.
struct Needs {
  values::Decimal amount{100};
  bool is_percent = true;
};

struct Framework {
  std::string name;
  std::string word = "rating";  ///< What a rating is called here.
  Method method = Method::kWorst;
  std::vector<std::string> signed_by;  ///< Roles.
  Needs needs;
  values::Period stale_after{1, 1, values::TimeUnit::kYear};
  values::AudienceIndex
      audience{};  ///< Who may know findings and ratings; definitions are as wide as their own records.
  values::Origin origin;
  static constexpr auto fields() {
    return std::tuple{field("name", &Framework::name),         field("word", &Framework::word),
                      field("method", &Framework::method),     field("signed_by", &Framework::signed_by),
                      field("needs", &Framework::needs),       field("stale_after", &Framework::stale_after),
                      field("audience", &Framework::audience), field("origin", &Framework::origin)};
  }
};

struct Level : Record {
  LevelRank rank = 0;
  drawing::Mark mark;  ///< Letter, shape and tone together.
  std::vector<std::pair<std::string, std::string>> labels;
  std::vector<std::string> qualities;
  std::optional<values::Period> lasts;
  std::optional<values::Decimal> points;
  std::optional<values::Decimal> from_points;
  static constexpr auto fields() {
    return std::tuple{field("rank", &Level::rank),
                      field("mark", &Level::mark),
                      field("labels", &Level::labels),
                      field("qualities", &Level::qualities),
                      field("lasts", &Level::lasts),
                      field("points", &Level::points),
                      field("from_points", &Level::from_points)};
  }
};

/// What holds at one level, as a sentence.
struct LevelSentence {
  LevelRank level = 0;
  std::string words;  ///< As written.
  expression::Sentence sentence;
};

struct Indicator : Record {
  std::vector<LevelSentence> at;  ///< Best level first.
  values::Decimal weight{1};
  std::vector<std::string> ask;  ///< Questions for trustees.
  static constexpr auto fields() {
    return std::tuple{field("at", &Indicator::at), field("weight", &Indicator::weight), field("ask", &Indicator::ask)};
  }
};

/// A fact that people record in the ledger.
struct Judgement : Record {
  expression::Type type;
  std::vector<std::string> by;
  std::optional<values::Period> stale_after;
  static constexpr auto fields() {
    return std::tuple{field("type", &Judgement::type), field("by", &Judgement::by),
                      field("stale_after", &Judgement::stale_after)};
  }
};

struct OverridingRule : Record {
  std::string words;
  expression::Sentence when;
  std::string reason;
  std::optional<LevelRank>
      level;  ///< The proposal is no better than this; none: a signature needs a reason while it holds.
  static constexpr auto fields() {
    return std::tuple{field("words", &OverridingRule::words), field("when", &OverridingRule::when),
                      field("reason", &OverridingRule::reason), field("level", &OverridingRule::level)};
  }
};

/// Who decides a matter at each level.
struct Control : Record {
  std::vector<std::pair<LevelRank, std::vector<std::string>>> at;  ///< Roles.
  static constexpr auto fields() { return std::tuple{field("at", &Control::at)}; }
};

enum class FindingState { kKnown, kNotKnown, kNotApplicable };

/// What an indicator says of one academy. Known: best == worst. Not known: somewhere between.
struct IndicatorFinding {
  std::string indicator;
  values::AcademyIndex academy = values::AcademyIndex::kNone;
  FindingState state = FindingState::kNotApplicable;
  LevelRank best = 0;
  LevelRank worst = 0;
  bool is_stale = false;     ///< Not known because what it rests on is stale.
  bool is_withheld = false;  ///< What it rests on is withheld from this reader: state, best and worst say nothing.
  /// The sentences tried, best level first: each with its own trace.
  std::vector<std::pair<LevelRank, expression::Trace>> tried;
  values::Clearance clearance;
  static constexpr auto fields() {
    return std::tuple{field("indicator", &IndicatorFinding::indicator),
                      field("academy", &IndicatorFinding::academy),
                      field("state", &IndicatorFinding::state),
                      field("best", &IndicatorFinding::best),
                      field("worst", &IndicatorFinding::worst),
                      field("is_stale", &IndicatorFinding::is_stale),
                      field("is_withheld", &IndicatorFinding::is_withheld),
                      field("tried", &IndicatorFinding::tried)};
  }
};

struct RuleFinding {
  std::string rule;
  values::AcademyIndex academy = values::AcademyIndex::kNone;
  expression::Trace trace;  ///< With its verdict.
  values::Clearance clearance;
  static constexpr auto fields() {
    return std::tuple{field("rule", &RuleFinding::rule), field("academy", &RuleFinding::academy),
                      field("trace", &RuleFinding::trace)};
  }
};

enum class RatingState { kProposed, kProvisional, kNotRated };

/// What the rules propose. Meaningless ends where not rated for want of indicators: best and worst then are what could
/// be.
struct Proposal {
  RatingState state = RatingState::kNotRated;
  LevelRank best = 0;
  LevelRank worst = 0;
  int known = 0;  ///< Indicators.
  int applicable = 0;
  std::vector<std::string> decided_by;  ///< Ids of indicators and rules that hold the proposal where it is.
  static constexpr auto fields() {
    return std::tuple{field("state", &Proposal::state),           field("best", &Proposal::best),
                      field("worst", &Proposal::worst),           field("known", &Proposal::known),
                      field("applicable", &Proposal::applicable), field("decided_by", &Proposal::decided_by)};
  }
};

/// A person's statement, from the ledger.
struct SignedLevel {
  LevelRank level = 0;
  values::Date on;
  std::string by;  ///< Role.
  std::string reason;
  std::string evidence;
  std::optional<LevelRank> before;  ///< The signed level before this one.
  values::Date since;               ///< When the level first stood without a break.
  bool has_expired = false;
  static constexpr auto fields() {
    return std::tuple{field("level", &SignedLevel::level),
                      field("on", &SignedLevel::on),
                      field("by", &SignedLevel::by),
                      field("reason", &SignedLevel::reason),
                      field("evidence", &SignedLevel::evidence),
                      field("before", &SignedLevel::before),
                      field("since", &SignedLevel::since),
                      field("has_expired", &SignedLevel::has_expired)};
  }
};

/// The two ratings of one academy side by side; neither ever overwrites the other.
struct Rating {
  values::AcademyIndex academy = values::AcademyIndex::kNone;
  Fact<Proposal> proposal;
  Fact<SignedLevel> signed_level;  ///< In force on the as-at date.
  Fact<bool> differs;              ///< The signed level is outside the proposal.
  values::Clearance clearance;
  static constexpr auto fields() {
    return std::tuple{field("academy", &Rating::academy), field("proposal", &Rating::proposal),
                      field("signed_level", &Rating::signed_level), field("differs", &Rating::differs)};
  }
};

/// A judgement of one academy (or the trust) as it stands.
struct JudgementInForce {
  std::string judgement;
  values::AcademyIndex academy = values::AcademyIndex::kNone;
  expression::Reading reading;
  std::string by;
  std::string reason;
  std::string evidence;
  values::Clearance clearance;
  static constexpr auto fields() {
    return std::tuple{field("judgement", &JudgementInForce::judgement), field("academy", &JudgementInForce::academy),
                      field("reading", &JudgementInForce::reading),     field("by", &JudgementInForce::by),
                      field("reason", &JudgementInForce::reason),       field("evidence", &JudgementInForce::evidence)};
  }
};

/// A derived count that `[[publish]]` may widen: `count(rating)` by level.
struct LevelCounts {
  std::vector<int> signed_at;  ///< By rank.
  int unsigned_academies = 0;
  int academies = 0;
  static constexpr auto fields() {
    return std::tuple{field("signed_at", &LevelCounts::signed_at), field("unsigned", &LevelCounts::unsigned_academies),
                      field("academies", &LevelCounts::academies)};
  }
};

}  // namespace cornerstone::facts
