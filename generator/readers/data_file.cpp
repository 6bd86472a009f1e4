#include "readers/data_file.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "facts/division.h"
#include "readers/comparison.h"
#include "readers/content_folder.h"
#include "readers/record.h"
#include "readers/row_filter.h"
#include "readers/shapes.h"
#include "readers/type_of_figures.h"

namespace cornerstone::readers {
namespace {

constexpr std::array kMatches = {AcademyMatch::kUrn, AcademyMatch::kId, AcademyMatch::kName};
constexpr std::array kFormats = {values::DateFormat::kDayMonthYear, values::DateFormat::kYearMonthDay,
                                 values::DateFormat::kAcademicYear};
constexpr std::array kCombine = {facts::Combine::kLatest, facts::Combine::kSum, facts::Combine::kMean,
                                 facts::Combine::kCount};
constexpr std::array<std::string_view, 8> kReserved = {"academy", "indicator", "judgement", "success",
                                                       "item",    "rating",    "level",     "trust"};

/// `data/attendance.toml` is the dataset `attendance`.
std::string dataset_id(std::string_view path) {
  const auto name = file_name(path);
  return std::string(name.substr(0, name.rfind('.')));
}

PlacedHeading heading_in(const Record& record, std::string_view key) {
  return {record.text(key), record.span(key)};
}

void read_academy_column(const Record& dataset, DatasetPlan& plan) {
  const auto placed = dataset.table("academy");
  if (placed.table == nullptr) return;
  const Record column(placed, shapes::kAcademyColumn, dataset.context());
  plan.academy = heading_in(column, "column");
  if (const auto matches = column.choice("matches")) plan.matches = kMatches.at(*matches);
}

void read_date_column(const Record& dataset, DatasetPlan& plan) {
  const auto* value = dataset.find("date");
  if (value == nullptr) return;
  if (const auto* date = value->get<values::Date>()) {
    plan.date = *date;
  } else if (value->get<TomlTable>() != nullptr) {
    const Record column(dataset.table("date"), shapes::kDateColumn, dataset.context());
    if (column.has("column")) plan.date_column = heading_in(column, "column");
    if (const auto format = column.choice("format")) plan.date_format = kFormats.at(*format);
  } else {
    dataset.context().sink.report(diagnostics::Kind::kWrongType, value->span,
                                  fmt::format("`date` is {}, not a date or a table", kind_of(*value)),
                                  "write one date, or `{ column = \"Week ending\", format = \"dd/mm/yyyy\" }`");
  }
}

void read_heading_row(const Record& dataset, DatasetPlan& plan) {
  const auto* value = dataset.find("header_row");
  if (value == nullptr) return;
  const auto* text = value->get<TomlText>();
  if (text != nullptr && text->text == "auto") return;
  const auto* number = value->get<TomlNumber>();
  if (number != nullptr && number->is_whole && number->value >= values::Decimal(1)) {
    plan.heading_row = static_cast<std::uint32_t>(*dataset.whole_number("header_row"));
    return;
  }
  dataset.context().sink.report(diagnostics::Kind::kWrongType, dataset.span("header_row"), "`header_row` is not a row",
                                "write the number of the row, counted from 1, or `\"auto\"`");
}

std::map<std::string, values::Absence> read_reasons(const Record& dataset) {
  std::map<std::string, values::Absence> reasons;
  static const std::vector<std::string> kNames = {"not recorded",   "not available", "not applicable",     "withheld",
                                                  "rounds to zero", "unreliable",    "no eligible pupils", "new"};
  for (const auto* entry : dataset.by_name("reasons")) {
    const auto& text = *entry->value.get<TomlText>();
    if (const auto reason = values::absence_by_name(text.text)) {
      reasons.emplace(entry->key, *reason);
    } else {
      dataset.context().sink.report(diagnostics::Kind::kUnknownName, text.span,
                                    fmt::format("no reason is called `{}`", text.text),
                                    diagnostics::suggest(text.text, kNames));
    }
  }
  return reasons;
}

void read_withholding(const Record& dataset, const std::string& id, model::Trust& into) {
  for (const auto* entry : dataset.by_name("withhold")) {
    const auto* table = entry->value.get<TomlTable>();
    if (table == nullptr) {
      dataset.context().sink.report(diagnostics::Kind::kWrongType, entry->value.span,
                                    fmt::format("`withhold.{}` is {}, not a table", entry->key, kind_of(entry->value)),
                                    "write `{ count_below = 6, cohort_below = 11 }`");
      continue;
    }
    const Record record({table, entry->value.span, nullptr}, shapes::kWithhold, dataset.context());
    model::Withholding withholding;
    withholding.dataset = id;
    withholding.audience = audience_by_id(dataset.context(), entry->key).value_or(values::AudienceIndex{});
    withholding.count_below = record.whole_number("count_below").value_or(0);
    withholding.cohort_below = record.whole_number("cohort_below").value_or(0);
    withholding.round_to = record.number("round_to");
    into.withholdings.push_back(std::move(withholding));
  }
}

/// `rwm` names a measure of the same dataset, `ks2.rwm` any; `rwm by send` one of the ways in which it is divided.
std::vector<std::string> read_part_of(const Record& record, const std::string& dataset) {
  std::vector<std::string> totals;
  const auto* value = record.find("part_of");
  if (value == nullptr) return totals;
  for (const auto* text : texts_of(*value)) {
    const auto total = facts::total_of(text->text);
    const auto full = total.find('.') == std::string::npos ? dataset + "." + total : total;
    if (record.context().ids.check(IdKind::kMeasure, full, text->span, record.context().sink))
      totals.push_back(full + text->text.substr(total.size()));
  }
  return totals;
}

void read_cohort(const Record& record, MeasurePlan& plan) {
  if (!record.has("cohort")) return;
  constexpr std::string_view kAcademy = "academy.";
  const auto text = record.text("cohort");
  if (!text.starts_with(kAcademy)) {
    plan.cohort = heading_in(record, "cohort");
    return;
  }
  plan.cohort_column = text.substr(kAcademy.size());
  const auto& ids = record.context().ids;
  if (plan.cohort_column == "pupils" || ids.has(IdKind::kColumn, plan.cohort_column)) return;
  if (ids.is_complete(IdKind::kColumn)) {
    std::vector<std::string> columns = {"academy.pupils"};
    for (const auto& id : ids.ids(IdKind::kColumn)) columns.push_back(fmt::format("{}{}", kAcademy, id));
    record.context().sink.report(diagnostics::Kind::kUnknownName, record.span("cohort"),
                                 fmt::format("academies.csv has no numbers called `{}`", plan.cohort_column),
                                 diagnostics::suggest(text, columns));
  }
  plan.cohort_column.clear();
}

struct DatasetParts {
  const facts::Dataset& dataset;
  std::optional<expression::Sentence> where;
  std::optional<values::AudienceIndex> audience;
  std::map<std::string, values::Absence> reasons;
};

std::optional<facts::Measure> read_measure(const Record& record, const DatasetParts& parts,
                                           const std::vector<facts::Scale>& scales) {
  facts::Measure measure;
  record.read_common(measure, facts::Per::kAcademy, parts.audience);
  measure.dataset = parts.dataset.id;
  const auto type = read_type(record, scales, expression::Type::number());
  if (!type) return std::nullopt;
  measure.type = *type;
  measure.dataset_where = parts.where;
  measure.has_cohort = record.has("cohort");
  if (const auto combine = record.choice("combine")) measure.combine = kCombine.at(*combine);
  const bool wants_figures = measure.combine != facts::Combine::kLatest;
  if (wants_figures && measure.type.kind != expression::TypeKind::kNumber) {
    record.context().sink.report(diagnostics::Kind::kWrongType, record.span("combine"),
                                 fmt::format("`{}` holds no figures to combine", measure.full_name()),
                                 "only figures have a sum, a mean or a count");
    measure.combine = facts::Combine::kLatest;
  }
  measure.part_of = read_part_of(record, parts.dataset.id);
  measure.step = record.number("step").value_or(values::Decimal(0));
  measure.decimals = record.whole_number("decimals");
  measure.stale_after = parts.dataset.stale_after;
  if (!record.says("column") && measure.combine != facts::Combine::kCount) {
    record.context().sink.report(diagnostics::Kind::kMissingKey, record.place(),
                                 fmt::format("`{}` has no `column`", measure.full_name()),
                                 "add `column = …`: the heading, or `combine = \"count\"` to count rows");
  }
  return measure;
}

MeasurePlan plan_measure(const Record& record, const facts::Measure& measure, const DatasetParts& parts,
                         const std::vector<facts::Scale>& scales) {
  MeasurePlan plan;
  plan.full_name = measure.full_name();
  plan.span = measure.origin.span;
  if (record.has("column")) plan.column = heading_in(record, "column");
  read_cohort(record, plan);
  plan.rules = {measure.type, parts.reasons, {}};
  for (const auto& scale : scales) {
    if (scale.scale == measure.type.scale) plan.rules.tokens.insert(scale.tokens.begin(), scale.tokens.end());
  }
  plan.rows = read_row_filters(record, "rows");
  plan.combine = measure.combine;
  plan.is_combine_stated = record.has("combine");
  plan.audience = measure.audience;
  for (const auto* against : record.by_name("against"))
    plan.comparisons.push_back(read_comparison(*against, record.context()));
  return plan;
}

}  // namespace

void collect_measures(const TomlFile& file, Identifiers& ids, diagnostics::Sink& sink) {
  if (file.is_broken) {
    ids.mark_incomplete(IdKind::kDataset);
    ids.mark_incomplete(IdKind::kMeasure);
    return;
  }
  const auto id = dataset_id(file.path);
  if (std::ranges::find(kReserved, id) != kReserved.end()) {
    sink.report(diagnostics::Kind::kNotAnId, {file.whole.file, 0, 0}, fmt::format("no dataset can be called `{}`", id),
                "rules use that name for something else: give the file another name");
  }
  ids.declare(IdKind::kDataset, id, {file.whole.file, 0, 0}, sink);
  for (const auto& placed : file.records(shapes::kMeasure)) {
    ids.declare(IdKind::kMeasure, id + "." + placed.named->key, placed.named->key_span, sink);
  }
}

DatasetPlan read_dataset(const TomlFile& file, const Context& context, model::Trust& into) {
  DatasetPlan plan;
  if (file.is_broken) return plan;
  const Record record(file.head(shapes::kDataset), shapes::kDataset, context);
  facts::Dataset dataset;
  plan.id = dataset.id = dataset_id(file.path);
  dataset.name = record.has("name") ? record.text("name") : dataset.id;
  plan.file = {folder_of(file.path) + record.text("file"), record.span("file")};
  dataset.file = plan.file.text;
  dataset.stale_after = record.period("stale_after");
  dataset.origin.span = record.place();
  DatasetParts parts{dataset, record.sentence("where"), audience_by_id(context, record.text("audience")),
                     read_reasons(record)};
  if (parts.audience) dataset.clearance = context.audiences.declared(*parts.audience);
  if (const auto encoding = record.choice("encoding"); encoding && *encoding > 0) {
    plan.encoding = *encoding == 1 ? source::Encoding::kUtf8 : source::Encoding::kWindows1252;
  }
  read_heading_row(record, plan);
  read_academy_column(record, plan);
  read_date_column(record, plan);
  plan.rows = read_row_filters(record, "rows");
  read_withholding(record, plan.id, into);
  for (const auto& placed : file.records(shapes::kMeasure)) {
    const Record measure_record(placed, shapes::kMeasure, context);
    auto measure = read_measure(measure_record, parts, into.said.scales);
    if (!measure) continue;
    auto of_measure = plan_measure(measure_record, *measure, parts, into.said.scales);
    for (const auto& comparison : of_measure.comparisons) measure->comparisons.push_back(comparison.name);
    plan.measures.push_back(std::move(of_measure));
    into.said.measures.push_back(std::move(*measure));
  }
  plan.is_whole = record.has("file") && !plan.academy.text.empty() && (plan.date || plan.date_column);
  into.said.datasets.push_back(std::move(dataset));
  return plan;
}

}  // namespace cornerstone::readers
