// The site: documents as pages of HTML, what every site carries along, and its search index.
//
// It renders blocks; it decides nothing about what stands in them and knows nothing of trusts. Pages work from a file
// share and from a server alike: addresses are relative and lead to files, nothing is fetched, and all content is there
// without script.

#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "diagnostics/sink.h"
#include "document/document.h"
#include "site/frame.h"
#include "site/searched_page.h"
#include "theme/theme.h"

namespace cornerstone::site {

/// Where the search index of an output stands; loaded by the page's script when somebody searches.
inline constexpr std::string_view kSearchIndexPath = "assets/search.js";

/// Reports what is wrong with the theme's page templates, at its place: names that no page has, text written without
/// escaping, templates that include themselves, pages without their content. Once for each theme, before any page.
void check_templates(const theme::Theme& theme, diagnostics::Sink& sink);

/// Pages of one theme, whose templates are read once. The templates must have been checked: a page of broken templates
/// is empty. Any thread.
class PageRenderer {
 public:
  /// Borrows the theme.
  explicit PageRenderer(const theme::Theme& theme);
  ~PageRenderer();

  /// One page, complete. Reports links that lead to no page of the output.
  [[nodiscard]] std::string render(const document::Document& document, const Frame& frame,
                                   diagnostics::Sink& sink) const;

 private:
  struct Template;
  const theme::Theme& theme_;
  std::unique_ptr<const Template> template_;
};

/// Where the picture stands in an output that shows it: named after its file and what is in it, so that pictures of one
/// name do not meet.
[[nodiscard]] std::string media_path(const document::Image& image);

/// The index over the sections of `pages`, in their order, as a script; the same words in the same order give the same
/// bytes.
[[nodiscard]] std::string search_index(const std::vector<SearchedPage>& pages);

/// Everything beside pages and index that a site of this theme consists of, by path below its root: styles, script,
/// fonts, the trust's colours and its icon.
[[nodiscard]] std::map<std::string, std::string> assets(const theme::Theme& theme);

}  // namespace cornerstone::site
