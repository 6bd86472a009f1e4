// Checking what a component was given: keys, types, words, names; each mistake at its own place.

#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "compose/component.h"

namespace cornerstone::compose {

/// One text of an option, where it stands.
struct Said {
  std::string text;
  source::Span span;
};
/// The texts that an option lists; the one alone where it is no list. The key is declared as text or texts.
[[nodiscard]] std::vector<Said> said_in(const document::ComponentCall& written, std::string_view key);

[[nodiscard]] const document::Option* find_option(const document::ComponentCall& written, std::string_view key);

/// Whether every option is declared and of its type, and those that are needed are there; reports what is wrong.
[[nodiscard]] bool options_are_right(const Component& component, const document::ComponentCall& written,
                                     diagnostics::Sink& sink);

/// `what` is the kind of thing that was looked for: "audience", "role".
void report_unknown(source::Span span, std::string_view what, std::string_view found,
                    const std::vector<std::string>& known, diagnostics::Sink& sink);

/// An option without which there is nothing to make; `hint` says how to write it.
void report_missing(const document::ComponentCall& written, std::string_view key, std::string_view hint,
                    diagnostics::Sink& sink);

/// A name in a sentence that the readers of this page may not know.
void report_hidden(const expression::NameUse& use, Composing& composing);

/// Whether everything that the option names is among `records`, by id. What is not is reported at its own place: as
/// narrower than this page where it is one of `all`, the ids that the trust has, whoever may know them.
template <class Records>
[[nodiscard]] bool names_are_known(const Call& call, std::string_view key, std::string_view what,
                                   const Records& records, Composing& composing, std::vector<std::string> all = {}) {
  const auto is_here = [&](const std::string& id) {
    return std::ranges::any_of(records, [&](const auto& record) { return record.id == id; });
  };
  if (all.empty()) {
    for (const auto& record : records) all.push_back(record.id);
  }
  bool are_known = true;
  for (const auto& said : said_in(call.written, key)) {
    if (is_here(said.text)) continue;
    are_known = false;
    if (std::ranges::find(all, said.text) == all.end())
      report_unknown(said.span, what, said.text, all, composing.sink);
    else
      report_hidden({.id = {}, .name = said.text, .span = said.span, .is_of_member = false}, composing);
  }
  return are_known;
}

}  // namespace cornerstone::compose
