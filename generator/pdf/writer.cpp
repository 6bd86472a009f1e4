#include "pdf/writer.h"

#include <cassert>
#include <utility>
#include <vector>

#include "pdf/content.h"
#include "pdf/fonts.h"
#include "pdf/metadata.h"
#include "pdf/navigation.h"
#include "pdf/objects.h"
#include "pdf/page_labels.h"
#include "pdf/pictures.h"
#include "pdf/structure.h"

namespace cornerstone::pdf {

std::expected<std::string, WriteFailure> write(const layout::Pages& pages, const theme::Theme& theme, Caches& caches) {
  assert(!pages.pages.empty() && !pages.nodes.empty() && !pages.title.empty() && !pages.language.empty());
  ObjectFile file;
  const auto fonts = Fonts::embed(pages, file, caches.subsets);
  if (!fonts) return std::unexpected(fonts.error());
  const auto pictures = Pictures::embed(pages, file, caches.pictures);
  const auto resources = file.add(fonts->resource_entries() + pictures.resource_entries());

  std::vector<std::vector<layout::NodeIndex>> owners;
  for (std::size_t i = 0; i < pages.pages.size(); ++i) {
    const auto& page = pages.pages[i];
    auto content = page_content(page, pages.nodes, *fonts, pictures, theme);
    file.add_page(page.width, page.height, resources);
    file.fill_page(i, content.operators, static_cast<int>(i));
    owners.push_back(std::move(content.owners));
  }

  const auto links = add_links(pages, file);
  if (!links) return std::unexpected(links.error());
  if (const auto done = add_bookmarks(pages, file); !done) return std::unexpected(done.error());

  auto catalogue = add_metadata(pages, theme.colour_profile, file);
  catalogue += "/MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>>";
  if (!pages.bookmarks.empty()) catalogue += " /PageMode /UseOutlines";
  catalogue += " /StructTreeRoot " + reference(add_structure(pages, owners, *links, file));
  catalogue += " /PageLabels " + reference(file.add(page_label_entries(pages.pages)));
  file.set_catalogue(std::move(catalogue));
  return file.finish();
}

}  // namespace cornerstone::pdf
