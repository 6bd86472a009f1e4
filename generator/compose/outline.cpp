#include "compose/outline.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/anchors.h"
#include "compose/composing.h"
#include "compose/navigation.h"
#include "compose/paths.h"
#include "source/text.h"

namespace cornerstone::compose {
namespace {

using edition::Edition;
using values::AcademyIndex;

constexpr std::string_view kFrontPage = "index.md";

bool is_own_academy(const Edition& edition, AcademyIndex academy) {
  return edition.reader.academy != AcademyIndex::kNone && edition.reader.academy == academy;
}

class Outliner {
 public:
  Outliner(const Edition& edition, diagnostics::Sink& sink) : edition_(edition), facts_(*edition.facts), sink_(sink) {}

  Outline make() {
    if (has_site()) {
      add_front();
      add_pages();
      add_academies();
      add_built_in();
      add_printed();
    }
    add_packs();
    add_navigation(edition_, outline_);
    return std::move(outline_);
  }

 private:
  /// An audience with packs and no page of its own reads packs alone.
  [[nodiscard]] bool has_site() const {
    const bool has_own_page = std::ranges::any_of(
        edition_.pages, [&](const edition::Page& page) { return page.audience == edition_.audience_id; });
    return has_own_page || edition_.packs.empty();
  }

  Entry& add(Purpose purpose, const std::string& folder, std::string title, std::size_t index = 0,
             AcademyIndex academy = AcademyIndex::kNone) {
    Entry entry{.purpose = purpose,
                .id = {},
                .path = paths_.take_page(folder),
                .title = std::move(title),
                .index = index,
                .academy = academy};
    entry.id = entry.path.substr(0, entry.path.rfind(entry.path == "index.html" ? ".html" : "/index.html"));
    return keep(std::move(entry));
  }

  Entry& add_paper(Purpose purpose, const std::string& stem, std::string title, std::size_t index,
                   AcademyIndex academy) {
    Entry entry{.purpose = purpose,
                .id = {},
                .path = paths_.take_paper(stem),
                .title = std::move(title),
                .index = index,
                .academy = academy};
    entry.id = entry.path;
    return keep(std::move(entry));
  }

  Entry& keep(Entry entry) {
    outline_.by_id.emplace(entry.id, outline_.entries.size());
    if (!entry.is_paper() && entry.academy != AcademyIndex::kNone)
      outline_.by_academy.emplace(entry.academy, outline_.entries.size());
    return outline_.entries.emplace_back(std::move(entry));
  }

  void add_front() {
    for (std::size_t i = 0; i < edition_.pages.size(); ++i) {
      if (edition_.pages[i].path == kFrontPage) return add_page(i);
    }
    if (const auto* own = facts::find_academy(facts_, edition_.reader.academy)) {
      add(Purpose::kAcademy, "", own->name, 0, own->index);
    } else {
      add(Purpose::kFront, "", facts_.trust.name);
    }
  }

  void add_pages() {
    for (std::size_t i = 0; i < edition_.pages.size(); ++i) {
      const auto& page = edition_.pages[i];
      if (page.academy == AcademyIndex::kNone && page.path != kFrontPage) add_page(i);
    }
  }

  void add_page(std::size_t index) {
    const auto& page = edition_.pages[index];
    auto folder = page_folder(page.path);
    const auto* academy = facts::find_academy(facts_, page.academy);
    if (academy != nullptr && !is_own_academy(edition_, page.academy)) folder += "/" + source::slug(academy->id);
    auto& entry = add(Purpose::kPage, folder, page.title, index, page.academy);
    entry.anchors = anchors_of(page.draft);
    if (!entry.path.ends_with(folder.empty() ? "index.html" : folder + "/index.html")) report_same_address(page);
    outline_.by_page.emplace(std::pair(page.path, page.academy), outline_.entries.size() - 1);
  }

  void report_same_address(const edition::Page& page) {
    sink_.report(diagnostics::Kind::kDuplicateId, page.span,
                 fmt::format("the page `{}` comes to the same address as another page", page.path),
                 "give one of the two files another name");
  }

