#include "pdf/merge.h"

#include <exception>
#include <memory>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "pdf/foreign_file.h"
#include "pdf/merge_bookmarks.h"
#include "pdf/merge_page.h"
#include "pdf/merge_places.h"

namespace cornerstone::pdf {
namespace {

using Handle = QPDFObjectHandle;

/// Where the pages of one appendix stand in the paper.
struct Stretch {
  std::size_t first = 0;
  std::size_t count = 0;
};

std::vector<Stretch> stretches_of(const layout::Pages& pages, std::size_t appendices) {
  std::vector<Stretch> stretches(appendices);
  for (std::size_t i = 0; i < pages.pages.size(); ++i) {
    const auto& inserted = pages.pages[i].inserted;
    if (!inserted) continue;
    auto& stretch = stretches.at(inserted->appendix);
    if (stretch.count++ == 0) stretch.first = i;
  }
  return stretches;
}

class Merger {
 public:
  explicit Merger(std::string_view paper) {
    paper_.setSuppressWarnings(true);
    paper_.processMemoryFile("paper", paper.data(), paper.size());
    tree_ = paper_.getRoot().getKey("/StructTreeRoot");
  }

  void add(const document::Appendix& appendix, std::size_t index, const Stretch& stretch) {
    if (stretch.count == 0) return;
    const auto id = layout::appendix_id(index);
    auto& foreign =
        *held_.emplace_back(std::make_unique<ForeignFile>(*appendix.bytes, appendix.is_tagged, next_key(), id + "-"));
    Handle part;
    if (!QPDFNameTreeObjectHelper(tree_.getKey("/IDTree"), paper_).findObject(id, part)) return;
    std::vector<Handle> copied;
    for (std::size_t i = 0; i < stretch.count; ++i) {
      const PagePlace place{.paper = paper_, .kept = paper_.getAllPages().at(stretch.first + i)};
      copied.push_back(appendix.is_tagged ? take_page(place, foreign.pages().at(i))
                                          : picture_page(place, foreign.pages().at(i)));
    }
    const PlaceMap places(foreign.pages(), copied);
    if (appendix.is_tagged) {
      settle_links(foreign.pages(), copied, places);
      take_structure(foreign, part);
    } else {
      describe_pictures(appendix, part, copied);
    }
    if (stretch.first > 0) add_bookmarks(paper_, paper_.getAllPages().at(stretch.first - 1), foreign.file(), places);
  }

  std::string write(bool is_compact) {
    QPDFWriter writer(paper_);
    writer.setOutputMemory();
    writer.setObjectStreamMode(is_compact ? qpdf_o_generate : qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);  // Archives ask for it.
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
  }

 private:
  [[nodiscard]] int next_key() { return tree_.getKey("/ParentTreeNextKey").getIntValueAsInt(); }
  void set_next_key(int key) { tree_.replaceKey("/ParentTreeNextKey", Handle::newInteger(key)); }
  [[nodiscard]] QPDFNumberTreeObjectHelper parents() { return {tree_.getKey("/ParentTree"), paper_}; }

  void take_structure(ForeignFile& foreign, Handle part) {
    const auto& structure = foreign.structure();
    auto children = Handle::newArray();
    for (const auto& top : structure.tops) {
      // What is no object of its own cannot be copied as one.
      auto element = paper_.copyForeignObject(top.isIndirect() ? top : foreign.file().makeIndirectObject(top));
      element.replaceKey("/P", part);
      children.appendItem(element);
    }
    part.replaceKey("/K", children);
    if (const auto language = foreign.language(); !language.empty())
      part.replaceKey("/Lang", Handle::newUnicodeString(language));
    auto tree = parents();
    for (const auto& [key, value] : structure.parents) tree.insert(key, paper_.copyForeignObject(value));
    set_next_key(structure.next_key);
    QPDFNameTreeObjectHelper ids(tree_.getKey("/IDTree"), paper_);
    for (const auto& [id, element] : structure.with_id) ids.insert(id, paper_.copyForeignObject(element));
  }

  /// A figure for each page, under `part`.
  void describe_pictures(const document::Appendix& appendix, Handle part, std::vector<Handle>& pages) {
    auto children = Handle::newArray();
    auto tree = parents();
    int key = next_key();
    for (std::size_t i = 0; i < pages.size(); ++i) {
      auto figure = paper_.makeIndirectObject(
          Handle::parse("<< /Type /StructElem /S /Figure /K 0 /A << /O /Layout /Placement /Block >> >>"));
      figure.replaceKey("/P", part);
      figure.replaceKey("/Pg", pages[i]);
      figure.getKey("/A").replaceKey("/BBox", pages[i].getKey("/MediaBox").shallowCopy());
      figure.replaceKey("/Alt", Handle::newUnicodeString(fmt::format("{}, page {} of {}: a picture of it, not tagged",
                                                                     appendix.title, i + 1, pages.size())));
      pages[i].replaceKey("/StructParents", Handle::newInteger(key));
      tree.insert(key++, paper_.makeIndirectObject(Handle::newArray({figure})));
      children.appendItem(figure);
    }
    part.replaceKey("/K", children);
    set_next_key(key);
  }

  QPDF paper_;
  Handle tree_;
  std::vector<std::unique_ptr<ForeignFile>> held_;  ///< Until all is written.
};

}  // namespace

std::expected<std::string, WriteFailure> join_appendices(std::string_view paper, const layout::Pages& pages,
                                                         const std::vector<document::Appendix>& appendices,
                                                         bool is_compact) {
  try {
    Merger merger(paper);
    const auto stretches = stretches_of(pages, appendices.size());
    for (std::size_t i = 0; i < appendices.size(); ++i) merger.add(appendices[i], i, stretches[i]);
    return merger.write(is_compact);
  } catch (const std::exception& error) {
    return std::unexpected(WriteFailure{fmt::format("its appendices could not be joined: {}", error.what())});
  }
}

}  // namespace cornerstone::pdf
