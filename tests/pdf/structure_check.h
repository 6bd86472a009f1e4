// Whether a finished PDF can be read by everybody and kept for ever: the machine-checkable part of PDF/UA-1 and of
// PDF/A-2a that a writer of tagged pages can get wrong.
//
// Also holds what validators let through: a link's object reference that points at another annotation, and a header
// cell without scope. It does not judge the words: whether a description describes is for people. Which condition of
// which standard is looked for under which rule stands in conditions.h, along with those that cannot arise.

#pragma once

#include <string>
#include <vector>

#include "pdf/paper.h"

namespace cornerstone::tests {

struct Fault {
  std::string rule;    ///< "header-without-scope"
  std::string detail;  ///< Which one.
  bool operator==(const Fault&) const = default;
};

/// Everything that is wrong with `paper`; the same rule may be broken more than once.
[[nodiscard]] std::vector<Fault> faults_of(const Paper& paper);

// The parts of it, one file each.
void check_file(const Paper& paper, std::vector<Fault>& faults);      ///< Bytes around the objects.
void check_objects(const Paper& paper, std::vector<Fault>& faults);   ///< Every object, wherever it hangs.
void check_pages(const Paper& paper, std::vector<Fault>& faults);     ///< Operators, colours, limits.
void check_profile(const Paper& paper, std::vector<Fault>& faults);   ///< The output intent.
void check_document(const Paper& paper, std::vector<Fault>& faults);  ///< What the catalogue says of the file.
void check_metadata(const Paper& paper, std::vector<Fault>& faults);  ///< XMP, and that it says what /Info says.
void check_elements(const Paper& paper, std::vector<Fault>& faults);  ///< Tags, nesting, tables, figures, headings.
void check_words(const Paper& paper, std::vector<Fault>& faults);     ///< Languages and private characters.
void check_marks(const Paper& paper, std::vector<Fault>& faults);     ///< Content and the tree, both ways.
void check_links(const Paper& paper, std::vector<Fault>& faults);     ///< Annotations and the tree, both ways.
void check_fonts(const Paper& paper, std::vector<Fault>& faults);

/// Of ISO 32000-1, 14.8.4: what needs no role map.
[[nodiscard]] bool is_standard_tag(const std::string& tag);

}  // namespace cornerstone::tests
