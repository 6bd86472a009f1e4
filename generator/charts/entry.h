// Entries: a name with quieter words about it, which follow on its last line where there is room and stand below it
// otherwise.

#pragma once

#include <string>
#include <vector>

#include "charts/lettering.h"

namespace cornerstone::charts {

struct Entry {
  std::vector<std::string> name;   ///< Its lines.
  std::vector<std::string> about;  ///< Its lines; may be empty.
  Style style, about_style;
  double follows_at = 0;  ///< How far from the left `about` begins on the name's last line; 0: it stands below.
  [[nodiscard]] double height() const;
};

enum class About { kFollows, kBelow };
/// Every line fits into `width`; a word that is wider is shortened. `about` stands where it `may`.
[[nodiscard]] Entry entry_of(const std::string& name, const Style& style, const std::string& about,
                             const Style& about_style, About may, double width, const TextWidth& measure);
void draw_entry(const Entry& entry, drawing::Point top_left, drawing::Drawing& drawing);

}  // namespace cornerstone::charts
