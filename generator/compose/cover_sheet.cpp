#include "compose/cover_sheet.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/pack_cover.h"
#include "compose/phrases.h"
#include "document/walk.h"

namespace cornerstone::compose {
namespace {

using document::Inlines;

/// A footnote is cited where it stands, and not by a copy of the words.
Inlines without_footnotes(Inlines inlines) {
  std::erase_if(inlines,
                [](const document::Inline& each) { return std::holds_alternative<document::FootnoteMark>(each); });
  for (auto& each : inlines) {
    if (auto* styled = std::get_if<document::Styled>(&each))
      styled->content = without_footnotes(std::move(styled->content));
  }
  return inlines;
}

/// "a" to "z", then "aa".
std::string letter(std::size_t index) {
  const std::string last(1, static_cast<char>('a' + index % 26));
  return index < 26 ? last : letter(index / 26 - 1) + last;
}

/// Goes through a paper from its beginning and notes what is to be decided, and under which number.
class Decisions {
 public:
  /// What is asked before the paper's first section is asked under the paper's own number; empty: it has none.
  Decisions(const std::string& number, const std::string& anchor) {
    if (!number.empty()) place_ = place(number, anchor);
  }

  void operator()(document::Block& block) {
    if (const auto* heading = std::get_if<document::Heading>(&block); heading != nullptr && !heading->number.empty())
      place_ = place(heading->number, heading->id);
    if (const auto* paragraph = std::get_if<document::Paragraph>(&block);
        paragraph != nullptr && !paragraph->number.empty())
      place_ = place(paragraph->number, paragraph->id);
    if (auto* callout = std::get_if<document::Callout>(&block)) decide(*callout);
  }

  [[nodiscard]] std::vector<document::AskedItem> take() { return std::move(items_); }

 private:
  static Inlines place(const std::string& number, const std::string& anchor) {
    if (anchor.empty()) return document::words(number);
    return one(document::Link{
        .target = {.url = {}, .page = {}, .anchor = anchor}, .content = document::words(number), .span = {}});
  }

  void decide(document::Callout& callout) {
    if (callout.kind != document::CalloutKind::kDecision) return;
    Inlines asked;
    for (const auto& block : callout.blocks) {
      const auto* paragraph = std::get_if<document::Paragraph>(&block);
      if (paragraph == nullptr) continue;
      if (!asked.empty()) append(asked, document::words(" "));
      append(asked, without_footnotes(paragraph->content));
    }
    if (asked.empty()) return;
    const auto label = fmt::format("({})", letter(items_.size()));
    if (callout.title.empty()) callout.title = document::words("Decision " + label);
    items_.push_back({.label = label, .content = std::move(asked), .place = place_});
  }

  std::vector<document::AskedItem> items_;
  Inlines place_;
};

document::FormRow row_of(const char* label, const std::vector<std::string>& lines) {
  document::FormRow row{.label = label, .entries = {}};
  for (const auto& line : lines) row.entries.push_back(labelled("", line));
  return row;
}

/// Priorities that this reader does not know are not named.
document::FormRow links_of(const document::Brief& brief, const facts::Facts& facts) {
  document::FormRow row{.label = "Links", .entries = {}};
  const auto& priorities = facts.year.priorities;
  for (const auto& id : brief.priorities) {
    const auto found = std::ranges::find(priorities, id, &facts::Priority::id);
    if (found == priorities.end()) continue;
    const auto label = fmt::format("Priority {}", found - priorities.begin() + 1);
    row.entries.push_back(labelled(label.c_str(), found->name));
  }
  for (const auto& risk : brief.risks) row.entries.push_back(labelled("Risk", risk));
  return row;
}

document::FormRow implications_of(const document::Brief& brief) {
  document::FormRow row{.label = "Implications", .entries = {}};
  for (const auto& each : brief.implications)
    row.entries.push_back(labelled(capitalised(each.aspect).c_str(), each.words));
  return row;
}

document::Form form_of(const document::Brief& brief, const facts::Facts& facts) {
  document::Form form;
  if (!brief.summary.empty()) form.rows.push_back(row_of("In one sentence", {brief.summary}));
  form.rows.push_back(row_of("Considered before", brief.considered));
  form.rows.push_back(links_of(brief, facts));
  form.rows.push_back(implications_of(brief));
  std::erase_if(form.rows, [](const document::FormRow& row) { return row.entries.empty(); });
  return form;
}

std::string who_is_asked(const edition::Pack& pack) {
  if (pack.body.empty()) return "You are asked to";
  return pack.body.starts_with("The ") ? pack.body + " is asked to" : fmt::format("The {} is asked to", pack.body);
}

}  // namespace

document::Blocks cover_sheet(const edition::Pack& pack, const edition::Paper& paper, const PaperPlace& at,
                             document::Blocks& body, const Composing& composing) {
  Decisions decisions(at.number, at.anchor);
  document::rewrite_blocks(body, [&](document::Block& block) { decisions(block); });
  document::Blocks sheet;
  if (auto items = decisions.take(); !items.empty())
    sheet.emplace_back(document::Asked{.title = who_is_asked(pack), .items = std::move(items)});
  auto form = form_of(paper.brief, composing.facts);
  if (form.rows.empty()) return sheet;
  sheet.emplace_back(std::move(form));
  if (!pack.runs_on) sheet.emplace_back(document::PageBreak{});
  return sheet;
}

}  // namespace cornerstone::compose
