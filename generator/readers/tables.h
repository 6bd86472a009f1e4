// What several content files share: the audience of a head table, and academies by id.

#pragma once

#include <optional>
#include <string_view>

#include "readers/context.h"
#include "readers/toml_file.h"
#include "values/clearance.h"

namespace cornerstone::readers {

/// Checks a head table that holds nothing but what is common to all, and gives its audience. Empty where it names none.
[[nodiscard]] std::optional<values::AudienceIndex> head_audience(const TomlFile& file, const TableShape& shape,
                                                                 const Context& context);

/// kNone where there is no such academy.
[[nodiscard]] values::AcademyIndex academy_by_id(const Context& context, std::string_view id);

}  // namespace cornerstone::readers
