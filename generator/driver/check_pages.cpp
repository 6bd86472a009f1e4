#include "driver/check_pages.h"

#include "compose/written_check.h"

namespace cornerstone::driver {

void check_pages(const Understanding& known, diagnostics::Sink& sink) {
  const auto& trust = known.trust;
  compose::WrittenPages written;
  written.declared = known.declared;
  written.unread = trust.unread_pages;
  for (const auto& page : trust.pages)
    written.pages.push_back({.path = page.path, .draft = page.draft, .neighbours = {}});
  for (const auto& pack : trust.packs) {
    std::vector<std::string> files;
    for (const auto& paper : pack.papers) files.push_back(paper.page.path);
    for (const auto& paper : pack.papers)
      written.papers.push_back({.path = paper.page.path, .draft = paper.page.draft, .neighbours = files});
  }
  compose::check_written(written, sink);
}

}  // namespace cornerstone::driver
