// The planter: puts a word that nobody would write into every text of a trust, and knows who may read each.
//
// Records are walked by their descriptions, so that a field is planted from the day on which it is described. Fields
// that refer to something by its id stay as they are: `refers` lists them, and what it does not list is text.

#pragma once

#include <concepts>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "facts/facts.h"
#include "model/trust.h"

namespace cornerstone::tests {

struct Marker {
  std::string where;  ///< "actions.reason"
  values::Clearance clearance;
};

class Planter {
 public:
  void plant(facts::Facts& facts);
  void plant(facts::Declared& said);
  /// Titles, pages as written, packs with their papers, what is published wider.
  void plant(model::Trust& trust);

  /// By the word that was planted.
  [[nodiscard]] const std::map<std::string, Marker>& markers() const { return markers_; }

 private:
  /// What refers to something else: a field of this name, in any record unless one says otherwise.
  template <class R>
  static bool refers(std::string_view field);

  std::string mark(const values::Clearance& clearance);
  void year(facts::Year& year);
  void paper(model::PackPaper& paper, const values::Clearance& clearance);

  template <class R>
  void list(std::string_view name, R& records) {
    where_ = name;
    each(records, values::Clearance::everyone());
  }

  // What may stand in a described record. A type that is not here does not compile: say what of it readers see.
  void each(std::string& text, const values::Clearance& clearance) { text += " " + mark(clearance); }
  void each(document::Inlines& text, const values::Clearance& clearance) {
    text.push_back(document::Words{" " + mark(clearance)});
  }
  void each(values::Rhythm& rhythm, const values::Clearance& clearance) { each(rhythm.words, clearance); }
  void each(std::optional<facts::Approval>& approved, const values::Clearance& clearance) {
    if (approved) each(approved->by, clearance);
  }
  void each(facts::LevelSentence& sentence, const values::Clearance& clearance) { each(sentence.words, clearance); }
  void each(expression::Reading& reading, const values::Clearance& clearance);
  void each(expression::Trace& trace, const values::Clearance& clearance);
  template <class T>
  requires std::is_arithmetic_v<T> || std::is_enum_v<T>
  void each(T&, const values::Clearance&) {}
  void each(values::Date&, const values::Clearance&) {}
  void each(values::DateRange&, const values::Clearance&) {}
  void each(values::Decimal&, const values::Clearance&) {}
  void each(values::Period&, const values::Clearance&) {}
  void each(values::Origin&, const values::Clearance&) {}
  void each(values::Timing&, const values::Clearance&) {}        // Names what it waits for.
  void each(drawing::Mark&, const values::Clearance&) {}         // A letter, a shape and a colour.
  void each(expression::Type&, const values::Clearance&) {}      // Scales are for everybody.
  void each(expression::Sentence&, const values::Clearance&) {}  // Judged, never printed: its words stand beside it.
  void each(facts::Needs&, const values::Clearance&) {}
  void each(std::shared_ptr<const expression::Scale>&, const values::Clearance&) {}

  template <class T>
  void each(std::vector<T>& values, const values::Clearance& clearance) {
    for (auto& value : values) each(value, clearance);
  }
  template <class T>
  void each(facts::SharedList<T>& values, const values::Clearance& clearance) {
    for (std::size_t i = 0; i < values.size(); ++i) {
      auto value = values[i];
      each(value, clearance);
      values.replace(i, std::move(value));
    }
  }
  template <class T>
  void each(std::optional<T>& value, const values::Clearance& clearance) {
    if (value) each(*value, clearance);
  }
  /// The first says what the second is of: an id, a rank, a token.
  template <class A, class B>
  void each(std::pair<A, B>& pair, const values::Clearance& clearance) {
    if constexpr (!std::same_as<B, std::vector<std::string>>) each(pair.second, clearance);
  }
  template <class T>
  void each(facts::Fact<T>& fact, const values::Clearance& clearance) {
    if (!fact) return;
    auto value = *fact;
    each(value, clearance.intersect(fact.clearance()));
    fact = facts::Fact<T>(std::move(value), fact.clearance(), fact.origin());
  }
  /// As disclosure reads it: who may know a field may know the record that it stands in.
  template <facts::Described R>
  void each(R& record, const values::Clearance& around) {
    auto clearance = around;
    if constexpr (requires { record.clearance; }) clearance = around.intersect(record.clearance);
    if constexpr (std::derived_from<R, facts::Record>) {
      each(record.name, clearance);
      each(record.text, clearance);
      each(record.note, clearance);
    }
    const auto outer = where_;
    facts::for_each_field<R>([&](const auto& field) {
      where_ = outer + "." + std::string(field.name);
      if (!refers<R>(field.name)) each(record.*(field.member), clearance);
    });
    where_ = outer;
  }

  std::map<std::string, Marker> markers_;
  std::string where_;
};

template <class R>
bool Planter::refers(std::string_view field) {
  static const std::set<std::string_view> names{
      "academy",   "action",   "attends",    "attends_in",  "body",        "by",    "column",    "comparisons",
      "continues", "dataset",  "decided_by", "file",        "former_urns", "id",    "indicator", "item",
      "judgement", "kind",     "language",   "measure",     "members",     "owner", "page",      "part_of",
      "phase",     "priority", "provider",   "recorded_by", "reports_to",  "role",  "rule",      "signed_by",
      "subject",   "success",  "to",         "tokens",      "urn",         "year"};
  if constexpr (std::same_as<R, facts::Compared>) return field == "name";
  if constexpr (std::same_as<R, facts::Decision>) return names.contains(field) || field == "value";
  return names.contains(field);
}

}  // namespace cornerstone::tests
