// A small trust in memory for the tests of the rule language: a vocabulary with a name of every type, and scopes whose
// readings each test sets.

#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "expression/scope.h"
#include "expression/vocabulary.h"

namespace cornerstone::expression::tests {

/// Best first: low, medium, high.
[[nodiscard]] std::shared_ptr<const Scale> risk();
/// Best first: Outstanding, Good, Requires improvement, Inadequate.
[[nodiscard]] std::shared_ptr<const Scale> quality();

class SmallVocabulary final : public Vocabulary {
 public:
  SmallVocabulary();
  [[nodiscard]] std::optional<Name> resolve(std::string_view name) const override;
  [[nodiscard]] std::vector<std::string> names() const override;
  [[nodiscard]] const Vocabulary* inside(Things things) const override;
  [[nodiscard]] const std::string& name_of(NameId id) const;

 private:
  class Inside;
  Name& add(std::string name, Type type);
  void add_measure(std::string name, Type type, const std::vector<std::string>& against);

  std::vector<std::pair<std::string, Name>> entries_;
  std::shared_ptr<const Inside> indicators_;
  std::shared_ptr<const Inside> actions_;
  std::vector<std::string> own_names_;
};

/// One academy, indicator or action: its readings by name. What is not set is missing.
struct Thing {
  std::string label;
  std::map<std::string, Reading, std::less<>> readings;
  std::map<std::string, std::vector<Reading>, std::less<>> histories;  ///< Oldest first; the last is the reading.
  /// "ks2.rwm/national": from which day, which figure.
  std::map<std::string, std::vector<std::pair<values::Date, Reading>>, std::less<>> comparisons;
  std::vector<Thing> academies;
  std::vector<Thing> indicators;
  std::vector<Thing> actions;
  bool is_usual = true;
  values::Clearance clearance = values::Clearance::everyone();
};

class ThingScope final : public Scope {
 public:
  ThingScope(const SmallVocabulary& vocabulary, const Thing& thing, const ThingScope* outer = nullptr)
      : vocabulary_(vocabulary), thing_(thing), outer_(outer) {}

  [[nodiscard]] Reading reading(NameId name) const override;
  [[nodiscard]] std::vector<Reading> history(NameId measure) const override;
  [[nodiscard]] Reading comparison(NameId measure, AgainstId against, const Reading& result) const override;
  void visit(Things things, Extent extent, const Visit& visit) const override;
  [[nodiscard]] values::Date as_at() const override;

 private:
  const SmallVocabulary& vocabulary_;
  const Thing& thing_;
  const ThingScope* outer_;
};

// Readings in few words, for everyone.
[[nodiscard]] values::Date day(std::string_view iso);
[[nodiscard]] Reading number(std::string_view figure, values::Unit unit = values::Unit::kNumber);
[[nodiscard]] Reading percent(std::string_view figure);
[[nodiscard]] Reading word(const std::shared_ptr<const Scale>& scale, std::string_view text);
[[nodiscard]] Reading text(std::string_view text);
[[nodiscard]] Reading date(std::string_view iso);
[[nodiscard]] Reading yes_no(bool is_yes);
[[nodiscard]] Reading absent(ReadingState state);
[[nodiscard]] Reading range(const std::shared_ptr<const Scale>& scale, std::string_view best, std::string_view worst);
[[nodiscard]] Reading on(std::string_view iso, Reading reading);

}  // namespace cornerstone::expression::tests
