#include "readers/markdown_blocks.h"

#include <algorithm>
#include <utility>

#include <cmark-gfm-core-extensions.h>
#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "readers/callout.h"
#include "readers/component_call.h"
#include "source/text.h"

namespace cornerstone::readers {
namespace {

document::Align align_of(std::uint8_t letter) {
  if (letter == 'c') return document::Align::kCentre;
  return letter == 'r' ? document::Align::kEnd : document::Align::kStart;
}

source::Span trimmed_span(const source::SourceMap& sources, source::Span span) {
  const auto text = sources.text(span);
  const auto inner = source::trimmed(text);
  const auto offset = inner.empty() ? 0 : static_cast<std::uint32_t>(inner.data() - text.data());
  return source::part_of(span, offset, static_cast<std::uint32_t>(inner.size()));
}

/// `[^label]: …`: cmark keeps the label of a footnote to itself.
std::string label_of(std::string_view text) {
  const auto open = text.find("[^");
  const auto close = text.find("]:", open);
  return open == std::string_view::npos || close == std::string_view::npos
             ? std::string{}
             : std::string(text.substr(open + 2, close - open - 2));
}

bool same_but_for_indent(std::string_view a, std::string_view b) {
  const auto next_line = [](std::string_view& text) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    return source::trimmed(line);
  };
  while (!a.empty() || !b.empty()) {
    if (next_line(a) != next_line(b)) return false;
  }
  return true;
}

/// Pictures and nothing else: figures, not text.
bool is_pictures(const std::vector<cmark_node*>& inlines) {
  bool has_image = false;
  for (auto* node : inlines) {
    const auto kind = kind_of(node);
    has_image = has_image || kind == NodeKind::kImage;
    if (kind != NodeKind::kImage && kind != NodeKind::kSoftBreak && kind != NodeKind::kLineBreak) return false;
  }
  return has_image;
}

}  // namespace

document::Blocks BlockReader::read(cmark_node* parent) {
  document::Blocks blocks;
  for (auto* node : children_of(parent)) add(node, blocks);
  return blocks;
}

void BlockReader::add(cmark_node* node, document::Blocks& into) {
  switch (kind_of(node)) {
    case NodeKind::kParagraph:
      add_paragraph(node, into);
      break;
    case NodeKind::kHeading:
      into.emplace_back(heading(node));
      break;
    case NodeKind::kList:
      into.emplace_back(list(node));
      break;
    case NodeKind::kQuote:
      into.push_back(quote(node));
      break;
    case NodeKind::kCode:
      add_code(node, into);
      break;
    case NodeKind::kHtmlBlock:
      report_html(node);
      break;
    case NodeKind::kRule:
      into.emplace_back(document::Rule{});
      break;
    case NodeKind::kTable:
      into.emplace_back(table(node));
      break;
    default:
      break;
  }
}

void BlockReader::add_paragraph(cmark_node* node, document::Blocks& into) {
  const auto children = children_of(node);
  if (is_pictures(children)) {
    inlines_.begin_block(lines_of(node));
    for (auto* child : children) {
      if (kind_of(child) == NodeKind::kImage) into.emplace_back(inlines_.picture(child));
    }
    return;
  }
  document::Paragraph paragraph;
  paragraph.content = inlines_of(node);
  if (!paragraph.content.empty()) into.emplace_back(std::move(paragraph));
}

document::Heading BlockReader::heading(cmark_node* node) {
  document::Heading heading;
  heading.content = inlines_of(node);
  heading.id = ids_.take(heading.content);
  heading.level = cmark_node_get_heading_level(node);
  heading.span = trimmed_span(sources_, lines_of(node));
  if (heading.level == 1) {
    sink_.report(diagnostics::Kind::kHeadingLevel, heading.span, "`#` heads a page, and a page has its title already",
                 "the title stands in the front matter; headings in the text begin with `##`");
    heading.level = 2;
  } else if (heading.level > last_level_ + 1) {
    sink_.report(diagnostics::Kind::kHeadingLevel, heading.span,
                 last_level_ == 1
                     ? fmt::format("a heading of level {} straight under the page's title", heading.level)
                     : fmt::format("a heading of level {} under one of level {}", heading.level, last_level_),
                 fmt::format("begin it with `{}`", std::string(static_cast<std::size_t>(last_level_) + 1, '#')));
  }
  last_level_ = heading.level;
  return heading;
}

document::List BlockReader::list(cmark_node* node) {
  document::List list;
  list.is_ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
  list.start = list.is_ordered ? cmark_node_get_list_start(node) : 1;
  list.is_tight = cmark_node_get_list_tight(node) != 0;
  for (auto* item : children_of(node)) {
    document::ListItem read_item;
    if (kind_of(item) == NodeKind::kTask) read_item.is_done = cmark_gfm_extensions_get_tasklist_item_checked(item);
    read_item.blocks = read(item);
    list.items.push_back(std::move(read_item));
  }
  return list;
}

