// Paths: how the documents of an output are named, safely on every file share.

#pragma once

#include <set>
#include <string>
#include <string_view>

#include "edition/edition.h"

namespace cornerstone::compose {

/// "offer/send.md" → "offer/send"; each folder and the name made safe. "index.md" → "".
[[nodiscard]] std::string page_folder(std::string_view markdown_path);
/// "packs/2026-09-30-annual-risk-assessment", without its ending.
[[nodiscard]] std::string pack_path(const edition::Pack& pack);

/// Paths given out so far, so that none is given twice.
class Paths {
 public:
  /// `folder` + "/index.html", or with a number after the folder where that is taken.
  [[nodiscard]] std::string take_page(const std::string& folder);
  /// `stem` + ".pdf" likewise.
  [[nodiscard]] std::string take_paper(const std::string& stem);

 private:
  [[nodiscard]] std::string take(std::string stem, std::string_view ending);
  std::set<std::string> taken_;
};

}  // namespace cornerstone::compose
