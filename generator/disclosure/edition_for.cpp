#include "disclosure/edition_for.h"

#include <algorithm>

#include <fmt/format.h>

#include "disclosure/clear.h"
#include "disclosure/live_values.h"
#include "disclosure/publications.h"
#include "disclosure/withholding.h"
#include "expression/evaluate.h"
#include "facts/scope.h"

namespace cornerstone::disclosure {
namespace {

using values::AcademyIndex;
using values::Reader;

std::string folder_of(const model::Trust& trust, const Reader& reader) {
  const auto& audience = trust.audience_ids[static_cast<std::size_t>(reader.audience)];
  const auto* academy = facts::find_academy(trust.said, reader.academy);
  return academy == nullptr ? audience : audience + "/" + academy->id;
}

/// The widest audience is the one that every other contains.
bool is_widest(const model::Trust& trust, values::AudienceIndex audience) {
  for (std::size_t i = 0; i < trust.audiences.size(); ++i) {
    if (!trust.audiences.sees(static_cast<values::AudienceIndex>(i), audience)) return false;
  }
  return true;
}

}  // namespace

std::vector<Reader> Editions::readers() const {
  std::vector<AcademyIndex> open;
  for (const auto& academy : trust_.said.academies) {
    if (academy.is_counted()) open.push_back(academy.index);
  }
  return trust_.audiences.readers(open);
}

facts::Facts Editions::cleared(const Reader& reader, values::Date day) const {
  auto known = clear(facts_.at(day), reader);
  withhold(known, trust_, reader);
  return known;
}

const facts::Facts& Editions::shared(const Reader& reader, values::Date day) {
  const auto key = std::tuple(reader.audience, reader.academy, day);
  if (const auto found = shared_.find(key); found != shared_.end()) return found->second;
  std::erase_if(shared_, [&](const auto& entry) {
    return std::get<1>(entry.first) != AcademyIndex::kNone && std::get<1>(entry.first) != reader.academy;
  });
  return shared_.emplace(key, cleared(reader, day)).first->second;
}

edition::Edition Editions::edition_for(const Reader& reader) {
  edition::Edition edition;
  edition.reader = reader;
  edition.folder = folder_of(trust_, reader);
  const auto index = static_cast<std::size_t>(reader.audience);
  edition.audience_id = trust_.audience_ids[index];
  edition.audience_name = trust_.said.audiences[index].name;
  edition.is_confidential = !is_widest(trust_, reader.audience);
  edition.names = trust_.names;
  edition.facts = shared(reader, trust_.as_at);
  add_pages(reader, edition);
  add_packs(reader, edition);
  return edition;
}

std::vector<AcademyIndex> Editions::academies_of(const model::Page& page, const Reader& reader) {
  std::vector<AcademyIndex> found;
  for (const auto& academy : trust_.said.academies) {
    if (reader.academy != AcademyIndex::kNone && academy.index != reader.academy) continue;
    if (!academy.is_counted() && !(page.where && page.where->brings_in_all())) continue;
    if (page.where) {
      const Reader own{page.audience_index,
                       trust_.audiences.is_per_academy(page.audience_index) ? academy.index : AcademyIndex::kNone};
      const auto asked =
          expression::judge(*page.where, facts::AcademyScope(shared(own, trust_.as_at), *trust_.names, academy.index));
      for (const auto& use : asked.hidden) {
        sink_.report(diagnostics::Kind::kNotForThisAudience, use.span,
                     fmt::format("that this page is there would tell `{}`, which is not for its audience `{}`",
                                 use.name, page.audience),
                     "give the page a narrower audience");
      }
      if (!asked.is_yes()) continue;
    }
    found.push_back(academy.index);
  }
  return found;
}

edition::Page Editions::page_for(const model::Page& page, values::AudienceIndex audience, AcademyIndex academy,
                                 values::Date day) {
  const Reader own{audience, trust_.audiences.is_per_academy(audience) ? academy : AcademyIndex::kNone};
  const LiveValues live(trust_, shared(own, day), facts_.at(day), academy,
                        trust_.audience_ids[static_cast<std::size_t>(audience)]);
  edition::Page made{.path = page.path,
                     .title = page.title,
                     .order = page.order.value_or(1000),
                     .audience = page.audience,
                     .academy = academy,
                     .paper = page.paper,
                     .is_paper = page.is_paper,
                     .fit = page.fit,
                     .where = {},
                     .draft = page.draft,
                     .span = page.span};
  if (academy == AcademyIndex::kNone) made.where = page.where;
  if (!page.title_inlines.empty()) {
    auto title = page.title_inlines;
    live.fill(title, page.live, sink_);
    made.title = document::plain_text(title);
  }
  live.fill(made.draft, page.live, sink_);
  return made;
}

void Editions::add_pages(const Reader& reader, edition::Edition& edition) {
  for (const auto& page : trust_.pages) {
    edition.known_pages.push_back({page.path, page.audience_index});
    if (!trust_.audiences.sees(reader.audience, page.audience_index)) continue;
    if (page.per == facts::Per::kAcademy) {
      for (const auto academy : academies_of(page, reader))
        edition.pages.push_back(page_for(page, page.audience_index, academy, trust_.as_at));
    } else if (reader.academy == AcademyIndex::kNone) {
      edition.pages.push_back(page_for(page, page.audience_index, AcademyIndex::kNone, trust_.as_at));
    }
  }
  std::stable_sort(edition.pages.begin(), edition.pages.end(), [](const edition::Page& a, const edition::Page& b) {
    return std::tie(a.order, a.path) < std::tie(b.order, b.path);
  });
}

void Editions::add_pack(const model::Pack& pack, edition::Part part, AcademyIndex academy, edition::Edition& edition) {
  edition::Pack made{.id = pack.id,
                     .title = pack.title,
                     .number = pack.number,
                     .author = facts::role_name(trust_.said, pack.author),
                     .body = {},
                     .meeting = pack.meeting,
                     .as_at = pack.as_at,
                     .since = pack.since,
                     .version = pack.version,
                     .status = pack.status,
                     .part = part,
                     .is_letter = pack.is_letter,
                     .academy = academy,
                     .where = {},
                     .papers = {},
                     .facts = cleared(edition.reader, pack.as_at),
                     .span = pack.span};
  if (!pack.body.empty()) made.body = facts::role_name(trust_.said, pack.body);
  if (academy == AcademyIndex::kNone) made.where = pack.where;
  for (const auto& paper : pack.papers) {
    if (part != edition::Part::kWhole && paper.is_part_b != (part == edition::Part::kB)) continue;
    made.papers.push_back({.title = paper.title,
                           .purpose = paper.purpose,
                           .author = paper.author.empty() ? made.author : facts::role_name(trust_.said, paper.author),
                           .minutes = paper.minutes,
                           .page = page_for(paper.page, edition.reader.audience, academy, pack.as_at)});
    if (paper.where) made.papers.back().page.where = paper.where;
  }
  edition.packs.push_back(std::move(made));
}

void Editions::add_packs(const Reader& reader, edition::Edition& edition) {
  for (const auto& pack : trust_.packs) {
    const bool is_part_b = pack.audience_b && *pack.audience_b == reader.audience;
    if (pack.audience != reader.audience && !is_part_b) continue;
    const auto part = !pack.audience_b ? edition::Part::kWhole : is_part_b ? edition::Part::kB : edition::Part::kA;
    if (pack.per == facts::Per::kTrust) {
      add_pack(pack, part, AcademyIndex::kNone, edition);
      continue;
    }
    for (const auto& academy : trust_.said.academies) {
      const bool is_own = reader.academy == AcademyIndex::kNone || reader.academy == academy.index;
      if (!is_own || !academy.is_counted()) continue;
      const auto& known = shared(reader, pack.as_at);
      if (pack.where &&
          !expression::judge(*pack.where, facts::AcademyScope(known, *trust_.names, academy.index)).is_yes())
        continue;
      add_pack(pack, part, academy.index, edition);
    }
  }
}

}  // namespace cornerstone::disclosure
