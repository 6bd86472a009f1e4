#include "compose/directory.h"

#include <algorithm>

#include "compose/phrases.h"
#include "compose/short_names.h"
#include "source/text.h"

namespace cornerstone::compose {
namespace {

/// The first column of academies.csv that says something in words: where an academy is.
std::string place_of(const facts::Academy& academy, const facts::Facts& facts) {
  for (const auto& column : facts.columns) {
    if (column.type.kind != expression::TypeKind::kText) continue;
    for (const auto& value : academy.columns) {
      if (value.column == column.id && value.reading.is_known()) return expression::in_words(value.reading);
    }
  }
  return {};
}

}  // namespace

document::Directory directory_of(const Composing& composing) {
  document::Directory directory;
  const ShortNames names(composing.facts);
  directory.id = "directory";
  directory.find_label = "Name or place";
  for (const auto& academy : composing.facts.academies) {
    const auto* page = composing.outline.academy_page(academy.index);
    if (page == nullptr) continue;
    auto title = academy.is_counted() ? capitalised(academy.phase) : std::string("Joining");
    auto group = std::ranges::find(directory.groups, title, &document::DirectoryGroup::title);
    if (group == directory.groups.end())
      group = directory.groups.insert(directory.groups.end(), {.title = title, .entries = {}});
    group->entries.push_back({.text = names.of(academy),
                              .detail = place_of(academy, composing.facts),
                              .target = {.url = {}, .page = page->id, .anchor = {}}});
  }
  for (auto& group : directory.groups) {
    std::ranges::stable_sort(group.entries, {}, [](const auto& entry) { return source::folded(entry.text); });
  }
  return directory;
}

}  // namespace cornerstone::compose
