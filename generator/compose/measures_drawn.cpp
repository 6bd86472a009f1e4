#include "compose/measures_drawn.h"

#include <algorithm>

#include <fmt/format.h>

#include "charts/figures.h"
#include "compose/option_check.h"

namespace cornerstone::compose {
namespace {

using diagnostics::Kind;

/// Reports a name that nobody has, one that these readers may not know, and one that is no number.
const facts::Measure* find_drawable(const Said& said, Composing& composing) {
  const auto& name = said.text;
  const auto known = composing.names().ids(facts::NameSubject::kMeasure);
  if (std::ranges::find(known, name) == known.end()) {
    report_unknown(said.span, "measure", name, known, composing.sink);
    return nullptr;
  }
  const auto* measure = facts::find_measure(composing.facts, name);
  const bool is_hidden =
      measure == nullptr ||
      (composing.facts.reader &&
       !composing.facts.who.declared(measure->audience, composing.academy).allows(*composing.facts.reader));
  if (is_hidden) {
    report_hidden({.id = {}, .name = name, .span = said.span, .is_of_member = false}, composing);
    return nullptr;
  }
  if (measure->type.kind != expression::TypeKind::kNumber) {
    composing.sink.report(Kind::kWrongType, said.span, fmt::format("`{}` is not a number and cannot be drawn", name),
                          "name a measure of figures");
    return nullptr;
  }
  return measure;
}

bool comparison_is_known(const Call& call, const facts::Measure& measure, Composing& composing) {
  const auto against = call.text("against");
  if (against.empty() || std::ranges::find(measure.comparisons, against) != measure.comparisons.end()) return true;
  report_unknown(call.place("against"), "comparison of " + measure.full_name(), against, measure.comparisons,
                 composing.sink);
  return false;
}

}  // namespace

const facts::Measure* measure_drawn(const Call& call, Composing& composing) {
  const auto named = said_in(call.written, "measure");
  if (named.empty() || named.front().text.empty()) {
    report_missing(call.written, "measure", "add `measure = …`: dataset.measure", composing.sink);
    return nullptr;
  }
  const auto* measure = find_drawable(named.front(), composing);
  return measure != nullptr && comparison_is_known(call, *measure, composing) ? measure : nullptr;
}

std::vector<const facts::Measure*> parts_drawn(const Call& call, Composing& composing) {
  const auto names = said_in(call.written, "parts");
  if (names.size() < 2 || names.size() > charts::kMostParts) {
    composing.sink.report(Kind::kWrongType, call.place("parts"),
                          fmt::format("stacked bars have 2 to {} parts, not {}", charts::kMostParts, names.size()),
                          R"(name measures that add up: `parts = ["exclusions.suspensions", "exclusions.permanent"]`)");
    return {};
  }
  std::vector<const facts::Measure*> parts;
  for (const auto& name : names) {
    const auto* part = find_drawable(name, composing);
    if (part == nullptr) return {};
    parts.push_back(part);
    const auto& first = *parts.front();
    if (part->dataset == first.dataset && part->type.unit == first.type.unit) continue;
    composing.sink.report(Kind::kWrongType, name.span,
                          fmt::format("`{}` does not add up with `{}`", name.text, first.full_name()),
                          "parts are measures of one dataset and one unit");
    return {};
  }
  return parts;
}

std::string unit_in_words(const facts::Measure& measure) {
  switch (measure.type.unit) {
    case values::Unit::kPercent:
      return "per cent";
    case values::Unit::kPounds:
      return "pounds";
    case values::Unit::kDays:
      return "days";
    case values::Unit::kPoints:
      return "points";
    case values::Unit::kPercentagePoints:
      return "percentage points";
    case values::Unit::kNumber:
      break;
  }
  return "number";
}

}  // namespace cornerstone::compose
