#include "pdf/objects.h"

#include <array>
#include <cassert>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <hpdf.h>
#include <hpdf_destination.h>
#include <hpdf_doc.h>
#include <hpdf_info.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>
#include <hpdf_utils.h>

#include "pdf/compression.h"
#include "pdf/syntax.h"
#include "source/hash.h"

namespace cornerstone::pdf {
namespace {

/// Entries of a dictionary that libharu writes as they are, behind its own: hung on the dictionary's `attr`.
struct RawEntries {
  std::string text;
};

HPDF_STATUS write_raw_entries(HPDF_Dict dictionary, HPDF_Stream out) {
  const auto& text = static_cast<const RawEntries*>(dictionary->attr)->text;
  return HPDF_Stream_Write(out, reinterpret_cast<const HPDF_BYTE*>(text.data()), static_cast<HPDF_UINT>(text.size()));
}

void free_raw_entries(HPDF_Dict dictionary) {
  delete static_cast<RawEntries*>(dictionary->attr);
  dictionary->attr = nullptr;
}

void attach_raw_entries(HPDF_Dict dictionary, std::string text) {
  assert(dictionary->attr == nullptr && dictionary->write_fn == nullptr && dictionary->free_fn == nullptr);
  text += '\n';
  dictionary->attr = new RawEntries{std::move(text)};
  dictionary->write_fn = write_raw_entries;
  dictionary->free_fn = free_raw_entries;
}

ObjectId id_of(const void* object) {
  constexpr HPDF_UINT32 kNumberBits = 0x00FFFFFF;
  return {static_cast<const HPDF_Obj_Header*>(object)->obj_id & kNumberBits};
}

HPDF_Rect rect_of(const Area& area) {
  return {static_cast<HPDF_REAL>(area.left), static_cast<HPDF_REAL>(area.bottom), static_cast<HPDF_REAL>(area.right),
          static_cast<HPDF_REAL>(area.top)};
}

/// libharu is told of no filter: the bytes it is given are compressed already.
constexpr std::string_view kDeflated = " /Filter /FlateDecode";

constexpr std::size_t kIdBytes = 16;

/// The ID as libharu spells it.
std::string spelt_id(std::string_view hexadecimal) {
  return fmt::format("<{}>", hexadecimal);
}

}  // namespace

std::string reference(ObjectId id) {
  return std::to_string(id.number) + " 0 R";
}

struct ObjectFile::Internals {
  HPDF_Doc document = nullptr;
  Compressor compressor;
  std::vector<HPDF_Page> pages;
  std::vector<HPDF_Outline> bookmarks;
  std::vector<HPDF_Dict> raw_by_number;  ///< Null where an object's entries are not ours.
  std::optional<WriteFailure> failure;

  /// Keeps the first failure; later ones follow from it.
  bool holds(bool is_well, std::string_view step) {
    if (is_well) return true;
    if (!failure) {
      const HPDF_STATUS code = document == nullptr ? HPDF_FAILD_TO_ALLOC_MEM : document->error.error_no;
      failure = WriteFailure{fmt::format("libharu could not {} (0x{:04X})", step, code)};
    }
    return false;
  }
  bool check(HPDF_STATUS status, std::string_view step) { return holds(status == HPDF_OK, step); }

  ObjectId remember(HPDF_Dict dictionary) {
    const auto id = id_of(dictionary);
    if (raw_by_number.size() <= id.number) raw_by_number.resize(id.number + 1, nullptr);
    raw_by_number[id.number] = dictionary;
    return id;
  }
  HPDF_Dict raw(ObjectId id) const {
    assert(raw_by_number.at(id.number) != nullptr);
    return raw_by_number[id.number];
  }

  bool fill(HPDF_Stream stream, std::string_view bytes) {
    const auto status = HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE*>(bytes.data()),
                                          static_cast<HPDF_UINT>(bytes.size()));
    return check(status, "fill a stream");
  }

  bool add_text(HPDF_Dict dictionary, const char* key, std::string_view text) {
    std::string bytes = utf16_bytes(text);
    auto* value = HPDF_Binary_New(document->mmgr, reinterpret_cast<HPDF_BYTE*>(bytes.data()),
                                  static_cast<HPDF_UINT>(bytes.size()));
    return holds(value != nullptr, "make a text") && check(HPDF_Dict_Add(dictionary, key, value), "add a text");
  }

