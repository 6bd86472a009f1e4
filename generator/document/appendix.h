// Appendices: PDF files that others made, to stand behind the papers of a pack.
//
// What is in them is theirs: it is neither read nor changed here. What a pack must know of them is how many sheets of
// what size they take, and whether everybody can read them.

#pragma once

#include <memory>
#include <string>
#include <vector>

#include "source/span.h"

namespace cornerstone::document {

/// A sheet as it is looked at, in points.
struct Sheet {
  double width = 0;
  double height = 0;
  bool operator==(const Sheet&) const = default;
};

struct Appendix {
  std::string title;
  std::string path;  ///< As written.
  std::shared_ptr<const std::string> bytes;
  std::vector<Sheet> sheets;
  bool is_tagged = false;      ///< It says what its headings, tables and pictures are.
  bool is_conforming = false;  ///< It says of itself that it is PDF/UA-1 and PDF/A.
  source::Span span;           ///< Of its path.
  bool operator==(const Appendix&) const = default;
};

}  // namespace cornerstone::document
