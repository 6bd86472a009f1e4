#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "readers/levels.h"
#include "readers/number_text.h"
#include "readers/record.h"
#include "readers/shapes.h"
#include "readers/tables.h"
#include "readers/type_of_figures.h"
#include "readers/year_files.h"

namespace cornerstone::readers {
namespace {

constexpr std::array kMethods = {facts::Method::kWorst, facts::Method::kPoints, facts::Method::kJudgement};
constexpr values::Decimal kAll{100};

facts::Needs read_needs(const Record& record) {
  const auto* value = record.find("needs");
  if (value == nullptr) return {};
  if (const auto* number = value->get<TomlNumber>(); number != nullptr && number->value >= values::Decimal(0)) {
    return {.amount = number->value, .is_percent = false};
  }
  const auto* text = value->get<TomlText>();
  const auto share =
      text == nullptr || !text->text.ends_with('%') ? std::nullopt : read_number(text->text, NumberKind::kPercent);
  if (share && *share >= values::Decimal(0) && *share <= kAll) return {.amount = *share, .is_percent = true};
  record.context().sink.report(diagnostics::Kind::kBadPhrase, record.span("needs"),
                               "`needs` is neither a number of indicators nor a percentage of them",
                               "write `needs = 6` or `needs = \"60%\"`");
  return {};
}

facts::Framework read_head(const Record& record) {
  facts::Framework framework;
  framework.name = record.text("name");
  if (record.has("word")) framework.word = record.text("word");
  if (const auto method = record.choice("method")) framework.method = kMethods.at(*method);
  if (framework.method == facts::Method::kPoints) {
    record.context().sink.report(diagnostics::Kind::kUnknownName, record.span("method"),
                                 "this version does not propose by `points`",
                                 "write `worst`, or `judgement` for levels that are signed without a proposal");
  }
  framework.signed_by = record.references("signed_by");
  framework.needs = read_needs(record);
  if (const auto stale_after = record.period("stale_after")) framework.stale_after = *stale_after;
  if (const auto audience = audience_by_id(record.context(), record.text("audience"))) framework.audience = *audience;
  framework.origin.span = record.place();
  return framework;
}

facts::Indicator read_indicator(const Record& record, std::optional<values::AudienceIndex> of_head) {
  facts::Indicator indicator;
  record.read_common(indicator, facts::Per::kAcademy, of_head);
  if (const auto weight = record.number("weight")) indicator.weight = *weight;
  indicator.ask = record.texts("ask");
  for (const auto* at : record.by_name("at")) {
    const auto rank = rank_by_id(record.context(), at->key);
    const auto& text = *at->value.get<TomlText>();
    const auto otherwise = *rank == 0 ? expression::OtherwiseIs::kRefused : expression::OtherwiseIs::kAllowed;
    const auto sentence = read_sentence(text, record.context(), otherwise);
    indicator.at.push_back({*rank, text.text, sentence.value_or(expression::Sentence())});
  }
  std::ranges::stable_sort(indicator.at, {}, &facts::LevelSentence::level);
  return indicator;
}

std::optional<facts::Judgement> read_judgement(const Record& record, const std::vector<facts::Scale>& scales,
                                               const facts::Framework& framework) {
  facts::Judgement judgement;
  record.read_common(judgement, facts::Per::kAcademy, framework.audience);
  const auto type = read_type(record, scales, expression::Type::of(expression::TypeKind::kYesNo));
  if (!type) return std::nullopt;
  judgement.type = *type;
  judgement.by = record.has("by") ? record.references("by") : framework.signed_by;
  judgement.stale_after = record.period("stale_after");
  return judgement;
}

facts::OverridingRule read_rule(const Record& record, std::optional<values::AudienceIndex> of_head) {
  facts::OverridingRule rule;
  record.read_common(rule, facts::Per::kAcademy, of_head);
  rule.words = record.text("when");
  rule.when = record.sentence("when").value_or(expression::Sentence());
  rule.reason = record.text("reason");
  if (record.has("level")) rule.level = rank_by_id(record.context(), record.text("level"));
  return rule;
}

facts::Control read_control(const Record& record, std::optional<values::AudienceIndex> of_head) {
  facts::Control control;
  record.read_common(control, facts::Per::kAcademy, of_head);
  for (const auto* at : record.by_name("at")) {
    auto roles = known_ids(at->value, IdKind::kRole, record.context());
    control.at.emplace_back(*rank_by_id(record.context(), at->key), std::move(roles));
  }
  std::ranges::stable_sort(control.at, {}, [](const auto& entry) { return entry.first; });
  return control;
}

/// A matter decided otherwise somewhere must say where; two that hold everywhere contradict one another.
void check_controls(const std::vector<facts::Control>& controls, const std::vector<PlacedTable>& tables,
                    const Context& context) {
  for (std::size_t i = 0; i < controls.size(); ++i) {
    const auto first = std::ranges::find(controls, controls[i].id, &facts::Control::id);
    const bool says_where = tables[i].table->find("where") != nullptr;
    if (first == controls.begin() + static_cast<std::ptrdiff_t>(i) || says_where) continue;
    context.sink.report(diagnostics::Kind::kDuplicateId, controls[i].origin.span,
                        fmt::format("`{}` is decided already", controls[i].id), "say `where` this one holds instead",
                        {{first->origin.span, "the first stands here"}});
  }
}

void check_levels(const TomlFile& file, const facts::Year& year, const Context& context) {
  if (!year.levels.empty() || !file.records(shapes::kLevel).empty()) return;
  context.sink.report(diagnostics::Kind::kMissingKey, file.head(shapes::kFramework).place,
                      "the framework has no levels", "add `[[level]]` for each, best first");
}

}  // namespace

void read_framework(const TomlFile& file, const Context& context, const std::vector<facts::Scale>& scales,
                    facts::Year& into) {
  if (!file.is_there || file.is_broken) return;
  into.framework = read_head(Record(file.head(shapes::kFramework), shapes::kFramework, context));
  const auto of_head = std::optional(into.framework.audience);
  into.levels = read_levels(file, context, of_head);
  check_levels(file, into, context);
  for (const auto& placed : file.records(shapes::kIndicator)) {
    into.indicators.push_back(read_indicator(Record(placed, shapes::kIndicator, context), of_head));
  }
  for (const auto& placed : file.records(shapes::kJudgement)) {
    const Record record(placed, shapes::kJudgement, context);
    if (auto judgement = read_judgement(record, scales, into.framework))
      into.judgements.push_back(std::move(*judgement));
  }
  for (const auto& placed : file.records(shapes::kRule)) {
    into.rules.push_back(read_rule(Record(placed, shapes::kRule, context), of_head));
  }
  for (const auto& placed : file.records(shapes::kControl)) {
    into.controls.push_back(read_control(Record(placed, shapes::kControl, context), of_head));
  }
  check_controls(into.controls, file.records(shapes::kControl), context);
}

}  // namespace cornerstone::readers
