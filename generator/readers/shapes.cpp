#include "readers/shapes.h"

namespace cornerstone::readers::shapes {

std::vector<const FileShape*> all_files() {
  return {&kTrustFile, &kTeamFile,       &kGlossaryFile, &kCalendarFile, &kFrameworkFile,
          &kOfferFile, &kPrioritiesFile, &kDataFile,     &kPackFile};
}

}  // namespace cornerstone::readers::shapes
