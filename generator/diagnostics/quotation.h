// Quotations in messages: what stands between backticks is what somebody wrote, and may be of any length.

#pragma once

#include <string>
#include <string_view>

namespace cornerstone::diagnostics {

/// `text` with every quotation cut to what a line can hold, an ellipsis in the place of the rest.
[[nodiscard]] std::string with_short_quotations(std::string_view text);

}  // namespace cornerstone::diagnostics
