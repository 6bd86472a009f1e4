// Levels of the framework: what each is called and how it looks.

#pragma once

#include <optional>
#include <vector>

#include "facts/framework.h"
#include "readers/context.h"
#include "readers/toml_file.h"

namespace cornerstone::readers {

/// Best first, as the file has them. Letter, colour and shape that are not said follow from the position.
[[nodiscard]] std::vector<facts::Level> read_levels(const TomlFile& file, const Context& context,
                                                    std::optional<values::AudienceIndex> of_head);

/// The rank of a level by its id; empty where there is none.
[[nodiscard]] std::optional<facts::LevelRank> rank_by_id(const Context& context, std::string_view id);

}  // namespace cornerstone::readers
