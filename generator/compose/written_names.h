// The names that components are given, held against what the content declares, whoever reads.
//
// Composing finds the same mistakes with a reader's facts in hand. Here a trust could not be read whole: a name counts
// as wrong only where every name of its kind is known, so that nothing is said that follows from another mistake.

#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "compose/component.h"
#include "diagnostics/sink.h"
#include "facts/names.h"

namespace cornerstone::compose {

struct DeclaredNames {
  /// What sentences may name; null: they are not looked at.
  const facts::Names* vocabulary = nullptr;
  bool has_whole_vocabulary = false;
  /// By kind as messages call it ("indicator", "kind of theme"): kinds of which every name is known, and no other.
  std::map<std::string, std::vector<std::string>, std::less<>> of_kind;
  /// By measure, those alone whose comparisons are all known.
  std::map<std::string, std::vector<std::string>, std::less<>> comparisons;
};

/// Reports names that nothing has. The call's options are of their types.
void check_names(const document::ComponentCall& call, const DeclaredNames& declared, diagnostics::Sink& sink);

}  // namespace cornerstone::compose
