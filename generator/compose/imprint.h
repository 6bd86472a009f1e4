// The imprint: what head and foot of printed sheets say.

#pragma once

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

[[nodiscard]] document::Imprint imprint_of_page(const edition::Page& page, const Composing& composing);
[[nodiscard]] document::Imprint imprint_of_pack(const edition::Pack& pack, const Composing& composing);
/// "2026-09/4", and "2026-09/4 B" for the part held in private; empty where the pack has none.
[[nodiscard]] std::string number_of(const edition::Pack& pack);
/// "Board of Trustees, 30 September 2026"
[[nodiscard]] std::string occasion_of(const edition::Pack& pack);

/// How lists and search call it: "Annual risk assessment, Part A".
[[nodiscard]] std::string name_of(const edition::Pack& pack);

}  // namespace cornerstone::compose
