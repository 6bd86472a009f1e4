#include "rules/ledger.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "expression/value.h"

namespace cornerstone::rules {
namespace {

using diagnostics::Kind;
using expression::Reading;
using expression::ReadingState;

std::string quoted(const std::vector<std::string>& roles) {
  std::string text;
  for (const auto& role : roles) text += fmt::format("{}`{}`", text.empty() ? "" : " or ", role);
  return text;
}

void check_decider(const facts::Decision& decision, const std::vector<std::string>& may, std::string_view what,
                   diagnostics::Sink& sink) {
  if (may.empty() || std::find(may.begin(), may.end(), decision.by) != may.end()) return;
  sink.report(Kind::kMayNotDecide, decision.by_span, fmt::format("`{}` may not decide {}", decision.by, what),
              fmt::format("it is for {} to decide", quoted(may)));
}

std::optional<expression::Value> value_of(const expression::Type& type, const std::string& text) {
  using expression::TypeKind;
  switch (type.kind) {
    case TypeKind::kWord:
      if (const auto found = type.scale->find(text)) return expression::Word{type.scale, *found};
      return std::nullopt;
    case TypeKind::kNumber: {
      auto digits = std::string_view(text);
      if (digits.ends_with('%')) digits.remove_suffix(1);
      if (const auto number = values::Decimal::read(digits)) return expression::Quantity{*number, type.unit};
      return std::nullopt;
    }
    case TypeKind::kYesNo:
      if (text == "yes") return true;
      if (text == "no") return false;
      return std::nullopt;
    case TypeKind::kDate:
      if (const auto date = values::Date::from_iso(text)) return *date;
      return std::nullopt;
    default:
      return text;
  }
}

std::string_view expected_of(const expression::Type& type) {
  return type.kind == expression::TypeKind::kYesNo  ? "write `yes` or `no`"
         : type.kind == expression::TypeKind::kDate ? "write the date as yyyy-mm-dd"
                                                    : "write a number";
}

Reading reading_of(const facts::Facts& facts, const facts::Judgement& judgement, const facts::Decision& decision,
                   diagnostics::Sink& sink) {
  const auto value = value_of(judgement.type, decision.value);
  if (!value) {
    const auto hint = judgement.type.kind == expression::TypeKind::kWord
                          ? fmt::format("one of: {}", fmt::join(judgement.type.scale->ids(), ", "))
                          : std::string(expected_of(judgement.type));
    sink.report(Kind::kNotAWord, decision.origin.span,
                fmt::format("`{}` is no value of the judgement `{}`", decision.value, judgement.id), hint);
    return Reading::absent(ReadingState::kMissing, decision.clearance);
  }
  auto reading = Reading::known(*value, decision.clearance);
  reading.date = decision.on;
  reading.origin = decision.origin;
  reading.label = "judgement." + judgement.id;
  const bool is_old = judgement.stale_after && values::after(decision.on, *judgement.stale_after) < facts.as_at;
  const bool has_ended = decision.until && *decision.until < facts.as_at;
  if (is_old || has_ended) reading.state = ReadingState::kStale;
  return reading;
}

facts::SignedLevel signed_level_of(const facts::Facts& facts, const facts::Decision& decision, facts::LevelRank level,
                                   const facts::Fact<facts::SignedLevel>& before) {
  facts::SignedLevel signature{.level = level,
                               .on = decision.on,
                               .by = decision.by,
                               .reason = decision.reason,
                               .evidence = decision.evidence,
                               .before = {},
                               .since = decision.on};
  if (before) {
    signature.before = before->level;
    if (before->level == level) signature.since = before->since;
  }
  const auto stands_until = decision.until.value_or(values::after(decision.on, facts.year.framework.stale_after));
  signature.has_expired = stands_until < facts.as_at;
  return signature;
}

void report_expired(const facts::Facts& facts, diagnostics::Sink& sink) {
  for (const auto& rating : facts.ratings) {
    if (!rating.signed_level || !rating.signed_level->has_expired) continue;
    const auto* academy = facts::find_academy(facts, rating.academy);
    sink.report(Kind::kSignatureExpired, rating.signed_level.origin().span,
                fmt::format("the {} of {} was signed on {} and has run out", facts.year.framework.word, academy->name,
                            rating.signed_level->on.in_words()),
                "it stands until somebody signs again: add a row to decisions.csv");
  }
}

void count_levels(facts::Facts& facts) {
  facts::LevelCounts counts;
  counts.signed_at.resize(facts.year.levels.size());
  auto clearance = values::Clearance::everyone();
  for (const auto& academy : facts.academies) {
    if (!academy.is_counted()) continue;
    ++counts.academies;
    clearance = clearance.intersect(facts.who.declared(facts.year.framework.audience, academy.index));
    const auto* rating = facts::find_rating(facts, academy.index);
    if (rating != nullptr && rating->signed_level) {
      ++counts.signed_at[rating->signed_level->level];
      clearance = clearance.intersect(rating->signed_level.clearance());
    } else {
      ++counts.unsigned_academies;
    }
  }
  facts.level_counts = {std::move(counts), clearance};
}

const std::string& year_of_priority(const facts::Facts& facts, const std::string& id) {
  for (const auto& year : facts.earlier) {
    const bool has_it = std::any_of(year.priorities.begin(), year.priorities.end(),
                                    [&](const facts::Priority& p) { return p.id == id; });
    if (has_it) return year.id;
  }
  return facts.year.id;
}

}  // namespace

const facts::Decision* decision_in_force(const facts::Facts& facts, facts::Subject about, std::string_view subject,
                                         values::AcademyIndex academy) {
  const facts::Decision* found = nullptr;
  for (const auto& decision : facts.decisions) {
    if (decision.about == about && decision.subject == subject && decision.academy == academy) found = &decision;
  }
  return found;
}

void take_judgements(facts::Facts& facts, diagnostics::Sink& sink) {
  for (const auto& judgement : facts.year.judgements) {
    std::map<values::AcademyIndex, const facts::Decision*> latest;
    for (const auto& decision : facts.decisions) {
      if (decision.about != facts::Subject::kJudgement || decision.subject != judgement.id) continue;
      const auto& may = judgement.by.empty() ? facts.year.framework.signed_by : judgement.by;
      check_decider(decision, may, fmt::format("the judgement `{}`", judgement.id), sink);
      latest[decision.academy] = &decision;
    }
    for (const auto& [academy, decision] : latest) {
      facts.judgements_in_force.push_back({.judgement = judgement.id,
                                           .academy = academy,
                                           .reading = reading_of(facts, judgement, *decision, sink),
                                           .by = decision->by,
                                           .reason = decision->reason,
                                           .evidence = decision->evidence,
                                           .clearance = decision->clearance});
    }
  }
}

void take_signed_levels(facts::Facts& facts, diagnostics::Sink& sink) {
  for (const auto& academy : facts.academies) {
    facts.ratings.push_back({.academy = academy.index,
                             .proposal = {},
                             .signed_level = {},
                             .differs = {},
                             .clearance = facts.who.declared(facts.year.framework.audience, academy.index)});
  }
  for (const auto& decision : facts.decisions) {
    if (decision.about != facts::Subject::kRating || decision.academy == values::AcademyIndex::kNone) continue;
    const auto level = std::find_if(facts.year.levels.begin(), facts.year.levels.end(),
                                    [&](const facts::Level& each) { return each.id == decision.value; });
    if (level == facts.year.levels.end()) continue;  // Readers have reported it.
    check_decider(decision, facts.year.framework.signed_by, fmt::format("the {}", facts.year.framework.word), sink);
    auto& rating = facts.ratings[static_cast<std::size_t>(decision.academy)];
    rating.signed_level = {signed_level_of(facts, decision, level->rank, rating.signed_level), decision.clearance,
                           decision.origin};
  }
  report_expired(facts, sink);
  count_levels(facts);
}

void take_priorities(facts::Facts& facts) {
  std::map<std::pair<std::string, std::string>, const facts::Decision*> latest;
  for (const auto& decision : facts.decisions) {
    if (decision.about == facts::Subject::kPriority)
      latest[{year_of_priority(facts, decision.subject), decision.subject}] = &decision;
  }
  for (const auto& [key, decision] : latest) {
    facts.priority_states.push_back({.year = key.first,
                                     .priority = key.second,
                                     .value = decision->value,
                                     .on = decision->on,
                                     .by = decision->by,
                                     .reason = decision->reason,
                                     .evidence = decision->evidence,
                                     .clearance = decision->clearance});
  }
}

}  // namespace cornerstone::rules
