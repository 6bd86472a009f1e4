// Markdown pages and papers: front matter, draft, and the formulas of their live values.

#pragma once

#include <optional>
#include <span>
#include <string>

#include "model/trust.h"
#include "readers/content_folder.h"
#include "readers/context.h"
#include "readers/front_matter.h"

namespace cornerstone::readers {

/// What a page is read with, beside the context.
struct PageSetting {
  std::string path;  ///< Below the content folder.
  std::string name;  ///< As pages link to it: below the year's strategy folder, or beside pack.toml.
  std::span<const std::string> components;
  /// Of the pack that the page is a paper of; none: its own, else the trust's.
  std::optional<values::AudienceIndex> audience;
};

/// Reads the page and the pictures that it shows into `into`. Empty where it cannot be read as a page, which is
/// reported. Whoever needs more of the front matter takes it from `front_matter`.
[[nodiscard]] std::optional<model::Page> read_page(ContentFolder& content, const PageSetting& setting,
                                                   const Context& context, model::Trust& into,
                                                   std::optional<FrontMatter>* front_matter = nullptr);

}  // namespace cornerstone::readers
