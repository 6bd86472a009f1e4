#include "compose/written_names.h"

#include <algorithm>
#include <span>

#include "compose/component.h"
#include "compose/days.h"
#include "compose/option_check.h"
#include "expression/sentence.h"

namespace cornerstone::compose {
namespace {

bool holds(const std::vector<std::string>& known, const std::string& name) {
  return std::ranges::find(known, name) != known.end();
}

/// Whether a sentence may be right after all, where a file that could not be read declares a name or a scale.
bool rests_on_names(diagnostics::Kind kind) {
  using enum diagnostics::Kind;
  return kind == kUnknownName || kind == kSentenceWord || kind == kSentenceType;
}

class NameCheck {
 public:
  NameCheck(const document::ComponentCall& call, const DeclaredNames& declared, diagnostics::Sink& sink)
      : call_(call), declared_(declared), sink_(sink) {}

  void run() const {
    if (!speaks_of_last_year()) {
      check_keys(common_keys());
      if (const auto* component = find_component(call_.name)) check_keys(component->keys);
    }
    if (call_.name == "chart") check_comparison();
    check_sentences();
  }

 private:
  /// Last year had names of its own.
  bool speaks_of_last_year() const {
    const auto* year = find_option(call_, "year");
    return year != nullptr && std::get<std::string>(year->value.content) == "last";
  }

  void check_keys(std::span<const Key> keys) const {
    for (const auto& key : keys) {
      if (key.type == KeyType::kName || key.type == KeyType::kNames) check(key.name, key.choices);
    }
  }

  void check(std::string_view key, std::string_view kind) const {
    const auto known = kind == "kind of date" ? &day_kinds() : names_of(kind);
    if (known == nullptr) return;
    for (const auto& [name, span] : said_in(call_, key)) {
      if (!name.empty() && !holds(*known, name)) report_unknown(span, kind, name, *known, sink_);
    }
  }

  const std::vector<std::string>* names_of(std::string_view kind) const {
    const auto known = declared_.of_kind.find(kind);
    return known == declared_.of_kind.end() ? nullptr : &known->second;
  }

  void check_comparison() const {
    const auto* measure = find_option(call_, "measure");
    const auto* against = find_option(call_, "against");
    if (measure == nullptr || against == nullptr) return;
    const auto& name = std::get<std::string>(measure->value.content);
    const auto known = declared_.comparisons.find(name);
    if (known == declared_.comparisons.end()) return;
    const auto& said = std::get<std::string>(against->value.content);
    if (!said.empty() && !holds(known->second, said))
      report_unknown(against->value.span, "comparison of " + name, said, known->second, sink_);
  }

  void check_sentences() const {
    if (declared_.vocabulary == nullptr) return;
    diagnostics::Sink heard;
    if (const auto* where = find_option(call_, "where")) {
      static_cast<void>(expression::parse_sentence(std::get<std::string>(where->value.content), where->value.span,
                                                   *declared_.vocabulary, heard));
    }
    if (const auto* sort = find_option(call_, "sort")) {
      const auto& how = std::get<std::string>(sort->value.content);
      if (how != "name" && how != "rating")
        static_cast<void>(expression::parse_value(how, sort->value.span, *declared_.vocabulary, heard));
    }
    for (auto& diagnostic : heard.sorted()) {
      if (declared_.has_whole_vocabulary || !rests_on_names(diagnostic.kind)) sink_.report(std::move(diagnostic));
    }
  }

  const document::ComponentCall& call_;
  const DeclaredNames& declared_;
  diagnostics::Sink& sink_;
};

}  // namespace

void check_names(const document::ComponentCall& call, const DeclaredNames& declared, diagnostics::Sink& sink) {
  NameCheck(call, declared, sink).run();
}

}  // namespace cornerstone::compose
