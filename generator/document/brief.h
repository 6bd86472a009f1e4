// A paper's brief: what its cover sheet says beside the title, as its author wrote it.
//
// Plain words and ids. What is decided here is nothing: decisions stand in the paper itself, and its cover sheet
// collects them.

#pragma once

#include <string>
#include <vector>

namespace cornerstone::document {

struct Implication {
  std::string aspect;  ///< "finance"
  std::string words;
  bool operator==(const Implication&) const = default;
};

struct Brief {
  std::string summary;                  ///< In one sentence.
  std::vector<std::string> considered;  ///< Where it was before, and what came of it.
  std::vector<std::string> priorities;  ///< Ids.
  std::vector<std::string> risks;       ///< Of the risk register, as it words them.
  std::vector<Implication> implications;
  bool operator==(const Brief&) const = default;
};

}  // namespace cornerstone::document
