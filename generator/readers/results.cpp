#include "readers/results.h"

#include <algorithm>
#include <span>
#include <tuple>

#include <fmt/format.h>

#include "readers/compared_figures.h"
#include "readers/export_rows.h"

namespace cornerstone::readers {
namespace {

using expression::Quantity;
using expression::Reading;
using expression::ReadingState;

/// Several rows of one academy and day as one figure.
RowFigure total_of(const std::vector<RowFigure>& rows, const MeasurePlan& measure) {
  RowFigure total = rows.front();
  values::Decimal sum;
  bool is_cohort_known = true;
  values::Decimal cohort;
  for (const auto& row : rows) {
    // A part with a reason for its absence makes the whole not known.
    if (!row.reading.is_known()) {
      total.reading = row.reading;
      if (row.reading.state != ReadingState::kNotApplicable) return total;
      continue;
    }
    sum = sum + std::get<Quantity>(*row.reading.value).amount;
    is_cohort_known = is_cohort_known && row.cohort;
    if (row.cohort) cohort = cohort + *row.cohort;
  }
  const bool is_partly_known = std::ranges::any_of(rows, [](const RowFigure& row) { return row.reading.is_known(); });
  const bool is_all_known = std::ranges::all_of(rows, [](const RowFigure& row) { return row.reading.is_known(); });
  if (is_partly_known && !is_all_known) {
    total.reading.state = ReadingState::kMissing;
    return total;
  }
  if (!is_all_known) return total;
  if (measure.combine == facts::Combine::kMean) sum = sum / values::Decimal(static_cast<int>(rows.size()));
  total.reading.value = Quantity{sum, measure.rules.type.unit};
  total.cohort = is_cohort_known ? std::optional(cohort) : std::nullopt;
  return total;
}

RowFigure count_of(const std::vector<RowFigure>& rows, const MeasurePlan& measure, const values::Origin& first_row) {
  RowFigure count;
  count.reading = Reading::known(Quantity{values::Decimal(static_cast<int>(rows.size())), measure.rules.type.unit}, {});
  count.reading.origin = rows.empty() ? first_row : rows.front().reading.origin;
  return count;
}

class ResultMaker {
 public:
  ResultMaker(const DatasetPlan& plan, const facts::Names& names, const Context& context, facts::Declared& into,
              std::vector<facts::Result>& results)
      : plan_(plan), context_(context), into_(into), results_(results), compared_(into, names, context.audiences) {}

  void make(const ExportRows& rows);

 private:
  void make_measure(const MeasurePlan& measure, const std::map<AcademyDay, std::vector<RowFigure>>& figures,
                    const std::map<std::string, std::map<values::Date, Reading>>& compared, const ExportRows& rows);
  void warn_of_several(const MeasurePlan& measure, const AcademyDay& day, const std::vector<RowFigure>& figures);
  facts::Result result(const MeasurePlan& measure, const AcademyDay& day, RowFigure figure,
                       const std::map<std::string, std::map<values::Date, Reading>>& compared) const;
  [[nodiscard]] std::optional<values::Decimal> cohort_of(const MeasurePlan& measure,
                                                         values::AcademyIndex academy) const;
  void settle_decimals(const MeasurePlan& measure, std::size_t first_result);

