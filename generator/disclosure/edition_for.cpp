#include "disclosure/edition_for.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "disclosure/live_values.h"
#include "disclosure/publications.h"
#include "disclosure/withholding.h"
#include "expression/evaluate.h"
#include "facts/scope.h"
#include "source/text.h"

namespace cornerstone::disclosure {
namespace {

using values::AcademyIndex;
using values::Reader;

std::string folder_of(const model::Trust& trust, const Reader& reader) {
  const auto audience = source::folder_name(trust.audience_ids[static_cast<std::size_t>(reader.audience)]);
  const auto* academy = facts::find_academy(trust.said, reader.academy);
  return academy == nullptr ? audience : audience + "/" + source::folder_name(academy->id);
}

/// The widest audience is the one that every other contains.
bool is_widest(const model::Trust& trust, values::AudienceIndex audience) {
  for (std::size_t i = 0; i < trust.audiences.size(); ++i) {
    if (!trust.audiences.sees(static_cast<values::AudienceIndex>(i), audience)) return false;
  }
  return true;
}

/// One edition while it is made.
class Making {
 public:
  Making(const model::Trust& trust, const ClearedFacts& facts, diagnostics::Sink& sink, const Reader& reader)
      : trust_(trust), facts_(facts), sink_(sink), reader_(reader) {}

  edition::Edition make() {
    const auto index = static_cast<std::size_t>(reader_.audience);
    edition_.reader = reader_;
    edition_.folder = folder_of(trust_, reader_);
    edition_.audience_id = trust_.audience_ids[index];
    edition_.audience_name = trust_.said.audiences[index].name;
    edition_.is_confidential = !is_widest(trust_, reader_.audience);
    edition_.names = trust_.names;
    edition_.facts = known(reader_, trust_.as_at);
    add_pages();
    add_packs();
    return std::move(edition_);
  }

 private:
  /// What this edition has asked for is kept; of academies, that of the one at hand.
  edition::SharedFacts known(const Reader& reader, values::Date day) {
    if (reader.academy != AcademyIndex::kNone && std::exchange(at_hand_, reader.academy) != reader.academy)
      std::erase_if(known_, [](const auto& each) { return std::get<AcademyIndex>(each.first) != AcademyIndex::kNone; });
    auto& kept = known_[{reader.audience, reader.academy, day}];
    if (!kept) kept = facts_.of(reader, day);
    return kept;
  }
  /// Who reads a page of `audience` about `academy` in its own output.
  [[nodiscard]] Reader own_reader(values::AudienceIndex audience, AcademyIndex academy) const {
    return {audience, trust_.audiences.is_per_academy(audience) ? academy : AcademyIndex::kNone};
  }

  void add_pages() {
    for (const auto& page : trust_.pages) {
      edition_.known_pages.push_back({page.path, page.audience_index});
      if (page.per == facts::Per::kTrust && reader_.academy == AcademyIndex::kNone && may_read(page))
        edition_.pages.push_back(page_for(page, page.audience_index, AcademyIndex::kNone, trust_.as_at));
    }
    // Academy by academy, so that each one's facts are cleared once for all its pages.
    for (const auto& academy : trust_.said.academies) {
      if (reader_.academy == AcademyIndex::kNone || reader_.academy == academy.index) add_pages_of(academy);
    }
    std::ranges::stable_sort(edition_.pages, {},
                             [](const edition::Page& page) { return std::tie(page.order, page.path); });
  }

  void add_pages_of(const facts::Academy& academy) {
    for (const auto& page : trust_.pages) {
      if (page.per == facts::Per::kAcademy && may_read(page) && concerns(page, academy))
        edition_.pages.push_back(page_for(page, page.audience_index, academy.index, trust_.as_at));
    }
  }

  [[nodiscard]] bool may_read(const model::Page& page) const {
    return trust_.audiences.sees(reader_.audience, page.audience_index);
  }

