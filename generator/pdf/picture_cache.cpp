#include "pdf/picture_cache.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "pdf/compression.h"

namespace cornerstone::pdf {
namespace {

/// The rows of PNG's filters, each begun with the number of its filter.
class Predictor {
 public:
  Predictor(std::size_t row_bytes, unsigned channels) : channels_(channels), above_(row_bytes, '\0') {}

  void add(std::string_view row, std::string& out) {
    std::size_t best = 0;
    unsigned least = ~0U;
    for (std::size_t filter = 0; filter < kFilters; ++filter) {
      const auto cost = filtered(row, filter, candidates_[filter]);
      if (cost < least) {
        least = cost;
        best = filter;
      }
    }
    out += static_cast<char>(best);
    out += candidates_[best];
    above_ = row;
  }

 private:
  static constexpr std::size_t kFilters = 5;

  /// The sum of the differences: small where the row will pack well.
  unsigned filtered(std::string_view row, std::size_t filter, std::string& out) const {
    out.resize(row.size());
    unsigned cost = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const int left = i < channels_ ? 0 : byte(row, i - channels_);
      const int corner = i < channels_ ? 0 : byte(above_, i - channels_);
      const auto difference = static_cast<std::int8_t>(byte(row, i) - guess(filter, left, byte(above_, i), corner));
      out[i] = static_cast<char>(difference);
      cost += static_cast<unsigned>(std::abs(difference));
    }
    return cost;
  }

  static int guess(std::size_t filter, int left, int above, int corner) {
    switch (filter) {
      case 1:
        return left;
      case 2:
        return above;
      case 3:
        return (left + above) / 2;
      case 4:
        return nearest(left, above, corner);
      default:
        return 0;
    }
  }
  /// Paeth's: the neighbour nearest to left + above − corner.
  static int nearest(int left, int above, int corner) {
    const int by_left = std::abs(above - corner);
    const int by_above = std::abs(left - corner);
    const int by_corner = std::abs(left + above - 2 * corner);
    if (by_left <= by_above && by_left <= by_corner) return left;
    return by_above <= by_corner ? above : corner;
  }
  static int byte(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

  std::size_t channels_;
  std::string above_;
  std::array<std::string, kFilters> candidates_;
};

std::string predicted(const std::string& samples, std::size_t row_bytes, unsigned channels) {
  std::string out;
  out.reserve(samples.size() + samples.size() / row_bytes);
  Predictor predictor(row_bytes, channels);
  for (std::size_t at = 0; at < samples.size(); at += row_bytes)
    predictor.add(std::string_view(samples).substr(at, row_bytes), out);
  return out;
}

}  // namespace

PackedSamples packed(const std::string& samples, unsigned width, unsigned channels) {
  const Compressor compressor;
  PackedSamples plain{.compressed = compressor.compress(samples), .is_predicted = false};
  PackedSamples guessed{.compressed = compressor.compress(predicted(samples, std::size_t{width} * channels, channels)),
                        .is_predicted = true};
  return guessed.compressed.size() < plain.compressed.size() ? guessed : plain;
}

std::shared_ptr<const PackedPicture> PictureCache::packed(const std::shared_ptr<const image::Picture>& png) {
  {
    const std::lock_guard lock(mutex_);
    if (const auto found = packed_.find(png); found != packed_.end()) return found->second;
  }
  // Made outside the lock: two threads may pack the same picture, and the first to come back is kept.
  const auto raster = image::raster_of(*png);
  auto made = std::make_shared<PackedPicture>();
  made->size = raster.size;
  made->channels = raster.channels;
  made->samples = pdf::packed(raster.samples, raster.size.width, raster.channels);
  if (!raster.alpha.empty()) made->alpha = pdf::packed(raster.alpha, raster.size.width, 1);
  const std::lock_guard lock(mutex_);
  return packed_.emplace(png, std::move(made)).first->second;
}

}  // namespace cornerstone::pdf
