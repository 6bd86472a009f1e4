// The support offer, who is entitled to what, and on which days.

#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "facts/described.h"
#include "facts/framework.h"
#include "facts/record.h"
#include "values/date.h"
#include "values/decimal.h"
#include "values/rhythm.h"

namespace cornerstone::facts {

enum class OfferStyle { kSeparate, kCumulative };
enum class ItemKind { kSupport, kMeeting, kVisit, kReview, kReport, kNetwork, kTraining, kPlan, kEvent };
[[nodiscard]] std::string_view name(ItemKind kind);

struct Offer {
  std::string name;
  OfferStyle style = OfferStyle::kSeparate;
  static constexpr auto fields() { return std::tuple{field("name", &Offer::name), field("style", &Offer::style)}; }
};

struct Item : Record {
  ItemKind kind = ItemKind::kSupport;
  std::optional<values::Rhythm> frequency;               ///< At every level.
  std::vector<std::pair<LevelRank, values::Rhythm>> at;  ///< Where it differs; best level first.
  std::vector<std::string> provider;                     ///< Roles: any of them spends the days.
  std::vector<std::string> attends;
  std::vector<std::pair<std::string, std::vector<std::string>>> attends_in;  ///< Term, roles.
  std::vector<std::string> to;                                               ///< Roles that receive it.
  values::Decimal days;                                                      ///< Each time.
  values::Decimal cost;                                                      ///< Pounds, each time.
  std::optional<values::Period> lasts;
  std::optional<values::Timing> timing;
  bool gives = false;  ///< An academy owes it to others.
  std::string page;    ///< Path of its Markdown page; may be empty.
  static constexpr auto fields() {
    return std::tuple{field("kind", &Item::kind),       field("frequency", &Item::frequency),
                      field("at", &Item::at),           field("provider", &Item::provider),
                      field("attends", &Item::attends), field("attends_in", &Item::attends_in),
                      field("to", &Item::to),           field("days", &Item::days),
                      field("cost", &Item::cost),       field("lasts", &Item::lasts),
                      field("timing", &Item::timing),   field("gives", &Item::gives),
                      field("page", &Item::page)};
  }
};

enum class GrantState { kNone, kGranted, kHeld, kEnded };

/// What one academy is entitled to of one item, at the level signed for it. An item without `at` and a level is the
/// same everywhere.
struct Entitlement {
  std::string item;
  values::AcademyIndex academy = values::AcademyIndex::kNone;
  values::Rhythm rhythm;
  std::optional<LevelRank> level;  ///< Where the rhythm was stated; none: at every level.
  bool is_raised = false;          ///< Stated for a level, and other than the item's frequency at every level.
  GrantState grant = GrantState::kNone;
  std::optional<values::Date> granted_until;
  std::string grant_reason;
  values::Clearance clearance;
  static constexpr auto fields() {
    return std::tuple{field("item", &Entitlement::item),
                      field("academy", &Entitlement::academy),
                      field("rhythm", &Entitlement::rhythm),
                      field("level", &Entitlement::level),
                      field("is_raised", &Entitlement::is_raised),
                      field("grant", &Entitlement::grant),
                      field("granted_until", &Entitlement::granted_until),
                      field("grant_reason", &Entitlement::grant_reason)};
  }
};

/// A day on which an item happens: for one academy, or for the trust.
struct Occurrence {
  std::string item;
  values::AcademyIndex academy = values::AcademyIndex::kNone;
  values::Date from;
  values::Date until;
  values::Clearance clearance;
  static constexpr auto fields() {
    return std::tuple{field("item", &Occurrence::item), field("academy", &Occurrence::academy),
                      field("from", &Occurrence::from), field("until", &Occurrence::until)};
  }
};

}  // namespace cornerstone::facts
