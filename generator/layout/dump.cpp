#include <fmt/format.h>

#include <map>

#include "layout/page.h"

namespace cornerstone::layout {
namespace {

constexpr std::string_view kTagNames[] = {
    "Document", "Part", "Sect",  "H1",         "H2",    "H3",        "H4",  "H5",   "H6", "P",       "L",
    "LI",       "Lbl",  "LBody", "Table",      "THead", "TBody",     "TR",  "TH",   "TD", "Caption", "Figure",
    "Link",     "Span", "Code",  "BlockQuote", "Note",  "Reference", "TOC", "TOCI", "Div"};

std::string number(double value) {
  auto text = fmt::format("{:.1f}", value);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text == "-0" ? "0" : text;
}

std::string shape_line(const PaintedShape& painted) {
  drawing::Drawing one;
  std::visit([&](const auto& shape) { one.shapes.emplace_back(shape); }, painted.shape);
  const auto text = drawing::dump(one);
  const auto begin = text.find('\n') + 1;
  return text.substr(begin, text.size() - begin - 1);
}

class PageDump {
 public:
  explicit PageDump(const Pages& pages) : pages_(pages) {}

  void operator()(const Begin& begin) {
    line(fmt::format("{} {}", kTagNames[static_cast<int>(pages_.nodes[begin.node].tag)], begin.content));
    depth_ += 1;
  }
  void operator()(const BeginArtifact& begin) {
    constexpr std::string_view kKinds[] = {"artifact", "artifact header", "artifact footer", "artifact watermark"};
    line(kKinds[static_cast<int>(begin.kind)]);
    depth_ += 1;
  }
  void operator()(const End&) { depth_ -= 1; }
  void operator()(const TextRun& run) {
    const auto text = run.glyphs ? std::string_view{run.glyphs->text} : std::string_view{};
    const auto face = run.face ? run.face->postscript_name() : std::string{"no face"};
    line(fmt::format("{},{} \"{}\" {} {}", number(run.x), number(run.y), text, face, number(run.size)));
  }
  void operator()(const PaintedShape& painted) { line(shape_line(painted)); }
  void operator()(const PaintedPicture& painted) {
    line(fmt::format("picture {},{} {}x{}", number(painted.x), number(painted.y), number(painted.width),
                     number(painted.height)));
  }

  void page(const Page& page) {
    line(fmt::format("page {} {}x{}", page.label, number(page.width), number(page.height)));
    depth_ += 1;
    for (const auto& operation : page.operations) std::visit(*this, operation);
    for (const auto& link : page.links) {
      line(fmt::format("link {},{} {}x{} {}{} \"{}\"", number(link.x), number(link.y), number(link.width),
                       number(link.height), link.url.empty() ? "#" : "", link.url.empty() ? link.destination : link.url,
                       link.description));
    }
    depth_ -= 1;
  }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  void line(std::string_view text) { text_.append(2 * depth_, ' ').append(text).append("\n"); }

  const Pages& pages_;
  std::string text_;
  std::size_t depth_ = 0;
};

/// The structure tree with the words that each node holds.
class TreeDump {
 public:
  explicit TreeDump(const Pages& pages) : pages_(pages) {
    for (std::uint32_t page = 0; page < pages.pages.size(); ++page) collect(page);
  }

  void node(NodeIndex index, std::size_t depth) {
    const auto& node = pages_.nodes[index];
    text_.append(2 * depth, ' ').append(kTagNames[static_cast<int>(node.tag)]).append(attributes(node)).append("\n");
    for (const auto& child : node.children) {
      if (child.kind == NodeChild::Kind::kNode) {
        this->node(child.node, depth + 1);
        continue;
      }
      const bool is_link = child.kind == NodeChild::Kind::kLink;
      const auto said = is_link ? std::string{"(link)"} : "\"" + words_[{child.page, child.index}] + "\"";
      text_.append(2 * depth + 2, ' ').append(said).append("\n");
    }
  }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  void collect(std::uint32_t page) {
    std::string* words = nullptr;
    for (const auto& operation : pages_.pages[page].operations) {
      if (const auto* begin = std::get_if<Begin>(&operation)) words = &words_[{page, begin->content}];
      if (std::holds_alternative<End>(operation)) words = nullptr;
      const auto* run = std::get_if<TextRun>(&operation);
      if (run != nullptr && words != nullptr && run->glyphs) *words += run->glyphs->text;
    }
  }
  static std::string attributes(const Node& node) {
    constexpr std::string_view kScopes[] = {"", " column", " row", " both"};
    std::string text{kScopes[static_cast<int>(node.scope)]};
    if (node.columns != 1) text += fmt::format(" columns={}", node.columns);
    if (node.rows != 1) text += fmt::format(" rows={}", node.rows);
    if (!node.id.empty()) text += " #" + node.id;
    if (!node.list_numbering.empty()) text += " " + node.list_numbering;
    if (!node.alternative.empty()) text += fmt::format(" alternative=\"{}\"", node.alternative);
    if (!node.actual_text.empty()) text += fmt::format(" actual=\"{}\"", node.actual_text);
    if (node.box) {
      text += fmt::format(" box={},{} {}x{}", number(node.box->x), number(node.box->y), number(node.box->width),
                          number(node.box->height));
    }
    return text;
  }

  const Pages& pages_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::string> words_;
  std::string text_;
};

}  // namespace

std::string dump_pages(const Pages& pages) {
  PageDump dump{pages};
  for (const auto& page : pages.pages) dump.page(page);
  return dump.take();
}

std::string dump_tree(const Pages& pages) {
  TreeDump dump{pages};
  if (!pages.nodes.empty()) dump.node(0, 0);
  return dump.take();
}

std::string dump(const Pages& pages) {
  auto text = fmt::format("\"{}\" {} as-at {}\n", pages.title, pages.language, pages.as_at.iso());
  text += dump_pages(pages);
  text += dump_tree(pages);
  for (const auto& place : pages.destinations) {
    text += fmt::format("destination {} page {} at {}\n", place.name, place.page + 1, number(place.y));
  }
  for (const auto& bookmark : pages.bookmarks) {
    text += fmt::format("bookmark {} \"{}\" {}\n", bookmark.level, bookmark.title, bookmark.destination);
  }
  return text;
}

}  // namespace cornerstone::layout
