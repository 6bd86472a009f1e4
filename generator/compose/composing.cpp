#include "compose/composing.h"

#include <algorithm>

#include "expression/evaluate.h"

namespace cornerstone::compose {

document::Heading Composing::heading(document::Inlines content, std::string anchor) const {
  document::Heading made;
  made.level = std::clamp(heading_level + 1, is_concise ? 3 : 2, 6);
  made.id = std::move(anchor);
  made.content = std::move(content);
  return made;
}

Composing composing_page(const edition::Edition& edition, const Outline& outline, const Entry& entry,
                         const theme::Faces& faces, diagnostics::Sink& sink) {
  Composing composing{
      .edition = edition, .outline = outline, .entry = entry, .facts = *edition.facts, .faces = faces, .sink = sink};
  composing.academy = entry.academy;
  if (entry.purpose == Purpose::kPage || entry.purpose == Purpose::kPrinted) {
    const auto& page = edition.pages[entry.index];
    if (page.where) composing.where.push_back(&*page.where);
    composing.is_concise = entry.purpose == Purpose::kPrinted && page.fit == 1;
  }
  return composing;
}

Composing composing_pack(const edition::Edition& edition, const Outline& outline, const Entry& entry,
                         const theme::Faces& faces, diagnostics::Sink& sink) {
  const auto& pack = edition.packs[entry.index];
  Composing composing{
      .edition = edition, .outline = outline, .entry = entry, .facts = *pack.facts, .faces = faces, .sink = sink};
  composing.academy = pack.academy;
  composing.since = pack.since;
  composing.body = pack.body;
  composing.is_concise = pack.is_letter;
  return composing;
}

bool knows_levels(const facts::Facts& facts) {
  if (!facts.reader) return true;
  if (facts.who.declared(facts.year.framework.audience, facts.reader->academy).allows(*facts.reader)) return true;
  return std::ranges::any_of(facts.ratings, [](const facts::Rating& rating) {
    return rating.signed_level.has_value() || rating.proposal.has_value();
  });
}

std::vector<const facts::Academy*> academies_of(const Composing& composing, bool with_all) {
  std::vector<const facts::Academy*> found;
  if (composing.academy != values::AcademyIndex::kNone) {
    if (const auto* own = facts::find_academy(composing.facts, composing.academy)) found.push_back(own);
    return found;
  }
  const bool brings_in_all =
      with_all || std::ranges::any_of(composing.where, [](const auto* where) { return where->brings_in_all(); });
  for (const auto& academy : composing.facts.academies) {
    if (!academy.is_counted() && !brings_in_all) continue;
    const facts::AcademyScope scope(composing.facts, composing.names(), academy.index);
    const bool is_spoken_of = std::ranges::all_of(
        composing.where, [&](const auto* where) { return expression::judge(*where, scope).is_yes(); });
    if (is_spoken_of) found.push_back(&academy);
  }
  return found;
}

}  // namespace cornerstone::compose
