#include "document/dump_writer.h"

#include <fmt/format.h>

namespace cornerstone::document {
namespace {

constexpr std::string_view kStyleNames[] = {"emphasis", "strong", "struck", "code", "quiet", "accent", "no-break"};

struct InlineDump {
  DumpWriter& out;

  void operator()(const Words& words) const { out.line(quoted(words.text)); }
  void operator()(const Styled& styled) const {
    out.opened(kStyleNames[static_cast<int>(styled.style)], styled.content);
  }
  void operator()(const Link& link) const { out.opened("link" + dump(link.target), link.content); }
  void operator()(const LineBreak&) const { out.line("break"); }
  void operator()(const FootnoteMark& mark) const { out.line(fmt::format("footnote {}", mark.index)); }
  void operator()(const Marked& marked) const {
    out.line(fmt::format("mark {} {}{}", drawing::dump(marked.mark), quoted(marked.word),
                         marked.shows_word ? "" : " word-hidden"));
  }
  void operator()(const Term& term) const {
    out.line(fmt::format("term {} {}{}", quoted(term.text), quoted(term.explanation), dump(term.entry)));
  }
  void operator()(const LiveValue& live) const { out.line("live " + quoted(live.sentence)); }
};

}  // namespace

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '\n') {
      result += "\\n";
    } else {
      if (c == '"' || c == '\\') result += '\\';
      result += c;
    }
  }
  return result + "\"";
}

std::string dump(const Target& target) {
  std::string text;
  if (!target.url.empty()) text += " url=" + target.url;
  if (!target.page.empty()) text += " page=" + target.page;
  if (!target.anchor.empty()) text += " anchor=" + target.anchor;
  return text;
}

void DumpWriter::line(std::string_view text) {
  text_.append(2 * std::size_t{depth_}, ' ').append(text).append("\n");
}

void DumpWriter::labelled(std::string_view text, const Inlines& inlines) {
  if (!inlines.empty()) opened(text, inlines);
}

void DumpWriter::opened(std::string_view text, const Inlines& content) {
  const auto* only = content.size() == 1 ? std::get_if<Words>(&content.front()) : nullptr;
  if (only != nullptr) {
    line(fmt::format("{} {}", text, quoted(only->text)));
    return;
  }
  line(text);
  indented([&] { inlines(content); });
}

void DumpWriter::inlines(const Inlines& inlines) {
  for (const auto& item : inlines) std::visit(InlineDump{*this}, item);
}

}  // namespace cornerstone::document
