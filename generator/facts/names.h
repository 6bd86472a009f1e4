// Names: the vocabulary of a trust. Every name that its sentences may use, with its type.
//
// Made once from what the trust says and shared by everything that reads or judges sentences: a name's number means the
// same everywhere, also in an edition from which the record behind it is absent.

#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "expression/vocabulary.h"
#include "facts/facts.h"

namespace cornerstone::facts {

/// What a name speaks of.
enum class NameSubject {
  kAcademyField,   ///< academy.id, name, urn, phase, joined, status, pupils
  kAcademyColumn,  ///< academy.<column>
  kMeasure,
  kIndicator,
  kJudgement,
  kSuccess,
  kItem,
  kRating,
  kRatingProposed,
  kRatingSince,
  kRatingSignedOn,
  kIndicatorLevel,  ///< `level` of the indicators counted.
  kActionField,     ///< status, theme, level, due, owner of the actions counted.
};

class Names final : public expression::Vocabulary {
 public:
  struct Entry {
    NameSubject subject{};
    std::string id;  ///< Of the record or field, without the part before the dot; a measure's full name.
    std::string written;
    expression::Name name;
  };

  explicit Names(const Declared& said);
  Names(const Names&) = delete;  // The vocabularies inside refer to it.
  Names& operator=(const Names&) = delete;
  ~Names() override = default;

  [[nodiscard]] std::optional<expression::Name> resolve(std::string_view name) const override;
  [[nodiscard]] std::vector<std::string> names() const override;
  [[nodiscard]] const expression::Vocabulary* inside(expression::Things things) const override;

  [[nodiscard]] const Entry& entry(expression::NameId id) const;
  /// The ids of everything of one kind that can be named, in the order of the files.
  [[nodiscard]] std::vector<std::string> ids(NameSubject subject) const;
  [[nodiscard]] const std::string& against(expression::AgainstId id) const;

  /// The framework's levels as a scale, best first.
  [[nodiscard]] const std::shared_ptr<const expression::Scale>& levels() const { return levels_; }
  [[nodiscard]] const std::shared_ptr<const expression::Scale>& success_states() const { return success_states_; }
  [[nodiscard]] const std::shared_ptr<const expression::Scale>& item_states() const { return item_states_; }
  [[nodiscard]] const std::shared_ptr<const expression::Scale>& statuses() const { return statuses_; }
  [[nodiscard]] const std::shared_ptr<const expression::Scale>& action_statuses() const { return action_statuses_; }

 private:
  class Inside;
  void add(NameSubject subject, std::string written, std::string id, expression::Type type);
  void add_measures(const Declared& said);
  void add_ratings();

  std::shared_ptr<const expression::Scale> levels_, success_states_, item_states_, statuses_, action_statuses_;
  std::vector<Entry> entries_;  ///< By NameId.
  std::map<std::string, std::size_t, std::less<>> by_name_;
  std::vector<std::string> against_;  ///< By AgainstId.
  std::shared_ptr<const Inside> academies_, indicators_, actions_;
};

}  // namespace cornerstone::facts
