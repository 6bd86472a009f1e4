#include <map>
#include <set>

#include <fmt/format.h>

#include "pdf/structure_check.h"

namespace cornerstone::tests {
namespace {

using Tags = std::set<std::string>;

/// Those that the writer has: any other is a mistake here, standard or not.
const Tags kTags = {"Document", "Part",       "Sect", "H1",        "H2",      "H3",     "H4",    "H5",
                    "H6",       "P",          "L",    "LI",        "Lbl",     "LBody",  "Table", "THead",
                    "TBody",    "TR",         "TH",   "TD",        "Caption", "Figure", "Link",  "Span",
                    "Code",     "BlockQuote", "Note", "Reference", "TOC",     "TOCI",   "Div"};

const Tags kOtherStandardTags = {"Art", "NonStruct", "Private", "H",  "Quote", "BibEntry", "Annot", "Ruby",    "RB",
                                 "RT",  "RP",        "Warichu", "WT", "WP",    "Index",    "Form",  "Formula", "TFoot"};

/// Where an element may stand; those not named may stand anywhere.
const std::map<std::string, Tags> kParents = {
    {"LI", {"L"}},        {"Lbl", {"LI", "Note", "TOCI", "Reference"}},
    {"LBody", {"LI"}},    {"THead", {"Table"}},
    {"TBody", {"Table"}}, {"TR", {"Table", "THead", "TBody"}},
    {"TH", {"TR"}},       {"TD", {"TR"}},
    {"TOCI", {"TOC"}},    {"Caption", {"Table", "Figure", "L", "TOC", "Div", "Sect"}}};

/// What may stand directly in an element; those not named may hold anything.
const std::map<std::string, Tags> kChildren = {{"L", {"LI", "L", "Caption"}},
                                               {"LI", {"Lbl", "LBody"}},
                                               {"Table", {"Caption", "THead", "TBody", "TR"}},
                                               {"THead", {"TR"}},
                                               {"TBody", {"TR"}},
                                               {"TR", {"TH", "TD"}},
                                               {"TOC", {"TOCI", "TOC", "Caption"}}};

class ElementCheck {
 public:
  ElementCheck(const Paper& paper, std::vector<Fault>& faults) : paper_(paper), faults_(faults) {}

  void run() {
    for (const auto& element : paper_.elements) collect_id(element);
    for (std::size_t i = 0; i < paper_.elements.size(); ++i) {
      check_place(i);
      check_own(paper_.elements[i]);
      check_heading(paper_.elements[i]);
      if (paper_.elements[i].tag == "Table") check_rows(paper_.elements[i]);
    }
  }

 private:
  void fault(std::string rule, const Element& element, std::string_view more = {}) {
    faults_.push_back({std::move(rule), fmt::format("{} `{}` {}", element.tag, paper_.words_of(element), more)});
  }

  void collect_id(const Element& element) {
    const auto id = element.text("/ID");
    if (!id.empty() && !ids_.insert(id).second) fault("id-twice", element, id);
  }

  void check_place(std::size_t index) {
    const auto& element = paper_.elements[index];
    const auto& parent = paper_.elements[element.parent];
    if (!kTags.contains(element.tag)) fault("unknown-tag", element);
    if (index == 0) {
      if (element.tag != "Document") fault("nesting", element, "is the top");
      return;
    }
    if (QPDFObjectHandle(element.object).getKey("/P").getObjGen() != parent.object.getObjGen()) {
      fault("wrong-parent", element);
    }
    check_order(index);
    const auto allowed = kParents.find(element.tag);
    const auto taken = kChildren.find(parent.tag);
    if ((allowed != kParents.end() && !allowed->second.contains(parent.tag)) ||
        (taken != kChildren.end() && !taken->second.contains(element.tag))) {
      fault("nesting", element, "stands in " + parent.tag);
    }
  }

  /// A caption comes first or last, a head before all rows, and there is one of each.
  void check_order(std::size_t index) {
    const auto& element = paper_.elements[index];
    if (element.tag != "Caption" && element.tag != "THead") return;
    const auto& parent = paper_.elements[element.parent];
    bool has_rows_before = false;
    std::size_t same = 0;
    for (const auto& child : parent.children) {
      if (child.kind != Child::Kind::kElement) continue;
      const auto& sibling = paper_.elements[child.element];
      if (sibling.tag == element.tag) ++same;
      if (child.element < index && (sibling.tag == "TBody" || sibling.tag == "TR")) has_rows_before = true;
    }
    if (same > 1) fault("nesting", element, "is there twice");
    const bool is_last = !parent.children.empty() && parent.children.back().kind == Child::Kind::kElement &&
                         parent.children.back().element == index;
    if (has_rows_before && !(element.tag == "Caption" && is_last)) fault("nesting", element, "comes after rows");
  }

