#include <algorithm>

#include <catch2/catch.hpp>

#include "document/walk.h"
#include "small_trust.h"

namespace cornerstone::compose {
namespace {

edition::Paper paper(std::string path, std::string title, std::string purpose, int minutes, document::Blocks blocks) {
  edition::Paper made{.title = std::move(title),
                      .purpose = std::move(purpose),
                      .author = "Director",
                      .sponsor = {},
                      .minutes = minutes,
                      .brief = {},
                      .page = {}};
  made.page.path = std::move(path);
  made.page.draft.blocks = std::move(blocks);
  return made;
}

void add_pack(SmallTrust& trust) {
  trust.page("levels.md", "Levels", {});
  auto& pack = trust.pack("board", "Risk assessment");
  pack.meeting = on(2026, 9, 30);
  pack.body = "Board";
  pack.number = "4";
  pack.author = "Director";
  pack.version = "1.0";
  pack.status = "draft";
  pack.part = edition::Part::kA;
  document::Paragraph linking;
  linking.content = document::words("As ");
  linking.content.push_back(markdown_link("02-method.md", "sources", "method"));
  pack.papers.push_back(paper("01-summary.md", "Summary", "approve", 10, {heading("Counts", "counts"), linking}));
  pack.papers.push_back(paper("02-method.md", "Method", "note", 0,
                              {heading("Sources", "sources"), call("matrix", {{"title", "Support"}})}));
}

}  // namespace

TEST_CASE("in a pack, a link without words takes the title of the paper that it leads to") {
  SmallTrust trust(SmallTrust::kTrustees);
  auto& pack = trust.pack("board", "Risk assessment");
  document::Paragraph linking;
  linking.content = document::words("As ");
  linking.content.push_back(markdown_link("02-method.md", "", ""));
  pack.papers.push_back(paper("01-summary.md", "Summary", "approve", 10, {linking}));
  pack.papers.push_back(paper("02-method.md", "Method", "note", 0, {paragraph("By rule.")}));
  const auto dumped = document::dump(trust.made("packs/risk-assessment.pdf").blocks);
  CAPTURE(dumped);
  CHECK(dumped.find("link anchor=paper-2 \"Method\"") != std::string::npos);
  CHECK(trust.reported().empty());
}

TEST_CASE("a pack has a cover with its agenda, and papers as numbered sections") {
  SmallTrust trust(SmallTrust::kTrustees);
  add_pack(trust);
  auto document = trust.made("packs/2026-09-30-risk-assessment.pdf");
  CHECK(trust.reported().empty());
  REQUIRE(document.cover);
  CHECK(document.cover->title == "Risk assessment");
  CHECK(document.cover->subtitle == "30 September 2026");
  REQUIRE(document.cover->agenda);
  CHECK(document.cover->agenda->body.size() == 3);
  CHECK(document.imprint == document::Imprint{.organisation = "Small Trust",
                                              .occasion = "Board, 30 September 2026",
                                              .number = "4",
                                              .part = "Part A",
                                              .is_confidential = false,
                                              .as_at = "As at 22 September 2026",
                                              .version = "Version 1.0 · Draft until approved",
                                              .watermark = "Draft"});
  std::string headings;
  document::walk(document, [&](const document::Block& block) {
    if (const auto* each = std::get_if<document::Heading>(&block))
      headings += std::to_string(each->level) + " " + each->number + " #" + each->id + " " +
                  document::plain_text(each->content) + "\n";
    if (const auto* table = std::get_if<document::Table>(&block))
      headings += "table " + std::to_string(table->number) + "\n";
  });
  CHECK(headings ==
        "2 1 #paper-1 Summary\n"
        "3 1.1 #paper-1-counts Counts\n"
        "2 2 #paper-2 Method\n"
        "3 2.1 #paper-2-sources Sources\n"
        "table 1\n");
  CHECK(document::dump(document.blocks).find("link anchor=paper-2-sources") != std::string::npos);
}

TEST_CASE("a pack of many headings has contents before its papers; a short one has none") {
  for (const int sections : {6, 7}) {
    SmallTrust trust(SmallTrust::kTrustees);
    add_pack(trust);
    auto& blocks = trust.edition.packs.front().papers.front().page.draft.blocks;
    for (int i = 0; i < sections; ++i) blocks.push_back(heading("More", "more-" + std::to_string(i)));
    const auto document = trust.made("packs/2026-09-30-risk-assessment.pdf");
    const auto* first = std::get_if<document::Heading>(&document.blocks.front());
    const bool has_contents = first != nullptr && first->id == "contents";
    CHECK(has_contents == (sections == 7));
    CHECK(std::holds_alternative<document::Contents>(document.blocks[1]) == has_contents);
  }
}

TEST_CASE("a paper that is alone opens without a cover; a letter has the academy's name") {
  SmallTrust trust(SmallTrust::kTrustees);
  add_pack(trust);
  trust.edition.packs.front().papers.pop_back();
  trust.edition.packs.front().papers.front().sponsor = "Chief executive";
  auto alone = trust.made("packs/2026-09-30-risk-assessment.pdf");
  CHECK_FALSE(alone.cover);
  CHECK(alone.kind == "paper");
  CHECK(std::ranges::any_of(alone.facts,
                            [](const auto& each) { return document::plain_text(each.value) == "Chief executive"; }));
  trust.edition.packs.front().is_letter = true;
  trust.edition.packs.front().academy = values::AcademyIndex{0};
  auto letter = trust.made("packs/2026-09-30-risk-assessment-a.pdf");
  CHECK(letter.kind == "letter");
  REQUIRE(letter.facts.size() > 1);
  CHECK(document::plain_text(letter.facts[1].value) == "Alder");
}

TEST_CASE("part B says that it is confidential on every sheet") {
  SmallTrust trust(SmallTrust::kTrustees);
  add_pack(trust);
  trust.edition.packs.front().part = edition::Part::kB;
  const auto document = trust.made("packs/2026-09-30-risk-assessment-part-b.pdf");
  CHECK(document.imprint.part == "Part B · Confidential");
  CHECK(document.imprint.is_confidential);
}

namespace {

document::Block decision(std::string text) {
  return document::Callout{
      .kind = document::CalloutKind::kDecision, .title = {}, .blocks = {paragraph(std::move(text))}};
}

}  // namespace

TEST_CASE("a cover sheet collects the paper's decisions, with the letter and section of each") {
  SmallTrust trust(SmallTrust::kTrustees);
  add_pack(trust);
  auto& blocks = trust.edition.packs.front().papers.front().page.draft.blocks;
  blocks.push_back(decision("Approve the levels."));
  blocks.push_back(decision("Note the method."));
  const auto text = document::dump(trust.made("packs/2026-09-30-risk-assessment.pdf").blocks);
  CHECK(trust.reported().empty());
  const auto asked = text.find("asked \"The Board is asked to\"");
  REQUIRE(asked != std::string::npos);
  const auto first = text.find("item (a)", asked);
  REQUIRE(first != std::string::npos);
  CHECK(text.find("Approve the levels.", first) < text.find("item (b)", first));
  CHECK(text.find("link anchor=paper-1-counts", first) < text.find("item (b)", first));
  CHECK(text.find("Decision (a)") > text.find("item (b)"));
  CHECK(text.find("Decision (b)") != std::string::npos);
  CHECK(text.find("form") == std::string::npos);
}

TEST_CASE("what is asked before a paper's first section is asked under the paper's own number") {
  SmallTrust trust(SmallTrust::kTrustees);
  add_pack(trust);
  auto& blocks = trust.edition.packs.front().papers.front().page.draft.blocks;
  blocks.insert(blocks.begin(), decision("Approve the levels."));
  const auto text = document::dump(trust.made("packs/2026-09-30-risk-assessment.pdf").blocks);
  const auto first = text.find("item (a)");
  REQUIRE(first != std::string::npos);
  const auto place = text.find("link anchor=paper-1 \"1\"", first);
  CHECK(place < text.find("callout decision", first));
}

TEST_CASE("a row of which nothing is said is left out; a priority that the reader does not know is not named") {
  SmallTrust trust(SmallTrust::kTrustees);
  add_pack(trust);
  auto& brief = trust.edition.packs.front().papers.front().brief;
  brief.summary = "All is known.";
  brief.priorities = {"nobody-knows-it"};
  brief.implications = {{"finance", "None"}};
  const auto text = document::dump(trust.made("packs/2026-09-30-risk-assessment.pdf").blocks);
  CHECK(text.find("row \"In one sentence\"") != std::string::npos);
  CHECK(text.find("row \"Implications\"") != std::string::npos);
  CHECK(text.find("Considered before") == std::string::npos);
  CHECK(text.find("Links") == std::string::npos);
  CHECK(text.find("nobody-knows-it") == std::string::npos);
}

TEST_CASE("an agenda counts on from when the meeting begins") {
  SmallTrust trust(SmallTrust::kTrustees);
  add_pack(trust);
  auto& pack = trust.edition.packs.front();
  pack.starts = values::TimeOfDay::read("17:55");
  const auto agenda = trust.made("packs/2026-09-30-risk-assessment.pdf").cover->agenda;
  REQUIRE(agenda);
  std::string times;
  for (const auto& row : agenda->body) times += document::plain_text(row.cells[1].content) + " ";
  CHECK(times == "17:55 18:05 18:05 ");
}

TEST_CASE("a supplement goes on with the pack's numbers, and links to its pack are words") {
  SmallTrust trust(SmallTrust::kTrustees);
  add_pack(trust);
  auto& pack = trust.edition.packs.front();
  pack.papers.erase(pack.papers.begin() + 1);
  pack.papers_elsewhere = {"02-method.md"};
  pack.late = on(2026, 9, 25);
  pack.first_paper = 3;
  const auto document = trust.made("packs/2026-09-30-risk-assessment-supplement-2026-09-25.pdf");
  CHECK(trust.reported().empty());
  REQUIRE(document.cover);
  CHECK(document::plain_text(document.cover->agenda->body.front().cells.front().content) == "3");
  CHECK(document::plain_text(document.cover->lines.front()) ==
        "This paper came after the pack had gone out. Papers 1 and 2 were sent before.");
  const auto text = document::dump(document.blocks);
  CHECK(text.find("#paper-3") != std::string::npos);
  CHECK(text.find("Agenda item 3") != std::string::npos);
  CHECK(text.find("anchor=paper-2") == std::string::npos);
  CHECK(text.find("\"method\"") != std::string::npos);
}

TEST_CASE("papers that run on begin where the one before them ends, and no page is said to be of one of them") {
  const auto [runs_on, breaks] = GENERATE(table<bool, int>({{false, 2}, {true, 1}}));
  CAPTURE(runs_on);
  SmallTrust trust(SmallTrust::kTrustees);
  add_pack(trust);
  trust.edition.packs.back().runs_on = runs_on;
  const auto document = trust.made("packs/2026-09-30-risk-assessment.pdf");
  int counted = 0;
  for (const auto& block : document.blocks) {
    counted += std::holds_alternative<document::PageBreak>(block) ? 1 : 0;
    const auto* title = std::get_if<document::Heading>(&block);
    if (title != nullptr && !title->label.empty()) CHECK(title->stamp.empty() == runs_on);
  }
  CHECK(counted == breaks);
}

TEST_CASE("with dividers each paper has a sheet of its own and a tab, one after another; an appendix has its tab") {
  const bool has_dividers = GENERATE(true, false);
  SmallTrust trust(SmallTrust::kTrustees);
  add_pack(trust);
  auto& pack = trust.edition.packs.back();
  pack.has_dividers = has_dividers;
  pack.appendices.emplace_back();
  const auto text = document::dump(trust.made("packs/2026-09-30-risk-assessment.pdf"));
  CHECK((text.find("label=\"Agenda item 1\" tab=\"1\" 1/3 divider") != std::string::npos) == has_dividers);
  CHECK((text.find("label=\"Agenda item 2\" tab=\"2\" 2/3 divider") != std::string::npos) == has_dividers);
  CHECK((text.find("label=\"Appendix A\" tab=\"A\" 3/3") != std::string::npos) == has_dividers);
  CHECK(text.find("tab=\"A\" 3/3 divider") == std::string::npos);
}

TEST_CASE("a booklet has chapters, a year on its cover, and no agenda") {
  SmallTrust trust(SmallTrust::kTrustees);
  add_pack(trust);
  trust.known->trust.year = "2026-27";
  auto& pack = trust.edition.packs.back();
  pack.meeting.reset();
  pack.is_booklet = true;
  const auto document = trust.made("packs/risk-assessment.pdf");
  REQUIRE(document.cover);
  CHECK_FALSE(document.cover->agenda);
  CHECK(document.cover->subtitle == "2026–27");
  std::vector<std::string> chapters;
  for (const auto& block : document.blocks) {
    const auto* title = std::get_if<document::Heading>(&block);
    if (title != nullptr && !title->number.empty() && title->number.find('.') == std::string::npos)
      chapters.push_back(title->number + title->label + title->stamp);
  }
  CHECK(chapters == std::vector<std::string>{"1", "2"});
}

}  // namespace cornerstone::compose
