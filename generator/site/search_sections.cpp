#include "site/search_sections.h"

#include <algorithm>
#include <cctype>

#include "document/walk.h"
#include "site/percent.h"

namespace cornerstone::site {
namespace {

/// Appends words with single spaces between.
void append(std::string& to, std::string_view words) {
  bool wants_space = !to.empty();
  for (const char c : words) {
    if (std::isspace(static_cast<unsigned char>(c)) != 0) {
      wants_space = !to.empty();
      continue;
    }
    if (wants_space) to += ' ';
    wants_space = false;
    to += c;
  }
}

/// Names that are plain text in the document and no inlines.
void append_plain_names(std::string& to, const document::Block& block) {
  if (const auto* directory = std::get_if<document::Directory>(&block)) {
    for (const auto& group : directory->groups) {
      for (const auto& entry : group.entries) {
        append(to, entry.text);
        append(to, entry.detail);
      }
    }
  } else if (const auto* planner = std::get_if<document::Planner>(&block)) {
    for (const auto& half : planner->halves) {
      for (const auto& week : half.weeks) {
        for (const auto& event : week.events) append(to, event.text);
      }
    }
  } else if (const auto* code = std::get_if<document::Code>(&block)) {
    append(to, code->text);
  } else if (const auto* figure = std::get_if<document::Figure>(&block)) {
    append(to, figure->alternative);
  }
}

class Gathering {
 public:
  explicit Gathering(const document::Document& page) : page_(page), url_(percent_encoded(page.path)) {
    sections_.push_back({page.title, page.title, "", url_});
    append(sections_.back().text, page.lead);
    for (const document::Fact& fact : page.facts) add({fact.label, fact.value});
  }

  void visit(const document::Block& block) {
    const auto* heading = std::get_if<document::Heading>(&block);
    if (heading != nullptr && !heading->id.empty() && heading->level <= 3) {
      sections_.push_back(
          {document::plain_text(heading->content), page_.title, "", url_ + "#" + percent_encoded(heading->id)});
      return;
    }
    document::walk_inlines(block, [this](const document::Inlines& run) { add({run}); });
    append_plain_names(sections_.back().text, block);
  }

  [[nodiscard]] std::vector<SearchSection> take() { return std::move(sections_); }

 private:
  void add(std::initializer_list<document::Inlines> runs) {
    for (const document::Inlines& run : runs) append(sections_.back().text, document::plain_text(run));
  }

  const document::Document& page_;
  std::string url_;
  std::vector<SearchSection> sections_;
};

/// Parts of a line: "Board of Trustees · Summary and decisions".
void append_part(std::string& to, std::string_view words) {
  if (words.empty()) return;
  if (!to.empty()) append(to, "·");
  append(to, words);
}

/// What the papers are called, and who brings them.
void append_agenda(std::string& to, const document::Table& agenda) {
  for (const auto& row : agenda.body) {
    for (const auto& cell : row.cells) {
      if (cell.is_header && !row.is_total) append_part(to, document::plain_text(cell.content));
    }
  }
}

void append_cover(std::string& to, const document::Cover& cover) {
  append_part(to, cover.subtitle);
  for (const auto& fact : cover.facts) append_part(to, document::plain_text(fact.value));
  if (cover.agenda) append_agenda(to, *cover.agenda);
  for (const auto& line : cover.lines) append_part(to, document::plain_text(line));
}

}  // namespace

std::vector<SearchSection> search_sections(const document::Document& page) {
  Gathering gathering(page);
  document::walk(page, [&gathering](const document::Block& block) { gathering.visit(block); });
  return gathering.take();
}

SearchSection search_section_of_paper(const document::Document& paper, const std::string& title) {
  SearchSection section{.title = title, .page = title, .text = {}, .url = percent_encoded(paper.path)};
  if (paper.cover) append_cover(section.text, *paper.cover);
  for (const auto& fact : paper.facts) append_part(section.text, document::plain_text(fact.value));
  for (const auto& block : paper.blocks) {
    const auto* heading = std::get_if<document::Heading>(&block);
    // What opens a paper of a pack has a label, and stands in the agenda already.
    if (heading != nullptr && heading->label.empty()) append_part(section.text, document::plain_text(heading->content));
  }
  return section;
}

}  // namespace cornerstone::site
