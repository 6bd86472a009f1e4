// Identifiers: every id that one file may use to refer to another, and whether the list is whole.
//
// Collected from all files before any record is read, so that the order of files does not matter. Where a file could
// not be read, its kinds of ids are not whole, and a reference to one that is not there is no mistake of the file that
// refers.

#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/sink.h"
#include "source/span.h"

namespace cornerstone::readers {

enum class IdKind : std::uint8_t {
  kNone,
  kAudience,
  kScale,
  kColumn,
  kRole,
  kPost,
  kTerm,
  kLevel,
  kIndicator,
  kJudgement,
  kRule,
  kItem,
  kTheme,
  kQuestion,
  kPriority,
  kSuccess,
  kAction,
  kAcademy,
  kDataset,
  kMeasure,  ///< By full name: `dataset.measure`.
};

/// "audience", "role", "academy": for messages.
[[nodiscard]] std::string_view name(IdKind kind);

class Identifiers {
 public:
  /// Reports an id that stands twice, and one that is none: ids are letters, digits, `-` and `_`, and begin with a
  /// letter or digit.
  void declare(IdKind kind, const std::string& id, source::Span span, diagnostics::Sink& sink);
  /// Another name by which people write `id` in tables; compared without case, accents and punctuation.
  void add_alias(IdKind kind, const std::string& id, std::string_view alias);
  /// Not every id of that kind is known.
  void mark_incomplete(IdKind kind) { incomplete_.insert(kind); }
  /// The same of every kind that is incomplete in `other`.
  void mark_as_incomplete_as(const Identifiers& other) {
    incomplete_.insert(other.incomplete_.begin(), other.incomplete_.end());
  }

  [[nodiscard]] bool has(IdKind kind, std::string_view id) const;
  [[nodiscard]] bool is_complete(IdKind kind) const { return !incomplete_.contains(kind); }
  /// Whether every id is known that a sentence may name: of audiences sentences do not speak.
  [[nodiscard]] bool is_complete() const {
    return std::ranges::all_of(incomplete_, [](IdKind kind) { return kind == IdKind::kAudience; });
  }
  /// The ids that a table's cell may mean: itself, else all that have this name. Empty where nothing is so called.
  [[nodiscard]] std::vector<std::string> find_by_name(IdKind kind, std::string_view written) const;
  /// In the order of the files.
  [[nodiscard]] const std::vector<std::string>& ids(IdKind kind) const;

  /// Whether `id` may be referred to; otherwise reports it at `span` with the nearest right one, unless its own
  /// declaration was reported.
  bool check(IdKind kind, std::string_view id, source::Span span, diagnostics::Sink& sink) const;

 private:
  struct Known {
    std::vector<std::string> order;
    std::map<std::string, source::Span, std::less<>> spans;
    std::map<std::string, std::vector<std::string>, std::less<>> by_name;  ///< Folded name, ids.
    std::set<std::string, std::less<>> refused;                            ///< Declared, and no ids.
  };
  /// Audiences and academies have folders in the output, and file shares take names for one that differ in case alone.
  static void report_same_folder(const Known& known, const std::string& id, source::Span span, diagnostics::Sink& sink);

  std::map<IdKind, Known> kinds_;
  std::set<IdKind> incomplete_;
};

}  // namespace cornerstone::readers
