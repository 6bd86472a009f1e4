#include "pdf/dump.h"

#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageLabelDocumentHelper.hh>

#include <fmt/format.h>

namespace cornerstone::tests {
namespace {

class Dumper {
 public:
  explicit Dumper(const Paper& paper) : paper_(paper) {}

  std::string run() {
    dump_metadata();
    out_ += "== bookmarks\n";
    for (auto& bookmark : QPDFOutlineDocumentHelper(*paper_.file).getTopLevelOutlines()) dump_bookmark(bookmark, 0);
    out_ += "== structure\n";
    if (!paper_.elements.empty()) dump_element(paper_.elements.front(), 0);
    for (std::size_t i = 0; i < paper_.pages.size(); ++i) dump_page(i);
    return std::move(out_);
  }

 private:
  void line(int depth, std::string_view text) {
    out_.append(static_cast<std::size_t>(depth) * 2, ' ');
    out_ += text;
    out_ += '\n';
  }

  void dump_metadata() {
    out_ += "== metadata\n";
    auto information = paper_.information();
    for (const auto& key : information.getKeys()) {
      line(0, fmt::format("{}: {}", key.substr(1), information.getKey(key).getUTF8Value()));
    }
    line(0, fmt::format("Lang: {}", paper_.catalogue().getKey("/Lang").getUTF8Value()));
  }

  void dump_bookmark(QPDFOutlineObjectHelper& bookmark, int depth) {
    line(depth, fmt::format("{} -> {}", bookmark.getTitle(), place(bookmark.getDest())));
    for (auto& kid : bookmark.getKids()) dump_bookmark(kid, depth + 1);
  }

  std::string place(QPDFObjectHandle destination) const {
    if (!destination.isArray()) return "nowhere";
    auto page = paper_.page_number(destination.getArrayItem(0).getObjGen()) + 1;
    auto top = destination.getArrayNItems() > 2 ? destination.getArrayItem(2) : QPDFObjectHandle::newNull();
    return top.isNumber() ? fmt::format("page {} at {:.0f}", page, top.getNumericValue())
                          : fmt::format("page {}", page);
  }

  static std::string details(const Element& element) {
    std::string out;
    for (const auto* key : {"/ID", "/Lang", "/Alt", "/ActualText"}) {
      if (const auto text = element.text(key); !text.empty()) out += fmt::format(" {}=`{}`", key + 1, text);
    }
    for (const auto* key : {"/Scope", "/ColSpan", "/RowSpan", "/Headers", "/ListNumbering"}) {
      if (auto value = element.attribute(key); !value.isNull()) {
        out += fmt::format(" {}={}", key + 1, QPDFObjectHandle(value).unparseResolved());
      }
    }
    return out;
  }

  void dump_element(const Element& element, int depth) {
    line(depth, element.tag + details(element));
    for (const auto& child : element.children) {
      switch (child.kind) {
        case Child::Kind::kElement:
          dump_element(paper_.elements[child.element], depth + 1);
          break;
        case Child::Kind::kContent:
          if (const auto& words = paper_.words_of(child.page, child.content); !words.empty()) {
            line(depth + 1, fmt::format("`{}`", words));
          }
          break;
        case Child::Kind::kObject:
          line(depth + 1, link(paper_.file->getObjectByObjGen(child.object)));
          break;
      }
    }
  }

  std::string link(QPDFObjectHandle annotation) const {
    auto action = annotation.getKey("/A");
    auto words = annotation.getKey("/Contents").getUTF8Value();
    if (action.isDictionary()) return fmt::format("-> {} ({})", action.getKey("/URI").getUTF8Value(), words);
    return fmt::format("-> {} ({})", place(annotation.getKey("/Dest")), words);
  }

  std::string label(std::size_t page) const {
    auto label = QPDFPageLabelDocumentHelper(*paper_.file).getLabelForPage(static_cast<long long>(page));
    return label.isDictionary() ? label.unparseResolved() : std::string();
  }

  void dump_page(std::size_t index) {
    out_ += fmt::format("== page {} {}\n", index + 1, label(index));
    for (const auto& piece : paper_.pages[index].content.pieces) {
      line(0, piece.words.empty() ? piece.tag : fmt::format("{}: {}", piece.tag, piece.words));
    }
  }

  const Paper& paper_;
  std::string out_;
};

}  // namespace

std::string dump(const Paper& paper) {
  return Dumper(paper).run();
}

}  // namespace cornerstone::tests
