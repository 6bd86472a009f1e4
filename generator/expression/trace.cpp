#include "expression/trace.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "expression/evaluator.h"

namespace cornerstone::expression {
namespace {

void collect_hidden(const Trace& trace, std::vector<NameUse>& hidden) {
  hidden.insert(hidden.end(), trace.hidden.begin(), trace.hidden.end());
  for (const Trace& child : trace.children) collect_hidden(child, hidden);
}

/// A recorded reading that the reader may know, or a worked-out one with those of its parts.
bool is_cleared(const Reading& reading, const values::Reader& reader) {
  return reading.clearance.allows(reader);
}

}  // namespace

std::string_view name(Verdict verdict) {
  // In the order of the enumerators.
  constexpr std::array<std::string_view, 4> kNames = {"yes", "no", "not known", "not applicable"};
  return kNames[static_cast<std::size_t>(verdict)];
}

std::vector<NameUse> hidden_names(const Trace& trace) {
  std::vector<NameUse> hidden;
  collect_hidden(trace, hidden);
  put_in_order(hidden);
  return hidden;
}

Trace cut_for(const Trace& trace, const values::Reader& reader) {
  Trace cut;
  cut.kind = trace.kind;
  cut.clearance = trace.clearance;
  cut.words = trace.words;
  cut.span = trace.span;
  cut.label = trace.label;
  cut.untold = trace.untold;
  cut.is_cut = trace.is_cut || !trace.clearance.allows(reader);
  cut.verdict = cut.is_cut ? Verdict::kNotKnown : trace.verdict;
  for (const Reading& reading : trace.readings) {
    if (!cut.is_cut && is_cleared(reading, reader)) cut.readings.push_back(reading);
  }
  if (!cut.is_cut) cut.hidden = trace.hidden;
  if (!cut.is_cut) cut.also_read = trace.also_read;
  for (const Trace& child : trace.children) {
    const bool is_gone = child.kind == TraceKind::kMember && !child.clearance.allows(reader);
    if (!is_gone) cut.children.push_back(cut_for(child, reader));
  }
  return cut;
}

bool shows_all(const Trace& trace, const values::Reader& reader) {
  const auto is_told = [&](const Reading& reading) { return is_cleared(reading, reader); };
  const auto is_whole = [&](const Trace& child) { return shows_all(child, reader); };
  return !trace.is_cut && trace.clearance.allows(reader) && std::ranges::all_of(trace.readings, is_told) &&
         std::ranges::all_of(trace.children, is_whole);
}

}  // namespace cornerstone::expression
