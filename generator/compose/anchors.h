// Anchors: the ids of the parts of one document, each once.

#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace cornerstone::compose {

class Anchors {
 public:
  /// The anchor made from `wanted` words or id; with a number where it is taken.
  [[nodiscard]] std::string take(std::string_view wanted);
  /// Keeps an anchor that stands already (a heading's).
  void keep(const std::string& id) { taken_.insert(id); }

 private:
  std::set<std::string> taken_;
};

/// What a component call is called in links: made from its title, or its own name without one.
[[nodiscard]] std::string_view title_of(const document::ComponentCall& call);

/// The anchors that a draft offers: those of its headings, and of its components in their order.
[[nodiscard]] std::vector<std::string> anchors_of(const document::Draft& draft);

}  // namespace cornerstone::compose
