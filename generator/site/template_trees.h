// Page templates as Mustache's parser sees them, and what they put into every page.

#pragma once

#include <map>
#include <string>
#include <string_view>

#include <kainjow/mustache.hpp>

namespace cornerstone::site {

/// The templates of a theme whose tags fit together, by name.
using TemplateTrees = std::map<std::string, kainjow::mustache::component<std::string>>;

enum class Held { kNever, kOnSomePages, kAlways };

/// Whether the pages of `trees`, which begin at "page", hold the value `name`. What stands in a section counts for
/// every page only where its opposite (`{{^…}}`) holds it too.
[[nodiscard]] Held held(const TemplateTrees& trees, std::string_view name);

}  // namespace cornerstone::site
