// The components' functions: one for each that components.def offers, each in a file of its own.

#pragma once

#include "compose/component.h"

namespace cornerstone::compose::component {

#define COMMON(name, type, fallback, choices, meaning)
#define COMPONENT(name, meaning) [[nodiscard]] document::Blocks name(const Call& call, Composing& composing);
#define NOT_OFFERED(name, meaning)
#define KEY(name, type, fallback, choices, meaning)
#define NEEDED(name, type, choices, meaning)
#define END
#include "compose/components.def"
#undef COMMON
#undef COMPONENT
#undef NOT_OFFERED
#undef KEY
#undef NEEDED
#undef END

}  // namespace cornerstone::compose::component
