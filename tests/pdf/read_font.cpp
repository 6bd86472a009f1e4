#include "pdf/read_font.h"

#include <memory>
#include <vector>

#include <hb-ot.h>
#include <hb.h>
#include <qpdf/QUtil.hh>

namespace cornerstone::tests {
namespace {

std::string bytes_of(QPDFObjectHandle stream) {
  const auto data = stream.getStreamData();
  return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

unsigned number_of(const std::string& big_endian) {
  unsigned number = 0;
  for (const char c : big_endian) number = number << 8 | static_cast<unsigned char>(c);
  return number;
}

std::string utf8_of(const std::string& utf16) {
  return QUtil::utf16_to_utf8("\xFE\xFF" + utf16);
}

/// Understands `bfchar`, which is all that the writer uses.
void read_unicode_map(const std::string& map, ReadFont& font) {
  bool is_inside = false;
  std::vector<std::string> strings;
  std::size_t at = 0;
  while (at < map.size()) {
    if (map.compare(at, 11, "beginbfchar") == 0) {
      is_inside = true;
      at += 11;
    } else if (map.compare(at, 9, "endbfchar") == 0) {
      is_inside = false;
      at += 9;
    } else if (is_inside && map[at] == '<') {
      const auto end = map.find('>', at);
      strings.push_back(QUtil::hex_decode(map.substr(at + 1, end - at - 1)));
      at = end + 1;
    } else {
      ++at;
    }
  }
  for (std::size_t i = 0; i + 1 < strings.size(); i += 2) {
    font.text_by_code[number_of(strings[i])] = utf8_of(strings[i + 1]);
  }
}

/// "c [w w w] c [w]": the one form of two that the writer uses.
void read_widths(const std::vector<QPDFObjectHandle>& entries, ReadFont& font) {
  for (std::size_t i = 0; i + 1 < entries.size(); i += 2) {
    auto code = static_cast<unsigned>(QPDFObjectHandle(entries[i]).getIntValueAsInt());
    for (auto& width : QPDFObjectHandle(entries[i + 1]).getArrayAsVector()) {
      font.stated_widths[code++] = width.getIntValueAsInt();
    }
  }
}

}  // namespace

std::optional<double> ReadFont::true_width(unsigned code) const {
  struct Release {
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    void operator()(hb_font_t* font) const { hb_font_destroy(font); }
  };
  const std::unique_ptr<hb_blob_t, Release> blob(
      hb_blob_create(program.data(), static_cast<unsigned>(program.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
  const std::unique_ptr<hb_face_t, Release> face(hb_face_create(blob.get(), 0));
  if (code >= hb_face_get_glyph_count(face.get())) return std::nullopt;
  const std::unique_ptr<hb_font_t, Release> font(hb_font_create(face.get()));
  return hb_font_get_glyph_h_advance(font.get(), code) * 1000.0 / hb_face_get_upem(face.get());
}

ReadFont read_font(QPDFObjectHandle font) {
  ReadFont read;
  read.name = font.getKey("/BaseFont").isName() ? font.getKey("/BaseFont").getName().substr(1) : std::string();
  read.is_composite =
      font.getKey("/Subtype").isNameAndEquals("/Type0") && font.getKey("/Encoding").isNameAndEquals("/Identity-H");
  if (!read.is_composite) return read;
  auto descendant = font.getKey("/DescendantFonts").getArrayItem(0);
  auto descriptor = descendant.getKey("/FontDescriptor");
  for (const auto* key : {"/FontFile2", "/FontFile3"}) {
    if (descriptor.getKey(key).isStream()) read.program = bytes_of(descriptor.getKey(key));
  }
  if (descendant.getKey("/W").isArray()) read_widths(descendant.getKey("/W").getArrayAsVector(), read);
  if (font.getKey("/ToUnicode").isStream()) {
    read.has_unicode_map = true;
    read_unicode_map(bytes_of(font.getKey("/ToUnicode")), read);
  }
  return read;
}

}  // namespace cornerstone::tests
