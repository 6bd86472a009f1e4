// Components: what fenced blocks of Markdown call, each made into blocks for both media.
//
// One table (components.def) declares their keys; one file each makes their blocks. A component reads facts that were
// cleared for its reader; it never asks who that is, except that a fact may be absent.

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compose/call.h"
#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

enum class KeyType {
  kText,
  kTexts,
  kName,   ///< The id of something that the trust has.
  kNames,  ///< One of them, or a list.
  kChoice,
  kCount,
  kYesNo,
  kDate,
  kSince,
  kSpan,
  kSentence,
  kSort,
  kTables
};

struct Key {
  std::string_view name;
  KeyType type;
  std::string_view fallback;  ///< As it would be written; empty: none.
  std::string_view choices;   ///< Of kChoice, parted by |; of kName and kNames the kind of thing: "level".
  std::string_view meaning;
  bool is_needed;  ///< Without it there is nothing to make.
};

struct Component {
  std::string_view name;
  std::string_view meaning;
  document::Blocks (*make)(const Call&, Composing&);  ///< Null: not offered by this version.
  std::vector<Key> keys;
};

/// By name.
[[nodiscard]] const std::vector<Component>& components();
[[nodiscard]] const Component* find_component(std::string_view name);
/// The keys that every component has.
[[nodiscard]] std::span<const Key> common_keys();
/// Names of all components, for the reader of Markdown.
[[nodiscard]] const std::vector<std::string>& component_names();

/// The component that a call names; null where there is none or this version does not make it, which is reported.
[[nodiscard]] const Component* offered_component(const document::ComponentCall& written, diagnostics::Sink& sink);

/// The blocks that a call comes to; none where it is for a narrower audience or is wrong, which is reported.
[[nodiscard]] document::Blocks compose_call(const document::ComponentCall& written, Composing& composing);

}  // namespace cornerstone::compose
