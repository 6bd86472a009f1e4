#include "readers/fixed_table.h"

#include <algorithm>
#include <array>
#include <cassert>

#include <fmt/format.h>

#include "readers/date_text.h"
#include "source/text.h"

namespace cornerstone::readers {
namespace {

constexpr std::array kAcademies = {
    ColumnShape{"id", "how other files refer to it", true, true},
    ColumnShape{"name", "what readers see", true, true},
    ColumnShape{"urn", "its number in public files"},
    ColumnShape{"former_urns", "numbers it had before, parted by `;`"},
    ColumnShape{"phase", "primary, secondary, special…"},
    ColumnShape{"joined", "the day it joined the trust"},
    ColumnShape{"status", "open, joining or closing"},
    ColumnShape{"pupils", "how many it has"},
    ColumnShape{"audience", "who may know that it is there"},
    ColumnShape{"aliases", "other names for it, parted by `;`"},
};
constexpr std::array kDecisions = {
    ColumnShape{"date", "the day of the decision", true, true},
    ColumnShape{"academy", "empty: the trust"},
    ColumnShape{"about", "rating, judgement.x, success.x, action.x, item.x, post.x, priority.x", true, true},
    ColumnShape{"value", "what was decided", true, true},
    ColumnShape{"by", "the role that decided", true, true},
    ColumnShape{"reason", "why"},
    ColumnShape{"evidence", "what it rests on"},
    ColumnShape{"until", "the last day it stands"},
    ColumnShape{"audience", "who may know it, where that is fewer than may know its subject"},
};
constexpr std::array kActions = {
    ColumnShape{"id", "how decisions refer to it", true, true}, ColumnShape{"action", "what is done", true, true},
    ColumnShape{"level", "all academies at this level"},        ColumnShape{"academy", "of this academy's own plan"},
    ColumnShape{"priority", "a deliverable of this priority"},  ColumnShape{"theme", "the theme it serves"},
    ColumnShape{"owner", "the role that answers for it"},       ColumnShape{"due", "the day by which it is done"},
    ColumnShape{"outcome", "a sentence: what must hold then"},  ColumnShape{"audience", "who may know it"},
    ColumnShape{"starts", "the day on which it begins"},
};

}  // namespace

const std::span<const ColumnShape> kAcademyColumns = kAcademies;
const std::span<const ColumnShape> kDecisionColumns = kDecisions;
const std::span<const ColumnShape> kActionColumns = kActions;

std::optional<FixedTable> FixedTable::open(source::FileId file, std::span<const ColumnShape> shape,
                                           const std::vector<std::string>& others, std::string hint_for_others,
                                           const source::SourceMap& sources, diagnostics::Sink& sink) {
  std::vector<WantedColumn> wanted;
  std::vector<std::string> headings;
  for (const auto& column : shape) {
    wanted.push_back({std::string(column.heading), {}, column.is_required});
    headings.emplace_back(column.heading);
  }
  for (const auto& other : others) {
    wanted.push_back({other, {}, false});
    headings.push_back(other);
  }
  const SheetOptions options{
      .heading_row = {}, .others = OtherColumns::kAreMistakes, .hint_for_others = std::move(hint_for_others)};
  auto sheet = CsvSheet::open(sources, file, std::move(wanted), options, sink);
  if (!sheet) return std::nullopt;
  return FixedTable(std::move(*sheet), std::move(headings), shape, sink);
}

bool FixedTable::next_row() {
  if (!sheet_.next_row()) return false;
  for (const auto& column : shape_) {
    if (!column.must_be_filled || !cell(column.heading).is_empty()) continue;
    sink_->report(diagnostics::Kind::kMissingCell, cell(column.heading).origin.span,
                  fmt::format("row {} has nothing under `{}`", sheet_.cell(0).origin.row, column.heading),
                  fmt::format("`{}` is {}", column.heading, column.meaning));
  }
  return true;
}

std::size_t FixedTable::position(std::string_view heading) const {
  const auto found = std::ranges::find(headings_, heading);
  assert(found != headings_.end());
  return static_cast<std::size_t>(found - headings_.begin());
}

CsvCell FixedTable::cell(std::string_view heading) const {
  return sheet_.cell(position(heading));
}

bool FixedTable::has_column(std::string_view heading) const {
  return sheet_.has_column(position(heading));
}

std::optional<values::Date> FixedTable::date(std::string_view heading) const {
  const auto at = cell(heading);
  if (at.is_empty()) return std::nullopt;
  const auto date = values::read_date(at.text, values::DateFormat::kDayMonthYear);
  if (!date) {
    sink_->report(diagnostics::Kind::kNotADate, at.origin.span, fmt::format("`{}` is not a date", at.text),
                  hint_for_date(at.text));
  }
  return date;
}

std::vector<std::string> parts_of_cell(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = text.find(';');
    const auto part = source::trimmed(text.substr(0, end));
    if (!part.empty()) parts.emplace_back(part);
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return parts;
}

std::string reference_in(const CsvCell& cell, IdKind kind, const Context& context) {
  if (cell.is_empty()) return {};
  const auto ids = context.ids.find_by_name(kind, cell.text);
  if (ids.size() == 1) return ids.front();
  if (ids.empty()) {
    static_cast<void>(context.ids.check(kind, cell.text, cell.origin.span, context.sink));
  } else {
    context.sink.report(diagnostics::Kind::kAmbiguousName, cell.origin.span,
                        fmt::format("more than one {} is called `{}`", name(kind), cell.text),
                        fmt::format("write the id of the one that is meant: `{}`", fmt::join(ids, "` or `")));
  }
  return {};
}

}  // namespace cornerstone::readers
