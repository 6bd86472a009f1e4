#include "pdf/compression.h"

#include <new>

#include <libdeflate.h>

namespace cornerstone::pdf {
namespace {

/// Three levels more shrink a paper by two per cent, and setting it then takes a tenth longer.
constexpr int kLevel = 1;

}  // namespace

void Compressor::Release::operator()(libdeflate_compressor* compressor) const {
  libdeflate_free_compressor(compressor);
}

Compressor::Compressor() : compressor_(libdeflate_alloc_compressor(kLevel)) {
  if (compressor_ == nullptr) throw std::bad_alloc();
}

std::string Compressor::compress(std::string_view bytes) const {
  std::string out(libdeflate_zlib_compress_bound(compressor_.get(), bytes.size()), '\0');
  out.resize(libdeflate_zlib_compress(compressor_.get(), bytes.data(), bytes.size(), out.data(), out.size()));
  return out;
}

}  // namespace cornerstone::pdf
