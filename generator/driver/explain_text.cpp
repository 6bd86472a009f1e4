#include "driver/explain_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "expression/trace.h"

namespace cornerstone::driver {
namespace {

class Explanation {
 public:
  Explanation(const facts::Facts& facts, const facts::Academy& academy, const source::SourceMap& sources)
      : facts_(facts), academy_(academy), sources_(sources) {}

  std::string text() {
    line(0, fmt::format("{}, as at {}", academy_.name, facts_.as_at.in_words()));
    rating();
    indicators();
    rules();
    support();
    return std::move(text_);
  }

 private:
  void line(int depth, std::string_view words) { text_ += fmt::format("{:{}}{}\n", "", depth * 2, words); }

  std::string level(facts::LevelRank rank) const {
    const auto* found = facts::find_level(facts_, rank);
    return found != nullptr ? found->name : "?";
  }
  std::string range(facts::LevelRank best, facts::LevelRank worst) const {
    return best == worst ? level(best) : fmt::format("{} to {}", level(best), level(worst));
  }
  std::string place(const values::Origin& origin) const {
    if (origin.span.is_nowhere()) return {};
    const auto row = origin.is_cell() ? origin.row : sources_.position(origin.span.file, origin.span.begin).line;
    return fmt::format("{} {} {}", sources_.name(origin.span.file), origin.is_cell() ? "row" : "line", row);
  }
  void trace(int depth, const expression::Trace& trace) {
    for (const auto& each : expression::to_lines(trace, sources_)) line(depth + each.depth, each.text);
  }

  void rating() {
    const auto* rating = facts::find_rating(facts_, academy_.index);
    if (rating == nullptr) return;
    if (const auto* proposal = rating->proposal.get()) line(1, proposed(*proposal));
    if (!rating->signed_level) {
      line(1, "signed: not yet");
      return;
    }
    const auto& signature = *rating->signed_level;
    line(1, fmt::format("signed: {} on {} by {}{} ({})", level(signature.level), signature.on.in_words(),
                        facts::role_name(facts_, signature.by), signature.has_expired ? ", which has run out" : "",
                        place(rating->signed_level.origin())));
    if (!signature.reason.empty()) line(2, "reason: " + signature.reason);
    if (rating->differs.value_or(false)) line(2, "this differs from the proposal");
  }

  std::string proposed(const facts::Proposal& proposal) const {
    const auto known = fmt::format("{} of {} indicators are known", proposal.known, proposal.applicable);
    switch (proposal.state) {
      case facts::RatingState::kNotRated:
        return fmt::format("proposed: not rated, as only {}", known);
      case facts::RatingState::kProvisional:
        return fmt::format("proposed: {}, provisional, as {}", range(proposal.best, proposal.worst), known);
      case facts::RatingState::kProposed:
        break;
    }
    return fmt::format(
        "proposed: {}{}", level(proposal.best),
        proposal.decided_by.empty() ? "" : fmt::format(", held there by {}", fmt::join(proposal.decided_by, ", ")));
  }

  void indicators() {
    line(1, "indicators");
    for (const auto& finding : facts_.indicator_findings) {
      if (finding.academy != academy_.index) continue;
      const auto* indicator = facts::find_indicator(facts_, finding.indicator);
      line(2, fmt::format("{}: {}", indicator->name, state(finding)));
      for (const auto& [rank, tried] : finding.tried) {
        line(3, level(rank) + "?");
        trace(4, tried);
      }
    }
  }

  std::string state(const facts::IndicatorFinding& finding) const {
    if (finding.state == facts::FindingState::kNotApplicable) return "not applicable";
    if (finding.state == facts::FindingState::kKnown) return level(finding.best);
    return fmt::format("not known, between {} and {}{}", level(finding.best), level(finding.worst),
                       finding.is_stale ? ", as figures are out of date" : "");
  }

  void rules() {
    line(1, "rules");
    for (const auto& finding : facts_.rule_findings) {
      if (finding.academy != academy_.index) continue;
      const auto rule = std::find_if(facts_.year.rules.begin(), facts_.year.rules.end(),
                                     [&](const facts::OverridingRule& each) { return each.id == finding.rule; });
      line(2, fmt::format("{}: {}", rule->id, expression::name(finding.trace.verdict)));
      if (finding.trace.verdict == expression::Verdict::kYes)
        line(3, rule->level ? fmt::format("no better than {}: {}", level(*rule->level), rule->reason) : rule->reason);
      trace(3, finding.trace);
    }
  }

  void support() {
    line(1, "support");
    for (const auto& entitlement : facts_.entitlements) {
      if (entitlement.academy != academy_.index) continue;
      const auto* item = facts::find_item(facts_, entitlement.item);
      line(2, fmt::format("{}: {}{}", item->name, rhythm(entitlement.rhythm),
                          entitlement.level ? fmt::format(" (at {})", level(*entitlement.level)) : ""));
      for (const auto& occurrence : facts_.occurrences) {
        if (occurrence.item == entitlement.item && occurrence.academy == academy_.index)
          line(3, occurrence.from.in_words());
      }
    }
  }

  static std::string rhythm(const values::Rhythm& rhythm) {
    if (rhythm.kind == values::RhythmKind::kAsRequired) return "as required";
    return rhythm.is_as_required ? rhythm.words + ", as required" : rhythm.words;
  }

  const facts::Facts& facts_;
  const facts::Academy& academy_;
  const source::SourceMap& sources_;
  std::string text_;
};

}  // namespace

std::string explain_text(const facts::Facts& facts, const facts::Academy& academy, const source::SourceMap& sources) {
  return Explanation(facts, academy, sources).text();
}

}  // namespace cornerstone::driver
