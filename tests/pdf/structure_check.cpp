#include "pdf/structure_check.h"

namespace cornerstone::tests {

std::vector<Fault> faults_of(const Paper& paper) {
  std::vector<Fault> faults;
  check_file(paper, faults);
  check_objects(paper, faults);
  check_pages(paper, faults);
  check_profile(paper, faults);
  check_document(paper, faults);
  check_metadata(paper, faults);
  check_elements(paper, faults);
  check_words(paper, faults);
  check_marks(paper, faults);
  check_links(paper, faults);
  check_fonts(paper, faults);
  return faults;
}

}  // namespace cornerstone::tests
