#include "compose/pack_cover.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/imprint.h"
#include "compose/phrases.h"
#include "compose/tables.h"

namespace cornerstone::compose {
namespace {

using document::Inlines;

document::Table agenda_of(const edition::Pack& pack) {
  using document::Align;
  auto table = table_of("agenda", {},
                        {head("Item"), head("Business"), head("Led by"), head("Purpose"),
                         head("Minutes", 0, Align::kEnd), head("Page", 0, Align::kEnd)});
  table.caption = document::words("Agenda");
  int minutes = 0;
  for (std::size_t i = 0; i < pack.papers.size(); ++i) {
    const auto& paper = pack.papers[i];
    minutes += paper.minutes;
    // Without words: layout sets the number of the page.
    document::Link page{.target = {.url = {}, .page = {}, .anchor = anchor_of_paper(i)}, .content = {}, .span = {}};
    table.body.push_back(
        row({cell(fmt::to_string(i + 1)), row_head(strong(paper.title)), cell(paper.author),
             cell(purpose_inlines(paper.purpose)),
             cell(paper.minutes == 0 ? std::string() : fmt::to_string(paper.minutes)), cell(one(std::move(page)))}));
  }
  if (minutes > 0) {
    auto total = row({cell(std::string()), row_head(document::words("Time wanted")), cell(std::string()),
                      cell(std::string()), cell(fmt::to_string(minutes)), cell(std::string())});
    total.is_total = true;
    table.body.push_back(std::move(total));
  }
  return table;
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

std::string anchor_of_paper(std::size_t index) {
  return fmt::format("paper-{}", index + 1);
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

document::Cover cover_of(const edition::Pack& pack, const Composing& composing) {
  document::Cover cover{.title = pack.title, .subtitle = {}, .facts = {}, .agenda = {}, .lines = {}};
  cover.subtitle = pack.meeting ? pack.meeting->in_words() : pack.as_at.in_words();
  if (!pack.body.empty()) cover.facts.push_back(labelled("For", pack.body));
  if (!pack.number.empty()) cover.facts.push_back(labelled("Paper", pack.number));
  if (!pack.author.empty()) cover.facts.push_back(labelled("From", pack.author));
  if (const auto asked = asked_for(pack); !asked.empty()) cover.facts.push_back(labelled("Asked to", asked));
  cover.agenda = agenda_of(pack);
  cover.lines.push_back(document::words(fmt::format("Figures and levels are as they stood on {}. {}.",
                                                    pack.as_at.in_words(), imprint_of_pack(pack, composing).version)));
  if (pack.part == edition::Part::kA)
    cover.lines.push_back(document::words("What is confidential is in Part B, a paper of its own."));
  if (pack.part == edition::Part::kB)
    cover.lines.push_back(document::words("Confidential. For those named above; not to be copied or forwarded."));
  return cover;
}

}  // namespace cornerstone::compose
