// Objects: a PDF file as numbered objects, pages, links and bookmarks, on libharu.
//
// The one place that touches libharu, and the one that knows its internals (their layout changes with 2.4). libharu
// keeps the table of objects and writes the file; what an object holds is syntax that others spelt. Every call of
// libharu is checked: the first failure is kept, everything after it does nothing, and `finish` hands it out.

#pragma once

#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "pdf/failure.h"

namespace cornerstone::pdf {

/// The number of an object.
struct ObjectId {
  unsigned number = 0;
};
/// "12 0 R"
[[nodiscard]] std::string reference(ObjectId id);

/// How a stream stands in the file.
enum class Packing {
  kCompress,
  kCompressed,  ///< Its bytes went through Compressor already.
  kPlain,
};

/// In the units of the page, from its bottom left corner.
struct Area {
  double left = 0, bottom = 0, right = 0, top = 0;
};

/// The height of a page that a reader is taken to.
struct Place {
  std::size_t page = 0;
  double top = 0;
};

/// Index of a bookmark in the order of adding.
using BookmarkIndex = std::size_t;

class ObjectFile {
 public:
  ObjectFile();
  ~ObjectFile();
  ObjectFile(const ObjectFile&) = delete;
  ObjectFile& operator=(const ObjectFile&) = delete;

  /// A dictionary of `entries`: names and values without the brackets around them.
  ObjectId add(std::string entries);
  /// A dictionary that others may refer to before `define` says what it holds.
  ObjectId reserve();
  void define(ObjectId id, std::string entries);
  ObjectId add_stream(std::string_view bytes, std::string entries, Packing packing = Packing::kCompress);

  /// The next page, empty; `resources` is a dictionary.
  void add_page(double width, double height, ObjectId resources);
  [[nodiscard]] ObjectId page(std::size_t index) const;
  /// What the page paints; `structure_key` is its key in the parent tree.
  void fill_page(std::size_t index, std::string_view content, int structure_key);

  /// Links over `area`: what a screen reader says of them, and their key in the parent tree.
  ObjectId add_web_link(std::size_t page, const Area& area, const std::string& url, std::string_view description,
                        int structure_key);
  ObjectId add_inner_link(std::size_t page, const Area& area, const Place& target, std::string_view description,
                          int structure_key);

  BookmarkIndex add_bookmark(std::optional<BookmarkIndex> parent, std::string_view title, const Place& target,
                             bool is_open);

  /// Further entries of the document's catalogue; once.
  void set_catalogue(std::string entries);
  /// One entry of the Info dictionary: a text string, or ASCII for dates.
  void set_information(const char* key, std::string_view text);
  void set_information_date(const char* key, const std::string& date);

  /// The whole file. Its ID is the hash of everything in it.
  [[nodiscard]] std::expected<std::string, WriteFailure> finish();

 private:
  struct Internals;
  std::unique_ptr<Internals> internals_;
};

}  // namespace cornerstone::pdf
