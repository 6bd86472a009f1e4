#include "driver/frame.h"

#include <fmt/format.h>

namespace cornerstone::driver {
namespace {

document::Target to(const std::string& id) {
  return {.url = {}, .page = id, .anchor = {}};
}

document::Inlines linked(const compose::Entry& entry) {
  return {document::Link{.target = to(entry.id), .content = document::words(entry.title), .span = {}}};
}

std::optional<site::Place> place(const compose::Outline& outline, const std::string& id) {
  const auto* entry = outline.find(id);
  if (entry == nullptr) return std::nullopt;
  return site::Place{entry->title, to(entry->id)};
}

/// "2026–27" in the words of a masthead.
std::string year_in_words(const facts::Trust& trust) {
  auto year = trust.year;
  if (const auto hyphen = year.find('-'); hyphen != std::string::npos) year.replace(hyphen, 1, "–");
  return "School improvement " + year;
}

std::vector<document::Fact> colophon(const edition::Edition& edition, const compose::Outline& outline) {
  const auto fact = [](const char* label, document::Inlines value) {
    return document::Fact{.id = {}, .label = document::words(label), .value = std::move(value)};
  };
  std::vector<document::Fact> facts;
  facts.push_back(fact("As at", document::words(edition.facts->as_at.in_words() + ". Nothing dated later is used.")));
  if (const auto* sources = outline.first_of(compose::Purpose::kSources))
    facts.push_back(fact("Sources", linked(*sources)));
  facts.push_back(
      fact("Read by", document::words(edition.audience_name + (edition.is_confidential ? ". Do not forward." : "."))));
  if (const auto* help = outline.first_of(compose::Purpose::kAccessibility))
    facts.push_back(fact("Help", linked(*help)));
  return facts;
}

}  // namespace

site::Paths paths_of(const compose::Outline& outline) {
  site::Paths paths;
  for (const auto& entry : outline.entries) paths.emplace(entry.id, entry.path);
  return paths;
}

site::Frame frame_of(const edition::Edition& edition, const compose::Outline& outline, const compose::Entry& entry,
                     const site::Paths& paths) {
  const auto& trust = edition.facts->trust;
  site::Frame frame;
  frame.organisation = trust.name;
  frame.edition = year_in_words(trust);
  frame.audience = edition.audience_name;
  frame.is_restricted = edition.is_confidential;
  frame.home = to(outline.entries.front().id);
  for (const auto& each : outline.menu)
    frame.menu.push_back({each.title, to(each.id), each.id == entry.id || each.id == entry.menu});
  frame.previous = place(outline, entry.previous);
  frame.next = place(outline, entry.next);
  frame.colophon = colophon(edition, outline);
  frame.closing = trust.approved ? fmt::format("{}. Approved by {} on {}.", trust.name, trust.approved->by,
                                               trust.approved->on.in_words())
                                 : trust.name + ". Draft until approved.";
  frame.sheet_line = fmt::format("{}, as at {}", trust.name, edition.facts->as_at.in_words());
  frame.paths = &paths;
  return frame;
}

}  // namespace cornerstone::driver
