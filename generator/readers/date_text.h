// What to say of a cell that should be a date and is none.

#pragma once

#include <string>
#include <string_view>

namespace cornerstone::readers {

/// The date that is most likely meant, written as we read it; otherwise how dates are written.
[[nodiscard]] std::string hint_for_date(std::string_view text);

}  // namespace cornerstone::readers
