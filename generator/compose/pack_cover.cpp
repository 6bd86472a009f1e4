#include "compose/pack_cover.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/imprint.h"
#include "compose/phrases.h"
#include "compose/tables.h"
#include "source/text.h"

namespace cornerstone::compose {
namespace {

using document::Inlines;

/// When a late paper is taken is for the chair to say.
bool has_times(const edition::Pack& pack) {
  return pack.starts.has_value() && !pack.late;
}

int minutes_before(const edition::Pack& pack, std::size_t index) {
  int minutes = 0;
  for (std::size_t i = 0; i < index; ++i) minutes += pack.papers[i].minutes;
  return minutes;
}

/// When the meeting comes to a paper; nothing where it does not say when it begins.
std::string time_of(const edition::Pack& pack, std::size_t index) {
  return has_times(pack) ? pack.starts->plus_minutes(minutes_before(pack, index)).in_words() : std::string();
}

std::string minutes_of(const edition::Paper& paper) {
  return paper.minutes == 0 ? std::string() : fmt::to_string(paper.minutes);
}

/// How long all of it takes, or when it ends.
document::Row closing_row(const edition::Pack& pack) {
  const auto all = pack.papers.size();
  auto closing = has_times(pack)
                     ? row({cell(std::string()), cell(time_of(pack, all)), row_head(document::words("Close")),
                            cell(std::string()), cell(std::string()), cell(std::string())})
                     : row({cell(std::string()), row_head(document::words("Time wanted")), cell(std::string()),
                            cell(std::string()), cell(fmt::to_string(minutes_before(pack, all))), cell(std::string())});
  closing.is_total = true;
  return closing;
}

document::Row appendix_row(const edition::Pack& pack, std::size_t index) {
  document::Link page{
      .target = {.url = {}, .page = {}, .anchor = anchor_of_appendix(index)}, .content = {}, .span = {}};
  const auto none = cell(std::string());
  const auto letter = cell(letter_of_appendix(index));
  const auto business = row_head(document::words(pack.appendices[index].title));
  const auto purpose = cell("Appendix");
  return has_times(pack) ? row({letter, none, business, none, purpose, cell(one(std::move(page)))})
                         : row({letter, business, none, purpose, none, cell(one(std::move(page)))});
}

/// With clock times where the meeting's beginning is known, with minutes otherwise.
document::Table agenda_of(const edition::Pack& pack) {
  using document::Align;
  auto table = has_times(pack) ? table_of("agenda", {},
                                          {head("Item"), head("Time"), head("Business"), head("Led by"),
                                           head("Purpose"), head("Page", 0, Align::kEnd)})
                               : table_of("agenda", {},
                                          {head("Item"), head("Business"), head("Led by"), head("Purpose"),
                                           head("Minutes", 0, Align::kEnd), head("Page", 0, Align::kEnd)});
  table.caption = document::words("Agenda");
  for (std::size_t i = 0; i < pack.papers.size(); ++i) {
    const auto& paper = pack.papers[i];
    // Without words: layout sets the number of the page.
    document::Link page{
        .target = {.url = {}, .page = {}, .anchor = anchor_of_paper(pack, i)}, .content = {}, .span = {}};
    const auto item = cell(number_of_paper(pack, i));
    const auto business = row_head(strong(paper.title));
    const auto purpose = cell(purpose_inlines(paper.purpose));
    table.body.push_back(
        has_times(pack)
            ? row({item, cell(time_of(pack, i)), business, cell(paper.author), purpose, cell(one(std::move(page)))})
            : row({item, business, cell(paper.author), purpose, cell(minutes_of(paper)), cell(one(std::move(page)))}));
  }
  for (std::size_t i = 0; i < pack.appendices.size(); ++i) table.body.push_back(appendix_row(pack, i));
  if (minutes_before(pack, pack.papers.size()) > 0) table.body.push_back(closing_row(pack));
  return table;
}

std::string standing_line(const edition::Pack& pack, const std::string& version) {
  const auto line = fmt::format("Figures and levels are as they stood on {}.", pack.as_at.in_words());
  return version.empty() ? line : fmt::format("{} {}.", line, version);
}

/// Why these papers are not in the pack, and what of it these readers have already.
std::string supplement_line(const edition::Pack& pack) {
  const auto came =
      fmt::format("{} after the pack had gone out", pack.papers.size() == 1 ? "This paper came" : "These papers came");
  const int before = pack.first_paper - 1;
  if (before == 0) return came + ".";
  if (before == 1) return came + ". Paper 1 was sent before.";
  return fmt::format("{}. Papers 1 {} {} were sent before.", came, before == 2 ? "and" : "to", before);
}

std::string asked_for(const edition::Pack& pack) {
  std::vector<std::string> purposes;
  for (const auto* each : {"approve", "decide", "discuss", "note"}) {
    const auto count = std::ranges::count(pack.papers, each, &edition::Paper::purpose);
    if (count > 0) purposes.push_back(fmt::format("{} {}", each, number_in_words(static_cast<int>(count))));
  }
  return capitalised(joined(purposes));
}

}  // namespace

std::string number_of_paper(const edition::Pack& pack, std::size_t index) {
  return fmt::to_string(static_cast<std::size_t>(pack.first_paper) + index);
}

std::string anchor_of_paper(const edition::Pack& pack, std::size_t index) {
  return "paper-" + number_of_paper(pack, index);
}

std::string letter_of_appendix(std::size_t index) {
  constexpr std::size_t kLetters = 26;
  std::string letters(1, static_cast<char>('A' + index % kLetters));
  return index < kLetters ? letters : letter_of_appendix(index / kLetters - 1) + letters;
}

std::string anchor_of_appendix(std::size_t index) {
  return fmt::format("appendix-{}", source::slug(letter_of_appendix(index)));
}

std::string words_on_appendix(const document::Appendix& appendix) {
  const auto pages = appendix.sheets.size();
  auto words = pages == 1 ? std::string("One page, as it came.") : fmt::format("{} pages, as they came.", pages);
  if (!appendix.is_tagged) words += " Screen readers cannot read it: ask for it in another form.";
  return words;
}

/// What is to be decided stands out; the rest does not compete with it.
Inlines purpose_inlines(const std::string& purpose) {
  auto words = document::words(capitalised(purpose));
  if (purpose == "approve" || purpose == "decide")
    return one(document::Styled{document::Style::kAccent, std::move(words)});
  if (purpose == "note" || purpose.empty()) return words;
  return one(document::Styled{document::Style::kStrong, std::move(words)});
}

document::Fact labelled(const char* label, Inlines value) {
  return {.id = {}, .label = document::words(label), .value = std::move(value)};
}

document::Fact labelled(const char* label, std::string value) {
  return labelled(label, document::words(std::move(value)));
}

document::Facts facts_of_paper(const edition::Pack& pack, std::size_t index) {
  const auto& paper = pack.papers[index];
  document::Facts facts;
  if (!paper.purpose.empty()) facts.facts.push_back(labelled("Purpose", purpose_inlines(paper.purpose)));
  if (!paper.author.empty()) facts.facts.push_back(labelled("From", paper.author));
  if (!paper.sponsor.empty()) facts.facts.push_back(labelled("Sponsor", paper.sponsor));
  if (paper.minutes == 0) return facts;
  const auto minutes = fmt::format("{} minutes", paper.minutes);
  facts.facts.push_back(
      labelled("Time", has_times(pack) ? fmt::format("{}, for {}", time_of(pack, index), minutes) : minutes));
  return facts;
}

document::Cover cover_of(const edition::Pack& pack, const Composing& composing) {
  document::Cover cover{.title = pack.title, .subtitle = {}, .facts = {}, .agenda = {}, .lines = {}};
  cover.subtitle = pack.meeting ? pack.meeting->in_words() : pack.as_at.in_words();
  if (pack.is_booklet) cover.subtitle = academic_year(composing.facts.trust.year);
  if (pack.meeting && pack.starts) cover.subtitle += ", " + pack.starts->in_words();
  if (!pack.body.empty()) cover.facts.push_back(labelled("For", pack.body));
  if (const auto* academy = facts::find_academy(composing.facts, pack.academy); academy != nullptr)
    cover.facts.push_back(labelled("Academy", academy->name));
  if (!pack.number.empty()) cover.facts.push_back(labelled("Paper", number_of(pack)));
  if (!pack.author.empty()) cover.facts.push_back(labelled("From", pack.author));
  if (const auto asked = asked_for(pack); !asked.empty()) cover.facts.push_back(labelled("Asked to", asked));
  if (pack.late) cover.facts.push_back(labelled("Supplement of", pack.late->in_words()));
  if (!pack.is_booklet) cover.agenda = agenda_of(pack);
  if (pack.late) cover.lines.push_back(document::words(supplement_line(pack)));
  cover.lines.push_back(document::words(standing_line(pack, imprint_of_pack(pack, composing).version)));
  if (pack.part == edition::Part::kA)
    cover.lines.push_back(document::words("What is confidential is in Part B, a paper of its own."));
  if (pack.part == edition::Part::kB)
    cover.lines.push_back(document::words("Confidential. For those named above; not to be copied or forwarded."));
  return cover;
}

}  // namespace cornerstone::compose
