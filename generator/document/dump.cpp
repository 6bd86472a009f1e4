#include <fmt/format.h>

#include "document/document.h"
#include "document/dump_table.h"
#include "document/dump_writer.h"

namespace cornerstone::document {
namespace {

std::string with_id(std::string_view name, const std::string& id) {
  return id.empty() ? std::string{name} : fmt::format("{} #{}", name, id);
}

std::string attribute(std::string_view name, std::string_view value) {
  return value.empty() ? std::string{} : fmt::format(" {}={}", name, value);
}

std::string text_attribute(std::string_view name, std::string_view value) {
  return value.empty() ? std::string{} : fmt::format(" {}={}", name, quoted(value));
}

std::string days(const values::Date& from, const std::optional<values::Date>& until) {
  return until ? from.iso() + ".." + until->iso() : from.iso();
}

class BlockDump {
 public:
  explicit BlockDump(DumpWriter& out) : out_(out) {}

  void blocks(const Blocks& blocks) const {
    for (const auto& block : blocks) std::visit(*this, block);
  }

  void operator()(const Heading& heading) const {
    auto line = with_id(fmt::format("heading {}", heading.level), heading.id) + attribute("number", heading.number) +
                text_attribute("label", heading.label);
    if (heading.tab)
      line += fmt::format(" tab={} {}/{}", quoted(heading.tab->text), heading.tab->position + 1, heading.tab->count);
    if (heading.has_divider) line += " divider";
    if (heading.mark) line += fmt::format(" mark={} {}", drawing::dump(*heading.mark), quoted(heading.mark_word));
    out_.opened(line, heading.content);
  }
  void operator()(const Paragraph& paragraph) const {
    constexpr std::string_view kRoles[] = {"", " lead", " note", " statement"};
    out_.opened(with_id("paragraph", paragraph.id) + std::string{kRoles[static_cast<int>(paragraph.role)]} +
                    attribute("number", paragraph.number),
                paragraph.content);
  }
  void operator()(const List& list) const {
    out_.line(fmt::format("list{}{}", list.is_ordered ? fmt::format(" from {}", list.start) : "",
                          list.is_tight ? "" : " loose"));
    out_.indented([&] {
      for (const auto& item : list.items) {
        held(item.is_done ? (*item.is_done ? "item done" : "item to-do") : "item", item.blocks);
      }
    });
  }
  void operator()(const Quote& quote) const { held("quote", quote.blocks); }
  void operator()(const Callout& callout) const {
    constexpr std::string_view kKinds[] = {"note", "tip", "important", "warning", "decision"};
    out_.line(fmt::format("callout {}", kKinds[static_cast<int>(callout.kind)]));
    out_.indented([&] {
      out_.labelled("title", callout.title);
      blocks(callout.blocks);
    });
  }
  void operator()(const Code& code) const {
    out_.line(fmt::format("code{} {}", attribute("language", code.language), quoted(code.text)));
  }
  void operator()(const Rule&) const { out_.line("rule"); }
  void operator()(const Table& table) const { dump_table(table, out_); }
  void operator()(const Figure& figure) const;
  void operator()(const Facts& facts) const {
    out_.line(facts.style == FactsStyle::kGlossary ? "facts glossary" : "facts");
    out_.indented([&] { these(facts.facts); });
  }
  void operator()(const Dates& dates) const;
  void operator()(const Cards& cards) const;
  void operator()(const Planner& planner) const;
  void operator()(const Directory& directory) const;
  void operator()(const Asked& asked) const {
    out_.line("asked " + quoted(asked.title));
    out_.indented([&] {
      for (const auto& item : asked.items) {
        out_.opened("item " + item.label, item.content);
        out_.indented([&] { out_.labelled("place", item.place); });
      }
    });
  }
  void operator()(const Form& form) const {
    out_.line("form");
    out_.indented([&] {
      for (const auto& row : form.rows) {
        out_.line("row " + quoted(row.label));
        out_.indented([&] { these(row.entries); });
      }
    });
  }
  void operator()(const SignatureLines& lines) const {
    out_.line("signatures" + text_attribute("statement", lines.statement));
    out_.indented([&] {
      for (const auto& who : lines.who) out_.line(quoted(who));
    });
  }
  void operator()(const Columns& columns) const {
    out_.line("columns");
    out_.indented([&] {
      for (const auto& box : columns.boxes) held(fmt::format("column {}", box.weight), box.blocks);
    });
  }
  void operator()(const Details& details) const {
    out_.opened("details", details.summary);
    out_.indented([&] { blocks(details.blocks); });
  }
  void operator()(const Contents& contents) const { out_.line(fmt::format("contents {}", contents.depth)); }
  void operator()(const PageBreak& page_break) const {
    out_.line(page_break.is_to_right_hand ? "page-break right-hand" : "page-break");
  }
  void operator()(const AppendixPages& pages) const { out_.line(fmt::format("appendix {}", pages.appendix)); }
  void operator()(const ComponentCall& call) const {
    out_.line(fmt::format("component {} {}", call.name, quoted(call.body)));
  }

  void these(const std::vector<Fact>& facts) const {
    for (const auto& fact : facts) {
      out_.opened(with_id("fact", fact.id), fact.label);
      out_.indented([&] { out_.labelled("value", fact.value); });
    }
  }

 private:
  void held(std::string_view line, const Blocks& held_blocks) const {
    out_.line(line);
    out_.indented([&] { blocks(held_blocks); });
  }
  void lines_of(const std::string& text) const {
    std::size_t begin = 0;
    while (begin < text.size()) {
      const auto end = text.find('\n', begin);
      out_.line(std::string_view{text}.substr(begin, end - begin));
      begin = end + 1;
    }
  }

