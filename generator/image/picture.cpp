#include "image/picture.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "image/fault.h"
#include "image/jpeg.h"
#include "image/notes.h"
#include "image/png.h"

namespace cornerstone::image {
namespace {

using namespace std::string_view_literals;

/// How files begin that people take for pictures.
struct Beginning {
  std::string_view bytes;
  std::size_t at;
  std::string_view name;
};
constexpr std::array kBeginnings = {
    Beginning{"GIF8"sv, 0, "a GIF"},
    Beginning{"WEBP"sv, 8, "a WebP picture"},
    Beginning{"ftypheic"sv, 4, "a HEIC photo"},
    Beginning{"ftypheix"sv, 4, "a HEIC photo"},
    Beginning{"ftypmif1"sv, 4, "a HEIC photo"},
    Beginning{"ftypavif"sv, 4, "an AVIF picture"},
    Beginning{"BM"sv, 0, "a Windows bitmap"},
    Beginning{"II*\0"sv, 0, "a TIFF"},
    Beginning{"MM\0*"sv, 0, "a TIFF"},
    Beginning{"%PDF-"sv, 0, "a PDF"},
    Beginning{"<svg"sv, 0, "an SVG drawing"},
    Beginning{"<?xml"sv, 0, "an XML file"},
};

Fault of_another_kind(std::string_view bytes) {
  constexpr std::string_view kHint = "save it as PNG or JPEG";
  for (const auto& beginning : kBeginnings) {
    if (bytes.substr(std::min(beginning.at, bytes.size())).starts_with(beginning.bytes))
      return unreadable(fmt::format("is {}, and pictures are PNG or JPEG", beginning.name), std::string(kHint));
  }
  if (bytes.empty()) return unreadable("is empty", "copy the picture there again");
  return unreadable("is no picture: neither PNG nor JPEG", std::string(kHint));
}

}  // namespace

Size Picture::size() const {
  const bool lies_on_its_side = orientation >= Orientation::kTransposed;
  return lies_on_its_side ? Size{stored.height, stored.width} : stored;
}

Fault unreadable(std::string message, std::string hint) {
  return {.kind = Fault::Kind::kUnreadable, .message = std::move(message), .hint = std::move(hint)};
}

Fault damaged(std::string_view reason) {
  return unreadable(fmt::format("is damaged or cut short ({})", reason),
                    "open it in a picture program and save it again, or copy it there again");
}

bool is_too_large(Size size) {
  return size.width > kLongestSide || size.height > kLongestSide ||
         std::uint64_t{size.width} * size.height > kMostPixels;
}

Fault too_large(Size size) {
  return {.kind = Fault::Kind::kTooLarge,
          .message = fmt::format("is {} × {} pixels", size.width, size.height),
          .hint = "make it smaller: 2,000 pixels across are enough for a page"};
}

std::expected<Picture, Fault> read_picture(std::string bytes) {
  if (bytes.size() > kMostBytes) {
    return std::unexpected(Fault{.kind = Fault::Kind::kTooLarge,
                                 .message = fmt::format("takes {} megabytes", bytes.size() / 1'000'000),
                                 .hint = "make it smaller: 2,000 pixels across are enough for a page"});
  }
  if (!is_png(bytes) && !is_jpeg(bytes)) return std::unexpected(of_another_kind(bytes));
  auto picture = is_png(bytes) ? read_png(std::move(bytes)) : read_jpeg(std::move(bytes));
  if (picture) picture->bytes = without_notes(*picture);
  return picture;
}

}  // namespace cornerstone::image
