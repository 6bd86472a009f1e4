#include "document/inline.h"

namespace cornerstone::document {
namespace {

void append_plain(std::string& text, const Inlines& inlines);

struct PlainText {
  std::string& text;

  void operator()(const Words& words) const { text += words.text; }
  void operator()(const Styled& styled) const { append_plain(text, styled.content); }
  void operator()(const Link& link) const { append_plain(text, link.content); }
  void operator()(const LineBreak&) const { text += ' '; }
  void operator()(const FootnoteMark&) const {}
  void operator()(const Marked& marked) const { text += marked.word; }
  void operator()(const Term& term) const { text += term.text; }
  void operator()(const LiveValue& live) const { text += "{{ " + live.sentence + " }}"; }
};

void append_plain(std::string& text, const Inlines& inlines) {
  for (const auto& item : inlines) std::visit(PlainText{text}, item);
}

}  // namespace

Inlines words(std::string text) {
  Inlines inlines;
  inlines.emplace_back(Words{std::move(text)});
  return inlines;
}

std::string plain_text(const Inlines& inlines) {
  std::string text;
  append_plain(text, inlines);
  return text;
}

}  // namespace cornerstone::document
