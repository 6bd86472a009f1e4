// Names in groups, with a field that finds one by typing where there is script.

#include <algorithm>

#include "site/block_writers.h"

namespace cornerstone::site {
namespace {

/// The largest group takes the width that the others leave.
const document::DirectoryGroup* widest(const document::Directory& directory) {
  const auto largest = std::ranges::max_element(directory.groups, {}, [](const auto& g) { return g.entries.size(); });
  return largest == directory.groups.end() ? nullptr : &*largest;
}

Html group(const document::DirectoryGroup& shown, bool is_wide, Writing& writing) {
  Html title;
  title << Text{shown.title} << " <span>" << shown.entries.size() << "</span>";
  Html html;
  html << (is_wide ? Literal(R"(<div class="directory__group directory__group--wide">)")
                   : Literal(R"(<div class="directory__group">)"));
  if (!shown.title.empty()) html << part_heading(title, writing);
  html << "<ul>\n";
  for (const document::DirectoryEntry& entry : shown.entries) {
    html << "<li><a" << href(entry.target, {}, writing) << ">" << Text{entry.text} << "</a>";
    if (!entry.detail.empty()) html << R"( <span class="directory__detail">)" << Text{entry.detail} << "</span>";
    html << "</li>\n";
  }
  html << "</ul></div>\n";
  return html;
}

}  // namespace

Html write(const document::Directory& directory, Writing& writing) {
  const std::string id = !directory.id.empty() ? directory.id : writing.next_id("directory");
  const std::string field = writing.next_id("finder");
  Html html;
  html << R"(<p class="finder" hidden><label)" << Attribute{"for", field} << ">"
       << Text{directory.find_label.empty() ? "Name" : directory.find_label} << R"(</label> <input type="search")"
       << Attribute{"id", field} << R"( autocomplete="off")" << Attribute{"data-finds-in", id}
       << R"(> <span class="finder__count" role="status"></span> <span class="finder__last"></span></p>)"
       << "\n"
       << R"(<div class="directory")" << Attribute{"id", id} << ">\n";
  const auto* wide = widest(directory);
  for (const auto& one : directory.groups) html << group(one, &one == wide, writing);
  html << "</div>\n";
  return html;
}

}  // namespace cornerstone::site
