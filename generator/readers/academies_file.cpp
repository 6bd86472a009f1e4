#include "readers/academies_file.h"

#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "readers/cell_reading.h"
#include "readers/fixed_table.h"
#include "readers/record.h"
#include "readers/tables.h"
#include "source/text.h"

namespace cornerstone::readers {
namespace {

constexpr std::string_view kHintForColumns = "declare a further column in trust.toml: `[column.<heading>]`";

std::optional<FixedTable> open(source::FileId file, const std::vector<std::string>& columns,
                               const source::SourceMap& sources, diagnostics::Sink& sink) {
  return FixedTable::open(file, kAcademyColumns, columns, std::string(kHintForColumns), sources, sink);
}

facts::AcademyStatus read_status(const CsvCell& cell, diagnostics::Sink& sink) {
  static const std::vector<std::string> kStatuses = {"open", "joining", "closing"};
  const auto found = std::ranges::find(kStatuses, source::folded(cell.text));
  if (cell.is_empty()) return facts::AcademyStatus::kOpen;
  if (found == kStatuses.end()) {
    sink.report(diagnostics::Kind::kUnknownName, cell.origin.span,
                fmt::format("`{}` is no status of an academy", cell.text), diagnostics::suggest(cell.text, kStatuses));
    return facts::AcademyStatus::kOpen;
  }
  return static_cast<facts::AcademyStatus>(found - kStatuses.begin());
}

/// Warns of a name that two academies share: files that tell academies by their names could not tell these apart.
class NamesInUse {
 public:
  explicit NamesInUse(diagnostics::Sink& sink) : sink_(sink) {}
  void add(values::AcademyIndex academy, std::string_view name, source::Span span) {
    const auto [first, is_new] = seen_.emplace(source::folded(name), Place{academy, span});
    if (is_new || first->second.academy == academy) return;
    sink_.report(diagnostics::Kind::kSameName, span, fmt::format("another academy is called `{}` too", name),
                 "give each a name that readers can tell apart", {{first->second.span, "the first stands here"}});
  }

 private:
  struct Place {
    values::AcademyIndex academy;
    source::Span span;
  };
  diagnostics::Sink& sink_;
  std::map<std::string, Place> seen_;
};

/// Reports a URN that two academies claim.
class Urns {
 public:
  explicit Urns(diagnostics::Sink& sink) : sink_(sink) {}
  void add(const std::string& urn, source::Span span) {
    if (urn.empty()) return;
    const auto [first, is_new] = seen_.emplace(urn, span);
    if (is_new) return;
    sink_.report(diagnostics::Kind::kDuplicateId, span, fmt::format("`{}` is the URN of another academy already", urn),
                 "each academy has a URN of its own", {{first->second, "the first stands here"}});
  }

