// A trace in lines of plain English.

#include <fmt/format.h>

#include "expression/trace.h"

namespace cornerstone::expression {
namespace {

/// "attendance.csv row 12", "ks2.toml line 9"; empty where it stands in no file.
std::string place_of(const values::Origin& origin, const source::SourceMap& sources) {
  if (origin.span.is_nowhere()) return {};
  std::string_view file = sources.name(origin.span.file);
  file.remove_prefix(file.rfind('/') + 1);
  if (origin.is_cell()) return fmt::format("{} row {}", file, origin.row);
  return fmt::format("{} line {}", file, sources.position(origin.span.file, origin.span.begin).line);
}

std::string in_words(const Reading& reading, const source::SourceMap& sources);

std::string parts_in_words(const std::vector<Reading>& parts, const source::SourceMap& sources) {
  std::string text;
  for (const Reading& part : parts) {
    text += fmt::format("{}{} {}", text.empty() ? "" : "; ", part.label, in_words(part, sources));
  }
  return text;
}

/// "93.4% on 14 November 2026, attendance.csv row 12"
std::string in_words(const Reading& reading, const source::SourceMap& sources) {
  std::string text = expression::in_words(reading);
  if (!reading.from.empty()) return fmt::format("{} ({})", text, parts_in_words(reading.from, sources));
  if (reading.date) text += " on " + reading.date->in_words();
  if (const std::string place = place_of(reading.origin, sources); !place.empty()) text += ", " + place;
  return text;
}

std::string readings_in_words(const std::vector<Reading>& readings, const source::SourceMap& sources) {
  return readings.size() == 1 ? in_words(readings.front(), sources) : parts_in_words(readings, sources);
}

std::string line_of(const Trace& trace, const source::SourceMap& sources) {
  std::string text = trace.kind == TraceKind::kMember ? trace.label : trace.words;
  if (trace.is_cut) return text;
  if (!trace.readings.empty()) text += ": " + readings_in_words(trace.readings, sources);
  return fmt::format("{} → {}", text, name(trace.verdict));
}

bool goes_without_saying(const Trace& child, const Trace& parent) {
  return child.kind == TraceKind::kMember && parent.untold == child.verdict && !child.is_cut;
}

void append_lines(const Trace& trace, int depth, const source::SourceMap& sources, std::vector<TraceLine>& lines) {
  lines.push_back({depth, line_of(trace, sources)});
  for (const Trace& child : trace.children) {
    if (!goes_without_saying(child, trace)) append_lines(child, depth + 1, sources, lines);
  }
}

}  // namespace

std::vector<TraceLine> to_lines(const Trace& trace, const source::SourceMap& sources) {
  std::vector<TraceLine> lines;
  append_lines(trace, 0, sources, lines);
  return lines;
}

}  // namespace cornerstone::expression
