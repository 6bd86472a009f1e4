#include "pdf/fonts.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <optional>
#include <variant>

#include <fmt/format.h>

#include "pdf/font_objects.h"
#include "pdf/glyph_use.h"

namespace cornerstone::pdf {
namespace {

struct FaceUse {
  std::shared_ptr<const text::Face> face;
  GlyphUse glyphs;
};

/// The text of the first glyph 0 of a run: a character that the face lacks.
std::optional<std::string> missing_character(const text::GlyphRun& run) {
  std::optional<std::string> missing;
  if (std::ranges::find(run.glyphs, 0, &text::Glyph::id) == run.glyphs.end()) return missing;
  for_each_cluster(run, [&](const Cluster& cluster) {
    if (!missing && std::ranges::find(cluster.glyphs, 0, &text::Glyph::id) != cluster.glyphs.end()) {
      missing = cluster.text;
    }
  });
  return missing;
}

FaceUse& use_of(std::vector<FaceUse>& uses, const std::shared_ptr<const text::Face>& face) {
  const auto found = std::ranges::find(uses, face, &FaceUse::face);
  if (found != uses.end()) return *found;
  return uses.emplace_back(FaceUse{face, {}});
}

std::expected<std::vector<FaceUse>, WriteFailure> faces_used(const layout::Pages& pages) {
  std::vector<FaceUse> uses;
  for (const auto& page : pages.pages) {
    for (const auto& operation : page.operations) {
      const auto* run = std::get_if<layout::TextRun>(&operation);
      if (run == nullptr || run->glyphs->glyphs.empty()) continue;
      if (const auto missing = missing_character(*run->glyphs)) {
        return std::unexpected(
            WriteFailure{fmt::format("the typeface {} has no glyph for `{}`", run->face->postscript_name(), *missing)});
      }
      use_of(uses, run->face).glyphs.add(*run->glyphs);
    }
  }
  return uses;
}

int thousandths_of_em(const text::Face& face, std::int32_t units) {
  return static_cast<int>(std::lround(units * 1000.0 / face.units_per_em()));
}

struct EmbeddedFace {
  Font font;
  ObjectId object;
};

std::expected<EmbeddedFace, WriteFailure> embed_face(FaceUse use, std::string resource, ObjectFile& file,
                                                     SubsetCache& cache) {
  auto entries = std::move(use.glyphs).finish();
  std::vector<std::uint16_t> glyphs;
  std::ranges::transform(entries, std::back_inserter(glyphs), &GlyphUse::Entry::glyph);
  const auto subset = cache.subset(use.face, glyphs);
  if (subset->new_ids.size() != glyphs.size()) {
    return std::unexpected(
        WriteFailure{fmt::format("the typeface {} cannot be cut down to its letters", use.face->postscript_name())});
  }

  std::vector<ShownGlyph> shown;
  shown.reserve(entries.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    shown.push_back({.code = subset->new_ids[i],
                     .width = thousandths_of_em(*use.face, use.face->advance_of(glyphs[i])),
                     .text = std::move(entries[i].text)});
  }
  const auto object = add_font(*use.face, *subset, shown, file);
  return EmbeddedFace{Font(*use.face, std::move(resource), std::move(glyphs), std::move(shown)), object};
}

}  // namespace

Font::Font(const text::Face& face, std::string resource, std::vector<std::uint16_t> glyphs,
           std::vector<ShownGlyph> shown)
    : face_(&face), resource_(std::move(resource)), shown_(std::move(shown)) {
  place_by_glyph_.resize(glyphs.empty() ? 0 : glyphs.back() + std::size_t{1}, 0);
  for (std::size_t i = 0; i < glyphs.size(); ++i) place_by_glyph_[glyphs[i]] = static_cast<std::uint32_t>(i);
}

std::expected<Fonts, WriteFailure> Fonts::embed(const layout::Pages& pages, ObjectFile& file, SubsetCache& cache) {
  auto uses = faces_used(pages);
  if (!uses) return std::unexpected(std::move(uses.error()));
  Fonts fonts;
  std::string names = "/Font <<";
  for (auto& use : *uses) {
    auto embedded = embed_face(std::move(use), fmt::format("F{}", fonts.fonts_.size() + 1), file, cache);
    if (!embedded) return std::unexpected(std::move(embedded.error()));
    names += fmt::format(" /{} {}", embedded->font.resource(), reference(embedded->object));
    fonts.fonts_.push_back(std::move(embedded->font));
  }
  fonts.resource_entries_ = names + " >>";
  return fonts;
}

const Font& Fonts::of(const text::Face& face) const {
  const auto found = std::ranges::find(fonts_, &face, &Font::face);
  assert(found != fonts_.end());
  return *found;
}

}  // namespace cornerstone::pdf