 private:
  diagnostics::Sink& sink_;
  std::map<std::string, source::Span> seen_;
};

std::optional<values::AudienceIndex> audience_of(const FixedTable& table, const Context& context) {
  const auto id = reference_in(table.cell("audience"), IdKind::kAudience, context);
  if (!id.empty()) return audience_by_id(context, id);
  return context.default_audience;
}

CellRules rules_for(const facts::AcademyColumn& column, const facts::Declared& said) {
  CellRules rules{column.type, {}, {}};
  for (const auto& scale : said.scales) {
    if (scale.scale == column.type.scale) rules.tokens.insert(scale.tokens.begin(), scale.tokens.end());
  }
  return rules;
}

void read_columns(const FixedTable& table, const Context& context, const facts::Declared& said, facts::Academy& into) {
  for (const auto& column : said.columns) {
    facts::ColumnValue value;
    value.column = column.id;
    value.reading = read_cell(table.cell(column.id), rules_for(column, said), context.sink);
    value.clearance = context.audiences.declared(column.audience, into.index).intersect(into.clearance);
    value.reading.clearance = value.clearance;
    into.columns.push_back(std::move(value));
  }
}

void check_names(const facts::Academy& academy, const FixedTable& table, NamesInUse& names) {
  names.add(academy.index, academy.id, table.cell("id").origin.span);
  if (!academy.name.empty()) names.add(academy.index, academy.name, table.cell("name").origin.span);
  for (const auto& alias : academy.aliases) names.add(academy.index, alias, table.cell("aliases").origin.span);
}

void check_urns(const facts::Academy& academy, const FixedTable& table, Urns& urns) {
  urns.add(academy.urn, table.cell("urn").origin.span);
  for (const auto& urn : academy.former_urns) urns.add(urn, table.cell("former_urns").origin.span);
}

facts::Academy read_academy(const FixedTable& table, const Context& context, const facts::Declared& said) {
  facts::Academy academy;
  academy.id = table.text("id");
  academy.index = academy_by_id(context, academy.id);
  academy.name = table.text("name");
  academy.aliases = parts_of_cell(table.cell("aliases").text);
  academy.urn = table.text("urn");
  academy.former_urns = parts_of_cell(table.cell("former_urns").text);
  academy.phase = table.text("phase");
  academy.joined = table.date("joined");
  academy.status = read_status(table.cell("status"), context.sink);
  const auto pupils = read_cell(table.cell("pupils"), {expression::Type::number(), {}, {}}, context.sink);
  if (pupils.value) academy.pupils = std::get<expression::Quantity>(*pupils.value).amount;
  academy.origin = table.cell("id").origin;
  if (const auto audience = audience_of(table, context)) {
    academy.clearance = context.audiences.declared(*audience, academy.index);
  } else if (table.cell("audience").is_empty() && context.ids.is_complete(IdKind::kAudience)) {
    context.sink.report(diagnostics::Kind::kNobodyMayKnow, academy.origin.span,
                        fmt::format("nobody may know of `{}`", academy.id),
                        "say `audience = …` in [trust], or fill the column `audience`");
  }
  read_columns(table, context, said, academy);
  return academy;
}

void read_rows(source::FileId file, const Context& context, facts::Declared& into) {
  std::vector<std::string> columns;
  for (const auto& column : into.columns) columns.push_back(column.id);
  auto table = open(file, columns, context.sources, context.sink);
  if (!table) return;
  for (const auto& column : into.columns) {
    if (table->has_column(column.id)) continue;
    context.sink.report(diagnostics::Kind::kMissingColumn, table->heading_span(),
                        fmt::format("academies.csv has no column `{}`", column.id),
                        fmt::format("trust.toml declares it: `[column.{}]`", column.id));
  }
  NamesInUse names(context.sink);
  Urns urns(context.sink);
  while (table->next_row()) {
    const auto index = academy_by_id(context, table->text("id"));
    if (index != static_cast<values::AcademyIndex>(into.academies.size())) continue;
    into.academies.push_back(read_academy(*table, context, into));
    check_names(into.academies.back(), *table, names);
    check_urns(into.academies.back(), *table, urns);
  }
}

}  // namespace

void collect_academies(source::FileId file, const source::SourceMap& sources, Identifiers& ids,
                       diagnostics::Sink& sink) {
  diagnostics::Sink reported_later;
  auto table = open(file, {}, sources, reported_later);
  if (!table) {
    ids.mark_incomplete(IdKind::kAcademy);
    return;
  }
  while (table->next_row()) {
    const auto id = table->cell("id");
    if (id.is_empty()) ids.mark_incomplete(IdKind::kAcademy);
    if (id.is_empty()) continue;
    ids.declare(IdKind::kAcademy, std::string(id.text), id.origin.span, sink);
    if (!ids.has(IdKind::kAcademy, id.text)) continue;
    ids.add_alias(IdKind::kAcademy, std::string(id.text), table->cell("name").text);
    for (const auto& alias : parts_of_cell(table->cell("aliases").text)) {
      ids.add_alias(IdKind::kAcademy, std::string(id.text), alias);
    }
  }
  if (table->is_broken()) ids.mark_incomplete(IdKind::kAcademy);
}

void read_academies(source::FileId file, const Context& context, facts::Declared& into) {
  diagnostics::Sink heard;
  read_rows(file,
            {context.sources, heard, context.ids, context.audiences, context.default_audience, context.vocabulary},
            into);
  // Where trust.toml could not be read, it may well declare the column.
  const bool may_be_declared = !context.ids.is_complete(IdKind::kColumn);
  for (auto& diagnostic : heard.sorted()) {
    if (diagnostic.kind != diagnostics::Kind::kUnknownColumn || !may_be_declared)
      context.sink.report(std::move(diagnostic));
  }
}

}  // namespace cornerstone::readers
