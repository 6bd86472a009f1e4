// Which names may be used where the reader of a sentence stands, and which have been.
//
// Counting things opens a place of its own (`academies where …`), with the names of those things; it closes at the end
// of the count.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "expression/scope.h"
#include "expression/sentence.h"
#include "expression/vocabulary.h"

namespace cornerstone::expression {

class NamesInUse {
 public:
  explicit NamesInUse(const Vocabulary& vocabulary) : places_{{&vocabulary, std::nullopt, false}} {}

  /// False where these things cannot be counted here; the place is opened all the same, with the names of this one.
  bool enter(Things things);
  /// Closes the innermost place. All things count where a name used in it brings in all.
  Extent leave();

  /// The name, if there is one here; its use is noted.
  std::optional<Name> use(std::string_view name, source::Span span);

  [[nodiscard]] const Vocabulary& here() const { return *places_.back().vocabulary; }
  [[nodiscard]] bool brings_in_all() const { return places_.front().brings_in_all; }
  [[nodiscard]] std::vector<NameUse> take_uses() { return std::move(uses_); }

 private:
  struct Place {
    const Vocabulary* vocabulary;
    std::optional<Things> things;
    bool brings_in_all;
  };
  [[nodiscard]] std::size_t owner_of(const Name& name, std::string_view word) const;

  std::vector<Place> places_;
  std::vector<NameUse> uses_;
};

}  // namespace cornerstone::expression
