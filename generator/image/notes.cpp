#include "image/notes.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cornerstone::image {
namespace {

using namespace std::string_view_literals;

unsigned byte(std::string_view file, std::size_t at) {
  return at < file.size() ? static_cast<unsigned char>(file[at]) : 0;
}

/// Two bytes, the higher first.
std::size_t word(std::string_view file, std::size_t at) {
  return byte(file, at) << 8U | byte(file, at + 1);
}

// Markers of ITU-T T.81, table B.1.
constexpr unsigned kFill = 0xFF, kEnd = 0xD9, kScan = 0xDA, kFirstRestart = 0xD0, kLastRestart = 0xD7;
constexpr unsigned kFirstApplication = 0xE0, kLastApplication = 0xEF, kComment = 0xFE;
constexpr auto kEndOfFile = "\xFF\xD9"sv;

/// Of what programs may add, what readers need: resolution, colour profile, and how samples stand for colours.
bool is_note(unsigned marker, std::string_view content) {
  if (marker == kComment) return true;
  if (marker < kFirstApplication || marker > kLastApplication) return false;
  constexpr std::array kNeeded = {"JFIF\0"sv, "ICC_PROFILE\0"sv, "Adobe"sv};
  return std::ranges::none_of(kNeeded, [&](std::string_view name) { return content.starts_with(name); });
}

/// Where the next marker is that belongs to no sample.
std::size_t end_of_samples(std::string_view file, std::size_t at) {
  for (; at + 1 < file.size(); ++at) {
    const auto next = byte(file, at + 1);
    const bool is_sample = next == 0 || next == kFill || (next >= kFirstRestart && next <= kLastRestart);
    if (byte(file, at) == kFill && !is_sample) return at;
  }
  return file.size();
}

/// A segment that says which way up a picture is, and nothing else.
std::string turn_of(Orientation orientation) {
  std::string segment(
      "\xFF\xE1\0\x22"
      "Exif\0\0"
      "MM\0*\0\0\0\x08"
      "\0\x01"
      "\x01\x12\0\x03\0\0\0\x01\0"sv);
  segment += static_cast<char>(orientation);
  return segment.append(2 + 4, '\0');
}

std::string jpeg_without_notes(std::string_view file, Orientation orientation) {
  std::string kept(file.substr(0, 2));
  bool is_turned = orientation == Orientation::kUpright;
  for (std::size_t at = 2; at + 1 < file.size();) {
    const auto marker = byte(file, at + 1);
    if (marker == kEnd) break;
    if (marker == kFill) {
      ++at;
      continue;
    }
    auto end = at + 2 + word(file, at + 2);
    if (marker == kScan) end = end_of_samples(file, end);
    const auto segment = file.substr(at, end - at);
    if (!is_turned && marker != kFirstApplication) {
      kept += turn_of(orientation);
      is_turned = true;
    }
    if (!is_note(marker, segment.substr(std::min<std::size_t>(4, segment.size())))) kept += segment;
    at = end;
  }
  return kept.append(kEndOfFile);
}

/// PNG specification, 5.3: a chunk has its length, its name, its contents and a checksum.
std::string png_without_notes(std::string_view file) {
  constexpr std::size_t kSignature = 8, kAroundContent = 12;
  constexpr std::array kNeeded = {"IHDR"sv, "PLTE"sv, "IDAT"sv, "IEND"sv, "tRNS"sv, "gAMA"sv,
                                  "cHRM"sv, "sRGB"sv, "iCCP"sv, "sBIT"sv, "pHYs"sv};
  std::string kept(file.substr(0, kSignature));
  for (std::size_t at = kSignature; at + kAroundContent <= file.size();) {
    const auto length = word(file, at) << 16U | word(file, at + 2);
    const auto name = file.substr(at + 4, 4);
    const auto chunk = file.substr(at, kAroundContent + length);
    if (std::ranges::find(kNeeded, name) != kNeeded.end()) kept += chunk;
    if (name == "IEND") break;
    at += chunk.size();
  }
  return kept;
}

}  // namespace

std::string without_notes(const Picture& picture) {
  return picture.format == Format::kPng ? png_without_notes(picture.bytes)
                                        : jpeg_without_notes(picture.bytes, picture.orientation);
}

}  // namespace cornerstone::image
