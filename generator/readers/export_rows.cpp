#include "readers/export_rows.h"

#include <algorithm>

#include <fmt/format.h>

#include "readers/date_text.h"
#include "readers/row_filter.h"
#include "readers/vain_filters.h"

namespace cornerstone::readers {
namespace {

/// The headings that a plan asks for, each once, and where each stands among them.
class Columns {
 public:
  void add(const PlacedHeading& heading) {
    const auto [place, is_new] = by_text_.emplace(comparable_heading(heading.text), wanted_.size());
    if (is_new) wanted_.push_back({heading.text, heading.span, true});
    positions_.emplace(&heading, place->second);
  }
  /// Of a heading of the plan itself: looked up by its address, as this is asked for every cell.
  [[nodiscard]] std::size_t at(const PlacedHeading& heading) const { return positions_.find(&heading)->second; }
  [[nodiscard]] const std::vector<WantedColumn>& wanted() const { return wanted_; }

 private:
  std::map<std::string, std::size_t> by_text_;
  std::map<const PlacedHeading*, std::size_t> positions_;
  std::vector<WantedColumn> wanted_;
};

Columns columns_of(const DatasetPlan& plan) {
  Columns columns;
  columns.add(plan.academy);
  if (plan.date_column) columns.add(*plan.date_column);
  const auto add_filters = [&](const std::vector<RowFilter>& filters) {
    for (const auto& filter : filters) columns.add(filter.heading);
  };
  add_filters(plan.rows);
  for (const auto& measure : plan.measures) {
    if (measure.column) columns.add(*measure.column);
    if (measure.cohort) columns.add(*measure.cohort);
    add_filters(measure.rows);
    for (const auto& comparison : measure.comparisons) {
      if (comparison.column) columns.add(*comparison.column);
      add_filters(comparison.rows);
    }
  }
  return columns;
}

std::string_view without_midnight(std::string_view text) {
  for (const std::string_view time : {" 00:00:00", " 00:00"}) {
    if (text.ends_with(time)) return text.substr(0, text.size() - time.size());
  }
  return text;
}

std::optional<CsvSheet> open(const DatasetPlan& plan, source::FileId file, const Columns& columns,
                             const source::SourceMap& sources, diagnostics::Sink& sink) {
  const SheetOptions options{
      .heading_row = plan.heading_row, .others = OtherColumns::kArePassedOver, .hint_for_others = {}};
  return CsvSheet::open(sources, file, columns.wanted(), options, sink);
}

class Sorter {
 public:
  Sorter(const DatasetPlan& plan, source::FileId file, CsvSheet sheet, Columns columns, const AcademyFinder& finder,
         const Context& context)
      : plan_(plan),
        file_(file),
        sheet_(std::move(sheet)),
        columns_(std::move(columns)),
        finder_(finder),
        context_(context) {
    rows_.figures.resize(plan.measures.size());
    rows_.compared.resize(plan.measures.size());
  }

  ExportRows sort();

 private:
  struct Stranger {
    CsvCell cell;
    std::string text;
  };

  [[nodiscard]] CsvCell cell(const PlacedHeading& heading) const { return sheet_.cell(columns_.at(heading)); }
  [[nodiscard]] bool passes_all(const std::vector<RowFilter>& filters);
  [[nodiscard]] std::optional<values::Date> date() const;
  void take_row();
  [[nodiscard]] bool take_comparisons();
  void take_figures(values::AcademyIndex academy, values::Date day);
  [[nodiscard]] RowFigure figure(const MeasurePlan& measure);
  void note_stranger(const CsvCell& academy);
  void report_strangers();
  [[nodiscard]] std::vector<VainFilter> vain_filters() const;
  void report_nothing_found();

