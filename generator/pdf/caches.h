// What all papers of a run share, made once: cut-down faces and packed pictures.

#pragma once

#include "pdf/picture_cache.h"
#include "pdf/subset_cache.h"

namespace cornerstone::pdf {

struct Caches {
  SubsetCache subsets;
  PictureCache pictures;
};

}  // namespace cornerstone::pdf
