// The people: roles, bodies, posts; and the glossary's words.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "expression/sentence.h"
#include "facts/described.h"
#include "facts/record.h"
#include "values/date.h"
#include "values/rhythm.h"

namespace cornerstone::facts {

enum class RoleKind { kRole, kBody, kTeam };

struct Role : Record {
  RoleKind kind = RoleKind::kRole;
  std::string reports_to;  ///< Role; may be empty.
  std::vector<std::string> members;
  std::optional<values::Rhythm> days;
  std::optional<expression::Sentence> kept_when;
  std::string ready_when;
  static constexpr auto fields() {
    return std::tuple{field("kind", &Role::kind),           field("reports_to", &Role::reports_to),
                      field("members", &Role::members),     field("days", &Role::days),
                      field("kept_when", &Role::kept_when), field("ready_when", &Role::ready_when)};
  }
};

struct Post : Record {
  std::string role;
  std::string person;  ///< May be empty: vacant.
  values::AcademyIndex academy = values::AcademyIndex::kNone;
  std::optional<values::Rhythm> days;
  std::vector<std::string> expertise;
  std::optional<values::Date> from;
  std::optional<values::Date> until;
  std::optional<values::Date> ready;
  static constexpr auto fields() {
    return std::tuple{field("role", &Post::role),           field("person", &Post::person),
                      field("academy", &Post::academy),     field("days", &Post::days),
                      field("expertise", &Post::expertise), field("from", &Post::from),
                      field("until", &Post::until),         field("ready", &Post::ready)};
  }
};

struct Word : Record {
  static constexpr auto fields() { return std::tuple{}; }
};

}  // namespace cornerstone::facts
