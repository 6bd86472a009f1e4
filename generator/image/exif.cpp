#include "image/exif.h"

namespace cornerstone::image {
namespace {

/// A TIFF file: numbers in the order of bytes that its head names. What lies outside is 0.
class Tiff {
 public:
  explicit Tiff(std::string_view bytes) : bytes_(bytes), is_little_(bytes.starts_with("II")) {}

  [[nodiscard]] unsigned byte(std::size_t at) const {
    return at < bytes_.size() ? static_cast<unsigned char>(bytes_[at]) : 0;
  }
  [[nodiscard]] unsigned word(std::size_t at) const {
    return is_little_ ? byte(at) | byte(at + 1) << 8 : byte(at) << 8 | byte(at + 1);
  }
  [[nodiscard]] std::size_t long_word(std::size_t at) const {
    const std::size_t first = word(at);
    const std::size_t second = word(at + 2);
    return is_little_ ? first | second << 16 : first << 16 | second;
  }

 private:
  std::string_view bytes_;
  bool is_little_;
};

}  // namespace

Orientation orientation_in(std::string_view segment) {
  constexpr std::string_view kSignature("Exif\0\0", 6);
  constexpr unsigned kOrientationTag = 0x0112;
  constexpr std::size_t kEntrySize = 12;
  constexpr std::size_t kValueInEntry = 8;
  if (!segment.starts_with(kSignature)) return Orientation::kUpright;
  const Tiff tiff(segment.substr(kSignature.size()));
  const auto directory = tiff.long_word(4);
  const auto entries = tiff.word(directory);
  for (std::size_t i = 0; i < entries; ++i) {
    const auto entry = directory + 2 + i * kEntrySize;
    if (tiff.word(entry) != kOrientationTag) continue;
    const auto value = tiff.word(entry + kValueInEntry);
    const bool is_known = value >= 1 && value <= 8;
    return is_known ? static_cast<Orientation>(value) : Orientation::kUpright;
  }
  return Orientation::kUpright;
}

}  // namespace cornerstone::image
