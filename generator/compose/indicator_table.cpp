#include "compose/indicator_table.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/phrases.h"
#include "compose/tables.h"
#include "compose/trend.h"

namespace cornerstone::compose {
namespace {

using document::Inlines;
using facts::FindingState;
using facts::Indicator;
using facts::IndicatorFinding;

/// Worst levels first, then what is not known, then the best, then what does not apply.
int order_of(const IndicatorFinding& finding) {
  constexpr int kNotKnown = 500, kBest = 600, kNotApplicable = 700;
  if (finding.is_withheld || finding.state == FindingState::kNotKnown) return kNotKnown;
  if (finding.state == FindingState::kNotApplicable) return kNotApplicable;
  return finding.best == 0 ? kBest : 100 - finding.best;
}

std::string why(const Indicator& indicator, const IndicatorFinding& finding, const Composing& composing) {
  const auto lexicon = lexicon_of(composing);
  if (finding.is_withheld) return "Numbers are too small to show";
  if (finding.state == FindingState::kKnown) {
    constexpr std::size_t kLongestRule = 150;
    auto rule = rule_in_words(indicator, finding, lexicon);
    return rule.size() <= kLongestRule ? rule : document::plain_text(indicator.text);
  }
  if (finding.state == FindingState::kNotApplicable) return "Does not concern this academy";
  if (finding.best == finding.worst || (finding.best == 0 && finding.worst + 1U == composing.facts.year.levels.size()))
    return finding.is_stale ? "The evidence is too old to count" : "No evidence yet";
  return fmt::format("Between {} and {}", level_name(composing.facts, finding.best),
                     level_name(composing.facts, finding.worst));
}

/// What a finding rests on. Where it is known in spite of gaps, the gaps did not weigh.
std::vector<Evidence> evidence_for(const IndicatorFinding& finding, const Composing& composing) {
  auto evidence = evidence_of(finding, lexicon_of(composing));
  if (finding.state == FindingState::kKnown)
    std::erase_if(evidence, [](const Evidence& each) { return !each.is_known; });
  return evidence;
}

/// Few values in full, many by their number: a reader looks the rest up.
constexpr std::size_t kMostValues = 4;

Inlines values_of(const std::vector<Evidence>& evidence) {
  Inlines said;
  for (std::size_t i = 0; i < std::min(evidence.size(), kMostValues); ++i) {
    if (i > 0) said.emplace_back(document::LineBreak{});
    const auto& each = evidence[i];
    auto value = each.is_stale ? each.value + " (too old)" : each.value;
    if (evidence.size() == 1)
      append(said, document::words(std::move(value)));
    else
      append(said, document::words(fmt::format("{}: {}", each.name, value)));
    if (!each.compared.empty()) append(said, quiet(fmt::format(" ({})", each.compared)));
  }
  if (evidence.size() > kMostValues) {
    said.emplace_back(document::LineBreak{});
    append(said, quiet(fmt::format("and {} more", evidence.size() - kMostValues)));
  }
  return said;
}

std::optional<values::Date> newest_day(const std::vector<Evidence>& evidence) {
  std::optional<values::Date> newest;
  for (const auto& each : evidence) {
    if (each.on && (!newest || *each.on > *newest)) newest = each.on;
  }
  return newest;
}

/// What an indicator rests on has a course where it is one measure. It is drawn on pages about one academy: paper is
/// too narrow for it, and a page about many too heavy.
std::optional<document::Cell> trend_of(const std::vector<Evidence>& evidence, const facts::Academy& academy,
                                       const Composing& composing) {
  const bool is_about_one = composing.academy == academy.index;
  if (composing.is_paper() || !is_about_one || evidence.size() != 1 || !evidence.front().is_known) return std::nullopt;
  const auto* measure = facts::find_measure(composing.facts, evidence.front().label);
  if (measure == nullptr || measure->type.kind != expression::TypeKind::kNumber) return std::nullopt;
  return trend_cell(*measure, academy, composing.facts);
}

/// A column before the last one, where any row has a trend.
void add_trends(std::vector<std::optional<document::Cell>> trends, document::Table& table) {
  if (std::ranges::none_of(trends, [](const auto& trend) { return trend.has_value(); })) return;
  const auto before_last = [](auto& all, auto one) { all.insert(all.end() - 1, std::move(one)); };
  before_last(table.columns, document::Column{.align = document::Align::kStart, .weight = 2});
  auto name = cell(std::string("Trend"));
  name.is_header = true;
  before_last(table.head.front().cells, std::move(name));
  for (std::size_t i = 0; i < trends.size(); ++i)
    before_last(table.body[i].cells, trends[i] ? *std::move(trends[i]) : cell(Inlines{}));
}

/// The newest day, its age, and where the figures stand.
document::Cell evidence_cell(const std::vector<Evidence>& evidence, const Composing& composing) {
  const auto newest = newest_day(evidence);
  if (!newest) return cell(std::string());
  auto gist = newest->in_words();
  const auto first = std::ranges::find_if(evidence, [](const Evidence& each) { return !each.source.empty(); });
  if (first != evidence.end()) {
    gist += "; " + first->source;
    // On paper nobody follows it up.
    if (!composing.is_paper()) gist += fmt::format(", row {}", first->row);
  }
  const auto today = composing.facts.as_at;
  auto old = *newest < today ? age(*newest, today) + " old" : age(*newest, today);
  auto made = cell(document::words(std::move(old)), document::words(std::move(gist)));
  made.sort_key = newest->iso();
  return made;
}

const facts::RuleFinding* find_holding(const facts::Facts& facts, const facts::OverridingRule& rule,
                                       values::AcademyIndex academy) {
  const auto found = std::ranges::find_if(facts.rule_findings, [&](const facts::RuleFinding& finding) {
    return finding.rule == rule.id && finding.academy == academy && finding.trace.verdict == expression::Verdict::kYes;
  });
  return found == facts.rule_findings.end() ? nullptr : &*found;
}

/// What the evidence that this reader may see comes to.
facts::LevelRank level_shown(const facts::Facts& facts, values::AcademyIndex academy) {
  facts::LevelRank level = 0;
  for (const auto& finding : facts.indicator_findings) {
    if (finding.academy == academy && finding.state == FindingState::kKnown && !finding.is_withheld)
      level = std::max(level, finding.best);
  }
  for (const auto& rule : facts.year.rules) {
    if (rule.level && find_holding(facts, rule, academy) != nullptr) level = std::max(level, *rule.level);
  }
  return level;
}

/// Where the proposal is not for this reader, neither is all that it counts; a reader who adds up what is shown is told
/// so.
std::string unseen_evidence(const facts::Facts& facts, const facts::Rating& rating) {
  const auto* level = rating.signed_level.get();
  if (facts.year.framework.method != facts::Method::kWorst || level == nullptr || rating.proposal) return {};
  const std::string also = "the level also rests on evidence that is not shown here.";
  const auto shown = level_shown(facts, rating.academy);
  if (shown >= level->level) return capitalised(also);
  return fmt::format("What is shown here comes to {}; {}", level_name(facts, shown), also);
}

/// What a signature could not rest on: its reason may read oddly beside it.
document::Note later_than_signature(const facts::SignedLevel& level, const std::vector<std::string>& indicators) {
  return {.sign = {},
          .text = document::words(
              fmt::format("Came after the level was signed on {}: {}.", level.on.in_words(), joined(indicators)))};
}

}  // namespace

Lexicon lexicon_of(const Composing& composing) {
  return {.facts = composing.facts, .names = composing.names()};
}

document::Row reason_row(const Indicator& indicator, const IndicatorFinding& finding, std::string id,
                         const Composing& composing) {
  const auto evidence = evidence_for(finding, composing);
  const auto reason = why(indicator, finding, composing);
  return row({row_head(document::words(indicator.name)), cell(one(finding_mark(composing.facts, &finding))),
              cell(values_of(evidence), reason.empty() ? Inlines{} : document::words(reason)),
              evidence_cell(evidence, composing)},
             std::move(id));
}

document::Table indicator_table(const facts::Academy& academy, std::string id, Inlines caption, Composing& composing) {
  auto table = table_of(std::move(id), std::move(caption),
                        {head("Indicator", 3.5), head("Level", 1.6), head("Value", 2.7), head("Evidence", 2.8)});
  std::vector<std::pair<const Indicator*, const IndicatorFinding*>> found;
  for (const auto& indicator : composing.facts.year.indicators) {
    const auto* finding = facts::find_finding(composing.facts, indicator.id, academy.index);
    if (finding != nullptr && finding->state != FindingState::kNotApplicable) found.emplace_back(&indicator, finding);
  }
  std::ranges::stable_sort(found, {}, [](const auto& each) { return order_of(*each.second); });
  // A paper for many gives the reasons alone; what is as it should be is named below.
  const bool leaves_out_best = composing.is_paper() && !composing.is_concise;
  const auto* rating = facts::find_rating(composing.facts, academy.index);
  const auto* signed_level = rating != nullptr ? rating->signed_level.get() : nullptr;
  std::vector<std::string> best, later;
  std::vector<std::optional<document::Cell>> trends;
  for (const auto& [indicator, finding] : found) {
    if (leaves_out_best && finding->state == FindingState::kKnown && finding->best == 0 && !finding->is_withheld) {
      best.push_back(indicator->name);
      continue;
    }
    const auto evidence = evidence_for(*finding, composing);
    if (signed_level != nullptr && newest_day(evidence) > signed_level->on) later.push_back(indicator->name);
    auto level = cell(one(finding_mark(composing.facts, finding)));
    level.sort_key = fmt::format("{:03}", order_of(*finding));
    const auto rule = why(*indicator, *finding, composing);
    table.body.push_back(
        row({row_head(document::words(indicator->name), rule.empty() ? Inlines{} : document::words(rule)),
             std::move(level), cell(values_of(evidence)), evidence_cell(evidence, composing)},
            composing.take_anchor(fmt::format("why-{}-{}", academy.id, indicator->id))));
    trends.push_back(trend_of(evidence, academy, composing));
  }
  add_trends(std::move(trends), table);
  if (!best.empty()) {
    auto named = fmt::format("{}: {}.", level_name(composing.facts, 0), joined(best));
    table.notes.push_back({.sign = {}, .text = document::words(std::move(named))});
  }
  if (!later.empty()) table.notes.push_back(later_than_signature(*signed_level, later));
  table.can_sort = table.can_copy = true;
  return table;
}

document::Blocks rating_in_words(const facts::Academy& academy, const Composing& composing) {
  const auto& facts = composing.facts;
  document::Blocks blocks;
  const auto say = [&](Inlines content) {
    document::Paragraph paragraph;
    paragraph.content = std::move(content);
    blocks.emplace_back(std::move(paragraph));
  };
  const auto* rating = facts::find_rating(facts, academy.index);
  if (rating == nullptr) return blocks;
  Inlines opening;
  if (const auto* level = rating->signed_level.get()) {
    append(opening, document::words(fmt::format("Signed {} by the {} on {}. ", level_name(facts, level->level),
                                                facts::role_name(facts, level->by), level->on.in_words())));
  } else {
    append(opening, document::words("No level is signed. "));
  }
  if (const auto* proposal = rating->proposal.get()) {
    if (proposal->state == facts::RatingState::kNotRated) {
      append(opening, document::words(fmt::format("The rules cannot propose one: {} of {} indicators are known.",
                                                  proposal->known, proposal->applicable)));
    } else {
      append(opening, document::words("The rules propose "));
      append(opening, proposal_inlines(facts, *proposal));
      append(opening,
             document::words(fmt::format("; {} of {} indicators are known.", proposal->known, proposal->applicable)));
    }
  }
  say(std::move(opening));
  if (const auto* level = rating->signed_level.get(); level != nullptr && !level->reason.empty()) {
    document::Quote quote;
    document::Paragraph reason;
    reason.content = document::words(level->reason + (level->reason.ends_with('.') ? "" : "."));
    quote.blocks.emplace_back(std::move(reason));
    blocks.emplace_back(std::move(quote));
  }
  for (const auto& rule : facts.year.rules) {
    if (find_holding(facts, rule, academy.index) == nullptr) continue;
    const auto effect = rule.level ? fmt::format(" At least {}.", level_name(facts, *rule.level)) : std::string();
    say(document::words(fmt::format("A rule applies: {}.{}", rule.reason, effect)));
  }
  if (auto unseen = unseen_evidence(facts, *rating); !unseen.empty()) say(document::words(std::move(unseen)));
  return blocks;
}

}  // namespace cornerstone::compose
