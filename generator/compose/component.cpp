#include "compose/component.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/component_list.h"
#include "diagnostics/suggestion.h"

namespace cornerstone::compose {
namespace {

using enum KeyType;

const std::vector<Key> kCommonKeys{
#define COMMON(name, type, fallback, choices, meaning) Key{#name, type, fallback, choices, meaning, false},
#define COMPONENT(name, meaning)
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
};

const std::vector<Component> kComponents {
#define COMMON(name, type, fallback, choices, meaning)
#define COMPONENT(name, meaning) \
  Component {                    \
#name, meaning, &component::name, {
#define NOT_OFFERED(name, meaning) Component{#name, meaning, nullptr, {
#define KEY(name, type, fallback, choices, meaning) Key{#name, type, fallback, choices, meaning, false},
#define NEEDED(name, type, choices, meaning) Key{#name, type, "", choices, meaning, true},
#define END \
  }         \
  }         \
  ,
#include "compose/components.def"
#undef COMMON
#undef COMPONENT
#undef NOT_OFFERED
#undef KEY
#undef NEEDED
#undef END
};

}  // namespace

const std::vector<Component>& components() {
  return kComponents;
}

const Component* find_component(std::string_view name) {
  const auto found = std::ranges::find(kComponents, name, &Component::name);
  return found == kComponents.end() ? nullptr : &*found;
}

std::span<const Key> common_keys() {
  return kCommonKeys;
}

const std::vector<std::string>& component_names() {
  static const std::vector<std::string> kNames = [] {
    std::vector<std::string> names;
    for (const auto& component : kComponents) names.emplace_back(component.name);
    std::ranges::sort(names);
    return names;
  }();
  return kNames;
}

const Component* offered_component(const document::ComponentCall& written, diagnostics::Sink& sink) {
  const auto* component = find_component(written.name);
  if (component == nullptr) {
    sink.report(diagnostics::Kind::kUnknownComponent, written.name_span,
                fmt::format("no component is called `{}`", written.name),
                diagnostics::suggest(written.name, component_names()));
    return nullptr;
  }
  if (component->make == nullptr) {
    sink.report(diagnostics::Kind::kComponentNotOffered, written.name_span,
                fmt::format("the component `{}` is not offered by this version", written.name),
                "take the block out; the rest of the page does not need it");
    return nullptr;
  }
  return component;
}

document::Blocks compose_call(const document::ComponentCall& written, Composing& composing) {
  const auto* component = offered_component(written, composing.sink);
  if (component == nullptr) return {};
  const auto call = read_call(*component, written, composing);
  return call ? component->make(*call, composing) : document::Blocks{};
}

}  // namespace cornerstone::compose
