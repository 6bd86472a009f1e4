// Short names of academies, for charts and tables where there is no room for the whole.
//
// What many names of a trust end with ("Primary Academy") tells nothing apart and is left off; nothing else is.

#pragma once

#include <map>
#include <string>

#include "facts/facts.h"

namespace cornerstone::compose {

class ShortNames {
 public:
  explicit ShortNames(const facts::Facts& facts);
  [[nodiscard]] const std::string& of(const facts::Academy& academy) const;

 private:
  std::map<values::AcademyIndex, std::string> names_;
};

}  // namespace cornerstone::compose