  HPDF_Destination destination(const Place& place) {
    auto* made = HPDF_Page_CreateDestination(pages.at(place.page));
    if (!holds(made != nullptr, "make a destination")) return nullptr;
    if (!check(HPDF_Destination_SetFitH(made, static_cast<HPDF_REAL>(place.top)), "place a destination"))
      return nullptr;
    return made;
  }

  ObjectId finish_link(HPDF_Annotation link, std::string_view description, int structure_key) {
    if (!holds(link != nullptr, "make a link")) return {};
    // F 4: printed with the page, as PDF/A asks of every annotation.
    attach_raw_entries(link, fmt::format("/F 4 /Border [0 0 0] /StructParent {} /Contents {}", structure_key,
                                         text_string(description)));
    return id_of(link);
  }

  bool add_id();
  bool save(std::string& bytes);
};

ObjectFile::ObjectFile() : internals_(std::make_unique<Internals>()) {
  auto& file = *internals_;
  file.document = HPDF_New(nullptr, nullptr);
  if (!file.holds(file.document != nullptr, "start a file")) return;
  file.document->pdf_version = HPDF_VER_17;
}

ObjectFile::~ObjectFile() {
  HPDF_Free(internals_->document);
}

ObjectId ObjectFile::add(std::string entries) {
  auto& file = *internals_;
  if (file.failure) return {};
  auto* dictionary = HPDF_Dict_New(file.document->mmgr);
  if (!file.holds(dictionary != nullptr, "make an object")) return {};
  attach_raw_entries(dictionary, std::move(entries));
  if (!file.check(HPDF_Xref_Add(file.document->xref, dictionary), "number an object")) return {};
  return file.remember(dictionary);
}

ObjectId ObjectFile::reserve() {
  return add({});
}

void ObjectFile::define(ObjectId id, std::string entries) {
  auto& file = *internals_;
  if (file.failure) return;
  static_cast<RawEntries*>(file.raw(id)->attr)->text = std::move(entries += '\n');
}

ObjectId ObjectFile::add_stream(std::string_view bytes, std::string entries, Packing packing) {
  auto& file = *internals_;
  if (file.failure) return {};
  if (packing != Packing::kPlain) entries += kDeflated;
  auto* stream = HPDF_DictStream_New(file.document->mmgr, file.document->xref);
  if (!file.holds(stream != nullptr, "make a stream")) return {};
  attach_raw_entries(stream, std::move(entries));
  const auto packed = packing == Packing::kCompress ? file.compressor.compress(bytes) : std::string();
  if (!file.fill(stream->stream, packing == Packing::kCompress ? packed : bytes)) return {};
  return file.remember(stream);
}

void ObjectFile::add_page(double width, double height, ObjectId resources) {
  auto& file = *internals_;
  if (file.failure) return;
  auto* page = HPDF_AddPage(file.document);
  if (!file.holds(page != nullptr, "add a page")) return;
  file.pages.push_back(page);
  if (!file.check(HPDF_Page_SetWidth(page, static_cast<HPDF_REAL>(width)), "set a page's width")) return;
  if (!file.check(HPDF_Page_SetHeight(page, static_cast<HPDF_REAL>(height)), "set a page's height")) return;
  if (!file.check(HPDF_Dict_Add(page, "Resources", file.raw(resources)), "give a page its resources")) return;
  // The order of tabbing through links: the order of reading.
  file.check(HPDF_Dict_AddName(page, "Tabs", "S"), "order a page's links");
}

ObjectId ObjectFile::page(std::size_t index) const {
  return internals_->failure ? ObjectId{} : id_of(internals_->pages.at(index));
}

void ObjectFile::fill_page(std::size_t index, std::string_view content, int structure_key) {
  auto& file = *internals_;
  if (file.failure) return;
  auto* page = file.pages.at(index);
  if (!file.check(HPDF_Dict_AddNumber(page, "StructParents", structure_key), "key a page")) return;
  auto* attributes = static_cast<HPDF_PageAttr>(page->attr);
  attach_raw_entries(attributes->contents, std::string(kDeflated));
  file.fill(attributes->stream, file.compressor.compress(content));
}

