#include "small_trust.h"

#include <fmt/format.h>

#include "values/rhythm.h"

namespace cornerstone::compose {
namespace {

using values::AcademyIndex;
using values::AudienceIndex;

constexpr AudienceIndex kStaffAudience{0};
constexpr AudienceIndex kTrusteesAudience{1};

source::Span place(std::uint32_t begin) {
  return {.file = source::FileId{0}, .begin = begin, .end = begin + 1};
}

drawing::Mark mark(drawing::MarkShape shape, drawing::Tone tone, const char* letter) {
  return {.shape = shape, .tone = tone, .letter = letter};
}

values::Rhythm rhythm(const char* words) {
  return *values::read_rhythm(words);
}

}  // namespace

values::Date on(int year, unsigned month, unsigned day) {
  return *values::Date::of(year, month, day);
}

document::Option option(std::string key, document::OptionValue value) {
  return {.key = std::move(key), .key_span = place(1), .value = std::move(value)};
}

document::ComponentCall call(std::string name, std::vector<std::pair<std::string, std::string>> texts) {
  document::ComponentCall made{
      .name = std::move(name), .body = {}, .name_span = place(1), .body_span = place(2), .options = {}};
  for (auto& [key, text] : texts) made.options.push_back(option(key, {.content = text, .span = place(3)}));
  return made;
}

document::Block paragraph(std::string text) {
  document::Paragraph made;
  made.content = document::words(std::move(text));
  return made;
}

document::Block heading(std::string text, std::string id) {
  document::Heading made;
  made.content = document::words(std::move(text));
  made.id = std::move(id);
  return made;
}

document::Inline markdown_link(std::string page, std::string anchor, std::string text) {
  return document::Link{.target = {.url = {}, .page = std::move(page), .anchor = std::move(anchor)},
                        .content = text.empty() ? document::Inlines{} : document::words(std::move(text)),
                        .span = place(4)};
}

SmallTrust::SmallTrust(Who who) {
  auto& facts = *known;
  edition.facts = known;
  facts.who = values::Audiences({{}, {kStaffAudience}}, {false, false});
  edition.reader = {.audience = who == kStaff ? kStaffAudience : kTrusteesAudience, .academy = AcademyIndex::kNone};
  edition.folder = edition.audience_id = who == kStaff ? "staff" : "trustees";
  edition.audience_name = who == kStaff ? "All staff" : "Trustees";
  edition.is_confidential = who == kTrustees;
  facts.reader = edition.reader;
  facts.as_at = on(2026, 11, 16);
  facts.trust.name = "Small Trust";
  facts.trust.year = "2026-27";
  facts.trust.owner = "director";
  facts.audiences = {{.id = "staff", .name = "All staff"}, {.id = "trustees", .name = "Trustees"}};
  facts.year.id = "2026-27";
  facts.year.days = values::academic_year(2026);
  add_academies();
  add_framework();
  add_offer();
  add_priorities();
  add_calendar();
  edition.names = std::make_shared<const facts::Names>(facts);
  if (who == kTrustees) add_ratings();
}

void SmallTrust::add_academies() {
  auto& facts = *known;
  std::uint32_t index = 0;
  for (const auto* name : {"Alder", "Birch", "Cedar"}) {
    facts::Academy academy;
    academy.index = AcademyIndex{index++};
    academy.id = std::string(1, static_cast<char>('a' + index - 1));
    academy.name = name;
    academy.phase = index == 3 ? "secondary" : "primary";
    academy.clearance = values::Clearance::everyone();
    facts.academies.push_back(std::move(academy));
  }
  facts::Role director;
  director.id = "director";
  director.name = "Director";
  facts.roles.push_back(director);
}

void SmallTrust::add_framework() {
  auto& year = known->year;
  year.framework.name = "Risk";
  year.framework.word = "risk level";
  year.framework.audience = kTrusteesAudience;
  year.framework.signed_by = {"director"};
  facts::Level low;
  low.id = "low";
  low.name = "Low";
  low.text = document::words("Leads itself.");
  low.mark = mark(drawing::MarkShape::kCircle, drawing::Tone::kGreen, "L");
  facts::Level high = low;
  high.id = "high";
  high.name = "High";
  high.rank = 1;
  high.text = document::words("In intervention.");
  high.mark = mark(drawing::MarkShape::kSquare, drawing::Tone::kRed, "H");
  year.levels = {low, high};
  for (const auto* name : {"Results", "Safety"}) {
    facts::Indicator indicator;
    indicator.id = std::string(1, static_cast<char>(name[0] + 32));
    indicator.name = name;
    indicator.audience = kTrusteesAudience;
    year.indicators.push_back(std::move(indicator));
  }
}

void SmallTrust::add_ratings() {
  auto& facts = *known;
  const auto all = values::Clearance::everyone();
  const auto finding = [&](const char* indicator, std::uint32_t academy, facts::FindingState state, int level,
                           bool is_stale = false) {
    facts::IndicatorFinding made;
    made.indicator = indicator;
    made.academy = AcademyIndex{academy};
    made.state = state;
    made.best = static_cast<facts::LevelRank>(state == facts::FindingState::kNotKnown ? 0 : level);
    made.worst = static_cast<facts::LevelRank>(state == facts::FindingState::kNotKnown ? 1 : level);
    made.is_stale = is_stale;
    facts.indicator_findings.push_back(std::move(made));
  };
  using enum facts::FindingState;
  finding("r", 0, kKnown, 0);
  finding("s", 0, kKnown, 0);
  finding("r", 1, kKnown, 1);
  finding("s", 1, kNotKnown, 0);
  finding("r", 2, kNotApplicable, 0);
  finding("s", 2, kNotKnown, 0, true);
  const auto rating = [&](std::uint32_t academy, std::optional<int> level, facts::RatingState state) {
    facts::Rating made;
    made.academy = AcademyIndex{academy};
    facts::Proposal proposal{.state = state,
                             .best = static_cast<facts::LevelRank>(level.value_or(0)),
                             .worst = 1,
                             .known = 1,
                             .applicable = 2,
                             .decided_by = {}};
    if (state == facts::RatingState::kProposed) proposal.worst = proposal.best;
    if (state == facts::RatingState::kProvisional) proposal.best = 0;
    made.proposal = {proposal, all};
    if (level) {
      made.signed_level = {facts::SignedLevel{.level = static_cast<facts::LevelRank>(*level),
                                              .on = on(2026, 9, 18),
                                              .by = "director",
                                              .reason = level == 1 ? "Results fell" : "",
                                              .evidence = {},
                                              .before = {},
                                              .since = on(2026, 9, 18),
                                              .has_expired = false},
                           all};
    }
    facts.ratings.push_back(std::move(made));
  };
  rating(0, 0, facts::RatingState::kProposed);
  rating(1, 1, facts::RatingState::kProvisional);
  rating(2, std::nullopt, facts::RatingState::kNotRated);
  const auto signature = [&](int year, std::uint32_t academy, const char* level, const char* reason) {
    facts::Decision decision;
    decision.on = on(year, 9, 18);
    decision.academy = AcademyIndex{academy};
    decision.value = level;
    decision.by = "director";
    decision.reason = reason;
    facts.decisions.push_back(std::move(decision));
  };
  signature(2025, 0, "low", "");
  signature(2025, 1, "low", "");
  signature(2026, 0, "low", "");
  signature(2026, 1, "high", "Results fell");
}

void SmallTrust::add_offer() {
  auto& items = known->year.items;
  facts::Item visit;
  visit.id = "visit";
  visit.name = "Visit";
  visit.provider = {"director"};
  visit.frequency = rhythm("termly");
  visit.at = {{1, rhythm("weekly")}};
  visit.days = *values::Decimal::read("0.5");
  facts::Item website = visit;
  website.id = "website";
  website.name = "Website audit";
  website.frequency = rhythm("annual, as required");
  website.at.clear();
  items = {visit, website};
}

void SmallTrust::add_priorities() {
  auto& year = known->year;
  facts::Theme aim;
  aim.id = "outcomes";
  aim.kind = "aim";
  aim.name = "Outcomes";
  aim.text = document::words("As good as anywhere.");
  year.themes = {aim};
  facts::Word word;
  word.name = "Key stage 2";
  word.aliases = {"KS2"};
  word.text = document::words("Years 3 to 6.");
  known->words = {word};
}

void SmallTrust::add_calendar() {
  auto& calendar = known->year.calendar;
  facts::Term autumn;
  autumn.id = "autumn";
  autumn.name = "Autumn term";
  autumn.days = {on(2026, 9, 1), on(2026, 12, 18)};
  autumn.half_term = values::DateRange{on(2026, 10, 26), on(2026, 10, 30)};
  calendar.terms = {autumn};
  facts::Meeting board;
  board.name = "Board";
  board.dates = {on(2026, 9, 30), on(2026, 12, 9)};
  calendar.meetings = {board};
  facts::Event launch;
  launch.name = "Moderation";
  launch.from = on(2026, 11, 25);
  launch.until = on(2026, 11, 26);
  calendar.events = {launch};
}

edition::Page& SmallTrust::page(std::string path, std::string title, document::Blocks blocks) {
  edition::Page made;
  made.path = std::move(path);
  made.title = std::move(title);
  made.order = static_cast<int>(edition.pages.size()) * 10;
  made.audience = edition.audience_id;
  made.draft.blocks = std::move(blocks);
  edition.known_pages.push_back({made.path, edition.reader.audience});
  return edition.pages.emplace_back(std::move(made));
}

edition::Pack& SmallTrust::pack(std::string id, std::string title) {
  edition::Pack made;
  made.id = std::move(id);
  made.title = std::move(title);
  made.as_at = on(2026, 9, 22);
  auto of_its_day = std::make_shared<facts::Facts>(*known);
  of_its_day->as_at = made.as_at;
  made.facts = std::move(of_its_day);
  return edition.packs.emplace_back(std::move(made));
}

document::Document SmallTrust::made(const std::string& id) {
  const auto outlined = outline(edition, sink);
  const auto* entry = outlined.find(id);
  if (entry == nullptr) return {};
  static const theme::Theme kNoTheme;
  return document(edition, outlined, *entry, kNoTheme, sink);
}

std::string SmallTrust::blocks_of(document::Blocks blocks) {
  page("only.md", "Only", std::move(blocks));
  return document::dump(made("only").blocks);
}

std::string SmallTrust::reported() const {
  std::string text;
  for (const auto& each : sink.sorted()) {
    text += fmt::format("{}: {}", diagnostics::slug(each.kind), each.message);
    if (!each.hint.empty()) text += fmt::format(" ({})", each.hint);
    text += "\n";
  }
  return text;
}

}  // namespace cornerstone::compose
