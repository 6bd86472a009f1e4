#include "compose/page_document.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/expand.h"
#include "compose/imprint.h"
#include "compose/item_facts.h"
#include "compose/lead.h"
#include "compose/links.h"
#include "compose/numbering.h"
#include "compose/phrases.h"
#include "compose/terms.h"
#include "document/walk.h"

namespace cornerstone::compose {
namespace {

using document::Document;

/// Components that are looked things up in, rather than read.
bool is_tabular(const document::ComponentCall& call) {
  static constexpr std::string_view kProse[] = {"cards", "key", "flow", "cycle", "ladder", "acknowledge"};
  return std::ranges::find(kProse, call.name) == std::end(kProse);
}

std::size_t words_in(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count(text, ' ')) + (text.empty() ? 0 : 1);
}

/// A text to read, or data to look things up in: whichever there is more of.
std::string kind_of(const document::Draft& draft) {
  constexpr std::size_t kWordsForEachTable = 150;
  std::size_t words = 0, tables = 0;
  document::walk(draft.blocks, [&](const document::Block& block) {
    if (const auto* call = std::get_if<document::ComponentCall>(&block)) tables += is_tabular(*call) ? 1 : 0;
    if (const auto* paragraph = std::get_if<document::Paragraph>(&block))
      words += words_in(document::plain_text(paragraph->content));
  });
  return words < kWordsForEachTable * tables ? "data" : "article";
}

/// Where a page opens a part of the site, who answers for it.
void add_page_facts(const edition::Page& page, const Composing& composing, Document& document) {
  for (const auto& item : composing.facts.year.items) {
    if (!item.page.empty() && item.page == page.path) {
      document.facts = item_facts(item, composing);
      return;
    }
  }
  const auto& trust = composing.facts.trust;
  if (composing.entry.menu != composing.entry.id || composing.academy != values::AcademyIndex::kNone) return;
  const auto add = [&](const char* label, std::string value) {
    document.facts.push_back({.id = {}, .label = document::words(label), .value = document::words(std::move(value))});
  };
  if (!trust.owner.empty()) add("Owner", facts::role_name(composing.facts, trust.owner));
  if (trust.approved) add("Approved", trust.approved->on.in_words());
}

/// The paper of the same page, to print it as it stands.
void add_printed_form(const Composing& composing, Document& document) {
  for (const auto& entry : composing.outline.entries) {
    if (entry.purpose == Purpose::kPrinted && entry.index == composing.entry.index) {
      document.facts.push_back({.id = {}, .label = document::words("To print"), .value = link("PDF", entry.id)});
    }
  }
}

void print(const edition::Page& page, Composing& composing, Document& document) {
  document.kind = "paper";
  document.paper = page.paper;
  document.fit = page.fit;
  if (composing.is_concise) document.lead = take_lead(document.blocks);
  document.crumbs.clear();
  document.imprint = imprint_of_page(page, composing);
  Numbering numbering;
  for (const auto& footnote : page.draft.footnotes)
    document.footnotes.push_back({.label = footnote.label, .blocks = expand(footnote.blocks, composing)});
  number(document.blocks, 2, {}, numbering);
  const bool has_sections = std::ranges::any_of(
      document.blocks, [](const auto& block) { return std::holds_alternative<document::Heading>(block); });
  document.numbers_sections = has_sections && !composing.is_concise;
  const LinkSource source{.path = page.path, .neighbours = {}};
  name_references(document.blocks);
  resolve_links(document.blocks, source, anchors_in(document.blocks), composing);
}

}  // namespace

document::Document empty_document(const Composing& composing) {
  Document document;
  document.id = composing.entry.id;
  document.path = composing.entry.path;
  document.title = composing.entry.title;
  document.language = composing.facts.trust.language;
  document.author = facts::role_name(composing.facts, composing.facts.trust.owner);
  document.kind = "data";
  document.as_at = composing.facts.as_at;
  document.crumbs = composing.entry.crumbs;
  return document;
}

document::Document page_document(Composing composing) {
  const auto& page = composing.edition.pages[composing.entry.index];
  auto document = empty_document(composing);
  document.title = page.title;
  document.span = page.span;
  for (const auto& anchor : anchors_of({.blocks = page.draft.blocks, .footnotes = {}})) {
    const bool is_heading = std::ranges::any_of(page.draft.blocks, [&](const auto& block) {
      const auto* heading = std::get_if<document::Heading>(&block);
      return heading != nullptr && heading->id == anchor;
    });
    if (is_heading) composing.anchors.keep(anchor);
  }
  document.blocks = expand(page.draft.blocks, composing);
  if (composing.is_paper()) {
    print(page, composing, document);
    return document;
  }
  document.kind = kind_of(page.draft);
  document.lead = take_lead(document.blocks);
  for (const auto& footnote : page.draft.footnotes)
    document.footnotes.push_back({.label = footnote.label, .blocks = expand(footnote.blocks, composing)});
  add_page_facts(page, composing, document);
  add_printed_form(composing, document);
  finish_page(document, page.path, composing);
  return document;
}

void finish_page(Document& page, const std::string& markdown_path, const Composing& composing) {
  const LinkSource source{.path = markdown_path, .neighbours = {}};
  const auto anchors = anchors_in(page.blocks);
  name_references(page.blocks);
  resolve_links(page.blocks, source, anchors, composing);
  explain_terms(page.blocks, composing);
  for (auto& footnote : page.footnotes) resolve_links(footnote.blocks, source, anchors, composing);
}

}  // namespace cornerstone::compose
