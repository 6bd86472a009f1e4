// Pictures: PNG and JPEG files as trusts have them, checked before anything shows them.
//
// A picture that has been read is whole: every sample of it could be decoded, and it is small enough to publish. What
// is damaged, hostile, too large or in colours that papers cannot carry is turned down with words for a diagnostic.
// Nothing here throws or ends the program, whatever the bytes are.

#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace cornerstone::image {

enum class Format { kPng, kJpeg };

/// How the samples of a JPEG stand for colours.
enum class Colours { kGrey, kRgb, kYcc };

/// How a picture as stored is turned to be looked at, as cameras number it: 1 to 8.
enum class Orientation : std::uint8_t {
  kUpright = 1,
  kMirrored,
  kUpsideDown,
  kFlipped,
  kTransposed,
  kQuarterRight,  ///< To be turned clockwise.
  kTransversed,
  kQuarterLeft,
};

struct Size {
  unsigned width = 0;  ///< In pixels.
  unsigned height = 0;
  bool operator==(const Size&) const = default;
};

struct Picture {
  Format format = Format::kPng;
  Size stored;
  Orientation orientation = Orientation::kUpright;  ///< JPEG; the site's readers turn the file themselves.
  Colours colours = Colours::kRgb;                  ///< JPEG; what a PNG holds its raster tells.
  std::string bytes;                                ///< The file, without its notes (see notes.h).

  /// As it is looked at.
  [[nodiscard]] Size size() const;
};

/// Why a file cannot be shown.
struct Fault {
  enum class Kind { kUnreadable, kTooLarge };
  Kind kind = Kind::kUnreadable;
  std::string message;  ///< What it is: "is cut short". Follows the file's name.
  std::string hint;
};

/// Far more than a page or a paper can show; what is larger would make every reader wait.
inline constexpr std::size_t kMostBytes = 20'000'000;
inline constexpr unsigned kLongestSide = 16'000;
inline constexpr std::uint64_t kMostPixels = 40'000'000;

/// Reads the whole file, whatever its name says.
[[nodiscard]] std::expected<Picture, Fault> read_picture(std::string bytes);

}  // namespace cornerstone::image
