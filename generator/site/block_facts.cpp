// Labels and values: facts of a page, definitions of a glossary.

#include "site/block_writers.h"

namespace cornerstone::site {

Html write(const document::Facts& facts, Writing& writing) {
  const bool is_glossary = facts.style == document::FactsStyle::kGlossary;
  Html html;
  html << (is_glossary ? Literal(R"(<dl class="pairs glossary">)") : Literal(R"(<dl class="pairs">)")) << "\n";
  for (const document::Fact& fact : facts.facts) {
    html << "<div" << id_attribute(fact.id) << "><dt>" << inlines(fact.label, writing) << "</dt><dd>"
         << inlines(fact.value, writing) << "</dd></div>\n";
  }
  html << "</dl>\n";
  return html;
}

}  // namespace cornerstone::site
