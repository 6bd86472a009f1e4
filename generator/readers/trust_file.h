// trust.toml: who we are, the year, audiences, scales, further columns of academies.csv, what is published wider.

#pragma once

#include <optional>

#include "model/trust.h"
#include "readers/context.h"
#include "readers/toml_file.h"

namespace cornerstone::readers {

/// The audiences and which contains which; needed before anything has a clearance.
[[nodiscard]] values::Audiences read_audiences(const TomlFile& file, const Identifiers& ids);

/// The audience of [trust]: of all that names none.
[[nodiscard]] std::optional<values::AudienceIndex> read_default_audience(const TomlFile& file, const Context& context);

/// Trust, brand, audiences, publications, scales and columns. `as_at` of the trust is set where the file says it.
void read_trust_file(const TomlFile& file, const Context& context, model::Trust& into);

}  // namespace cornerstone::readers
