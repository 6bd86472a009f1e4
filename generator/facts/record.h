// What every record has: a name to refer to it by, words for readers, whom it concerns, who may know it, where it
// stands.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/inline.h"
#include "expression/sentence.h"
#include "values/clearance.h"
#include "values/origin.h"

namespace cornerstone::facts {

/// One in each academy, or one in the trust.
enum class Per { kAcademy, kTrust };

struct Record {
  std::string id;
  std::string name;        ///< What readers see; the id where nothing else is said.
  document::Inlines text;  ///< A paragraph; may be empty.
  document::Inlines note;  ///< A footnote; may be empty.
  std::vector<std::string> aliases;
  std::vector<std::string> themes;            ///< Ids.
  std::optional<expression::Sentence> where;  ///< The academies it concerns; none: every open academy.
  Per per = Per::kTrust;
  values::AudienceIndex audience{};  ///< Who may know what it says of one academy: its figures, findings, entitlements.
  values::Clearance clearance;       ///< Who may know the record itself.
  values::Origin origin;             ///< Of the id.
};

}  // namespace cornerstone::facts
