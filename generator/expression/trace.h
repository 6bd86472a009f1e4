// Traces: why a sentence came out as it did, claim by claim, down to the cell.
//
// A trace is a value of its own: it outlives sentence and scope, and is cut down to what one reader may know.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "expression/sentence.h"
#include "expression/value.h"
#include "source/source_map.h"
#include "source/span.h"
#include "values/clearance.h"
#include "values/origin.h"

namespace cornerstone::expression {

enum class Verdict : std::uint8_t { kYes, kNo, kNotKnown, kNotApplicable };

[[nodiscard]] std::string_view name(Verdict verdict);  ///< "yes", "no", "not known", "not applicable"

enum class TraceKind : std::uint8_t {
  kClaim,  ///< A comparison, or a question after a state (`is missing`).
  kNot,
  kAnd,
  kOr,
  kAmount,  ///< `at least 2 of (…)`, `all academies: …`, `all of the last 3 results of m: …`
  kMember,  ///< One of the things or results counted; `label` says which.
  kOtherwise,
};

struct Trace {
  TraceKind kind = TraceKind::kClaim;
  Verdict verdict = Verdict::kNotApplicable;
  /// What this node and all below it were worked out from.
  values::Clearance clearance = values::Clearance::everyone();
  std::string words;  ///< This part of the sentence as written, on one line.
  source::Span span;
  std::string label;              ///< Of a member: its name, or a result's date.
  std::vector<Reading> readings;  ///< Of a claim: what stood on either side, literals left out.
  std::vector<NameUse> hidden;    ///< Of a claim: names the scope's reader may not know.
  std::vector<Trace> children;    ///< Of a claim: the members that its counts counted.
  /// Where members that it does not tell stand: which are counted follows from these cells too.
  std::vector<values::Origin> also_read;
  /// Of an amount of things: members with this verdict weigh nothing in it and go without saying in `to_lines`.
  std::optional<Verdict> untold;
  /// The reader may not know this part: its verdict then says not known whatever it was, and nothing else is left.
  bool is_cut = false;
  bool operator==(const Trace&) const = default;
};

/// The names that a reader-bound scope hid from this evaluation, in order of writing, each once: for the caller to
/// report at their places.
[[nodiscard]] std::vector<NameUse> hidden_names(const Trace& trace);

/// What `reader` may know of it: parts that it may not know lose verdict and readings, and members it may not know are
/// gone. The verdict of the whole is the caller's to keep back: where it was widened, it may be set again.
[[nodiscard]] Trace cut_for(const Trace& trace, const values::Reader& reader);

/// Whether `cut_for` would leave it as it is.
[[nodiscard]] bool shows_all(const Trace& trace, const values::Reader& reader);

/// One line of an explanation.
struct TraceLine {
  int depth = 0;
  std::string text;
  bool operator==(const TraceLine&) const = default;
};

/// `attendance.overall is at least 95: 93.4% on 14 November 2026, attendance.csv row 12 → no`, its parts below it.
/// Members of an amount are told only where they weigh: those not yes, or for `no` and `at most` those not no.
[[nodiscard]] std::vector<TraceLine> to_lines(const Trace& trace, const source::SourceMap& sources);

}  // namespace cornerstone::expression
