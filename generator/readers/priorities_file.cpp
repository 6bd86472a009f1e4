#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "readers/date_checks.h"
#include "readers/due_date.h"
#include "readers/markdown.h"
#include "readers/record.h"
#include "readers/shapes.h"
#include "readers/tables.h"
#include "readers/year_files.h"

namespace cornerstone::readers {
namespace {

void check_answers(const Record& record, const facts::Priority& priority,
                   const std::vector<facts::Question>& questions) {
  std::vector<std::string> ids;
  for (const auto& question : questions) ids.push_back(question.id);
  std::set<std::string> answered;  // Also those that are misspelt or no text, which is told.
  if (const auto* answers = record.table("answers").table) {
    for (const auto& answer : answers->entries) answered.insert(diagnostics::nearest(answer.key, ids).value_or(""));
  }
  for (const auto& question : questions) {
    if (answered.contains(question.id)) continue;
    record.context().sink.report(
        diagnostics::Kind::kMissingKey, priority.origin.span,
        fmt::format("`{}` leaves the question `{}` without an answer", priority.id, question.id),
        fmt::format("add `answers.{}`: {}", question.id, question.text));
  }
}

facts::Priority read_priority(const Record& record, std::optional<values::AudienceIndex> of_head,
                              const Identifiers* earlier, const std::vector<facts::Question>& questions) {
  facts::Priority priority;
  record.read_common(priority, facts::Per::kTrust, of_head);
  priority.owner = record.reference("owner");
  for (const auto* answer : record.by_name("answers")) {
    const auto& text = *answer->value.get<TomlText>();
    priority.answers.emplace_back(answer->key,
                                  read_markdown_paragraph(record.context().sources, text.span, record.context().sink));
  }
  check_answers(record, priority, questions);
  priority.continues = record.text("continues");
  if (!priority.continues.empty() && earlier != nullptr &&
      !earlier->check(IdKind::kPriority, priority.continues, record.span("continues"), record.context().sink)) {
    priority.continues.clear();
  }
  return priority;
}

facts::SuccessMeasure read_success(const Record& record, std::optional<values::AudienceIndex> of_head,
                                   const facts::Year& year) {
  facts::SuccessMeasure success;
  record.read_common(success, facts::Per::kAcademy, of_head);
  success.words = record.text("test");
  success.test = record.sentence("test");
  success.counts_itself = success.test && success.test->starts_with_amount_of_things();
  success.due = due_date(record, year.calendar);
  if (success.due) check_due(*success.due, record.span("due"), year.days, record.context());
  success.by = record.references("by");
  return success;
}

}  // namespace

void read_priorities(const TomlFile& file, const Context& context, const Identifiers* earlier, facts::Year& into) {
  if (!file.is_there || file.is_broken) return;
  const auto head = file.head(shapes::kPriorities);
  std::optional<values::AudienceIndex> of_head;
  if (head.table != nullptr) {
    const Record record(head, shapes::kPriorities, context);
    of_head = audience_by_id(context, record.text("audience"));
    for (const auto* question : record.by_name("questions")) {
      into.questions.push_back({question->key, question->value.get<TomlText>()->text});
    }
  }
  for (const auto& placed : file.records(shapes::kTheme)) {
    const Record record(placed, shapes::kTheme, context);
    facts::Theme theme;
    record.read_common(theme, facts::Per::kTrust, of_head);
    theme.kind = record.text("kind");
    into.themes.push_back(std::move(theme));
  }
  for (const auto& placed : file.records(shapes::kPriority)) {
    into.priorities.push_back(
        read_priority(Record(placed, shapes::kPriority, context), of_head, earlier, into.questions));
  }
  for (const auto& placed : file.records(shapes::kSuccess)) {
    into.successes.push_back(read_success(Record(placed, shapes::kSuccess, context), of_head, into));
  }
}

}  // namespace cornerstone::readers
