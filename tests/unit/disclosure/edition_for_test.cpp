#include "disclosure/edition_for.h"

#include <fmt/format.h>

#include "small_trust.h"

namespace cornerstone::disclosure {
namespace {

using tests::academy;
using tests::SmallTrust;

model::Page page(const std::string& path, values::AudienceIndex audience, facts::Per per = facts::Per::kTrust) {
  model::Page made;
  made.path = path;
  made.title = path;
  made.audience = audience == SmallTrust::kStaff ? "staff" : audience == SmallTrust::kOwn ? "academy" : "trustees";
  made.audience_index = audience;
  made.per = per;
  return made;
}

model::PackPaper paper(const std::string& title, bool is_part_b) {
  model::PackPaper made;
  made.title = title;
  made.is_part_b = is_part_b;
  made.page = page(title + ".md", SmallTrust::kStaff);
  return made;
}

std::string of(values::AcademyIndex index) {
  return index == tests::kTrust ? "" : fmt::format(" {}", static_cast<std::uint32_t>(index));
}

std::vector<edition::Edition> editions(SmallTrust& trust, diagnostics::Sink& sink) {
  FactsByDay days;
  days[trust.trust.as_at] = trust.facts_on(trust.trust.as_at.iso());
  const Editions all(trust.trust, days, sink);
  std::vector<edition::Edition> made;
  for (const auto& reader : all.readers()) made.push_back(all.edition_for(reader));
  return made;
}

using Lines = std::vector<std::string>;

TEST_CASE("to a reader, a dataset is as new as what it knows of it") {
  SmallTrust trust;
  trust.measure("data.all", values::Unit::kPercent, SmallTrust::kOwn);
  facts::Dataset dataset;
  dataset.id = "data";
  dataset.latest = tests::day("2026-10-09");
  dataset.clearance = values::Clearance::everyone();
  trust.trust.said.datasets = {dataset};
  trust.result("data.all", academy(0), "2026-10-02", "90");
  trust.result("data.all", academy(1), "2026-10-09", "91");
  trust.trust.as_at = tests::day("2026-11-02");
  diagnostics::Sink sink;
  Lines found;
  for (const auto& edition : editions(trust, sink)) {
    const auto& latest = edition.facts->datasets.at(0).latest;
    found.push_back(edition.folder + " " + (latest ? latest->iso() : "none"));
  }
  CHECK(found == Lines{"staff none", "academy/alder 2026-10-02", "academy/birch 2026-10-09", "academy/cedar none",
                       "trustees 2026-10-09"});
}

TEST_CASE("each output has its folder, its pages, and a page for each academy that it is about") {
  SmallTrust trust;
  trust.add_academy("dogwood", facts::AcademyStatus::kJoining);
  trust.trust.pages = {page("all.md", SmallTrust::kStaff), page("each.md", SmallTrust::kStaff, facts::Per::kAcademy),
                       page("own.md", SmallTrust::kOwn, facts::Per::kAcademy),
                       page("secret.md", SmallTrust::kTrustees)};
  diagnostics::Sink sink;
  Lines found;
  for (const auto& edition : editions(trust, sink)) {
    auto line = edition.folder + (edition.is_confidential ? " (confidential):" : ":");
    for (const auto& each : edition.pages) line += " " + each.path.substr(0, each.path.size() - 3) + of(each.academy);
    found.push_back(line);
    CHECK(edition.known_pages.size() == 4);
  }
  CHECK(found == Lines{"staff: all each 0 each 1 each 2", "academy/alder (confidential): each 0 own 0",
                       "academy/birch (confidential): each 1 own 1", "academy/cedar (confidential): each 2 own 2",
                       "trustees (confidential): all each 0 each 1 each 2 own 0 own 1 own 2 secret"});
  CHECK(tests::reported(sink).empty());
}

TEST_CASE("a page per academy is there where its `where` holds, and may not tell what its audience may not know") {
  SmallTrust trust;
  trust.trust.said.academies[1].phase = "Secondary";
  trust.ready();
  trust.trust.pages = {page("each.md", SmallTrust::kStaff, facts::Per::kAcademy)};
  struct Case {
    const char* where;
    std::size_t pages;
    std::size_t reported;
  };
  const Case cases[] = {{"academy.phase is Secondary", 1, 0}, {"rating is low", 0, 1}};
  for (const auto& c : cases) {
    INFO(c.where);
    trust.trust.said.year.framework.audience = SmallTrust::kTrustees;
    trust.ready();
    trust.trust.pages[0].where = trust.sentence(c.where);
    diagnostics::Sink sink;
    CHECK(editions(trust, sink)[0].pages.size() == c.pages);
    CHECK(sink.sorted().size() == c.reported);
  }
}

TEST_CASE("a pack's parts go to their own audiences; a letter goes to each academy") {
  SmallTrust trust;
  model::Pack board;
  board.id = "board";
  board.audience = SmallTrust::kStaff;
  board.audience_b = SmallTrust::kTrustees;
  board.as_at = trust.trust.as_at;
  board.papers = {paper("minutes", false), paper("people", true)};
  model::Pack whole = board;
  whole.id = "trustees";
  whole.audience = SmallTrust::kTrustees;
  whole.audience_b.reset();
  model::Pack letter;
  letter.id = "letter";
  letter.audience = SmallTrust::kOwn;
  letter.as_at = trust.trust.as_at;
  letter.per = facts::Per::kAcademy;
  letter.is_letter = true;
  letter.papers = {paper("letter", false)};
  trust.trust.packs = {board, whole, letter};
  diagnostics::Sink sink;
  Lines found;
  for (const auto& edition : editions(trust, sink)) {
    for (const auto& pack : edition.packs) {
      constexpr const char* kParts[] = {"", " A", " B"};
      auto line = edition.folder + ": " + pack.id + kParts[static_cast<int>(pack.part)] + of(pack.academy) + ":";
      for (const auto& each : pack.papers) line += " " + each.title;
      found.push_back(line);
      CHECK(pack.facts->reader == edition.reader);
    }
  }
  CHECK(found == Lines{"staff: board A: minutes", "academy/alder: letter 0: letter", "academy/birch: letter 1: letter",
                       "academy/cedar: letter 2: letter", "trustees: board B: people",
                       "trustees: trustees: minutes people"});
}

TEST_CASE("late papers stand in supplements, day by day, each once its day has come") {
  SmallTrust trust;
  model::Pack board;
  board.id = "board";
  board.audience = SmallTrust::kStaff;
  board.as_at = trust.trust.as_at;
  const auto came = [&](const char* title, int days) {
    auto late = paper(title, false);
    late.late = trust.trust.as_at.plus_days(days);
    return late;
  };
  board.papers = {came("yesterday", -1), paper("minutes", false), came("today", 0),
                  came("tomorrow", 1),   paper("people", false),  came("also yesterday", -1)};
  trust.trust.packs = {board};
  diagnostics::Sink sink;
  const auto made = editions(trust, sink);
  Lines found;
  for (const auto& pack : made.front().packs) {
    auto line = fmt::format("{} from {}:", pack.late ? pack.late->iso() : "pack", pack.first_paper);
    for (const auto& each : pack.papers) line += " " + each.title;
    found.push_back(line);
    CHECK(pack.papers.size() + pack.papers_elsewhere.size() == board.papers.size());
  }
  const auto today = trust.trust.as_at;
  CHECK(found == Lines{"pack from 1: minutes people", today.plus_days(-1).iso() + " from 3: yesterday also yesterday",
                       today.iso() + " from 5: today"});
}

TEST_CASE("a paper that does not concern an academy is left out of its pack") {
  SmallTrust trust;
  trust.trust.said.academies[1].phase = "Secondary";
  trust.ready();
  model::Pack report;
  report.id = "report";
  report.audience = SmallTrust::kOwn;
  report.as_at = trust.trust.as_at;
  report.per = facts::Per::kAcademy;
  report.papers = {paper("all", false), paper("secondary", false)};
  report.papers[1].where = trust.sentence("academy.phase is Secondary");
  trust.trust.packs = {report};
  diagnostics::Sink sink;
  Lines found;
  for (const auto& edition : editions(trust, sink)) {
    for (const auto& pack : edition.packs) {
      auto line = edition.folder + ":";
      for (const auto& each : pack.papers) line += " " + each.title;
      for (const auto& each : pack.papers_elsewhere) line += " without " + each;
      found.push_back(line);
    }
  }
  CHECK(found == Lines{"academy/alder: all without secondary.md", "academy/birch: all secondary",
                       "academy/cedar: all without secondary.md"});
}

}  // namespace
}  // namespace cornerstone::disclosure