  DumpWriter& out_;
};

void BlockDump::operator()(const Figure& figure) const {
  auto line = with_id("figure", figure.id);
  if (figure.number != 0) line += fmt::format(" number={}", figure.number);
  out_.opened(line, figure.title);
  out_.indented([&] {
    out_.labelled("subtitle", figure.subtitle);
    out_.line("alternative " + quoted(figure.alternative));
    if (figure.image) {
      out_.line("image " + quoted(figure.image->path));
    } else {
      lines_of(drawing::dump(figure.wide));
    }
    if (figure.narrow) {
      out_.line("narrow");
      out_.indented([&] { lines_of(drawing::dump(*figure.narrow)); });
    }
    if (figure.data) dump_table(*figure.data, out_);
    dump_notes("note", figure.notes, out_);
  });
}

void BlockDump::operator()(const Dates& dates) const {
  constexpr std::string_view kStyles[] = {"agenda", "next", "log"};
  out_.line(fmt::format("dates {}", kStyles[static_cast<int>(dates.style)]));
  out_.indented([&] {
    for (const auto& entry : dates.entries) {
      out_.opened(days(entry.from, entry.until), entry.what);
      out_.indented([&] { out_.labelled("detail", entry.detail); });
    }
    out_.labelled("when-empty", dates.when_empty);
  });
}

void BlockDump::operator()(const Cards& cards) const {
  constexpr std::string_view kStyles[] = {"cards", "ladder", "numbered"};
  out_.line(fmt::format("{} columns={}", kStyles[static_cast<int>(cards.style)], cards.columns));
  out_.indented([&] {
    for (const auto& card : cards.cards) {
      auto line = with_id("card", card.id) + dump(card.target);
      if (card.mark) line += " mark=" + drawing::dump(*card.mark);
      out_.opened(line, card.title);
      out_.indented([&] {
        out_.labelled("tread", card.tread);
        blocks(card.blocks);
      });
    }
  });
}

void BlockDump::operator()(const Planner& planner) const {
  constexpr std::string_view kEmphases[] = {"strong", "plain", "slanted", "quiet"};
  out_.line(with_id("planner", planner.id));
  out_.indented([&] {
    for (const auto& half : planner.halves) {
      out_.line(with_id("half", half.id) + " " + quoted(half.title) + " " + days(half.days.from, half.days.until) +
                text_attribute("break-after", half.break_after));
      out_.indented([&] {
        for (const auto& week : half.weeks) {
          out_.line("week " + week.monday.iso() + (week.is_now ? " now" : ""));
          out_.indented([&] {
            for (const auto& event : week.events) {
              out_.line(fmt::format("{} {} {}", days(event.on, event.until),
                                    kEmphases[static_cast<int>(event.emphasis)], quoted(event.text)));
            }
          });
        }
      });
    }
    dump_notes("key", planner.key, out_);
  });
}

void BlockDump::operator()(const Directory& directory) const {
  out_.line(with_id("directory", directory.id) + text_attribute("find", directory.find_label));
  out_.indented([&] {
    for (const auto& group : directory.groups) {
      out_.line("group " + quoted(group.title));
      out_.indented([&] {
        for (const auto& entry : group.entries) {
          out_.line(quoted(entry.text) + text_attribute("detail", entry.detail) + dump(entry.target));
        }
      });
    }
  });
}

void dump_cover(const Cover& cover, DumpWriter& out) {
  out.line("cover " + quoted(cover.title) + text_attribute("subtitle", cover.subtitle));
  out.indented([&] {
    BlockDump{out}.these(cover.facts);
    if (cover.agenda) dump_table(*cover.agenda, out);
    for (const auto& line : cover.lines) out.opened("line", line);
  });
}

void dump_imprint(const Imprint& imprint, DumpWriter& out) {
  if (imprint == Imprint{}) return;
  out.line("imprint " + quoted(imprint.organisation) + text_attribute("occasion", imprint.occasion) +
           text_attribute("number", imprint.number) + text_attribute("part", imprint.part) +
           (imprint.is_confidential ? " confidential" : "") + text_attribute("as-at", imprint.as_at) +
           text_attribute("version", imprint.version) + text_attribute("watermark", imprint.watermark));
}

std::string flags(const Document& document) {
  std::string text = attribute("language", document.language) + attribute("kind", document.kind);
  if (document.paper == Paper::kA4Landscape) text += " landscape";
  if (document.fit != 0) text += fmt::format(" fit={}", document.fit);
  if (document.numbers_sections) text += " numbered";
  if (document.is_duplex) text += " duplex";
  return text;
}

}  // namespace

std::string dump(const Blocks& blocks) {
  DumpWriter out;
  BlockDump{out}.blocks(blocks);
  return out.take();
}

std::string dump(const Document& document) {
  DumpWriter out;
  out.line(with_id("document", document.id) + attribute("path", document.path) + flags(document));
  out.indented([&] {
    out.line("title " + quoted(document.title));
    if (!document.lead.empty()) out.line("lead " + quoted(document.lead));
    if (!document.author.empty()) out.line("author " + quoted(document.author));
    out.line("as-at " + document.as_at.iso());
    for (const auto& crumb : document.crumbs) out.line("crumb " + quoted(crumb.title) + dump(crumb.target));
    dump_imprint(document.imprint, out);
    BlockDump{out}.these(document.facts);
    if (document.cover) dump_cover(*document.cover, out);
    BlockDump{out}.blocks(document.blocks);
    for (const auto& footnote : document.footnotes) {
      out.line("footnote " + quoted(footnote.label));
      out.indented([&] { BlockDump{out}.blocks(footnote.blocks); });
    }
  });
  return out.take();
}

}  // namespace cornerstone::document
