// Pictures: PNG and JPEG files as the image objects of a PDF file.
//
// A JPEG is carried as it is; the samples of a PNG are compressed anew, with its transparency as a soft mask. Colours
// are those of the screen, which the file's output intent names.

#pragma once

#include <map>
#include <memory>
#include <string>

#include "layout/page.h"
#include "pdf/graphics.h"
#include "pdf/objects.h"
#include "pdf/picture_cache.h"

namespace cornerstone::pdf {

class Pictures {
 public:
  /// Every picture that `pages` shows, written into `file` once.
  [[nodiscard]] static Pictures embed(const layout::Pages& pages, ObjectFile& file, PictureCache& cache);

  /// Entries of a resource dictionary that name them all; empty without pictures.
  [[nodiscard]] std::string resource_entries() const;
  /// Paints the picture upright into its place.
  void paint(const layout::PaintedPicture& painted, Graphics& graphics) const;

 private:
  struct Embedded {
    std::string resource;  ///< "Im1"
    ObjectId object;
  };
  std::map<const image::Picture*, Embedded> embedded_;
};

}  // namespace cornerstone::pdf
