// The samples of PNG pictures as papers carry them, packed once and shared by all papers and threads. A JPEG is carried
// as it is.

#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "image/raster.h"

namespace cornerstone::pdf {

/// Samples of eight bits, compressed as the FlateDecode filter reads them.
struct PackedSamples {
  std::string compressed;
  bool is_predicted = false;  ///< Each row says how it differs from the one above, as in a PNG.
};

struct PackedPicture {
  image::Size size;
  unsigned channels = 3;
  PackedSamples samples;
  PackedSamples alpha;  ///< Empty where everything is opaque.
};

/// `samples`: rows of `width` pixels of `channels` bytes. Whichever packing is smaller.
[[nodiscard]] PackedSamples packed(const std::string& samples, unsigned width, unsigned channels);

class PictureCache {
 public:
  /// The same picture gives the same samples, whoever asks first.
  [[nodiscard]] std::shared_ptr<const PackedPicture> packed(const std::shared_ptr<const image::Picture>& png);

 private:
  std::mutex mutex_;
  /// Holding the picture keeps its address from being given to another.
  std::map<std::shared_ptr<const image::Picture>, std::shared_ptr<const PackedPicture>> packed_;
};

}  // namespace cornerstone::pdf
