// Packs: packs/NAME/pack.toml with its papers, and letters, which are one page each.

#pragma once

#include <optional>
#include <span>
#include <string>

#include "model/trust.h"
#include "readers/content_folder.h"
#include "readers/context.h"
#include "readers/toml_file.h"

namespace cornerstone::readers {

/// The pack of a pack.toml. Calendars and the trust's as-at date are in `into` already.
[[nodiscard]] std::optional<model::Pack> read_pack(const TomlFile& file, ContentFolder& content,
                                                   std::span<const std::string> components, const Context& context,
                                                   model::Trust& into);

/// The pack that a page in packs/ makes by itself: its front matter says `pack = { … }`.
[[nodiscard]] std::optional<model::Pack> read_letter(const std::string& path, ContentFolder& content,
                                                     std::span<const std::string> components, const Context& context,
                                                     model::Trust& into);

}  // namespace cornerstone::readers