ObjectId ObjectFile::add_web_link(std::size_t page, const Area& area, const std::string& url,
                                  std::string_view description, int structure_key) {
  auto& file = *internals_;
  if (file.failure) return {};
  auto* link = HPDF_Page_CreateURILinkAnnot(file.pages.at(page), rect_of(area), url.c_str());
  return file.finish_link(link, description, structure_key);
}

ObjectId ObjectFile::add_inner_link(std::size_t page, const Area& area, const Place& target,
                                    std::string_view description, int structure_key) {
  auto& file = *internals_;
  if (file.failure) return {};
  auto* destination = file.destination(target);
  if (destination == nullptr) return {};
  auto* link = HPDF_Page_CreateLinkAnnot(file.pages.at(page), rect_of(area), destination);
  return file.finish_link(link, description, structure_key);
}

BookmarkIndex ObjectFile::add_bookmark(std::optional<BookmarkIndex> parent, std::string_view title, const Place& target,
                                       bool is_open) {
  auto& file = *internals_;
  if (file.failure) return 0;
  auto* above = parent ? file.bookmarks.at(*parent) : nullptr;
  auto* bookmark = HPDF_CreateOutline(file.document, above, "", nullptr);
  if (!file.holds(bookmark != nullptr, "add a bookmark")) return 0;
  file.bookmarks.push_back(bookmark);
  const auto index = file.bookmarks.size() - 1;
  // libharu's own titles stop at NUL and at U+FFFF.
  if (!file.add_text(bookmark, "Title", title)) return index;
  if (!file.check(HPDF_Outline_SetOpened(bookmark, is_open ? HPDF_TRUE : HPDF_FALSE), "open a bookmark")) return index;
  auto* destination = file.destination(target);
  if (destination == nullptr) return index;
  file.check(HPDF_Outline_SetDestination(bookmark, destination), "aim a bookmark");
  return index;
}

void ObjectFile::set_catalogue(std::string entries) {
  if (!internals_->failure) attach_raw_entries(internals_->document->catalog, std::move(entries));
}

void ObjectFile::set_information(const char* key, std::string_view text) {
  if (!internals_->failure) internals_->add_text(internals_->document->info, key, text);
}

void ObjectFile::set_information_date(const char* key, const std::string& date) {
  auto& file = *internals_;
  if (file.failure) return;
  auto* value = HPDF_String_New(file.document->mmgr, date.c_str(), nullptr);
  if (!file.holds(value != nullptr, "make a date")) return;
  file.check(HPDF_Dict_Add(file.document->info, key, value), "add a date");
}

bool ObjectFile::Internals::add_id() {
  std::array<HPDF_BYTE, kIdBytes> zeros{};
  auto* pair = HPDF_Array_New(document->mmgr);
  if (!holds(pair != nullptr, "make an ID")) return false;
  for (int i = 0; i < 2; ++i) {
    auto* half = HPDF_Binary_New(document->mmgr, zeros.data(), kIdBytes);
    if (!check(HPDF_Array_Add(pair, half), "make an ID")) return false;
  }
  return check(HPDF_Dict_Add(document->trailer, "ID", pair), "add an ID");
}

bool ObjectFile::Internals::save(std::string& bytes) {
  if (!check(HPDF_SaveToStream(document), "save")) return false;
  auto size = HPDF_GetStreamSize(document);
  bytes.resize(size);
  const auto status = HPDF_ReadFromStream(document, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
  return holds((status == HPDF_OK || status == HPDF_STREAM_EOF) && size == bytes.size(), "hand out what it saved");
}

std::expected<std::string, WriteFailure> ObjectFile::finish() {
  auto& file = *internals_;
  std::string bytes;
  if (file.failure || !file.add_id() || !file.save(bytes)) return std::unexpected(*file.failure);
  // Written with an ID of zeros, the file is hashed, and the hash put in its place.
  const auto zeros = spelt_id(std::string(2 * kIdBytes, '0'));
  const auto hash = spelt_id(source::content_hash(bytes));
  assert(hash.size() == zeros.size());
  for (int i = 0; i < 2; ++i) {
    const auto at = bytes.rfind(zeros);
    assert(at != std::string::npos);
    bytes.replace(at, zeros.size(), hash);
  }
  return bytes;
}

}  // namespace cornerstone::pdf
