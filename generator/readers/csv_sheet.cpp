#include "readers/csv_sheet.h"

#include <algorithm>
#include <cctype>
#include <map>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "source/text.h"

namespace cornerstone::readers {
namespace {

constexpr std::uint32_t kRowsSearched = 60;  ///< Title rows and notes above the headings are never that many.

std::size_t wanted_in(const std::vector<CsvCell>& row, const std::vector<WantedColumn>& wanted) {
  return static_cast<std::size_t>(std::ranges::count_if(wanted, [&](const WantedColumn& column) {
    return std::ranges::any_of(row, [&](const CsvCell& cell) { return is_same_heading(cell.text, column.heading); });
  }));
}

/// The row of headings: the one asked for, or else the first that holds the most of what is wanted. 0 where no row
/// holds any.
std::uint32_t find_heading_row(CsvReader& reader, const std::vector<WantedColumn>& wanted,
                               std::optional<std::uint32_t> stated) {
  std::vector<CsvCell> row;
  std::uint32_t best = 0;
  std::size_t most = 0;
  for (std::uint32_t number = 1; reader.next(row); ++number) {
    if (stated && number == *stated) return number;
    if (stated) continue;
    const auto found = wanted_in(row, wanted);
    if (found > most) {
      most = found;
      best = number;
    }
    if (found == wanted.size() || number == kRowsSearched) break;
  }
  return best;
}

source::Span span_of(const std::vector<CsvCell>& row) {
  if (row.empty()) return {};
  const auto& first = row.front().origin.span;
  return {first.file, first.begin, row.back().origin.span.end};
}

std::vector<std::string> texts_of(const std::vector<CsvCell>& row) {
  std::vector<std::string> texts;
  for (const auto& cell : row) {
    if (!cell.is_empty()) texts.emplace_back(cell.text);
  }
  return texts;
}

}  // namespace

std::string comparable_heading(std::string_view heading) {
  std::string result;
  for (const char c : source::trimmed(heading)) {
    const bool is_space = std::isspace(static_cast<unsigned char>(c)) != 0;
    if (is_space && result.ends_with(' ')) continue;
    result += is_space ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  return result;
}

bool is_same_heading(std::string_view a, std::string_view b) {
  a = source::trimmed(a);
  b = source::trimmed(b);
  const auto is_space = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
  const auto next = [&](std::string_view& text) {
    const char c = text.front();
    text.remove_prefix(1);
    if (!is_space(c)) return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    return ' ';
  };
  while (!a.empty() && !b.empty()) {
    if (next(a) != next(b)) return false;
  }
  return a.empty() && b.empty();
}

std::optional<CsvSheet> CsvSheet::open(const source::SourceMap& sources, source::FileId file,
                                       std::vector<WantedColumn> wanted, const SheetOptions& options,
                                       diagnostics::Sink& sink) {
  const auto name = sources.name(file);
  CsvReader search(sources, file, sink);
  const auto heading_row = find_heading_row(search, wanted, options.heading_row);
  if (heading_row == 0) {
    const auto asked_at =
        wanted.empty() || wanted.front().asked_at.is_nowhere() ? source::Span{file, 0, 0} : wanted.front().asked_at;
    sink.report(diagnostics::Kind::kMissingColumn, asked_at,
                fmt::format("no row of `{}` holds the heading `{}`", name, wanted.front().heading),
                "the first row that holds a heading asked for is taken as the heading row");
    return std::nullopt;
  }
  CsvSheet sheet(sources, file, sink);
  for (std::uint32_t number = 0; number < heading_row; ++number) {
    if (!sheet.reader_->next(sheet.row_)) return std::nullopt;
  }
  const auto headings = sheet.row_;
  sheet.heading_span_ = span_of(headings);
  sheet.width_ = headings.size();
  if (!sheet.find_columns(headings, wanted, options, name)) return std::nullopt;
  return sheet;
}

bool CsvSheet::find_columns(const std::vector<CsvCell>& headings, const std::vector<WantedColumn>& wanted,
                            const SheetOptions& options, std::string_view file_name) {
  std::multimap<std::string, std::size_t> places;
  for (std::size_t i = 0; i < headings.size(); ++i) places.emplace(comparable_heading(headings[i].text), i);
  bool has_all = true;
  for (const auto& column : wanted) {
    const auto [first, last] = places.equal_range(comparable_heading(column.heading));
    columns_.push_back(first == last ? std::nullopt : std::optional(first->second));
    if (first == last && column.is_required) {
      has_all = false;
      const bool is_misspelt =
          options.others == OtherColumns::kAreMistakes && diagnostics::nearest(column.heading, texts_of(headings));
      if (is_misspelt) continue;  // Told of the heading that is none.
      const auto place = column.asked_at.is_nowhere() ? heading_span_ : column.asked_at;
      sink_->report(diagnostics::Kind::kMissingColumn, place,
                    fmt::format("`{}` has no column `{}`", file_name, column.heading),
                    diagnostics::suggest(column.heading, texts_of(headings)),
                    column.asked_at.is_nowhere()
                        ? std::vector<diagnostics::Related>{}
                        : std::vector<diagnostics::Related>{{heading_span_, "the headings of the file stand here"}});
    }
    if (first == last) continue;
    for (auto again = std::next(first); again != last; ++again) {
      sink_->report(diagnostics::Kind::kDuplicateColumn, headings[again->second].origin.span,
                    fmt::format("two columns are headed `{}`", headings[again->second].text),
                    "give each column a heading of its own",
                    {{headings[first->second].origin.span, "the first stands here"}});
    }
  }
  if (options.others == OtherColumns::kAreMistakes) report_others(headings, wanted, options);
  return has_all;
}

void CsvSheet::report_others(const std::vector<CsvCell>& headings, const std::vector<WantedColumn>& wanted,
                             const SheetOptions& options) {
  std::vector<std::string> names;
  for (const auto& column : wanted) names.push_back(column.heading);
  for (const auto& heading : headings) {
    const auto is_meant = [&](const WantedColumn& column) { return is_same_heading(column.heading, heading.text); };
    if (heading.is_empty() || std::ranges::any_of(wanted, is_meant)) continue;
    const auto near = diagnostics::nearest(heading.text, names);
    sink_->report(
        diagnostics::Kind::kUnknownColumn, heading.origin.span,
        fmt::format("no column `{}` is expected here", heading.text),
        near || options.hint_for_others.empty() ? diagnostics::suggest(heading.text, names) : options.hint_for_others);
  }
}

bool CsvSheet::next_row() {
  do {
    if (!reader_->next(row_)) return false;
  } while (is_blank(row_));
  for (std::size_t i = width_; i < row_.size(); ++i) {
    if (row_[i].is_empty()) continue;
    sink_->report(
        diagnostics::Kind::kTooManyCells, row_[i].origin.span,
        fmt::format("row {} has {} cells, but there are {} headings", row_[i].origin.row, row_.size(), width_),
        fmt::format("a cell that holds `{}` stands in quotes", reader_->separator()));
    break;
  }
  return true;
}

CsvCell CsvSheet::cell(std::size_t wanted) const {
  const auto column = columns_[wanted];
  if (column && *column < row_.size()) return row_[*column];
  CsvCell missing;
  missing.origin = row_.back().origin;
  missing.origin.span.begin = missing.origin.span.end;
  if (column) missing.origin.column = static_cast<std::uint32_t>(*column + 1);
  return missing;
}

source::Span CsvSheet::row_span() const {
  return span_of(row_);
}

}  // namespace cornerstone::readers