  bool concerns(const model::Page& page, const facts::Academy& academy) {
    if (!academy.is_counted() && !(page.where && page.where->brings_in_all())) return false;
    if (!page.where) return true;
    const auto facts = known(own_reader(page.audience_index, academy.index), trust_.as_at);
    const auto asked = expression::judge(*page.where, facts::AcademyScope(*facts, *trust_.names, academy.index));
    for (const auto& use : asked.hidden) {
      sink_.report(diagnostics::Kind::kNotForThisAudience, use.span,
                   fmt::format("that this page is there would tell `{}`, which is not for its audience `{}`", use.name,
                               page.audience),
                   "give the page a narrower audience");
    }
    return asked.is_yes();
  }

  edition::Page page_for(const model::Page& page, values::AudienceIndex audience, AcademyIndex academy,
                         values::Date day) {
    const auto facts = known(own_reader(audience, academy), day);
    const LiveValues live(trust_, *facts, facts_.whole(day), academy,
                          trust_.audience_ids[static_cast<std::size_t>(audience)]);
    edition::Page made{.path = page.path,
                       .title = page.title,
                       .order = page.order.value_or(1000),
                       .audience = page.audience,
                       .academy = academy,
                       .paper = page.paper,
                       .is_paper = page.is_paper,
                       .fit = page.fit,
                       .keywords = page.keywords,
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

  void add_packs() {
    for (const auto& pack : trust_.packs) {
      const bool is_part_b = pack.audience_b && *pack.audience_b == reader_.audience;
      if (pack.audience != reader_.audience && !is_part_b) continue;
      const auto part = !pack.audience_b ? edition::Part::kWhole : is_part_b ? edition::Part::kB : edition::Part::kA;
      if (pack.is_of_strategy) {
        add_booklet(pack);
      } else if (pack.per == facts::Per::kTrust) {
        add_pack(pack, part, AcademyIndex::kNone);
      } else {
        add_pack_of_academies(pack, part);
      }
    }
  }

  void add_pack_of_academies(const model::Pack& pack, edition::Part part) {
    for (const auto& academy : trust_.said.academies) {
      const bool is_own = reader_.academy == AcademyIndex::kNone || reader_.academy == academy.index;
      if (is_own && academy.is_counted() && concerns(pack.where, pack.as_at, academy.index))
        add_pack(pack, part, academy.index);
    }
  }

  /// The pages of the site about the whole trust, in its order. A sheet that says the same at a glance is a paper of
  /// its own.
  void add_booklet(const model::Pack& pack) {
    auto made = opened(pack, edition::Part::kWhole, AcademyIndex::kNone);
    for (const auto& page : trust_.pages) {
      if (page.per != facts::Per::kTrust || page.fit != 0 || !may_read(page)) continue;
      auto& paper = made.papers.emplace_back();
      paper.page = page_for(page, page.audience_index, AcademyIndex::kNone, pack.as_at);
      paper.title = paper.page.title;
    }
    std::ranges::stable_sort(made.papers, {},
                             [](const edition::Paper& paper) { return std::tie(paper.page.order, paper.page.path); });
    edition_.packs.push_back(std::move(made));
  }

  /// Whether a pack or a paper is for the academy; what is for all is for none of them alone.
  bool concerns(const std::optional<expression::Sentence>& where, values::Date day, AcademyIndex academy) {
    if (!where || academy == AcademyIndex::kNone) return true;
    const auto facts = known(reader_, day);
    return expression::judge(*where, facts::AcademyScope(*facts, *trust_.names, academy)).is_yes();
  }

  /// The pack as it went out, then a supplement for each day on which late papers came.
  void add_pack(const model::Pack& pack, edition::Part part, AcademyIndex academy) {
    std::set<values::Date> days;
    for (const auto& paper : pack.papers) {
      if (paper.late && *paper.late <= trust_.as_at) days.insert(*paper.late);
    }
    int number = 1;
    number += add_papers(pack, std::nullopt, number, part, academy);
    for (const auto day : days) number += add_papers(pack, day, number, part, academy);
  }

  /// Those papers of a pack that came on `late`, the first of them with `number`. Returns how many they are.
  int add_papers(const model::Pack& pack, std::optional<values::Date> late, int number, edition::Part part,
                 AcademyIndex academy) {
    auto made = opened(pack, part, academy);
    made.late = late;
    made.first_paper = number;
    for (const auto& paper : pack.papers) {
      const bool is_in_part = part == edition::Part::kWhole || paper.is_part_b == (part == edition::Part::kB);
      if (is_in_part && paper.late == late && concerns(paper.where, pack.as_at, academy))
        made.papers.push_back(paper_for(paper, pack, made.author, academy));
      else
        made.papers_elsewhere.push_back(paper.page.path);
    }
    for (const auto& appendix : pack.appendices) {
      const bool is_in_part = part == edition::Part::kWhole || appendix.is_part_b == (part == edition::Part::kB);
      if (is_in_part && !late) made.appendices.push_back(appendix.file);
    }
    const auto count = static_cast<int>(made.papers.size());
    if (count > 0 || !late) edition_.packs.push_back(std::move(made));
    return count;
  }

  edition::Paper paper_for(const model::PackPaper& paper, const model::Pack& pack, const std::string& author,
                           AcademyIndex academy) {
    edition::Paper made{.title = paper.title,
                        .purpose = paper.purpose,
                        .author = paper.author.empty() ? author : facts::role_name(trust_.said, paper.author),
                        .sponsor = paper.sponsor.empty() ? std::string() : facts::role_name(trust_.said, paper.sponsor),
                        .minutes = paper.minutes,
                        .brief = paper.brief,
                        .page = page_for(paper.page, reader_.audience, academy, pack.as_at)};
    if (paper.where) made.page.where = paper.where;
    return made;
  }

  /// The pack without its papers.
  edition::Pack opened(const model::Pack& pack, edition::Part part, AcademyIndex academy) {
    edition::Pack made{.id = pack.id,
                       .title = pack.title,
                       .number = pack.number,
                       .author = facts::role_name(trust_.said, pack.author),
                       .body = {},
                       .meeting = pack.meeting,
                       .starts = pack.starts,
                       .as_at = pack.as_at,
                       .since = pack.since,
                       .version = pack.version,
                       .status = pack.status,
                       .part = part,
                       .is_letter = pack.is_letter,
                       .is_frozen = pack.is_frozen,
                       .is_duplex = pack.is_duplex,
                       .runs_on = pack.runs_on,
                       .has_dividers = pack.has_dividers,
                       .is_booklet = pack.is_of_strategy,
                       .late = {},
                       .academy = academy,
                       .where = {},
                       .papers = {},
                       .appendices = {},
                       .papers_elsewhere = {},
                       .facts = known(reader_, pack.as_at),
                       .span = pack.span};
    if (!pack.body.empty()) made.body = facts::role_name(trust_.said, pack.body);
    if (academy == AcademyIndex::kNone) made.where = pack.where;
    return made;
  }

  const model::Trust& trust_;
  const ClearedFacts& facts_;
  diagnostics::Sink& sink_;
  Reader reader_;
  edition::Edition edition_;
  AcademyIndex at_hand_ = AcademyIndex::kNone;
  std::map<std::tuple<values::AudienceIndex, AcademyIndex, values::Date>, edition::SharedFacts> known_;
};

}  // namespace

std::vector<Reader> Editions::readers() const {
  std::vector<AcademyIndex> open;
  for (const auto& academy : trust_.said.academies) {
    if (academy.is_counted()) open.push_back(academy.index);
  }
  return trust_.audiences.readers(open);
}

edition::Edition Editions::edition_for(const Reader& reader) const {
  return Making(trust_, facts_, sink_, reader).make();
}

}  // namespace cornerstone::disclosure