  void check_own(const Element& element) {
    const auto& tag = element.tag;
    if (tag == "Figure" && element.text("/Alt").empty()) fault("figure-without-alternative", element);
    if (tag == "Formula" && element.text("/Alt").empty()) fault("formula-without-alternative", element);
    if (tag == "Figure" && !element.attribute("/BBox").isArray()) fault("figure-without-box", element);
    if (tag == "TH" && !element.attribute("/Scope").isName()) fault("header-without-scope", element);
    if (tag == "Note" && element.text("/ID").empty()) fault("note-without-id", element);
    if (tag == "Link" && !holds_annotation(element)) fault("link-without-annotation", element);
    if (kChildren.contains(tag)) {
      for (const auto& child : element.children) {
        if (child.kind != Child::Kind::kElement) fault("nesting", element, "holds content of its own");
      }
    }
    auto headers = element.attribute("/Headers");
    for (int i = 0; headers.isArray() && i < headers.getArrayNItems(); ++i) {
      auto id = headers.getArrayItem(i).getUTF8Value();
      if (!ids_.contains(id)) fault("unknown-header", element, id);
    }
  }

  static bool holds_annotation(const Element& element) {
    for (const auto& child : element.children) {
      if (child.kind == Child::Kind::kObject) return true;
    }
    return false;
  }

  /// The first is H1, and no level is left out on the way down.
  void check_heading(const Element& element) {
    if (element.tag == "H") fault("headings-mixed", element, "stands beside numbered ones");
    if (element.tag.size() != 2 || element.tag[0] != 'H' || element.tag[1] < '1' || element.tag[1] > '6') return;
    const int level = element.tag[1] - '0';
    if (level > heading_level_ + 1) fault("heading-order", element, fmt::format("follows level {}", heading_level_));
    heading_level_ = level;
  }

  std::vector<const Element*> rows_of(const Element& element) const {
    std::vector<const Element*> rows;
    for (const auto& child : element.children) {
      if (child.kind != Child::Kind::kElement) continue;
      const auto& inner = paper_.elements[child.element];
      if (inner.tag == "TR") {
        rows.push_back(&inner);
      } else if (inner.tag == "THead" || inner.tag == "TBody") {
        const auto deeper = rows_of(inner);
        rows.insert(rows.end(), deeper.begin(), deeper.end());
      }
    }
    return rows;
  }

  static int span(const Element& cell, const std::string& key) {
    auto value = cell.attribute(key);
    return value.isInteger() ? value.getIntValueAsInt() : 1;
  }

  /// Every row is as wide as the first, and the table names its columns or its rows.
  void check_rows(const Element& table) {
    std::map<int, int> cells_from_above;  // By rows that they still reach into: columns.
    int first_width = -1;
    bool has_headers = false;
    for (const auto* row : rows_of(table)) {
      std::map<int, int> reaching;
      int width = 0;
      for (const auto& [rows, columns] : cells_from_above) {
        width += columns;
        if (rows > 1) reaching[rows - 1] += columns;
      }
      for (const auto& child : row->children) {
        if (child.kind != Child::Kind::kElement) continue;
        const auto& cell = paper_.elements[child.element];
        has_headers = has_headers || cell.tag == "TH";
        const int columns = span(cell, "/ColSpan");
        const int rows = span(cell, "/RowSpan");
        width += columns;
        if (rows > 1) reaching[rows - 1] += columns;
      }
      cells_from_above = std::move(reaching);
      if (first_width < 0) first_width = width;
      if (width != first_width) fault("rows-differ", *row, fmt::format("is {} wide, not {}", width, first_width));
    }
    if (!has_headers) fault("table-without-headers", table);
  }

  const Paper& paper_;
  std::vector<Fault>& faults_;
  std::set<std::string> ids_;
  int heading_level_ = 0;
};

}  // namespace

bool is_standard_tag(const std::string& tag) {
  return kTags.contains(tag) || kOtherStandardTags.contains(tag);
}

void check_elements(const Paper& paper, std::vector<Fault>& faults) {
  ElementCheck(paper, faults).run();
}

}  // namespace cornerstone::tests