  const DatasetPlan& plan_;
  source::FileId file_;
  CsvSheet sheet_;
  Columns columns_;
  const AcademyFinder& finder_;
  const Context& context_;
  ExportRows rows_;
  std::vector<Stranger> strangers_;
  std::set<std::string> stranger_names_;
  std::set<const std::vector<RowFilter>*> passed_;  ///< Filters that some row has passed.
  bool is_empty_ = true;
  bool has_rows_ = false;
  bool names_ours_ = false;  ///< Some row is about an academy of the trust, whatever else is wrong with it.
};

ExportRows Sorter::sort() {
  while (sheet_.next_row()) {
    is_empty_ = false;
    if (passes_all(plan_.rows)) take_row();
  }
  report_strangers();
  if (!sheet_.is_broken()) report_nothing_found();
  return std::move(rows_);
}

bool Sorter::passes_all(const std::vector<RowFilter>& filters) {
  const bool is_passed =
      std::ranges::all_of(filters, [&](const RowFilter& filter) { return passes(filter, cell(filter.heading).text); });
  if (is_passed && !filters.empty()) passed_.insert(&filters);
  return is_passed;
}

std::optional<values::Date> Sorter::date() const {
  if (plan_.date) return plan_.date;
  const auto at = cell(*plan_.date_column);
  const auto text = without_midnight(at.text);
  const auto date = values::read_date(text, plan_.date_format);
  if (date) return date;
  const auto otherwise = values::read_date(text, values::DateFormat::kDayMonthYear);
  const auto hint = plan_.date_format == values::DateFormat::kAcademicYear
                        ? std::string("this column holds academic years, such as 202526 or 2025/26")
                        : (otherwise ? std::string("the file writes it otherwise than `format` says: `dd/mm/yyyy`")
                                     : hint_for_date(text));
  context_.sink.report(diagnostics::Kind::kNotADate, at.origin.span, fmt::format("`{}` is not a date", at.text), hint);
  return std::nullopt;
}

void Sorter::take_row() {
  has_rows_ = true;
  const auto academy_cell = cell(plan_.academy);
  const auto academy = finder_.find(academy_cell.text);
  names_ours_ = names_ours_ || academy != values::AcademyIndex::kNone || finder_.is_ambiguous(academy_cell.text);
  const bool is_comparison = take_comparisons();
  if (academy == values::AcademyIndex::kNone) {
    if (!is_comparison && plan_.matches != AcademyMatch::kUrn) note_stranger(academy_cell);
    return;
  }
  const auto day = date();
  if (!day) return;
  rows_.days.emplace(AcademyDay(academy, *day), academy_cell.origin);
  take_figures(academy, *day);
}

bool Sorter::take_comparisons() {
  bool is_comparison = false;
  for (std::size_t i = 0; i < plan_.measures.size(); ++i) {
    const auto& measure = plan_.measures[i];
    for (const auto& comparison : measure.comparisons) {
      const auto& column = comparison.column ? comparison.column : measure.column;
      if (comparison.rows.empty() || !column || !passes_all(comparison.rows)) continue;
      is_comparison = true;
      if (const auto day = date()) {
        rows_.compared[i][comparison.name][*day] = read_cell(cell(*column), measure.rules, context_.sink);
      }
    }
  }
  return is_comparison;
}

void Sorter::take_figures(values::AcademyIndex academy, values::Date day) {
  for (std::size_t i = 0; i < plan_.measures.size(); ++i) {
    const auto& measure = plan_.measures[i];
    if (passes_all(measure.rows)) rows_.figures[i][{academy, day}].push_back(figure(measure));
  }
}

RowFigure Sorter::figure(const MeasurePlan& measure) {
  RowFigure figure;
  if (measure.column) {
    figure.reading = read_cell(cell(*measure.column), measure.rules, context_.sink);
  } else {
    figure.reading.origin = cell(plan_.academy).origin;
  }
  if (measure.cohort) {
    const auto size =
        read_cell(cell(*measure.cohort), {expression::Type::number(), measure.rules.reasons, {}}, context_.sink);
    if (size.value) figure.cohort = std::get<expression::Quantity>(*size.value).amount;
  }
  for (const auto& comparison : measure.comparisons) {
    if (!comparison.column || !comparison.rows.empty()) continue;
    figure.beside.emplace_back(comparison.name, read_cell(cell(*comparison.column), measure.rules, context_.sink));
  }
  return figure;
}

void Sorter::note_stranger(const CsvCell& academy) {
  if (stranger_names_.insert(std::string(academy.text)).second)
    strangers_.push_back({academy, std::string(academy.text)});
}

void Sorter::report_strangers() {
  if (!context_.ids.is_complete(IdKind::kAcademy)) return;
  if (has_rows_ && !names_ours_) {
    context_.sink.report(diagnostics::Kind::kNoAcademyMatches, plan_.academy.span,
                         fmt::format("no row of `{}` is about an academy of this trust", plan_.file.text),
                         "see whether `column` and `matches` are right: `urn`, `id` or `name`");
    return;
  }
  for (const auto& [cell, text] : strangers_) {
    if (finder_.is_ambiguous(text)) {
      context_.sink.report(diagnostics::Kind::kAmbiguousName, cell.origin.span,
                           fmt::format("more than one academy is called `{}`", text),
                           "let the file tell academies by `urn` or `id`, or give each a name of its own");
    } else if (text.empty()) {
      context_.sink.report(diagnostics::Kind::kMissingCell, cell.origin.span,
                           fmt::format("row {} names no academy", cell.origin.row),
                           "fill the cell, or take the row out");
    } else {
      context_.sink.report(diagnostics::Kind::kUnknownAcademy, cell.origin.span,
                           fmt::format("no academy is called `{}`", text), finder_.hint(text));
    }
  }
}

std::vector<VainFilter> Sorter::vain_filters() const {
  std::vector<VainFilter> vain;
  const auto add = [&](const std::vector<RowFilter>& filters, bool may_be_right) {
    if (passed_.contains(&filters)) return;
    for (const auto& filter : filters) vain.push_back({&filter, may_be_right});
  };
  add(plan_.rows, false);
  if (!names_ours_) return vain;
  for (const auto& measure : plan_.measures) {
    add(measure.rows, measure.combine == facts::Combine::kCount);
    for (const auto& comparison : measure.comparisons) add(comparison.rows, false);
  }
  return vain;
}

void Sorter::report_nothing_found() {
  if (is_empty_) {
    context_.sink.report(diagnostics::Kind::kNoAcademyMatches, plan_.file.span,
                         fmt::format("`{}` has no rows below its headings", plan_.file.text),
                         "put the export's rows there, or take the dataset out until there are any");
    return;
  }
  const auto vain = vain_filters();
  if (vain.empty()) return;
  diagnostics::Sink said_already;
  auto sheet = open(plan_, file_, columns_, context_.sources, said_already);
  const bool is_told = sheet && report_vain_filters(vain, columns_.wanted(), plan_, std::move(*sheet), context_);
  if (is_told || has_rows_) return;
  context_.sink.report(diagnostics::Kind::kNoAcademyMatches, plan_.rows.front().heading.span,
                       fmt::format("no row of `{}` has all that `rows` asks for", plan_.file.text),
                       "each of them stands in some row, but not together");
}

}  // namespace

ExportRows sort_rows(const DatasetPlan& plan, source::FileId file, const AcademyFinder& finder,
                     const Context& context) {
  auto columns = columns_of(plan);
  auto sheet = open(plan, file, columns, context.sources, context.sink);
  if (!sheet) return {};
  return Sorter(plan, file, std::move(*sheet), std::move(columns), finder, context).sort();
}

}  // namespace cornerstone::readers
