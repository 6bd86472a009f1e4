#include "charts/text_width.h"

namespace cornerstone::charts {

double TextWidth::operator()(std::string_view text, double size, drawing::Weight weight) const {
  const auto& face = weight == drawing::Weight::kBold       ? faces_.bold
                     : weight == drawing::Weight::kSemibold ? faces_.semibold
                                                            : faces_.regular;
  // Half an em a letter is near enough where a theme came without faces, which has been reported.
  if (!face) return 0.5 * size * static_cast<double>(text.size());
  const auto run = face->shape(text, "en", text::Figures::kTabular);
  return static_cast<double>(run.advance) * size / face->units_per_em();
}

}  // namespace cornerstone::charts
