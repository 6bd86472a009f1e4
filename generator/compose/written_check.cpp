#include "compose/written_check.h"

#include <algorithm>

#include "compose/anchors.h"
#include "compose/component.h"
#include "compose/links.h"
#include "compose/option_check.h"
#include "document/walk.h"

namespace cornerstone::compose {
namespace {

class WrittenCheck {
 public:
  WrittenCheck(const WrittenPages& written, diagnostics::Sink& sink) : written_(written), sink_(sink) {
    for (const auto& page : written.pages) paths_.push_back(page.path);
  }

  void check(const WrittenPage& page) const {
    check(page, page.draft.blocks);
    for (const auto& footnote : page.draft.footnotes) check(page, footnote.blocks);
  }

 private:
  void check(const WrittenPage& page, const document::Blocks& blocks) const {
    document::walk(blocks, [&](const document::Block& block) {
      if (const auto* call = std::get_if<document::ComponentCall>(&block)) check(*call);
      document::walk_inlines(block, [&](const document::Inlines& inlines) {
        document::walk(inlines, [&](const document::Inline& each) {
          if (const auto* link = std::get_if<document::Link>(&each)) check(page, *link);
        });
      });
    });
  }

  void check(const document::ComponentCall& call) const {
    const auto* component = offered_component(call, sink_);
    if (component != nullptr && options_are_right(*component, call, sink_)) check_names(call, written_.declared, sink_);
  }

  void check(const WrittenPage& page, const document::Link& link) const {
    if (!link.target.url.empty() || link.target.page.empty()) return;
    const auto path = path_from(page.path, link.target.page);
    const auto is_in = [&](const std::vector<std::string>& paths) {
      return std::ranges::find(paths, path) != paths.end();
    };
    if (is_in(page.neighbours) || is_in(written_.unread)) return;
    const auto named = std::ranges::find(written_.pages, path, &WrittenPage::path);
    if (named == written_.pages.end()) return report_unknown_page(link, path, paths_, sink_);
    const auto anchors = anchors_of(named->draft);
    const auto& anchor = link.target.anchor;
    if (!anchor.empty() && std::ranges::find(anchors, anchor) == anchors.end())
      report_unknown_anchor(link, anchors, "`" + path + "`", sink_);
  }

  const WrittenPages& written_;
  diagnostics::Sink& sink_;
  std::vector<std::string> paths_;
};

}  // namespace

void check_written(const WrittenPages& written, diagnostics::Sink& sink) {
  const WrittenCheck check(written, sink);
  for (const auto& page : written.pages) check.check(page);
  for (const auto& paper : written.papers) check.check(paper);
}

}  // namespace cornerstone::compose
