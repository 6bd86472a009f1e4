#include "image/jpeg.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstddef>
#include <cstdio>
#include <optional>
#include <vector>

#include <jerror.h>
#include <jpeglib.h>

#include "image/exif.h"
#include "image/fault.h"

namespace cornerstone::image {
namespace {

/// A progressive picture has about ten; thousands are a trap that keeps the program busy for hours.
constexpr int kMostScans = 100;
constexpr int kExifMarker = JPEG_APP0 + 1;
constexpr unsigned kLongestMarker = 0xFFFF;

/// What libjpeg warns of and that does not touch what is seen.
constexpr std::array<int, 3> kHarmless = {JWRN_EXTRANEOUS_DATA, JWRN_JFIF_MAJOR, JWRN_ADOBE_XFORM};

/// One file on its way through libjpeg, which leaves by longjmp: nothing on the stack in between may need destroying.
struct JpegDecoding {
  jpeg_decompress_struct jpeg{};
  jpeg_error_mgr errors{};
  jpeg_progress_mgr progress{};
  std::jmp_buf exit{};
  char reason[JMSG_LENGTH_MAX] = "";

  JpegDecoding() = default;
  JpegDecoding(const JpegDecoding&) = delete;
  JpegDecoding& operator=(const JpegDecoding&) = delete;
  ~JpegDecoding() { jpeg_destroy_decompress(&jpeg); }
};

JpegDecoding& decoding_of(j_common_ptr jpeg) {
  return *static_cast<JpegDecoding*>(jpeg->client_data);
}

[[noreturn]] void leave(j_common_ptr jpeg) {
  auto& decoding = decoding_of(jpeg);
  jpeg->err->format_message(jpeg, decoding.reason);
  std::longjmp(decoding.exit, 1);
}

/// libjpeg fills in what it misses and warns; a picture with holes is not published.
void heed(j_common_ptr jpeg, int level) {
  if (level < 0 && std::ranges::find(kHarmless, jpeg->err->msg_code) == kHarmless.end()) leave(jpeg);
}

void count_scans(j_common_ptr jpeg) {
  if (reinterpret_cast<j_decompress_ptr>(jpeg)->input_scan_number <= kMostScans) return;
  std::snprintf(decoding_of(jpeg).reason, JMSG_LENGTH_MAX, "it has more than %d scans", kMostScans);
  std::longjmp(decoding_of(jpeg).exit, 1);
}

void begin(JpegDecoding& decoding) {
  decoding.jpeg.err = jpeg_std_error(&decoding.errors);
  decoding.errors.error_exit = leave;
  decoding.errors.emit_message = heed;
  decoding.progress.progress_monitor = count_scans;
  decoding.jpeg.client_data = &decoding;
}

bool read_head(JpegDecoding& decoding, std::string_view bytes) {
  if (setjmp(decoding.exit) != 0) return false;
  jpeg_create_decompress(&decoding.jpeg);
  decoding.jpeg.progress = &decoding.progress;
  jpeg_mem_src(&decoding.jpeg, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  jpeg_save_markers(&decoding.jpeg, kExifMarker, kLongestMarker);
  return jpeg_read_header(&decoding.jpeg, TRUE) == JPEG_HEADER_OK;
}

/// Decodes everything at an eighth of its size: all that the file holds is looked at, and little is worked out.
bool check_rows(JpegDecoding& decoding) {
  if (setjmp(decoding.exit) != 0) return false;
  auto& jpeg = decoding.jpeg;
  jpeg.scale_num = 1;
  jpeg.scale_denom = 8;
  jpeg.do_fancy_upsampling = FALSE;
  jpeg_start_decompress(&jpeg);
  const auto row_bytes = jpeg.output_width * static_cast<JDIMENSION>(jpeg.output_components);
  auto* rows = jpeg.mem->alloc_sarray(reinterpret_cast<j_common_ptr>(&jpeg), JPOOL_IMAGE, row_bytes, 1);
  while (jpeg.output_scanline < jpeg.output_height) jpeg_read_scanlines(&jpeg, rows, 1);
  jpeg_finish_decompress(&jpeg);
  return true;
}

std::optional<Colours> colours_of(J_COLOR_SPACE space) {
  switch (space) {
    case JCS_GRAYSCALE:
      return Colours::kGrey;
    case JCS_RGB:
      return Colours::kRgb;
    case JCS_YCbCr:
      return Colours::kYcc;
    default:
      return std::nullopt;
  }
}

Fault of_other_colours(J_COLOR_SPACE space) {
  constexpr std::string_view kHint = "save it for the screen, in RGB";
  const bool is_for_print = space == JCS_CMYK || space == JCS_YCCK;
  return unreadable(is_for_print ? "is in the four inks of a printing press (CMYK)" : "is in colours of its own",
                    std::string(kHint));
}

Orientation orientation_of(const jpeg_decompress_struct& jpeg) {
  for (const auto* marker = jpeg.marker_list; marker != nullptr; marker = marker->next) {
    if (marker->marker != kExifMarker) continue;
    return orientation_in({reinterpret_cast<const char*>(marker->data), marker->data_length});
  }
  return Orientation::kUpright;
}

}  // namespace

bool is_jpeg(std::string_view bytes) {
  return bytes.starts_with("\xFF\xD8\xFF");
}

std::expected<Picture, Fault> read_jpeg(std::string bytes) {
  JpegDecoding decoding;
  begin(decoding);
  if (!read_head(decoding, bytes)) return std::unexpected(damaged(decoding.reason));
  const Size size{decoding.jpeg.image_width, decoding.jpeg.image_height};
  if (is_too_large(size)) return std::unexpected(too_large(size));
  const auto colours = colours_of(decoding.jpeg.jpeg_color_space);
  if (!colours) return std::unexpected(of_other_colours(decoding.jpeg.jpeg_color_space));
  if (decoding.jpeg.arith_code != FALSE)
    return std::unexpected(unreadable("is packed in a way that few programs read", "save it again as JPEG"));
  const auto orientation = orientation_of(decoding.jpeg);
  if (!check_rows(decoding)) return std::unexpected(damaged(decoding.reason));
  return Picture{.format = Format::kJpeg,
                 .stored = size,
                 .orientation = orientation,
                 .colours = *colours,
                 .bytes = std::move(bytes)};
}

}  // namespace cornerstone::image
