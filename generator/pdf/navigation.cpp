#include "pdf/navigation.h"

#include <cassert>
#include <map>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "pdf/syntax.h"

namespace cornerstone::pdf {
namespace {

/// Where the named destinations of a paper are.
class Places {
 public:
  explicit Places(const layout::Pages& pages) {
    for (const auto& destination : pages.destinations) {
      const auto& page = pages.pages.at(destination.page);
      places_.emplace(destination.name, Place{destination.page, page.height - destination.y});
    }
  }

  [[nodiscard]] std::expected<Place, WriteFailure> find(const std::string& name) const {
    const auto found = places_.find(name);
    if (found != places_.end()) return found->second;
    return std::unexpected(WriteFailure{fmt::format("nothing in the paper is called `{}`", name)});
  }

 private:
  std::map<std::string_view, Place> places_;
};

Area area_of(const layout::LinkArea& link, const layout::Page& page) {
  return {.left = link.x,
          .bottom = page.height - link.y - link.height,
          .right = link.x + link.width,
          .top = page.height - link.y};
}

std::expected<ObjectId, WriteFailure> add_link(const layout::Pages& pages, std::size_t page, std::size_t index,
                                               const Places& places, int key, ObjectFile& file) {
  const auto& link = pages.pages[page].links[index];
  const auto area = area_of(link, pages.pages[page]);
  if (!link.url.empty()) return file.add_web_link(page, area, ascii_url(link.url), link.description, key);
  const auto place = places.find(link.destination);
  if (!place) return std::unexpected(place.error());
  return file.add_inner_link(page, area, *place, link.description, key);
}

}  // namespace

std::expected<LinkObjects, WriteFailure> add_links(const layout::Pages& pages, ObjectFile& file) {
  const Places places(pages);
  LinkObjects links(pages.pages.size());
  auto key = static_cast<int>(pages.pages.size());
  for (std::size_t page = 0; page < pages.pages.size(); ++page) {
    for (std::size_t i = 0; i < pages.pages[page].links.size(); ++i) {
      const auto annotation = add_link(pages, page, i, places, key, file);
      if (!annotation) return std::unexpected(annotation.error());
      links[page].push_back({*annotation, key, pages.pages[page].links[i].node});
      ++key;
    }
  }
  return links;
}

std::expected<void, WriteFailure> add_bookmarks(const layout::Pages& pages, ObjectFile& file) {
  const Places places(pages);
  std::vector<BookmarkIndex> ancestors;  // The bookmark that is open on each level.
  for (const auto& bookmark : pages.bookmarks) {
    const auto level = static_cast<std::size_t>(bookmark.level);
    assert(level >= 1 && level <= ancestors.size() + 1);
    const auto place = places.find(bookmark.destination);
    if (!place) return std::unexpected(place.error());
    ancestors.resize(level - 1);
    const auto parent = ancestors.empty() ? std::nullopt : std::optional(ancestors.back());
    const bool is_open = level == 1;
    ancestors.push_back(file.add_bookmark(parent, bookmark.title, *place, is_open));
  }
  return {};
}

}  // namespace cornerstone::pdf
