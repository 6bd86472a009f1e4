// Secrets: what of a content folder could be otherwise, and who may know it.
//
// One for each value of each kind that a trust says: figures, words of scales, the dates of rows, what the ledger says
// and when and why, thresholds, columns of academies.csv, names and texts of records, pages, papers. All of them can be
// otherwise at once, and the content still has no errors.

#pragma once

#include <map>
#include <random>
#include <string>
#include <vector>

#include "property/published.h"

namespace cornerstone::tests {

struct Secret {
  std::string what;  ///< For messages.
  std::vector<Edit> edits;
  std::vector<values::Clearance> clearances;           ///< Whom any of these allows may know it,
  std::vector<values::AudienceIndex> withheld_from{};  ///< unless it is withheld: it stays within its class.

  [[nodiscard]] bool is_kept_from(const values::Reader& reader) const;
};

using Secrets = std::map<std::string, std::vector<Secret>>;  ///< By kind.

[[nodiscard]] Secrets secrets_of(const Known& known, const Files& files, std::mt19937& random);

}  // namespace cornerstone::tests
