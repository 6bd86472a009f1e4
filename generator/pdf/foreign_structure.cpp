#include "pdf/foreign_structure.h"

#include <algorithm>
#include <set>
#include <string_view>

#include <qpdf/QPDFNumberTreeObjectHelper.hh>

namespace cornerstone::pdf {
namespace {

using Handle = QPDFObjectHandle;

const std::set<std::string_view> kStandard = {
    "/Part",     "/Art",       "/Sect",  "/Div",     "/BlockQuote", "/Caption", "/TOC",     "/TOCI",
    "/Index",    "/NonStruct", "/P",     "/H1",      "/H2",         "/H3",      "/H4",      "/H5",
    "/H6",       "/L",         "/LI",    "/Lbl",     "/LBody",      "/Table",   "/TR",      "/TH",
    "/TD",       "/THead",     "/TBody", "/TFoot",   "/Span",       "/Quote",   "/Note",    "/Reference",
    "/BibEntry", "/Code",      "/Link",  "/Annot",   "/Figure",     "/Formula", "/Private", "/Ruby",
    "/RB",       "/RT",        "/RP",    "/Warichu", "/WT",         "/WP"};

/// Tags of later versions, and of whole documents within ours, by those that every reader knows.
const std::map<std::string_view, std::string_view> kNearest = {{"/Document", "/Sect"}, {"/DocumentFragment", "/Sect"},
                                                               {"/H", "/H2"},          {"/Title", "/P"},
                                                               {"/Sub", "/Span"},      {"/Em", "/Span"},
                                                               {"/Strong", "/Span"},   {"/FENote", "/Note"},
                                                               {"/Aside", "/Div"},     {"/Artifact", "/NonStruct"}};

bool is_element(Handle value) {
  return value.isDictionary() && value.getKey("/S").isName();
}

std::vector<Handle> items_of(Handle value) {
  if (value.isArray()) return value.getArrayAsVector();
  return value.isNull() ? std::vector<Handle>() : std::vector<Handle>{value};
}

class Adapter {
 public:
  Adapter(QPDF& file, const std::string& prefix)
      : root_(file.getRoot().getKey("/StructTreeRoot")),
        roles_(root_.getKey("/RoleMap")),
        classes_(root_.getKey("/ClassMap")),
        prefix_(prefix) {}

  void adapt(ForeignStructure& into) {
    std::vector<Handle> open;
    for (auto& top : items_of(root_.getKey("/K"))) {
      if (!is_element(top)) continue;
      into.tops.push_back(top);
      open.push_back(top);
    }
    while (!open.empty()) {
      auto element = open.back();
      open.pop_back();
      if (element.isIndirect() && !seen_.insert(element.getObjGen()).second) continue;
      adapt(element, into);
      for (auto& child : items_of(element.getKey("/K"))) {
        if (is_element(child)) open.push_back(child);
      }
    }
  }

 private:
  void adapt(Handle element, ForeignStructure& into) {
    element.replaceKey("/S", Handle::newName(standard(element.getKey("/S").getName())));
    spell_out_classes(element);
    for (auto& attributes : items_of(element.getKey("/A"))) prefix_headers(attributes);
    for (const auto* key : {"/C", "/NS", "/Ref", "/AF", "/PhoneticAlphabet", "/Phoneme"}) element.removeKey(key);
    auto id = element.getKey("/ID");
    if (!id.isString()) return;
    const auto renamed = prefix_ + id.getStringValue();
    element.replaceKey("/ID", Handle::newString(renamed));
    if (element.isIndirect()) into.with_id.emplace(renamed, element);
  }

  /// Through the file's own map of roles, which may lead in circles.
  [[nodiscard]] std::string standard(std::string tag) {
    constexpr int kLongestChain = 16;
    for (int i = 0; i < kLongestChain && !kStandard.contains(tag) && !kNearest.contains(tag); ++i) {
      auto role = roles_.isDictionary() ? roles_.getKey(tag) : Handle::newNull();
      if (!role.isName()) break;
      tag = role.getName();
    }
    if (kStandard.contains(tag)) return tag;
    const auto nearest = kNearest.find(tag);
    return nearest == kNearest.end() ? "/Div" : std::string(nearest->second);
  }

  /// Attributes that many elements share stand with each of them: two files may call different ones alike.
  void spell_out_classes(Handle element) {
    auto all = Handle::newArray(items_of(element.getKey("/A")));
    const bool had_own = all.getArrayNItems() > 0;
    for (auto& name : items_of(element.getKey("/C"))) {
      if (!name.isName() || !classes_.isDictionary()) continue;
      for (auto& attributes : items_of(classes_.getKey(name.getName()))) {
        if (attributes.isDictionary()) all.appendItem(attributes.shallowCopy());
      }
    }
    if (had_own || all.getArrayNItems() > 0) element.replaceKey("/A", all);
  }

  void prefix_headers(Handle attributes) {
    if (!attributes.isDictionary() || !attributes.getKey("/Headers").isArray()) return;
    if (attributes.isIndirect() && !prefixed_.insert(attributes.getObjGen()).second) return;
    auto renamed = Handle::newArray();
    for (auto& header : attributes.getKey("/Headers").getArrayAsVector()) {
      if (header.isString()) renamed.appendItem(Handle::newString(prefix_ + header.getStringValue()));
    }
    attributes.replaceKey("/Headers", renamed);
  }

  Handle root_;
  Handle roles_;
  Handle classes_;
  std::string prefix_;
  std::set<QPDFObjGen> seen_;
  std::set<QPDFObjGen> prefixed_;
};

/// Keys of pages, forms and annotations into the parent tree.
void shift_keys(QPDF& file, int by) {
  for (auto& object : file.getAllObjects()) {
    auto dictionary = object.isStream() ? object.getDict() : object;
    if (!dictionary.isDictionary()) continue;
    for (const auto* key : {"/StructParents", "/StructParent"}) {
      auto value = dictionary.getKey(key);
      if (value.isInteger()) dictionary.replaceKey(key, Handle::newInteger(value.getIntValue() + by));
    }
  }
}

void read_parents(QPDF& file, int first_key, ForeignStructure& into) {
  // More than any file of a thousand pages has: keys beyond it are made up.
  constexpr long long kMostKeys = 1'000'000;
  QPDFNumberTreeObjectHelper tree(file.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree"), file);
  for (const auto& [key, value] : tree) {
    if (key < 0 || key > kMostKeys) continue;
    const int shifted = first_key + static_cast<int>(key);
    into.parents.emplace(shifted, value.isIndirect() ? value : file.makeIndirectObject(value));
    into.next_key = std::max(into.next_key, shifted + 1);
  }
}

}  // namespace

ForeignStructure adapt_structure(QPDF& file, int first_key, const std::string& prefix) {
  ForeignStructure structure;
  structure.next_key = first_key;
  Adapter(file, prefix).adapt(structure);
  read_parents(file, first_key, structure);
  shift_keys(file, first_key);
  return structure;
}

}  // namespace cornerstone::pdf