  void add_academies() {
    const bool is_for_all = edition_.reader.academy == AcademyIndex::kNone;
    const bool has_pages =
        std::ranges::any_of(edition_.pages, [](const auto& page) { return page.academy != AcademyIndex::kNone; });
    const bool has_hubs = is_for_all && knows_levels(facts_);
    if (is_for_all && (has_pages || has_hubs)) add(Purpose::kAcademies, "academies", "Academies");
    if (has_hubs) {
      for (const auto& academy : facts_.academies)
        add(Purpose::kAcademy, "academies/" + source::slug(academy.id), academy.name, 0, academy.index);
    }
    for (std::size_t i = 0; i < edition_.pages.size(); ++i) {
      if (edition_.pages[i].academy != AcademyIndex::kNone && edition_.pages[i].path != kFrontPage) add_page(i);
    }
  }

  /// The id of the first page that calls the component; empty where none does.
  [[nodiscard]] std::string page_calling(std::string_view component) const {
    for (const auto& entry : outline_.entries) {
      if (entry.purpose == Purpose::kPage && calls(edition_.pages[entry.index].draft, component)) return entry.id;
    }
    return {};
  }

  void add_built_in() {
    if (edition_.reader.academy == AcademyIndex::kNone) {
      add_items();
      add(Purpose::kStrategy, "strategy", "The strategy, page by page");
    }
    outline_.glossary = page_calling("glossary");
    if (!facts_.words.empty() && outline_.glossary.empty())
      outline_.glossary = add(Purpose::kGlossary, "glossary", "Glossary").id;
    outline_.sources = page_calling("sources");
    if (!facts_.datasets.empty() && outline_.sources.empty())
      outline_.sources = add(Purpose::kSources, "sources", "Data and sources").id;
    if (!edition_.packs.empty()) add(Purpose::kPacks, "packs", "Papers to download");
    add(Purpose::kAccessibility, "accessibility", "Accessibility statement");
  }

  /// Items whose own page is not in this output have one made for them.
  void add_items() {
    for (std::size_t i = 0; i < facts_.year.items.size(); ++i) {
      const auto& item = facts_.year.items[i];
      if (outline_.page(item.page, AcademyIndex::kNone) != nullptr) continue;
      add(Purpose::kItem, item_page_id(item), item.name, i);
    }
  }

  void add_printed() {
    for (std::size_t i = 0; i < edition_.pages.size(); ++i) {
      const auto& page = edition_.pages[i];
      if (!page.is_paper) continue;
      auto stem = "print/" + source::slug(page_folder(page.path));
      const auto* academy = facts::find_academy(facts_, page.academy);
      if (academy != nullptr && !is_own_academy(edition_, page.academy)) stem += "-" + source::slug(academy->id);
      add_paper(Purpose::kPrinted, stem, page.title, i, page.academy);
    }
  }

  void add_packs() {
    for (std::size_t i = 0; i < edition_.packs.size(); ++i) {
      const auto& pack = edition_.packs[i];
      auto stem = pack_path(pack);
      const auto* academy = facts::find_academy(facts_, pack.academy);
      if (academy != nullptr && !is_own_academy(edition_, pack.academy)) stem += "-" + source::slug(academy->id);
      add_paper(Purpose::kPack, stem, pack.title, i, pack.academy);
    }
  }

  const Edition& edition_;
  const facts::Facts& facts_;
  diagnostics::Sink& sink_;
  Paths paths_;
  Outline outline_;
};

}  // namespace

const Entry* Outline::find(std::string_view id) const {
  const auto found = by_id.find(id);
  return found == by_id.end() ? nullptr : &entries[found->second];
}

const Entry* Outline::page(std::string_view path, AcademyIndex academy) const {
  for (const auto one : {AcademyIndex::kNone, academy}) {
    const auto found = by_page.find(std::pair(std::string(path), one));
    if (found != by_page.end()) return &entries[found->second];
  }
  return nullptr;
}

const Entry* Outline::academy_page(AcademyIndex academy) const {
  if (academy == AcademyIndex::kNone) return nullptr;
  const auto found = by_academy.find(academy);
  return found == by_academy.end() ? nullptr : &entries[found->second];
}

const Entry* Outline::first_of(Purpose purpose) const {
  const auto found = std::ranges::find(entries, purpose, &Entry::purpose);
  return found == entries.end() ? nullptr : &*found;
}

std::string item_page_id(const facts::Item& item) {
  return "support/" + source::slug(item.id);
}

Outline outline(const Edition& edition, diagnostics::Sink& sink) {
  return Outliner(edition, sink).make();
}

}  // namespace cornerstone::compose
