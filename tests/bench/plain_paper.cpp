#include "bench/plain_paper.h"

#include <variant>

#include "bench/plain_svg.h"

namespace cornerstone::bench {
namespace {

using Json = nlohmann::ordered_json;
using document::plain_text;

Json cell_of(const document::Cell& cell, document::Align align, bool is_head) {
  auto text = plain_text(cell.content);
  if (const auto gist = plain_text(cell.gist); !gist.empty()) text += " " + gist;
  return {{"text", text},
          {"columns", cell.columns},
          {"rows", cell.rows},
          {"header", is_head || cell.is_header},
          {"end", align == document::Align::kEnd || align == document::Align::kDecimal}};
}

Json rows_of(const std::vector<document::Row>& rows, const std::vector<document::Column>& columns, bool is_head) {
  auto out = Json::array();
  for (const auto& row : rows) {
    auto cells = Json::array();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const auto align = i < columns.size() ? columns[i].align : document::Align::kStart;
      cells.push_back(cell_of(row.cells[i], align, is_head));
    }
    out.push_back(std::move(cells));
  }
  return out;
}

class PaperReader {
 public:
  explicit PaperReader(const theme::Theme& theme) : theme_(theme) {}

  void read(const document::Blocks& blocks) {
    for (const auto& block : blocks) std::visit(*this, static_cast<const document::Block::variant&>(block));
  }

  void operator()(const document::Heading& heading) {
    const auto number = heading.number.empty() ? std::string() : heading.number + " ";
    out_.push_back({{"kind", "heading"}, {"level", heading.level}, {"text", number + plain_text(heading.content)}});
  }
  void operator()(const document::Paragraph& paragraph) {
    const auto number = paragraph.number.empty() ? std::string() : paragraph.number + " ";
    say(number + plain_text(paragraph.content));
  }
  void operator()(const document::List& list) {
    auto items = Json::array();
    for (const auto& item : list.items) {
      PaperReader inner(theme_);
      inner.read(item.blocks);
      std::string text;
      for (const auto& block : inner.out_) text += (text.empty() ? "" : " ") + block.value("text", "");
      items.push_back(text);
    }
    out_.push_back({{"kind", "list"}, {"ordered", list.is_ordered}, {"items", items}});
  }
  void operator()(const document::Quote& quote) { read(quote.blocks); }
  void operator()(const document::Callout& callout) {
    say(plain_text(callout.title));
    read(callout.blocks);
  }
  void operator()(const document::Code& code) { say(code.text); }
  void operator()(const document::Table& table) {
    out_.push_back({{"kind", "table"},
                    {"caption", plain_text(table.caption)},
                    {"columns", table.columns.size()},
                    {"head", rows_of(table.head, table.columns, true)},
                    {"body", rows_of(table.body, table.columns, false)}});
    for (const auto& note : table.notes) say(note.sign + " " + plain_text(note.text));
    say(plain_text(table.source));
  }
  void operator()(const document::Figure& figure) {
    out_.push_back({{"kind", "figure"},
                    {"caption", plain_text(figure.title)},
                    {"alternative", figure.alternative},
                    {"width", figure.wide.width},
                    {"svg", plain_svg(figure.wide, theme_)}});
    say(plain_text(figure.subtitle));
  }
  void operator()(const document::Facts& facts) { read_facts(facts.facts); }
  void operator()(const document::Dates& dates) {
    for (const auto& entry : dates.entries) {
      say(entry.from.iso() + " " + plain_text(entry.what) + " " + plain_text(entry.detail));
    }
    if (dates.entries.empty()) say(plain_text(dates.when_empty));
  }
  void operator()(const document::Cards& cards) {
    for (const auto& card : cards.cards) {
      say(plain_text(card.title));
      say(plain_text(card.tread));
      read(card.blocks);
    }
  }
  void operator()(const document::Directory& directory) {
    for (const auto& group : directory.groups) {
      say(group.title);
      for (const auto& entry : group.entries) say(entry.text + " " + entry.detail);
    }
  }
  void operator()(const document::SignatureLines& lines) {
    say(lines.statement);
    for (const auto& who : lines.who) say(who);
  }
  void operator()(const document::Columns& columns) {
    for (const auto& box : columns.boxes) read(box.blocks);
  }
  void operator()(const document::Details& details) {
    say(plain_text(details.summary));
    read(details.blocks);
  }
  /// Rules, page breaks, contents and the planner: nothing to read, or of the page's own making.
  void operator()(const auto&) {}

  void read_facts(const std::vector<document::Fact>& facts) {
    for (const auto& fact : facts) say(plain_text(fact.label) + ": " + plain_text(fact.value));
  }
  [[nodiscard]] Json take() && { return std::move(out_); }

 private:
  void say(const std::string& text) {
    if (text.find_first_not_of(' ') != std::string::npos) out_.push_back({{"kind", "text"}, {"text", text}});
  }

  const theme::Theme& theme_;
  Json out_ = Json::array();
};

}  // namespace

Json plain_paper(const document::Document& paper, const theme::Theme& theme) {
  PaperReader reader(theme);
  if (!paper.lead.empty()) reader(document::Paragraph{.content = document::words(paper.lead), .number = {}, .id = {}});
  reader.read_facts(paper.facts);
  if (paper.cover) reader.read_facts(paper.cover->facts);
  if (paper.cover && paper.cover->agenda) reader(*paper.cover->agenda);
  reader.read(paper.blocks);
  return {{"title", paper.title},
          {"author", paper.author},
          {"language", paper.language},
          {"organisation", paper.imprint.organisation},
          {"blocks", std::move(reader).take()}};
}

}  // namespace cornerstone::bench
