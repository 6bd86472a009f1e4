#include "pdf/pictures.h"

#include <array>
#include <cassert>
#include <string_view>
#include <variant>

#include <fmt/format.h>

#include "pdf/syntax.h"

namespace cornerstone::pdf {
namespace {

std::string_view space_of(unsigned channels) {
  return channels == 1 ? "DeviceGray" : "DeviceRGB";
}

std::string entries_of(image::Size size, std::string_view space) {
  return fmt::format("/Type /XObject /Subtype /Image /Width {} /Height {} /BitsPerComponent 8 /ColorSpace /{}",
                     size.width, size.height, space);
}

ObjectId add_samples(const PackedSamples& samples, image::Size size, unsigned channels, const std::string& more,
                     ObjectFile& file) {
  auto entries = entries_of(size, space_of(channels)) + more;
  if (samples.is_predicted) {
    entries +=
        fmt::format(" /DecodeParms <</Predictor 15 /Colors {} /BitsPerComponent 8 /Columns {}>>", channels, size.width);
  }
  return file.add_stream(samples.compressed, std::move(entries), Packing::kCompressed);
}

ObjectId add_png(const PackedPicture& picture, ObjectFile& file) {
  std::string mask;
  if (!picture.alpha.compressed.empty())
    mask = " /SMask " + reference(add_samples(picture.alpha, picture.size, 1, {}, file));
  return add_samples(picture.samples, picture.size, picture.channels, mask, file);
}

/// The transform is said aloud: readers guess it differently where the JPEG does not name it.
ObjectId add_jpeg(const image::Picture& picture, ObjectFile& file) {
  const bool is_grey = picture.colours == image::Colours::kGrey;
  auto entries = entries_of(picture.stored, space_of(is_grey ? 1 : 3)) + " /Filter /DCTDecode";
  if (!is_grey) {
    entries += fmt::format(" /DecodeParms <</ColorTransform {}>>", picture.colours == image::Colours::kYcc ? 1 : 0);
  }
  return file.add_stream(picture.bytes, std::move(entries), Packing::kPlain);
}

/// Where an edge of the unit square goes, as shares of the width and the height: rightwards, upwards, and its corner.
using Turn = std::array<int, 6>;

/// As stored, a picture stands in the unit square; turned by `orientation`, it stands upright in it.
Turn turn_of(image::Orientation orientation) {
  using enum image::Orientation;
  switch (orientation) {
    case kUpright:
      break;
    case kMirrored:
      return {-1, 0, 0, 1, 1, 0};
    case kUpsideDown:
      return {-1, 0, 0, -1, 1, 1};
    case kFlipped:
      return {1, 0, 0, -1, 0, 1};
    case kTransposed:
      return {0, -1, -1, 0, 1, 1};
    case kQuarterRight:
      return {0, -1, 1, 0, 0, 1};
    case kTransversed:
      return {0, 1, 1, 0, 0, 0};
    case kQuarterLeft:
      return {0, 1, -1, 0, 1, 0};
  }
  return {1, 0, 0, 1, 0, 0};
}

}  // namespace

Pictures Pictures::embed(const layout::Pages& pages, ObjectFile& file, PictureCache& cache) {
  Pictures pictures;
  for (const auto& page : pages.pages) {
    for (const auto& operation : page.operations) {
      const auto* painted = std::get_if<layout::PaintedPicture>(&operation);
      if (painted == nullptr || pictures.embedded_.contains(painted->picture.get())) continue;
      const bool is_jpeg = painted->picture->format == image::Format::kJpeg;
      const auto object = is_jpeg ? add_jpeg(*painted->picture, file) : add_png(*cache.packed(painted->picture), file);
      pictures.embedded_.emplace(painted->picture.get(),
                                 Embedded{fmt::format("Im{}", pictures.embedded_.size() + 1), object});
    }
  }
  return pictures;
}

std::string Pictures::resource_entries() const {
  if (embedded_.empty()) return {};
  std::map<std::string_view, ObjectId> by_name;  // Addresses differ from run to run, and the file must not.
  for (const auto& [picture, embedded] : embedded_) by_name.emplace(embedded.resource, embedded.object);
  std::string names = " /XObject <<";
  for (const auto& [name, object] : by_name) names += fmt::format(" /{} {}", name, reference(object));
  return names + " >>";
}

void Pictures::paint(const layout::PaintedPicture& painted, Graphics& graphics) const {
  const auto found = embedded_.find(painted.picture.get());
  assert(found != embedded_.end());
  const auto turn = turn_of(painted.picture->orientation);
  const double bottom = graphics.flipped(painted.y + painted.height);
  std::string operators = "q ";
  append_numbers(operators, turn[0] * painted.width, turn[1] * painted.height, turn[2] * painted.width,
                 turn[3] * painted.height, painted.x + turn[4] * painted.width, bottom + turn[5] * painted.height);
  graphics.leave_text();
  graphics.write(operators + "cm /" + found->second.resource + " Do Q\n");
}

}  // namespace cornerstone::pdf
