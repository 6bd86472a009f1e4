// Blocks that hold others, and blocks that mean something on paper only.

#include <algorithm>

#include <fmt/format.h>

#include "site/block_writers.h"

namespace cornerstone::site {

Html write(const document::Columns& columns, Writing& writing) {
  std::string shares;
  for (const document::ColumnBox& box : columns.boxes) {
    shares += fmt::format("{}minmax(0,{:g}fr)", shares.empty() ? "" : " ", std::max(box.weight, 0.1));
  }
  Html html;
  html << R"(<div class="columns")" << Attribute{"style", "--columns:" + shares} << ">\n";
  const int level = writing.heading_level;
  for (const document::ColumnBox& box : columns.boxes) {
    writing.heading_level = level;
    html << R"(<div class="column">)" << blocks(box.blocks, writing) << "</div>\n";
  }
  html << "</div>\n";
  return html;
}

Html write(const document::Details& details, Writing& writing) {
  Html html;
  html << R"(<details class="data"><summary>)" << inlines(details.summary, writing, Within::kLink) << "</summary>\n"
       << blocks(details.blocks, writing) << "</details>\n";
  return html;
}

Html write(const document::Asked& asked, Writing& writing) {
  Html html;
  html << R"(<div class="callout callout--decision"><p class="callout__title">)" << Text{asked.title} << "</p><ol>";
  for (const auto& item : asked.items) {
    html << "<li>" << inlines(item.content, writing);
    if (!item.place.empty()) html << " (" << inlines(item.place, writing) << ")";
    html << "</li>";
  }
  html << "</ol></div>\n";
  return html;
}

Html write(const document::Form& form, Writing& writing) {
  Html html;
  html << R"(<dl class="facts">)";
  for (const auto& row : form.rows) {
    html << "<dt>" << Text{row.label} << "</dt>";
    for (const auto& entry : row.entries) {
      html << "<dd>";
      if (!entry.label.empty()) html << "<b>" << inlines(entry.label, writing) << "</b> ";
      html << inlines(entry.value, writing) << "</dd>";
    }
  }
  html << "</dl>\n";
  return html;
}

Html write(const document::SignatureLines& lines, Writing&) {
  Html html;
  html << R"(<div class="signatures">)";
  if (!lines.statement.empty()) html << "<p>" << Text{lines.statement} << "</p>";
  html << "<ul>";
  for (const std::string& who : lines.who) {
    html << R"(<li><span class="signatures__line"></span><span>)" << Text{who}
         << R"(</span><span class="signatures__date">Date</span></li>)";
  }
  html << "</ul></div>\n";
  return html;
}

/// The frame has the contents of the page already.
Html write(const document::Contents&, Writing&) {
  return {};
}

Html write(const document::PageBreak&, Writing&) {
  return {};
}

Html write(const document::AppendixPages&, Writing&) {
  return {};
}

/// Only drafts hold component calls.
Html write(const document::ComponentCall&, Writing&) {
  return {};
}

}  // namespace cornerstone::site
