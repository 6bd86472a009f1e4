// A page: its body, and around it the theme's frame.

#include <algorithm>

#include <kainjow/mustache.hpp>

#include "site/body.h"
#include "site/page_template.h"
#include "site/percent.h"
#include "site/sheet_style.h"
#include "site/site.h"

namespace cornerstone::site {
namespace {

namespace mustache = kainjow::mustache;
using mustache::data;

data place(const std::string& title, const std::string& href, bool is_current = false) {
  data item;
  item.set("title", title);
  item.set("href", href);
  item.set("is_current", is_current);
  return item;
}

class PageData {
 public:
  PageData(Writing& writing, const theme::Theme& theme) : writing_(writing), theme_(theme) {}

  /// Every name of template_names.cpp.
  data fill(const Html& content) {
    add_texts();
    add_flags();
    add_places();
    values_.set("facts", facts(writing_.page.facts));
    values_.set("colophon", facts(writing_.frame.colophon));
    values_.set("content", content.str());
    values_.set("sheet_style", sheet_style(writing_.frame).str());
    values_.set("symbols", writing_.marks.symbols().str());
    return std::move(values_);
  }

 private:
  void add_texts() {
    const document::Document& page = writing_.page;
    const Frame& frame = writing_.frame;
    values_.set("language", page.language);
    values_.set("title", page.title);
    values_.set("window_title", frame.organisation.empty() ? page.title : page.title + " – " + frame.organisation);
    values_.set("lead", page.lead);
    values_.set("kind", page.kind.empty() ? std::string("data") : page.kind);
    values_.set("root", relative_path(page.path, ""));
    values_.set("home", where(frame.home));
    values_.set("search_index", relative_path(page.path, kSearchIndexPath));
    values_.set("organisation", frame.organisation);
    values_.set("edition", frame.edition);
    values_.set("audience", frame.audience);
    values_.set("logo", percent_encoded(relative_path(page.path, theme_.logo)));
    values_.set("closing", frame.closing);
    values_.set("as_at", page.as_at.in_words());
  }

  void add_flags() {
    const document::Document& page = writing_.page;
    const Frame& frame = writing_.frame;
    values_.set("has_lead", !page.lead.empty());
    values_.set("has_logo", !theme_.logo.empty());
    values_.set("has_crumbs", !page.crumbs.empty());
    values_.set("has_facts", !page.facts.empty());
    values_.set("has_contents", has_contents());
    values_.set("has_pager", frame.previous.has_value() || frame.next.has_value());
    values_.set("is_restricted", frame.is_restricted);
    values_.set("is_front", is_front());
  }

  void add_places() {
    data menu{data::type::list}, crumbs{data::type::list}, contents{data::type::list};
    for (const MenuEntry& entry : writing_.frame.menu) {
      menu.push_back(place(entry.title, where(entry.target), entry.is_current));
    }
    for (const document::Crumb& crumb : writing_.page.crumbs) {
      const bool is_here = &crumb == &writing_.page.crumbs.back() && is_this_page(crumb.target);
      crumbs.push_back(place(crumb.title, where(crumb.target), is_here));
    }
    if (has_contents()) {
      for (const Section& section : sections(writing_.page)) {
        contents.push_back(place(section.title, "#" + percent_encoded(section.id)));
      }
    }
    values_.set("menu", menu);
    values_.set("crumbs", crumbs);
    values_.set("contents", contents);
    values_.set("previous", neighbour(writing_.frame.previous));
    values_.set("next", neighbour(writing_.frame.next));
  }

  data neighbour(const std::optional<Place>& page) {
    data list{data::type::list};
    if (page) list.push_back(place(page->title, where(page->target)));
    return list;
  }

  data facts(const std::vector<document::Fact>& list) {
    data shown{data::type::list};
    for (const document::Fact& fact : list) {
      data item;
      item.set("label", inlines(fact.label, writing_).str());
      item.set("value", inlines(fact.value, writing_).str());
      shown.push_back(item);
    }
    return shown;
  }

  [[nodiscard]] bool is_front() const { return writing_.page.kind == "front"; }
  [[nodiscard]] bool has_contents() const { return !is_front() && !sections(writing_.page).empty(); }

  [[nodiscard]] bool is_this_page(const document::Target& target) const {
    return target.url.empty() && target.anchor.empty() && (target.page.empty() || target.page == writing_.page.id);
  }

  /// A link to a page that is not there would be reported; one to the page itself is its own file name, since an empty
  /// address is no address for a validator.
  [[nodiscard]] std::string where(const document::Target& target) {
    const std::string found = address(target, writing_.page.path, *writing_.frame.paths);
    if (!found.empty()) return found;
    if (!is_this_page(target)) (void)href(target, writing_.page.span, writing_);
    return "#main";
  }

  Writing& writing_;
  const theme::Theme& theme_;
  data values_;
};

}  // namespace

struct PageRenderer::Template {
  explicit Template(const theme::Theme& theme) : page(joined_template(theme)) {
    page.set_custom_escape([](const std::string& text) { return escaped(text); });
  }
  mustache::mustache page;
};

PageRenderer::PageRenderer(const theme::Theme& theme)
    : theme_(theme), template_(std::make_unique<const Template>(theme)) {}
PageRenderer::~PageRenderer() = default;

std::string PageRenderer::render(const document::Document& document, const Frame& frame,
                                 diagnostics::Sink& sink) const {
  Writing writing(document, frame, sink);
  const Html content = page_body(writing);
  if (!template_->page.is_valid()) return {};
  auto page =
      template_->page;  // Rendering writes into a template, and so each page has its own; copying is not reading.
  return page.render(PageData(writing, theme_).fill(content));
}

}  // namespace cornerstone::site