  const DatasetPlan& plan_;
  const Context& context_;
  facts::Declared& into_;
  std::vector<facts::Result>& results_;
  ComparedFigures compared_;
};

void ResultMaker::make(const ExportRows& rows) {
  if (rows.figures.empty()) return;
  for (std::size_t i = 0; i < plan_.measures.size(); ++i) {
    const auto first = results_.size();
    make_measure(plan_.measures[i], rows.figures[i], rows.compared[i], rows);
    settle_decimals(plan_.measures[i], first);
  }
}

void ResultMaker::make_measure(const MeasurePlan& measure, const std::map<AcademyDay, std::vector<RowFigure>>& figures,
                               const std::map<std::string, std::map<values::Date, Reading>>& compared,
                               const ExportRows& rows) {
  static const std::vector<RowFigure> kNoRows;
  bool is_warned = false;
  for (const auto& [day, first_row] : rows.days) {
    const auto found = figures.find(day);
    const auto& of_day = found == figures.end() ? kNoRows : found->second;
    const bool is_count = measure.combine == facts::Combine::kCount;
    if (of_day.empty() && !is_count) continue;
    if (of_day.size() > 1 && !measure.is_combine_stated && !is_warned) {
      warn_of_several(measure, day, of_day);
      is_warned = true;
    }
    auto figure = is_count                                     ? count_of(of_day, measure, first_row)
                  : measure.combine == facts::Combine::kLatest ? of_day.back()
                                                               : total_of(of_day, measure);
    results_.push_back(result(measure, day, std::move(figure), compared));
  }
}

void ResultMaker::warn_of_several(const MeasurePlan& measure, const AcademyDay& day,
                                  const std::vector<RowFigure>& figures) {
  const auto& academy = into_.academies[static_cast<std::size_t>(day.first)];
  context_.sink.report(diagnostics::Kind::kSeveralRows, figures[1].reading.origin.span,
                       fmt::format("`{}` has {} rows for `{}` on {}: the last one counts", measure.full_name,
                                   figures.size(), academy.id, day.second.in_words()),
                       "choose among them with `rows`, or say `combine`: `latest`, `sum`, `mean` or `count`",
                       {{figures.front().reading.origin.span, "the first stands here"}, {measure.span, "the measure"}});
}

facts::Result ResultMaker::result(const MeasurePlan& measure, const AcademyDay& day, RowFigure figure,
                                  const std::map<std::string, std::map<values::Date, Reading>>& compared) const {
  const auto& academy = into_.academies[static_cast<std::size_t>(day.first)];
  facts::Result result;
  result.measure = measure.full_name;
  result.academy = day.first;
  result.date = day.second;
  result.clearance = context_.audiences.declared(measure.audience, day.first).intersect(academy.clearance);
  result.origin = figure.reading.origin;
  result.cohort = figure.cohort ? figure.cohort : cohort_of(measure, day.first);
  const auto dated = [&](Reading reading) {
    reading.date = day.second;
    reading.clearance = result.clearance.intersect(reading.clearance);
    return reading;
  };
  figure.reading.clearance = values::Clearance::everyone();
  result.reading = dated(std::move(figure.reading));
  for (const auto& comparison : measure.comparisons) {
    auto reading = Reading::absent(ReadingState::kMissing, values::Clearance::everyone());
    if (!comparison.stated.empty()) {
      reading = compared_.stated(comparison, measure.rules.type, day.first, day.second);
    } else if (!comparison.rows.empty()) {
      const auto by_day = compared.find(comparison.name);
      if (by_day != compared.end() && by_day->second.contains(day.second)) reading = by_day->second.at(day.second);
      reading.clearance = values::Clearance::everyone();
    } else {
      for (const auto& [name, beside] : figure.beside) {
        if (name == comparison.name) reading = beside;
      }
      reading.clearance = values::Clearance::everyone();
    }
    result.compared.push_back({comparison.name, dated(std::move(reading))});
  }
  return result;
}

std::optional<values::Decimal> ResultMaker::cohort_of(const MeasurePlan& measure, values::AcademyIndex academy) const {
  if (measure.cohort_column.empty()) return std::nullopt;
  const auto& record = into_.academies[static_cast<std::size_t>(academy)];
  if (measure.cohort_column == "pupils") return record.pupils;
  for (const auto& value : record.columns) {
    if (value.column != measure.cohort_column || !value.reading.value) continue;
    if (const auto* quantity = std::get_if<Quantity>(&*value.reading.value)) return quantity->amount;
  }
  return std::nullopt;
}

void ResultMaker::settle_decimals(const MeasurePlan& measure, std::size_t first_result) {
  const auto declared =
      std::ranges::find_if(into_.measures, [&](const facts::Measure& m) { return m.full_name() == measure.full_name; });
  if (declared == into_.measures.end() || declared->type.kind != expression::TypeKind::kNumber) return;
  int places = 0;
  const std::span of_measure(results_.begin() + static_cast<std::ptrdiff_t>(first_result), results_.end());
  for (const auto& result : of_measure) {
    if (result.reading.value) places = std::max(places, std::get<Quantity>(*result.reading.value).amount.places());
  }
  const int printed = declared->decimals.value_or(std::min(places, 1));
  declared->type.decimals = printed;
  for (auto& result : of_measure) {
    result.reading.decimals = printed;
    for (auto& compared : result.compared) compared.reading.decimals = printed;
  }
}

}  // namespace

void read_results(const DatasetPlan& plan, source::FileId file, const facts::Names& names, const Context& context,
                  facts::Declared& into, std::vector<facts::Result>& results) {
  if (!plan.is_whole) return;
  const AcademyFinder finder(into.academies, plan.matches);
  ResultMaker(plan, names, context, into, results).make(sort_rows(plan, file, finder, context));
}

facts::SharedList<facts::Result> in_order(std::vector<facts::Result> results) {
  std::ranges::stable_sort(results, [](const facts::Result& a, const facts::Result& b) {
    return std::tie(a.measure, a.academy, a.date) < std::tie(b.measure, b.academy, b.date);
  });
  return facts::SharedList<facts::Result>(std::move(results));
}

}  // namespace cornerstone::readers
