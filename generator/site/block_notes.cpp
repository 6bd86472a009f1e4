// Keys and notes: what stands under a table, a figure or a planner.

#include "site/block_writers.h"

namespace cornerstone::site {

Html key_list(const std::vector<document::Note>& key, Writing& writing) {
  Html html;
  if (key.empty()) return html;
  html << R"(<ul class="key" aria-label="Key">)";
  for (const document::Note& note : key) {
    html << "<li>";
    if (!note.sign.empty()) html << "<b>" << Text{note.sign} << "</b> ";
    html << inlines(note.text, writing) << "</li>";
  }
  html << "</ul>\n";
  return html;
}

Html note_lines(const std::vector<document::Note>& notes, Literal class_name, Writing& writing) {
  Html html;
  for (const document::Note& note : notes) {
    html << "<p" << Attribute{"class", class_name.view()} << ">";
    if (!note.sign.empty()) html << "<b>" << Text{note.sign} << "</b> ";
    html << inlines(note.text, writing) << "</p>\n";
  }
  return html;
}

}  // namespace cornerstone::site
