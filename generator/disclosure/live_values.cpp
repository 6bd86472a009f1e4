#include "disclosure/live_values.h"

#include <algorithm>

#include <fmt/format.h>

#include "disclosure/publications.h"
#include "document/walk.h"
#include "expression/evaluate.h"
#include "facts/scope.h"

namespace cornerstone::disclosure {
namespace {

const expression::Formula* find(const std::vector<model::LiveSentence>& live, source::Span span) {
  const auto found =
      std::find_if(live.begin(), live.end(), [&](const model::LiveSentence& each) { return each.span == span; });
  return found == live.end() ? nullptr : &found->formula;
}

/// A level is shown with its mark.
std::optional<document::Inline> marked_level(const expression::Reading& reading, const facts::Facts& facts) {
  const auto* word = reading.is_known() && reading.value ? std::get_if<expression::Word>(&*reading.value) : nullptr;
  if (word == nullptr || word->scale->id != "level") return std::nullopt;
  const auto* level = facts::find_level(facts, static_cast<facts::LevelRank>(word->index));
  if (level == nullptr) return std::nullopt;
  return document::Marked{level->mark, level->name, true};
}

}  // namespace

document::Inline LiveValues::value_of(const expression::Formula& formula, diagnostics::Sink& sink) const {
  auto answer = expression::value(formula, facts::AcademyScope(cleared_, *trust_.names, academy_));
  if (!answer.hidden.empty() && is_published_count(formula, trust_, *cleared_.reader)) {
    answer = expression::value(formula, facts::AcademyScope(whole_, *trust_.names, academy_));
  }
  for (const auto& use : answer.hidden) {
    sink.report(diagnostics::Kind::kNotForThisAudience, use.span,
                fmt::format("`{}` is not for the audience `{}` of this page", use.name, audience_),
                "give the page a narrower audience, or publish the figure with [[publish]] in trust.toml");
  }
  if (academy_ == values::AcademyIndex::kNone && answer.reading.state == expression::ReadingState::kNotApplicable) {
    sink.report(diagnostics::Kind::kNeedsAcademy, formula.span(),
                fmt::format("`{}` is said of one academy, and this page is about the trust", formula.text()),
                "give the page `per = \"academy\"`, or count: `count(academies where …)`");
  }
  if (auto level = marked_level(answer.reading, cleared_)) return *level;
  return document::Words{expression::in_words(answer.reading)};
}

void LiveValues::fill(document::Inlines& inlines, const std::vector<model::LiveSentence>& live,
                      diagnostics::Sink& sink) const {
  for (auto& item : inlines) {
    if (auto* styled = std::get_if<document::Styled>(&item)) fill(styled->content, live, sink);
    if (auto* link = std::get_if<document::Link>(&item)) fill(link->content, live, sink);
    const auto* value = std::get_if<document::LiveValue>(&item);
    if (value == nullptr) continue;
    const auto* formula = find(live, value->span);
    item = formula != nullptr ? value_of(*formula, sink)
                              : document::Inline{document::Words{}};  // What did not parse has been reported.
  }
}

void LiveValues::fill(document::Draft& draft, const std::vector<model::LiveSentence>& live,
                      diagnostics::Sink& sink) const {
  const auto rewrite = [&](document::Inlines& inlines) { fill(inlines, live, sink); };
  document::rewrite_inlines(draft.blocks, rewrite);
  for (auto& footnote : draft.footnotes) document::rewrite_inlines(footnote.blocks, rewrite);
}

}  // namespace cornerstone::disclosure
