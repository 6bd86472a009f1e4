// Progress: actions and deliverables, how far each is.

#pragma once

#include <string>
#include <vector>

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

/// An action where it is done: in an academy, or in the trust.
struct Doing {
  const facts::Action* action;
  const facts::ActionState* state;
};

/// The trust's own: deliverables of priorities.
[[nodiscard]] std::vector<Doing> doings_of_trust(const facts::Facts& facts);
/// Those of these academies' plans.
[[nodiscard]] std::vector<Doing> doings_of(const std::vector<const facts::Academy*>& academies,
                                           const facts::Facts& facts);

/// This year's priorities: those that serve a theme, or all where it is empty.
[[nodiscard]] std::vector<const facts::Priority*> priorities_of(const std::string& theme, const facts::Facts& facts);
/// Those of `all` that a priority promises.
[[nodiscard]] std::vector<Doing> deliverables_of(const facts::Priority& priority, const std::vector<Doing>& all);

/// Columns: action, by whom, by when, progress. `rows` in their order; the academy stands beside the action where there
/// are several.
[[nodiscard]] document::Row doing_row(const Doing& doing, bool names_academy, const Composing& composing);
[[nodiscard]] document::Table doings_table(std::string id, document::Inlines caption);
/// "2 of 4 done, 1 late"
[[nodiscard]] std::string summary_of(const std::vector<Doing>& doings);
/// A ball for each.
[[nodiscard]] document::Inlines balls_of(const std::vector<Doing>& doings);

}  // namespace cornerstone::compose
