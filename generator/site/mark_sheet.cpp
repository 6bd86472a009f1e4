#include "site/mark_sheet.h"

#include <algorithm>

#include "site/mark_shape.h"

namespace cornerstone::site {

std::string MarkSheet::symbol_of(const drawing::Mark& mark) {
  auto found = std::ranges::find(marks_, mark);
  if (found == marks_.end()) found = marks_.insert(marks_.end(), mark);
  return "_m" + std::to_string(found - marks_.begin() + 1);
}

Html MarkSheet::picture(const drawing::Mark& mark) {
  Html html;
  html << R"(<svg class="mark" viewBox="0 0 28 28" aria-hidden="true"><use)" << Attribute{"href", "#" + symbol_of(mark)}
       << "/></svg>";
  return html;
}

Html MarkSheet::whole_picture(const drawing::Mark& mark) {
  Html html;
  html << R"(<svg class="mark" viewBox="0 0 28 28" aria-hidden="true">)" << mark_shape(mark) << "</svg>";
  return html;
}

Html MarkSheet::symbols() const {
  Html html;
  if (marks_.empty()) return html;
  html << R"(<svg class="symbols" width="0" height="0" aria-hidden="true" focusable="false">)";
  for (std::size_t i = 0; i < marks_.size(); ++i) {
    html << R"(<symbol viewBox="0 0 28 28")" << Attribute{"id", "_m" + std::to_string(i + 1)} << ">"
         << mark_shape(marks_[i]) << "</symbol>";
  }
  html << "</svg>\n";
  return html;
}

}  // namespace cornerstone::site
