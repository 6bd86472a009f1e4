// Checking what a component was given: keys, types, words, names; each mistake at its own place.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compose/component.h"

namespace cornerstone::compose {

[[nodiscard]] const document::Option* find_option(const document::ComponentCall& written, std::string_view key);

/// Whether every option is declared and of its type; reports those that are not.
[[nodiscard]] bool options_are_right(const Component& component, const document::ComponentCall& written,
                                     diagnostics::Sink& sink);

/// `what` is the kind of thing that was looked for: "audience", "role".
void report_unknown(source::Span span, std::string_view what, std::string_view found,
                    const std::vector<std::string>& known, diagnostics::Sink& sink);

/// A name in a sentence that the readers of this page may not know.
void report_hidden(const expression::NameUse& use, Composing& composing);

}  // namespace cornerstone::compose
