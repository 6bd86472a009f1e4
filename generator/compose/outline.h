// The outline: which documents one output has, where they stand, and how a reader finds the way among them.
//
// Decided once for an output, before any document is made: ids, paths, crumbs, menu, what comes before and after, where
// a Markdown path leads. It composes no block and knows nothing of HTML or paper.

#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics/sink.h"
#include "document/document.h"
#include "edition/edition.h"

namespace cornerstone::compose {

enum class Purpose {
  kPage,           ///< A Markdown page of the site; `index` of Edition::pages.
  kFront,          ///< The front page, where no page is called index.md.
  kAcademies,      ///< Find an academy.
  kAcademy,        ///< All that this reader may know of one academy.
  kItem,           ///< An item of the offer without a page of its own; `index` of Year::items.
  kStrategy,       ///< Every page of the strategy, in order.
  kGlossary,       ///< Where no page has the component.
  kSources,        ///< Likewise.
  kPacks,          ///< The packs of this output, to download.
  kAccessibility,  ///< The accessibility statement.
  kPrinted,        ///< A Markdown page that names a `paper`, as a PDF too; `index` of Edition::pages.
  kPack,           ///< A pack, a part of one, or a letter; `index` of Edition::packs.
};

struct Entry {
  Purpose purpose = Purpose::kPage;
  std::string id;    ///< Of the document; targets of links name it.
  std::string path;  ///< Below the output's root, shorter than 150 characters, unique.
  std::string title;
  std::size_t index = 0;
  values::AcademyIndex academy = values::AcademyIndex::kNone;
  std::vector<document::Crumb> crumbs{};
  std::vector<std::string> anchors{};  ///< That links may name: a Markdown page's headings and components.
  std::string menu{};                  ///< Id of the menu's entry under which it stands; may be empty.
  std::string previous{};              ///< Ids; may be empty.
  std::string next{};

  [[nodiscard]] bool is_paper() const { return purpose == Purpose::kPrinted || purpose == Purpose::kPack; }
};

struct MenuEntry {
  std::string title;
  std::string id;
};

struct Outline {
  std::vector<Entry> entries;  ///< Pages in the order of reading, then papers.
  std::vector<MenuEntry> menu;
  // Positions in `entries`: by id; of Markdown pages by path and academy; the first that speaks of an academy.
  std::map<std::string, std::size_t, std::less<>> by_id;
  std::map<std::pair<std::string, values::AcademyIndex>, std::size_t> by_page;
  std::map<values::AcademyIndex, std::size_t> by_academy;
  // Where words are explained and where figures come from: ids, empty where this output has no such page.
  std::string glossary;
  std::string sources;

  /// Whether there are pages at all: an output may consist of packs alone.
  [[nodiscard]] bool has_site() const { return !entries.empty() && !entries.front().is_paper(); }
  [[nodiscard]] const Entry* find(std::string_view id) const;
  /// The page written at `path`: the one for all, or the one of `academy`.
  [[nodiscard]] const Entry* page(std::string_view path, values::AcademyIndex academy) const;
  /// Where this output speaks of the academy: the page made for it, or the first one written for it.
  [[nodiscard]] const Entry* academy_page(values::AcademyIndex academy) const;
  [[nodiscard]] const Entry* first_of(Purpose purpose) const;
};

/// The id of the page made for an item of the offer that has none of its own.
[[nodiscard]] std::string item_page_id(const facts::Item& item);

/// Deterministic. Reports Markdown pages whose names come to the same address.
[[nodiscard]] Outline outline(const edition::Edition& edition, diagnostics::Sink& sink);

}  // namespace cornerstone::compose
