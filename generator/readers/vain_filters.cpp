#include "readers/vain_filters.h"

#include <algorithm>
#include <set>
#include <string>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "readers/row_filter.h"

namespace cornerstone::readers {
namespace {

struct Watched {
  const VainFilter* vain;
  std::size_t column;
  std::set<std::string> seen;  ///< What stands under its heading.
  bool is_passed = false;
};

std::size_t column_of(const RowFilter& filter, const std::vector<WantedColumn>& wanted) {
  const auto found = std::ranges::find_if(
      wanted, [&](const WantedColumn& column) { return is_same_heading(column.heading, filter.heading.text); });
  return static_cast<std::size_t>(found - wanted.begin());
}

bool report(const Watched& watched, const DatasetPlan& plan, const Context& context) {
  bool is_told = false;
  const std::vector<std::string> seen(watched.seen.begin(), watched.seen.end());
  for (const auto& value : watched.vain->filter->values) {
    if (watched.vain->may_be_right && !diagnostics::nearest(value.text, seen)) continue;
    context.sink.report(diagnostics::Kind::kUnknownName, value.span,
                        fmt::format("no row of `{}` has `{}` under `{}`", plan.file.text, value.text,
                                    watched.vain->filter->heading.text),
                        diagnostics::suggest(value.text, seen));
    is_told = true;
  }
  return is_told;
}

}  // namespace

bool report_vain_filters(const std::vector<VainFilter>& vain, const std::vector<WantedColumn>& wanted,
                         const DatasetPlan& plan, CsvSheet sheet, const Context& context) {
  std::vector<Watched> all;
  for (const auto& each : vain) all.push_back({.vain = &each, .column = column_of(*each.filter, wanted), .seen = {}});
  while (sheet.next_row()) {
    for (auto& watched : all) {
      const auto cell = sheet.cell(watched.column);
      watched.is_passed |= passes(*watched.vain->filter, cell.text);
      if (!cell.is_empty()) watched.seen.emplace(cell.text);
    }
  }
  bool is_told = false;
  for (const auto& watched : all) {
    if (!watched.is_passed) is_told |= report(watched, plan, context);
  }
  return is_told;
}

}  // namespace cornerstone::readers
