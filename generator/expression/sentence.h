// Sentences and formulas: text read against a vocabulary, every name and type checked.
//
// Both are immutable and cheap to copy. A sentence is judged (yes, no, not known, not applicable); a formula is worked
// out: a live value in prose, a key to sort by. Reading reports every mistake at its own place and evaluates nothing.
// The grammar: docs/rules.md.

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics/sink.h"
#include "expression/type.h"
#include "expression/vocabulary.h"
#include "source/span.h"

namespace cornerstone::expression {

struct SentenceTree;
struct FormulaTree;

/// A name where a sentence uses it.
struct NameUse {
  NameId id{};
  std::string name;  ///< As written.
  source::Span span;
  bool is_of_member = false;  ///< Said of the things counted (`count(academies where x …)`), not of the thing itself.
  bool operator==(const NameUse&) const = default;
};

class Sentence {
 public:
  /// Says nothing: is_empty, judged not applicable.
  Sentence() = default;
  explicit Sentence(std::shared_ptr<const SentenceTree> tree) : tree_(std::move(tree)) {}

  [[nodiscard]] bool is_empty() const { return tree_ == nullptr; }
  [[nodiscard]] const std::string& text() const;  ///< As written.
  [[nodiscard]] source::Span span() const;
  /// Every use of a name, in order of writing.
  [[nodiscard]] const std::vector<NameUse>& names_used() const;
  /// Whether it names, of the thing itself, what brings in those otherwise left out: as a `where`, it is to be asked of
  /// all academies and not only of open ones.
  [[nodiscard]] bool brings_in_all() const;
  /// Whether it counts things (`all academies: …`) rather than speaking of one academy.
  [[nodiscard]] bool starts_with_amount_of_things() const;
  [[nodiscard]] const SentenceTree* tree() const { return tree_.get(); }

 private:
  std::shared_ptr<const SentenceTree> tree_;
};

class Formula {
 public:
  Formula() = default;
  explicit Formula(std::shared_ptr<const FormulaTree> tree) : tree_(std::move(tree)) {}

  [[nodiscard]] bool is_empty() const { return tree_ == nullptr; }
  [[nodiscard]] const std::string& text() const;
  [[nodiscard]] source::Span span() const;
  [[nodiscard]] const std::vector<NameUse>& names_used() const;
  [[nodiscard]] const Type& type() const;  ///< Not of an empty one.
  [[nodiscard]] const FormulaTree* tree() const { return tree_.get(); }

 private:
  std::shared_ptr<const FormulaTree> tree_;
};

/// Whether `otherwise` may be said: only of a level, after better ones.
enum class OtherwiseIs : std::uint8_t { kRefused, kAllowed };

/// `span` is where `text` stands, quotes not included, byte for byte. Empty after a mistake, which is reported.
[[nodiscard]] std::optional<Sentence> parse_sentence(std::string_view text, source::Span span,
                                                     const Vocabulary& vocabulary, diagnostics::Sink& sink,
                                                     OtherwiseIs otherwise = OtherwiseIs::kRefused);
[[nodiscard]] std::optional<Formula> parse_value(std::string_view text, source::Span span, const Vocabulary& vocabulary,
                                                 diagnostics::Sink& sink);

/// The tree in brackets, for tests: `(and (at-least attendance.overall 95%) (is rating high))`.
[[nodiscard]] std::string dump(const Sentence& sentence);
[[nodiscard]] std::string dump(const Formula& formula);

}  // namespace cornerstone::expression
