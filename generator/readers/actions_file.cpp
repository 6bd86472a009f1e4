#include <fmt/format.h>

#include "readers/date_checks.h"
#include "readers/fixed_table.h"
#include "readers/ledger_file.h"
#include "readers/levels.h"
#include "readers/record.h"
#include "readers/tables.h"

namespace cornerstone::readers {
namespace {

std::optional<values::AudienceIndex> audience_of(const FixedTable& table, const facts::Action& action,
                                                 const facts::Year& year, const Context& context) {
  const auto own = reference_in(table.cell("audience"), IdKind::kAudience, context);
  if (!own.empty()) return audience_by_id(context, own);
  // A plan follows from a level, which not everyone may know; a deliverable is as public as its priority.
  if (action.level || action.academy != values::AcademyIndex::kNone) return year.framework.audience;
  for (const auto& priority : year.priorities) {
    if (priority.id == action.priority) return priority.audience;
  }
  return context.default_audience;
}

/// Whether its first day is one of a plan, and not after its last.
void check_start(source::Span span, const facts::Action& action, const facts::Year& year, const Context& context) {
  check_due(*action.starts, span, year.days, context);
  if (!action.due || *action.starts <= *action.due) return;
  context.sink.report(diagnostics::Kind::kDateOrder, span,
                      fmt::format("`{}` begins after the day it is due, {}", action.id, action.due->in_words()),
                      "mend one of the two");
}

facts::Action read_action(const FixedTable& table, const Context& context, const facts::Year& year) {
  facts::Action action;
  action.id = table.text("id");
  action.name = table.text("action");
  action.origin = table.cell("id").origin;
  const auto level = reference_in(table.cell("level"), IdKind::kLevel, context);
  if (!level.empty()) action.level = rank_by_id(context, level);
  action.academy = academy_by_id(context, reference_in(table.cell("academy"), IdKind::kAcademy, context));
  action.per =
      action.level || action.academy != values::AcademyIndex::kNone ? facts::Per::kAcademy : facts::Per::kTrust;
  action.priority = reference_in(table.cell("priority"), IdKind::kPriority, context);
  const auto theme = reference_in(table.cell("theme"), IdKind::kTheme, context);
  if (!theme.empty()) action.themes.push_back(theme);
  action.owner = reference_in(table.cell("owner"), IdKind::kRole, context);
  action.due = table.date("due");
  if (action.due) check_due(*action.due, table.cell("due").origin.span, year.days, context);
  action.starts = table.date("starts");
  if (action.starts) check_start(table.cell("starts").origin.span, action, year, context);
  const auto outcome = table.cell("outcome");
  action.outcome_words = std::string(outcome.text);
  if (!outcome.is_empty() && context.vocabulary != nullptr) {
    action.outcome = read_words(outcome.text, outcome.origin.span, context);
  }
  if (const auto audience = audience_of(table, action, year, context)) {
    action.audience = *audience;
    action.clearance = context.audiences.declared(*audience, action.academy);
  } else if (table.cell("audience").is_empty() && context.ids.is_complete(IdKind::kAudience)) {
    context.sink.report(diagnostics::Kind::kNobodyMayKnow, action.origin.span,
                        fmt::format("nobody may know of the action `{}`", action.id),
                        "say `audience = …` in [trust], or fill the column `audience`");
  }
  return action;
}

}  // namespace

void collect_actions(source::FileId file, const source::SourceMap& sources, Identifiers& ids, diagnostics::Sink& sink) {
  diagnostics::Sink reported_later;
  auto table = FixedTable::open(file, kActionColumns, {}, {}, sources, reported_later);
  if (!table) {
    ids.mark_incomplete(IdKind::kAction);
    return;
  }
  while (table->next_row()) {
    const auto id = table->cell("id");
    if (!id.is_empty()) ids.declare(IdKind::kAction, std::string(id.text), id.origin.span, sink);
    if (id.is_empty()) ids.mark_incomplete(IdKind::kAction);
  }
  if (table->is_broken()) ids.mark_incomplete(IdKind::kAction);
}

void read_actions(source::FileId file, const Context& context, facts::Year& into) {
  auto table = FixedTable::open(file, kActionColumns, {}, {}, context.sources, context.sink);
  while (table && table->next_row()) {
    if (table->cell("id").is_empty()) continue;
    into.actions.push_back(read_action(*table, context, into));
  }
}

}  // namespace cornerstone::readers
