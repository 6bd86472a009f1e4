// Compression of streams, as the FlateDecode filter reads them.

#pragma once

#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace cornerstone::pdf {

/// Keeps its tables between calls; belongs to one thread at a time.
class Compressor {
 public:
  Compressor();
  [[nodiscard]] std::string compress(std::string_view bytes) const;

 private:
  struct Release {
    void operator()(libdeflate_compressor* compressor) const;
  };
  std::unique_ptr<libdeflate_compressor, Release> compressor_;
};

}  // namespace cornerstone::pdf
