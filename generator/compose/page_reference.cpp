// Glossary, sources, and the accessibility statement.

#include "compose/built_in.h"
#include "compose/phrases.h"
#include "compose/reference_tables.h"

namespace cornerstone::compose {
namespace {

void say(document::Document& page, std::string text) {
  document::Paragraph paragraph;
  paragraph.content = document::words(std::move(text));
  page.blocks.emplace_back(std::move(paragraph));
}

void open(document::Document& page, const char* title, const char* id) {
  document::Heading heading;
  heading.id = id;
  heading.content = document::words(title);
  page.blocks.emplace_back(std::move(heading));
}

}  // namespace

void write_glossary(document::Document& page, Composing& composing) {
  page.lead = "Words that are used here in a particular way. Where one of them occurs, its meaning is a click away.";
  page.blocks.emplace_back(glossary_of(composing.facts));
}

void write_sources(document::Document& page, Composing& composing) {
  page.lead = "Every figure comes from a file, and every file has a date.";
  page.blocks.emplace_back(sources_table("files", document::words("Files that figures come from"), composing));
}

void write_accessibility(document::Document& page, Composing& composing) {
  const auto& trust = composing.facts.trust;
  page.kind = "article";
  page.lead =
      "These pages and papers are made so that everybody can read them. This statement says how, and whom to tell "
      "where they fail.";
  open(page, "How far they conform", "conformance");
  say(page,
      "The pages are made to meet the Web Content Accessibility Guidelines, version 2.2, at level AA. The papers are "
      "tagged PDF, made to PDF/UA-1: they have a reading order, headings, table headers and alternative text.");
  open(page, "What that means", "means");
  say(page,
      "Everything can be reached and used with a keyboard alone. Nothing depends on colour: a level has a letter, a "
      "shape and a word as well. Text can be made four times as large. Charts say their finding in words and have "
      "their figures in a table. All content is there without script; search, sorting and filtering need it.");
  open(page, "What may fall short", "limits");
  say(page,
      "Documents of other people that these pages link to are as their makers made them. If you need one in another "
      "form, ask.");
  open(page, "Whom to tell", "contact");
  say(page, "If something cannot be read or used, tell the " +
                (trust.owner.empty() ? "trust" : facts::role_name(composing.facts, trust.owner)) +
                ". Say which page, and what you use to read it. You will be given the content in a form that works for "
                "you, and the page will be mended.");
  say(page, "This statement was made on " + composing.facts.as_at.in_words() + ".");
}

}  // namespace cornerstone::compose
