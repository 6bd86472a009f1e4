#include "text/face.h"

#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

#include <algorithm>
#include <array>

namespace cornerstone::text {
namespace {

template <auto Destroy>
struct Destroyer {
  void operator()(auto* object) const { Destroy(object); }
};
using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;
using HbFace = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using HbFont = std::unique_ptr<hb_font_t, Destroyer<hb_font_destroy>>;
using Buffer = std::unique_ptr<hb_buffer_t, Destroyer<hb_buffer_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;
using SubsetPlan = std::unique_ptr<hb_subset_plan_t, Destroyer<hb_subset_plan_destroy>>;

Blob blob_over(const std::string& bytes) {
  const auto length = static_cast<unsigned>(bytes.size());
  return Blob{hb_blob_create(bytes.data(), length, HB_MEMORY_MODE_READONLY, nullptr, nullptr)};
}

HbFace open_face(const std::string& bytes) {
  return HbFace{hb_face_create(blob_over(bytes).get(), 0)};
}

bool has_table(hb_face_t* face, hb_tag_t tag) {
  const Blob table{hb_face_reference_table(face, tag)};
  return hb_blob_get_length(table.get()) > 0;
}

std::string postscript_name_of(hb_face_t* face) {
  std::array<char, 128> name{};
  unsigned size = name.size();
  hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name.data());
  return {name.data(), size};
}

int thousandths(double units, int units_per_em) {
  return static_cast<int>(units * 1000 / units_per_em);
}

/// The font's bounding box from table `head`: four big-endian 16 bit numbers at byte 36.
void read_box(hb_face_t* face, int units_per_em, FaceMetrics& metrics) {
  constexpr unsigned kBoxOffset = 36;
  const Blob head{hb_face_reference_table(face, HB_TAG('h', 'e', 'a', 'd'))};
  unsigned length = 0;
  const auto* bytes = reinterpret_cast<const unsigned char*>(hb_blob_get_data(head.get(), &length));
  if (length < kBoxOffset + 8) return;
  for (unsigned i = 0; i < 4; ++i) {
    const auto value = static_cast<std::int16_t>((bytes[kBoxOffset + 2 * i] << 8) | bytes[kBoxOffset + 2 * i + 1]);
    metrics.box[i] = thousandths(value, units_per_em);
  }
}

FaceMetrics read_metrics(hb_face_t* face, hb_font_t* font, int units_per_em) {
  const auto metric = [&](hb_ot_metrics_tag_t tag) {
    hb_position_t position = 0;
    hb_ot_metrics_get_position_with_fallback(font, tag, &position);
    return thousandths(position, units_per_em);
  };
  FaceMetrics metrics;
  metrics.ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER);
  metrics.descent = metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER);
  metrics.cap_height = metric(HB_OT_METRICS_TAG_CAP_HEIGHT);
  metrics.x_height = metric(HB_OT_METRICS_TAG_X_HEIGHT);
  // No table states the stem; this line through known families is what other PDF writers use.
  metrics.stem = static_cast<int>(10 + 220 * (hb_style_get_value(font, HB_STYLE_TAG_WEIGHT) - 50) / 900);
  metrics.italic_angle = hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE);
  read_box(face, units_per_em, metrics);
  return metrics;
}

class HarfBuzzFace final : public Face {
 public:
  explicit HarfBuzzFace(std::string bytes) : bytes_(std::move(bytes)), face_(open_face(bytes_)) {
    font_.reset(hb_font_create(face_.get()));
    units_per_em_ = static_cast<int>(hb_face_get_upem(face_.get()));
    postscript_name_ = postscript_name_of(face_.get());
    metrics_ = read_metrics(face_.get(), font_.get(), units_per_em_);
    is_cff_ = has_table(face_.get(), HB_TAG('C', 'F', 'F', ' '));
    hb_face_make_immutable(face_.get());
    hb_font_make_immutable(font_.get());
  }

  [[nodiscard]] const std::string& postscript_name() const override { return postscript_name_; }
  [[nodiscard]] int units_per_em() const override { return units_per_em_; }
  [[nodiscard]] const FaceMetrics& metrics() const override { return metrics_; }
  [[nodiscard]] bool has(char32_t code_point) const override {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font_.get(), code_point, &glyph) != 0;
  }
  [[nodiscard]] std::int32_t advance_of(std::uint16_t glyph) const override {
    return hb_font_get_glyph_h_advance(font_.get(), glyph);
  }
  [[nodiscard]] GlyphRun shape(std::string_view text, std::string_view language, Figures figures) const override;
  [[nodiscard]] Subset subset(const std::vector<std::uint16_t>& glyphs) const override;

 private:
  std::string bytes_;  ///< HarfBuzz reads from here as long as the face lives.
  HbFace face_;
  HbFont font_;
  int units_per_em_ = 0;
  std::string postscript_name_;
  FaceMetrics metrics_;
  bool is_cff_ = false;
};

