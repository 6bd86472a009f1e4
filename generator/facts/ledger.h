// The ledger: what people decided, when and why. Append-only; the last row on or before the as-at date stands.

#pragma once

#include <optional>
#include <string>

#include "facts/described.h"
#include "values/clearance.h"
#include "values/date.h"
#include "values/origin.h"

namespace cornerstone::facts {

enum class Subject { kRating, kJudgement, kSuccess, kAction, kItem, kPost, kPriority };

struct Decision {
  values::Date on;
  values::AcademyIndex academy = values::AcademyIndex::kNone;  ///< kNone: the trust.
  Subject about = Subject::kRating;
  std::string subject;  ///< Id; empty for a rating.
  std::string value;    ///< As written; a rating's is a level id.
  std::string by;       ///< Role.
  std::string reason;
  std::string evidence;
  std::optional<values::Date> until;
  values::Clearance clearance;
  values::Origin origin;  ///< Of `value`.
  source::Span by_span;   ///< For messages: no reader is told of it.
  static constexpr auto fields() {
    return std::tuple{field("on", &Decision::on),         field("academy", &Decision::academy),
                      field("about", &Decision::about),   field("subject", &Decision::subject),
                      field("value", &Decision::value),   field("by", &Decision::by),
                      field("reason", &Decision::reason), field("evidence", &Decision::evidence),
                      field("until", &Decision::until),   field("origin", &Decision::origin)};
  }
};

}  // namespace cornerstone::facts
