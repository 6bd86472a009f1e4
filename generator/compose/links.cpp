#include "compose/links.h"

#include <algorithm>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "document/walk.h"

namespace cornerstone::compose {
namespace {

using diagnostics::Kind;
using document::Inline;
using document::Inlines;
using document::Link;

class Resolver {
 public:
  Resolver(const LinkSource& source, const std::vector<std::string>& anchors, const Composing& composing)
      : source_(source), anchors_(anchors), composing_(composing) {}

  void resolve(Inlines& inlines) const {
    Inlines resolved;
    for (auto& each : inlines) {
      if (auto* styled = std::get_if<document::Styled>(&each)) resolve(styled->content);
      auto* link = std::get_if<Link>(&each);
      if (link == nullptr || stands(*link)) {
        resolved.push_back(std::move(each));
      } else {
        resolved.insert(resolved.end(), std::make_move_iterator(link->content.begin()),
                        std::make_move_iterator(link->content.end()));
      }
    }
    inlines = std::move(resolved);
  }

 private:
  /// A link to a page without words of its own has the page's title.
  void name_page(Link& link, const Entry* entry) const {
    if (!link.content.empty()) return;
    if (entry != nullptr) {
      link.content = document::words(entry->title);
      return;
    }
    composing_.sink.report(
        Kind::kLinkTarget, link.span,
        fmt::format("this link has no words, and `{}` is not in this output to lend it its title", link.target.page),
        "write the words between the square brackets");
  }

  [[nodiscard]] std::string title_of_paper(const std::string& path) const {
    for (const auto& paper : composing_.edition.packs[composing_.entry.index].papers) {
      if (paper.page.path == path) return paper.title.empty() ? paper.page.title : paper.title;
    }
    return path;
  }

  /// Whether the link stays one; its target is settled then.
  bool stands(Link& link) const {
    if (!link.target.url.empty()) return true;
    const bool is_made = link.span.is_nowhere();
    if (link.target.page.empty()) return is_made ? has_anchor(link.target.anchor) : stands_here(link);
    if (is_made) return !composing_.is_paper() && composing_.outline.find(link.target.page) != nullptr;
    const auto path = path_from(source_.path, link.target.page);
    for (const auto& neighbour : source_.neighbours) {
      if (neighbour.title != path) continue;
      if (link.content.empty()) link.content = document::words(title_of_paper(path));
      link.target.page.clear();
      if (link.target.anchor.empty())
        link.target.anchor = neighbour.target.anchor;
      else
        link.target.anchor = neighbour.target.anchor + "-" + link.target.anchor;
      return stands_here(link);
    }
    // In another file of the pack: its name is said, and leads nowhere.
    if (std::ranges::find(source_.elsewhere, path) != source_.elsewhere.end()) {
      name_page(link, nullptr);
      return false;
    }
    return stands_there(link, path);
  }

  bool stands_here(Link& link) const {
    if (link.target.anchor.empty()) return false;
    auto here = composing_.anchor_prefix + link.target.anchor;
    if (!has_anchor(here) && has_anchor(link.target.anchor)) here = link.target.anchor;
    if (has_anchor(here)) {
      link.target.anchor = here;
      return true;
    }
    report_unknown_anchor(link, anchors_, "this page", composing_.sink);
    return false;
  }

  bool stands_there(Link& link, const std::string& path) const {
    const auto* entry = composing_.outline.page(path, composing_.academy);
    const auto* known = find_known(path);
    if (entry == nullptr && known == nullptr) {
      report_page(link, path);
      return false;
    }
    if (entry == nullptr) {
      if (is_for_readers_of_this_page(*known)) {
        name_page(link, nullptr);
        return leads_to_academies(link, path);
      }
      composing_.sink.report(Kind::kNarrowerPage, link.span,
                             fmt::format("`{}` is not for the readers of this page", link.target.page),
                             "give this page the narrower audience, or take the link out");
      return false;
    }
    if (!link.target.anchor.empty() && std::ranges::find(entry->anchors, link.target.anchor) == entry->anchors.end()) {
      report_unknown_anchor(link, entry->anchors, "`" + path + "`", composing_.sink);
      return false;
    }
    name_page(link, entry);
    link.target.page = entry->id;
    return !composing_.is_paper();
  }

  /// One page for each academy: a page for all leads to the list of them.
  bool leads_to_academies(Link& link, const std::string& path) const {
    const bool is_per_academy =
        std::ranges::any_of(composing_.outline.by_page, [&](const auto& page) { return page.first.first == path; });
    const auto* academies = composing_.outline.first_of(Purpose::kAcademies);
    if (!is_per_academy || academies == nullptr || composing_.is_paper()) return false;
    link.target = {.url = {}, .page = academies->id, .anchor = {}};
    return true;
  }

  [[nodiscard]] const edition::KnownPage* find_known(const std::string& path) const {
    const auto& known = composing_.edition.known_pages;
    const auto found = std::ranges::find(known, path, &edition::KnownPage::path);
    return found == known.end() ? nullptr : &*found;
  }

  [[nodiscard]] bool is_for_readers_of_this_page(const edition::KnownPage& page) const {
    const auto* own = find_known(source_.path);
    const auto audience = own != nullptr ? own->audience : composing_.edition.reader.audience;
    return composing_.facts.who.sees(audience, page.audience);
  }

