#include "site/writing.h"

#include <algorithm>

#include <fmt/format.h>

namespace cornerstone::site {

std::string Writing::next_id(std::string_view stem) {
  return fmt::format("_{}-{}", stem, ++last_id_);
}

Html part_heading(const Html& content, const Writing& writing, const Html& attributes) {
  const int level = std::min(writing.heading_level + 1, 6);
  Html html;
  html << "<h" << level << attributes << ">" << content << "</h" << level << ">";
  return html;
}

Html time_open(values::Date day) {
  Html html;
  html << "<time" << Attribute{"datetime", day.iso()} << ">";
  return html;
}

Html href(const document::Target& target, source::Span span, Writing& writing) {
  const std::string found = address(target, writing.page.path, *writing.frame.paths);
  Html html;
  if (!found.empty()) {
    html << Attribute{"href", found};
  } else if (!target.page.empty() || !target.url.empty()) {
    const bool is_page = target.url.empty();
    writing.sink.report(
        diagnostics::Kind::kLinkTarget, span.is_nowhere() ? writing.page.span : span,
        fmt::format("a link on the page `{}` leads to `{}`, which {}", writing.page.id,
                    is_page ? target.page : target.url, is_page ? "is not in this output" : "is no address for a page"),
        is_page ? "link to a page that the same readers have"
                : "an address begins with `https:`, `http:`, `mailto:` or `tel:`");
  }
  return html;
}

}  // namespace cornerstone::site
