#include "property/planter.h"

namespace cornerstone::tests {

/// A word of letters alone, so that no line breaks it.
std::string Planter::mark(const values::Clearance& clearance) {
  std::string word = "zqxj";
  for (auto n = markers_.size() + 26; n > 0; n /= 26) word += static_cast<char>('a' + n % 26);
  word += "jxqz";
  markers_.emplace(word, Marker{where_, clearance});
  return word;
}

void Planter::each(expression::Reading& reading, const values::Clearance& clearance) {
  auto* text = reading.value ? std::get_if<std::string>(&*reading.value) : nullptr;
  if (text != nullptr) each(*text, clearance.intersect(reading.clearance));
  for (auto& part : reading.from) each(part, clearance);
}

void Planter::each(expression::Trace& trace, const values::Clearance& clearance) {
  const auto known_to = clearance.intersect(trace.clearance);
  each(trace.words, known_to);
  for (auto& reading : trace.readings) each(reading, known_to);
  for (auto& child : trace.children) each(child, known_to);
}

// Lists are named one by one here as in disclosure/clear.cpp, without which a list reaches no edition.

void Planter::year(facts::Year& year) {
  list("framework", year.framework);
  list("levels", year.levels);
  list("indicators", year.indicators);
  list("judgements", year.judgements);
  list("rules", year.rules);
  list("controls", year.controls);
  list("offer", year.offer);
  list("items", year.items);
  list("calendar", year.calendar);
  list("questions", year.questions);
  list("themes", year.themes);
  list("priorities", year.priorities);
  list("successes", year.successes);
  list("actions", year.actions);
}

void Planter::plant(facts::Declared& said) {
  list("trust", said.trust);
  list("audiences", said.audiences);
  list("academies", said.academies);
  list("columns", said.columns);
  list("scales", said.scales);
  list("datasets", said.datasets);
  list("measures", said.measures);
  list("results", said.results);
  list("roles", said.roles);
  list("posts", said.posts);
  list("words", said.words);
  list("decisions", said.decisions);
  year(said.year);
  for (auto& each_year : said.earlier) year(each_year);
}

void Planter::plant(facts::Facts& facts) {
  plant(static_cast<facts::Declared&>(facts));
  list("indicator_findings", facts.indicator_findings);
  list("rule_findings", facts.rule_findings);
  list("ratings", facts.ratings);
  list("level_counts", facts.level_counts);
  list("judgements_in_force", facts.judgements_in_force);
  list("entitlements", facts.entitlements);
  list("occurrences", facts.occurrences);
  list("action_states", facts.action_states);
  list("priority_states", facts.priority_states);
  list("success_findings", facts.success_findings);
}

void Planter::paper(model::PackPaper& paper, const values::Clearance& clearance) {
  where_ = "paper";
  each(paper.title, clearance);
  each(paper.page.title, clearance);
  each(paper.brief.summary, clearance);
  each(paper.brief.considered, clearance);
  each(paper.brief.risks, clearance);
  for (auto& implication : paper.brief.implications) each(implication.words, clearance);
  paper.page.draft.blocks.push_back(
      document::Paragraph{.content = document::words(mark(clearance)), .number = {}, .id = {}});
}

void Planter::plant(model::Trust& trust) {
  plant(trust.said);
  for (auto& page : trust.pages) {
    where_ = "page " + page.path;
    const auto clearance = trust.audiences.declared(page.audience_index);
    if (page.title_inlines.empty()) each(page.title, clearance);
    if (!page.title_inlines.empty()) each(page.title_inlines, clearance);
    page.draft.blocks.push_back(
        document::Paragraph{.content = document::words(mark(clearance)), .number = {}, .id = {}});
  }
  for (auto& pack : trust.packs) {
    where_ = "pack";
    const auto clearance = trust.audiences.declared(pack.audience);
    each(pack.title, clearance);
    each(pack.number, clearance);
    each(pack.version, clearance);
    for (auto& each_paper : pack.papers)
      paper(each_paper, each_paper.is_part_b ? trust.audiences.declared(*pack.audience_b) : clearance);
    where_ = "appendix";
    for (auto& appendix : pack.appendices)
      each(appendix.file.title, appendix.is_part_b ? trust.audiences.declared(*pack.audience_b) : clearance);
  }
  where_ = "publication";
  for (auto& publication : trust.publications) each(publication.reason, values::Clearance());
}

}  // namespace cornerstone::tests
