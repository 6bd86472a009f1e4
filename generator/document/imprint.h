// What a paper says of itself on every sheet.

#pragma once

#include <string>

namespace cornerstone::document {

/// What a printed paper's head and foot say.
struct Imprint {
  std::string organisation;  ///< "Saltmere Academy Trust"
  std::string occasion;      ///< "Board of Trustees, 30 September 2026"; may be empty.
  std::string number;        ///< "2026-09/4"; may be empty.
  std::string part;          ///< "Part A", "Part B · Confidential"; may be empty.
  bool is_confidential = false;
  std::string as_at;      ///< "As at 22 September 2026"
  std::string version;    ///< "Version 1.0 · Approved"; may be empty.
  std::string watermark;  ///< "Draft · Copy for the Chair": behind every page; may be empty.
  bool operator==(const Imprint&) const = default;
};

}  // namespace cornerstone::document
