// A finished PDF, read back: pages with their marked content, fonts, and the structure tree.
//
// Reads what the file says and judges nothing: see structure_check.h. Throws where the file cannot be read at all.

#pragma once

#include <map>
#include <memory>
#include <qpdf/QPDF.hh>
#include <string>
#include <vector>

#include "pdf/marked_content.h"
#include "pdf/read_font.h"

namespace cornerstone::tests {

/// What stands below an element: an element, a piece of marked content, or an annotation.
struct Child {
  enum class Kind { kElement, kContent, kObject } kind = Kind::kElement;
  std::size_t element = 0;
  QPDFObjGen page{};
  int content = 0;
  QPDFObjGen object{};
};

struct Element {
  std::string tag;  ///< "H1"
  QPDFObjectHandle object;
  std::size_t parent = 0;  ///< Its own place for the top.
  std::vector<Child> children;

  /// A key of any of its attribute dictionaries; null where none has it.
  [[nodiscard]] QPDFObjectHandle attribute(const std::string& key) const;
  [[nodiscard]] std::string text(const std::string& key) const;  ///< Empty where there is none.
};

struct ReadPage {
  QPDFObjectHandle object;
  std::vector<QPDFObjectHandle> annotations;
  MarkedContent content;
};

struct Paper {
  std::shared_ptr<const std::string> bytes;  ///< qpdf reads from here as long as `file` lives.
  std::shared_ptr<QPDF> file;
  std::vector<ReadPage> pages;
  std::map<QPDFObjGen, ReadFont> fonts;
  std::vector<Element> elements;  ///< In reading order; the first is the top. Empty where there is no tree.
  std::map<int, QPDFObjectHandle> parent_tree;  ///< Arrays for pages, elements for annotations.
  std::string metadata;

  [[nodiscard]] QPDFObjectHandle catalogue() const { return file->getRoot(); }
  [[nodiscard]] QPDFObjectHandle information() const { return file->getTrailer().getKey("/Info"); }
  [[nodiscard]] std::size_t page_number(QPDFObjGen page) const;  ///< From 0.
  /// What a reader hears of a piece of content.
  [[nodiscard]] const std::string& words_of(QPDFObjGen page, int content) const;
  /// The same of an element and everything below it, pieces parted by spaces.
  [[nodiscard]] std::string words_of(const Element& element) const;
};

[[nodiscard]] Paper read_paper(std::string bytes);

}  // namespace cornerstone::tests
