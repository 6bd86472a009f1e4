#include "pdf/paper.h"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <stdexcept>

namespace cornerstone::tests {
namespace {

/// One thing or a list of things, as a list.
std::vector<QPDFObjectHandle> list_of(QPDFObjectHandle value) {
  if (value.isArray()) return value.getArrayAsVector();
  if (value.isNull()) return {};
  return {value};
}

class TreeReader {
 public:
  explicit TreeReader(std::vector<Element>& elements) : elements_(elements) {}

  std::size_t read(QPDFObjectHandle object, std::size_t parent) {
    if (elements_.size() > kMostElements) throw std::runtime_error("the structure tree does not end");
    const auto index = elements_.size();
    auto tag = object.getKey("/S");
    elements_.push_back({tag.isName() ? tag.getName().substr(1) : std::string(), object, parent, {}});
    auto own_page = object.getKey("/Pg").getObjGen();
    for (const auto& kid : list_of(object.getKey("/K"))) {
      const auto child = read_child(kid, own_page, index);
      elements_[index].children.push_back(child);
    }
    return index;
  }

 private:
  static constexpr std::size_t kMostElements = 1'000'000;

  Child read_child(QPDFObjectHandle kid, QPDFObjGen own_page, std::size_t parent) {
    if (kid.isInteger()) {
      return {.kind = Child::Kind::kContent, .page = own_page, .content = kid.getIntValueAsInt()};
    }
    auto page = kid.getKey("/Pg").isNull() ? own_page : kid.getKey("/Pg").getObjGen();
    if (kid.getKey("/Type").isNameAndEquals("/MCR")) {
      return {.kind = Child::Kind::kContent, .page = page, .content = kid.getKey("/MCID").getIntValueAsInt()};
    }
    if (kid.getKey("/Type").isNameAndEquals("/OBJR")) {
      return {.kind = Child::Kind::kObject, .page = page, .object = kid.getKey("/Obj").getObjGen()};
    }
    return {.kind = Child::Kind::kElement, .element = read(kid, parent)};
  }

  std::vector<Element>& elements_;
};

void read_pages(Paper& paper) {
  for (auto& page : QPDFPageDocumentHelper(*paper.file).getAllPages()) {
    auto object = page.getObjectHandle();
    auto fonts = object.getKey("/Resources").getKey("/Font");
    std::map<std::string, const ReadFont*> by_name;
    for (const auto& name : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
      auto font = fonts.getKey(name);
      auto found = paper.fonts.find(font.getObjGen());
      if (found == paper.fonts.end()) found = paper.fonts.emplace(font.getObjGen(), read_font(font)).first;
      by_name.emplace(name, &found->second);
    }
    paper.pages.push_back({object, list_of(object.getKey("/Annots")), read_content(object, by_name)});
  }
}

void read_structure(Paper& paper) {
  auto root = paper.catalogue().getKey("/StructTreeRoot");
  if (!root.isDictionary()) return;
  auto top = list_of(root.getKey("/K"));
  if (!top.empty()) TreeReader(paper.elements).read(top.front(), 0);
  QPDFNumberTreeObjectHelper parents(root.getKey("/ParentTree"), *paper.file);
  for (const auto& [key, value] : parents) paper.parent_tree.emplace(static_cast<int>(key), value);
}

}  // namespace

QPDFObjectHandle Element::attribute(const std::string& key) const {
  for (auto& attributes : list_of(QPDFObjectHandle(object).getKey("/A"))) {
    if (attributes.isDictionary() && attributes.hasKey(key)) return attributes.getKey(key);
  }
  return QPDFObjectHandle::newNull();
}

std::string Element::text(const std::string& key) const {
  auto value = QPDFObjectHandle(object).getKey(key);
  return value.isString() ? value.getUTF8Value() : std::string();
}

std::size_t Paper::page_number(QPDFObjGen page) const {
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (pages[i].object.getObjGen() == page) return i;
  }
  throw std::runtime_error("no such page");
}

const std::string& Paper::words_of(QPDFObjGen page, int content) const {
  static const std::string kNone;
  for (const auto& piece : pages[page_number(page)].content.pieces) {
    if (piece.content == content) return piece.words;
  }
  return kNone;
}

std::string Paper::words_of(const Element& element) const {
  std::string out;
  for (const auto& child : element.children) {
    if (child.kind == Child::Kind::kObject) continue;
    const auto words =
        child.kind == Child::Kind::kElement ? words_of(elements[child.element]) : words_of(child.page, child.content);
    if (!out.empty() && !words.empty()) out += ' ';
    out += words;
  }
  return out;
}

Paper read_paper(std::string bytes) {
  Paper paper;
  paper.bytes = std::make_shared<const std::string>(std::move(bytes));
  paper.file = QPDF::create();
  paper.file->setSuppressWarnings(true);
  paper.file->processMemoryFile("paper", paper.bytes->data(), paper.bytes->size());
  read_pages(paper);
  read_structure(paper);
  auto metadata = paper.catalogue().getKey("/Metadata");
  if (metadata.isStream()) {
    const auto data = QPDFObjectHandle(metadata).getStreamData();
    paper.metadata.assign(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
  }
  return paper;
}

}  // namespace cornerstone::tests
