// Why a paper could not be written: in words, for a diagnostic.

#pragma once

#include <string>

namespace cornerstone::pdf {

struct WriteFailure {
  std::string message;  ///< Lower case, without a final stop.
  bool operator==(const WriteFailure&) const = default;
};

}  // namespace cornerstone::pdf
