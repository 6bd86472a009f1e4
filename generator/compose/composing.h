// Composing: what one page or paper is made from, and what has been said in it so far.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/anchors.h"
#include "compose/outline.h"
#include "diagnostics/sink.h"
#include "edition/edition.h"
#include "facts/scope.h"
#include "theme/theme.h"

namespace cornerstone::compose {

struct Composing {
  const edition::Edition& edition;
  const Outline& outline;
  const Entry& entry;
  const facts::Facts& facts;  ///< The edition's; in a pack, those of the pack's own day.
  const theme::Faces& faces;  ///< For placing the words of charts.
  diagnostics::Sink& sink;

  values::AcademyIndex academy = values::AcademyIndex::kNone;  ///< That the page is about.
  std::vector<const expression::Sentence*> where{};            ///< Of page and pack: the academies spoken of.
  std::optional<values::Date> since{};                         ///< Of a pack: the last meeting.
  std::string body{};                                          ///< Of a pack: who meets, in words.

  Anchors anchors{};
  std::string anchor_prefix{};  ///< In a pack: keeps the anchors of its papers apart.
  int heading_level = 1;        ///< Of the heading last passed.
  /// A letter, or a sheet that must fit one page: what can be left out is.
  bool is_concise = false;

  [[nodiscard]] bool is_paper() const { return entry.is_paper(); }
  [[nodiscard]] const facts::Names& names() const { return *edition.names; }
  [[nodiscard]] std::string take_anchor(std::string_view wanted) { return anchor_prefix + anchors.take(wanted); }
  /// A heading one below the last one (never above level 2), with an anchor of its own.
  [[nodiscard]] document::Heading heading(document::Inlines content, std::string anchor) const;
};

/// For a page of the site, or its printed form.
[[nodiscard]] Composing composing_page(const edition::Edition& edition, const Outline& outline, const Entry& entry,
                                       const theme::Faces& faces, diagnostics::Sink& sink);
/// For a pack; `where` and anchors of a paper are set paper by paper.
[[nodiscard]] Composing composing_pack(const edition::Edition& edition, const Outline& outline, const Entry& entry,
                                       const theme::Faces& faces, diagnostics::Sink& sink);

/// Whether this reader may know the level of any academy: records stand in every edition, what they say does not.
[[nodiscard]] bool knows_levels(const facts::Facts& facts);

/// The academies that page and pack speak of, counted ones unless `with_all` or a sentence brings in the others; the
/// page's own alone where it is about one.
[[nodiscard]] std::vector<const facts::Academy*> academies_of(const Composing& composing, bool with_all = false);

}  // namespace cornerstone::compose
