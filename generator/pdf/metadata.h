// Metadata: what the file says of itself, to people's readers and to archives.
//
// Said twice, in the Info dictionary and as XMP, and the same both times. The date is the paper's own.

#pragma once

#include <string>

#include "layout/page.h"
#include "pdf/objects.h"

namespace cornerstone::pdf {

/// The XMP packet: title, author, language, date, and the claims to be PDF/UA-1 and PDF/A-2a.
[[nodiscard]] std::string xmp_packet(const layout::Pages& pages);

/// Adds the packet and the colour profile, fills the Info dictionary, and returns the catalogue entries that refer to
/// them.
[[nodiscard]] std::string add_metadata(const layout::Pages& pages, const std::string& colour_profile, ObjectFile& file);

}  // namespace cornerstone::pdf
