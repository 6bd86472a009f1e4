// What stands in an output folder from earlier runs: whether it is ours to replace, and what runs have left unfinished.

#pragma once

#include <string>
#include <vector>

namespace cornerstone::publish {

/// Whether a trust's folder may be replaced: it is missing, empty, or holds a manifest where outputs have theirs. A
/// folder of anything else, which the user may have named by mistake, and a link are not.
[[nodiscard]] bool is_output(const std::string& published);

/// The trusts of which a run has left something unfinished, in the order of their names.
[[nodiscard]] std::vector<std::string> unfinished_trusts(const std::string& output);

}  // namespace cornerstone::publish
