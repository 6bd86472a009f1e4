#include "compose/reference_tables.h"

#include <algorithm>

#include "compose/phrases.h"
#include "compose/tables.h"
#include "compose/terms.h"
#include "source/text.h"

namespace cornerstone::compose {

document::Facts glossary_of(const facts::Facts& facts) {
  document::Facts glossary;
  glossary.style = document::FactsStyle::kGlossary;
  for (const auto& word : facts.words) {
    document::Inlines label = document::words(word.name);
    if (!word.aliases.empty()) append(label, quiet(" (also " + joined(word.aliases, "or") + ")"));
    glossary.facts.push_back({.id = term_anchor(word), .label = std::move(label), .value = word.text});
  }
  std::ranges::stable_sort(glossary.facts, {},
                           [](const document::Fact& fact) { return source::folded(document::plain_text(fact.label)); });
  return glossary;
}

document::Table sources_table(std::string id, document::Inlines caption, const Composing& composing) {
  auto table = table_of(std::move(id), std::move(caption),
                        {head("Data", 3), head("File", 2), head("Newest figure", 2), head("Age", 1.6)});
  for (const auto& dataset : composing.facts.datasets) {
    auto newest = cell(dataset.latest ? dataset.latest->in_words() : std::string("none yet"));
    if (dataset.latest) newest.sort_key = dataset.latest->iso();
    auto old = cell(dataset.latest ? age(*dataset.latest, composing.facts.as_at) : std::string());
    if (dataset.stale_after) {
      const bool is_stale =
          dataset.latest && values::before(composing.facts.as_at, *dataset.stale_after) > *dataset.latest;
      old.gist = is_stale ? one(stale_mark()) : document::words("counts for " + dataset.stale_after->in_words());
    }
    table.body.push_back(
        row({row_head(document::words(dataset.name)), cell(dataset.file), std::move(newest), std::move(old)}));
  }
  table.can_sort = table.can_copy = true;
  return table;
}

}  // namespace cornerstone::compose