GlyphRun HarfBuzzFace::shape(std::string_view text, std::string_view language, Figures figures) const {
  const Buffer buffer{hb_buffer_create()};
  hb_buffer_add_utf8(buffer.get(), text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
  // Explicit: without it HarfBuzz asks the process's locale.
  hb_buffer_set_language(buffer.get(), hb_language_from_string(language.data(), static_cast<int>(language.size())));
  hb_buffer_guess_segment_properties(buffer.get());
  const auto tag = figures == Figures::kTabular ? HB_TAG('t', 'n', 'u', 'm') : HB_TAG('p', 'n', 'u', 'm');
  const hb_feature_t feature{tag, 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
  hb_shape(font_.get(), buffer.get(), &feature, 1);

  unsigned count = 0;
  const auto* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
  const auto* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
  GlyphRun run{.text = std::string{text}, .glyphs = {}, .advance = 0};
  run.glyphs.reserve(count);
  for (unsigned i = 0; i < count; ++i) {
    run.glyphs.push_back({static_cast<std::uint16_t>(infos[i].codepoint), positions[i].x_advance, positions[i].x_offset,
                          positions[i].y_offset, infos[i].cluster});
    run.advance += positions[i].x_advance;
  }
  return run;
}

/// Everything but outlines and widths: glyphs are addressed by number, so characters and layout have no more use.
constexpr std::array kDroppedTables{
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'), HB_TAG('k', 'e', 'r', 'n'),
    HB_TAG('n', 'a', 'm', 'e'), HB_TAG('p', 'o', 's', 't'), HB_TAG('c', 'm', 'a', 'p'), HB_TAG('O', 'S', '/', '2'),
    HB_TAG('D', 'S', 'I', 'G'), HB_TAG('S', 'T', 'A', 'T'), HB_TAG('m', 'e', 't', 'a'), HB_TAG('B', 'A', 'S', 'E'),
    HB_TAG('g', 'a', 's', 'p'), HB_TAG('h', 'd', 'm', 'x'), HB_TAG('V', 'D', 'M', 'X'), HB_TAG('L', 'T', 'S', 'H')};

Face::Subset HarfBuzzFace::subset(const std::vector<std::uint16_t>& glyphs) const {
  const SubsetInput input{hb_subset_input_create_or_fail()};
  auto* wanted = hb_subset_input_glyph_set(input.get());
  for (const auto glyph : glyphs) hb_set_add(wanted, glyph);
  auto* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
  for (const auto tag : kDroppedTables) hb_set_add(dropped, tag);

  Subset result{.bytes = {}, .new_ids = {}, .is_cff = is_cff_};
  const SubsetPlan plan{hb_subset_plan_create_or_fail(face_.get(), input.get())};
  if (!plan) return result;
  const HbFace part{hb_subset_plan_execute_or_fail(plan.get())};
  if (!part) return result;
  const auto* mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
  for (const auto glyph : glyphs) {
    result.new_ids.push_back(static_cast<std::uint16_t>(hb_map_get(mapping, glyph)));
  }
  const Blob blob{hb_face_reference_blob(part.get())};
  unsigned length = 0;
  const char* data = hb_blob_get_data(blob.get(), &length);
  result.bytes.assign(data, length);
  return result;
}

/// What is wrong with a font file; empty where nothing is.
std::string complaint_about(const std::string& bytes) {
  if (hb_face_count(blob_over(bytes).get()) == 0) return "it is not a TrueType or OpenType font";
  const auto face = open_face(bytes);
  const bool has_outlines =
      has_table(face.get(), HB_TAG('g', 'l', 'y', 'f')) || has_table(face.get(), HB_TAG('C', 'F', 'F', ' '));
  if (hb_face_get_glyph_count(face.get()) == 0 || !has_outlines) return "it holds no outlines";
  if (postscript_name_of(face.get()).empty()) return "it has no PostScript name";
  return {};
}

}  // namespace

std::expected<std::shared_ptr<const Face>, std::string> Face::from_bytes(std::string bytes) {
  if (auto complaint = complaint_about(bytes); !complaint.empty()) return std::unexpected{std::move(complaint)};
  return std::make_shared<const HarfBuzzFace>(std::move(bytes));
}

}  // namespace cornerstone::text
