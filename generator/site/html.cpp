#include "site/html.h"

namespace cornerstone::site {
namespace {

void append_escaped(std::string& to, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&':
        to += "&amp;";
        break;
      case '<':
        to += "&lt;";
        break;
      case '>':
        to += "&gt;";
        break;
      case '"':
        to += "&quot;";
        break;
      case '\'':
        to += "&#39;";
        break;
      default:
        to += c;
    }
  }
}

}  // namespace

Html& Html::operator<<(Text text) {
  append_escaped(markup_, text.words);
  return *this;
}

Html& Html::operator<<(Attribute attribute) {
  markup_ += ' ';
  markup_ += attribute.name.view();
  markup_ += "=\"";
  append_escaped(markup_, attribute.value);
  markup_ += '"';
  return *this;
}

std::string escaped(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  append_escaped(safe, text);
  return safe;
}

Html id_attribute(std::string_view id) {
  Html html;
  if (!id.empty()) html << Attribute{"id", id};
  return html;
}

}  // namespace cornerstone::site
