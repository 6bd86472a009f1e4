#include "layout/type.h"

namespace cornerstone::layout {

const std::shared_ptr<const text::Face>& face_of(const theme::Faces& faces, drawing::Weight weight, bool is_italic) {
  switch (weight) {
    case drawing::Weight::kRegular:
      return is_italic ? faces.italic : faces.regular;
    case drawing::Weight::kSemibold:
      return is_italic ? faces.semibold_italic : faces.semibold;
    case drawing::Weight::kBold:
      return is_italic ? faces.bold_italic : faces.bold;
  }
  return faces.regular;
}

}  // namespace cornerstone::layout