document::Block BlockReader::quote(cmark_node* node) {
  auto children = children_of(node);
  const auto marker = children.empty() ? std::nullopt : callout_marker(children.front());
  if (!marker) return document::Quote{read(node)};
  document::Callout callout;
  const auto place = lines_of(children.front());
  callout.kind = read_callout_kind(*marker, sources_, place, sink_);
  inlines_.begin_block(place);
  const auto paragraph = children_of(children.front());
  const auto first_break = std::ranges::find_if(paragraph, [](cmark_node* inline_node) {
    const auto kind = kind_of(inline_node);
    return kind == NodeKind::kSoftBreak || kind == NodeKind::kLineBreak;
  });
  callout.title = inlines_.read({paragraph.begin(), first_break});
  take_off_callout_marker(*marker, callout.title);
  if (first_break != paragraph.end()) {
    document::Paragraph rest;
    rest.content = inlines_.read({std::next(first_break), paragraph.end()});
    callout.blocks.emplace_back(std::move(rest));
  }
  for (auto* child : std::span(children).subspan(1)) add(child, callout.blocks);
  return callout;
}

document::Table BlockReader::table(cmark_node* node) {
  document::Table table;
  const std::span aligns(cmark_gfm_extensions_get_table_alignments(node), cmark_gfm_extensions_get_table_columns(node));
  for (const auto letter : aligns) {
    document::Column column;
    column.align = align_of(letter);
    table.columns.push_back(column);
  }
  for (auto* child : children_of(node)) {
    auto& rows = cmark_gfm_extensions_get_table_row_is_header(child) != 0 ? table.head : table.body;
    rows.push_back(row(child));
  }
  return table;
}

document::Row BlockReader::row(cmark_node* node) {
  document::Row row;
  inlines_.begin_block(lines_of(node));
  for (auto* child : children_of(node)) {
    document::Cell cell;
    cell.content = inlines_.read_children(child);
    row.cells.push_back(std::move(cell));
  }
  return row;
}

void BlockReader::add_code(cmark_node* node, document::Blocks& into) {
  const int first = cmark_node_get_start_line(node);
  const auto literal = put_back(literal_of(node), live_, sources_);
  const auto lines = static_cast<int>(std::ranges::count(literal_of(node), '\n'));
  for (int line = first; line <= first + lines; ++line) code_lines_.insert(line);
  const auto info = info_of(node);
  const std::string name(info.substr(0, info.find_first_of(" \t{")));
  const auto fence = live_.lines(first, first);
  const auto offset = name.empty() ? 0 : sources_.text(fence).find(name);
  const auto name_span =
      source::part_of(fence, static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(name.size()));
  if (std::ranges::find(components_, name) == components_.end()) {
    if (!name.empty() && !is_language_of_code(name)) {
      const auto near = diagnostics::nearest(name, components_);
      sink_.report(diagnostics::Kind::kUnknownComponent, name_span, fmt::format("no component is called `{}`", name),
                   near ? fmt::format("did you mean `{}`?", *near)
                        : "see docs/components.md for those there are; for words printed as they stand, write `text`");
    }
    into.emplace_back(document::Code{literal, name});
    return;
  }
  const auto body = lines == 0 ? source::Span{fence.file, fence.end, fence.end} : live_.lines(first + 1, first + lines);
  if (!same_but_for_indent(sources_.text(body), literal)) {
    sink_.report(diagnostics::Kind::kUnknownComponent, name_span,
                 fmt::format("component `{}` within a quotation", name), "put the component on lines of its own");
    return;
  }
  into.emplace_back(read_component(sources_, name_span, body, sink_));
}

void BlockReader::report_html(cmark_node* node) {
  const auto html = source::trimmed(literal_of(node));
  if (html.starts_with("<!--") && html.find("-->") + 3 >= html.size()) return;
  const auto line = source::trimmed(html.substr(0, html.find('\n')));
  const int first = cmark_node_get_start_line(node);
  sink_.report(diagnostics::Kind::kRawHtml, trimmed_span(sources_, live_.lines(first, first)),
               fmt::format("`{}` is raw HTML", put_back(line, live_, sources_)),
               "write it in Markdown: HTML is not passed through");
}

std::vector<document::Footnote> BlockReader::read_footnotes(cmark_node* root) {
  std::vector<document::Footnote> footnotes;
  for (auto* node : children_of(root)) {
    if (kind_of(node) != NodeKind::kFootnote) continue;
    document::Footnote footnote;
    footnote.label = label_of(sources_.text(lines_of(node)));
    footnote.blocks = read(node);
    footnotes.push_back(std::move(footnote));
  }
  for (int line = 1; line <= static_cast<int>(live_.line_starts.size()); ++line) {
    const auto span = live_.lines(line, line);
    const auto text = sources_.text(span);
    const auto end = text.find("]:");
    if (!text.starts_with("[^") || end == std::string_view::npos || code_lines_.contains(line)) continue;
    const auto label = text.substr(2, end - 2);
    if (std::ranges::find(footnotes, label, &document::Footnote::label) != footnotes.end()) continue;
    sink_.report(diagnostics::Kind::kFootnote, source::part_of(span, 0, static_cast<std::uint32_t>(end + 1)),
                 fmt::format("nothing refers to the footnote `[^{}]`", label),
                 fmt::format("put `[^{}]` where it belongs, or take the footnote out", label));
  }
  return footnotes;
}

source::Span BlockReader::lines_of(cmark_node* node) const {
  return live_.lines(cmark_node_get_start_line(node), cmark_node_get_end_line(node));
}

document::Inlines BlockReader::inlines_of(cmark_node* node) {
  inlines_.begin_block(lines_of(node));
  return inlines_.read_children(node);
}

}  // namespace cornerstone::readers