  [[nodiscard]] bool has_anchor(const std::string& anchor) const {
    return std::ranges::binary_search(anchors_, anchor);
  }

  void report_page(const Link& link, const std::string& path) const {
    std::vector<std::string> paths;
    for (const auto& page : composing_.edition.known_pages) paths.push_back(page.path);
    report_unknown_page(link, path, paths, composing_.sink);
  }

  const LinkSource& source_;
  const std::vector<std::string>& anchors_;
  const Composing& composing_;
};

/// How each anchor is spoken of.
class References {
 public:
  explicit References(const document::Blocks& blocks) {
    document::walk(blocks, [this](const document::Block& block) {
      if (const auto* heading = std::get_if<document::Heading>(&block)) add(*heading);
      if (const auto* table = std::get_if<document::Table>(&block))
        add(table->id, table->number, "Table", table->caption);
      if (const auto* figure = std::get_if<document::Figure>(&block))
        add(figure->id, figure->number, "Figure", figure->title);
    });
  }

  void name(Inlines& inlines) const {
    for (auto& each : inlines) {
      if (auto* styled = std::get_if<document::Styled>(&each)) name(styled->content);
      auto* link = std::get_if<Link>(&each);
      const bool names_a_page = link != nullptr && !link->target.page.empty();
      if (link == nullptr || !link->content.empty() || names_a_page) continue;
      const auto found = names_.find(link->target.anchor);
      link->content = document::words(found != names_.end() ? found->second : link->target.anchor);
    }
  }

 private:
  void add(const document::Heading& heading) {
    names_.emplace(heading.id,
                   heading.number.empty() ? document::plain_text(heading.content) : "section " + heading.number);
  }
  void add(const std::string& id, unsigned number, std::string_view word, const Inlines& title) {
    names_.emplace(id, number == 0 ? document::plain_text(title) : fmt::format("{} {}", word, number));
  }

  std::map<std::string, std::string> names_;
};

}  // namespace

std::string path_from(std::string_view from, std::string_view to) {
  std::string folder(from.substr(0, from.rfind('/') == std::string_view::npos ? 0 : from.rfind('/') + 1));
  if (to.starts_with('/')) {
    folder.clear();
    to.remove_prefix(1);
  }
  while (!to.empty()) {
    if (to.starts_with("./")) {
      to.remove_prefix(2);
    } else if (to.starts_with("../")) {
      to.remove_prefix(3);
      if (!folder.empty()) folder.pop_back();
      folder.erase(folder.rfind('/') == std::string::npos ? 0 : folder.rfind('/') + 1);
    } else {
      break;
    }
  }
  return folder + std::string(to);
}

void report_unknown_page(const Link& link, const std::string& path, const std::vector<std::string>& known,
                         diagnostics::Sink& sink) {
  sink.report(Kind::kUnknownPage, link.span, fmt::format("there is no page `{}`", link.target.page),
              diagnostics::suggest(path, known));
}

void report_unknown_anchor(const Link& link, const std::vector<std::string>& anchors, const std::string& where,
                           diagnostics::Sink& sink) {
  sink.report(Kind::kUnknownAnchor, link.span, fmt::format("{} has no part called `#{}`", where, link.target.anchor),
              diagnostics::suggest(link.target.anchor, anchors));
}

void resolve_links(document::Blocks& blocks, const LinkSource& source, const std::vector<std::string>& anchors,
                   const Composing& composing) {
  const Resolver resolver(source, anchors, composing);
  document::rewrite_inlines(blocks, [&](Inlines& inlines) { resolver.resolve(inlines); });
}

std::vector<std::string> anchors_in(const document::Blocks& blocks) {
  std::vector<std::string> found;
  const auto add = [&](const std::string& id) {
    if (!id.empty()) found.push_back(id);
  };
  document::walk(blocks, [&](const document::Block& block) {
    if (const auto* heading = std::get_if<document::Heading>(&block)) add(heading->id);
    if (const auto* paragraph = std::get_if<document::Paragraph>(&block)) add(paragraph->id);
    if (const auto* figure = std::get_if<document::Figure>(&block)) add(figure->id);
    if (const auto* directory = std::get_if<document::Directory>(&block)) add(directory->id);
    if (const auto* table = std::get_if<document::Table>(&block)) {
      add(table->id);
      for (const auto& row : table->body) add(row.id);
    }
    if (const auto* facts = std::get_if<document::Facts>(&block)) {
      for (const auto& fact : facts->facts) add(fact.id);
    }
    if (const auto* cards = std::get_if<document::Cards>(&block)) {
      for (const auto& card : cards->cards) add(card.id);
    }
    if (const auto* planner = std::get_if<document::Planner>(&block)) {
      add(planner->id);
      for (const auto& half : planner->halves) add(half.id);
    }
  });
  std::ranges::sort(found);
  return found;
}

void name_references(document::Blocks& blocks) {
  const References references(blocks);
  document::rewrite_inlines(blocks, [&](Inlines& inlines) { references.name(inlines); });
}

}  // namespace cornerstone::compose
