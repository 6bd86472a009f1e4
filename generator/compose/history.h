// History: what has changed since a day, and what was signed, from the ledger.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compose/call.h"
#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

/// What `since` comes to on a page or in a pack.
struct Since {
  values::Date compared;  ///< Levels in force on this day are what is compared with.
  values::Date from;      ///< Entries of the ledger from this day on.
  std::string words;      ///< "since 31 August 2026"
};
[[nodiscard]] Since since_of(const Call& call, const Composing& composing);
/// Since the end of last year.
[[nodiscard]] Since since_last_year(const Composing& composing);

/// The level that was in force on a day; none before the first signature.
[[nodiscard]] std::optional<facts::LevelRank> level_on(const facts::Facts& facts, values::AcademyIndex academy,
                                                       values::Date day);

struct Move {
  const facts::Academy* academy;
  std::optional<facts::LevelRank> before;
  const facts::SignedLevel* now;
  [[nodiscard]] bool is_up() const { return before && now->level > *before; }
};
/// Academies whose level in force is another than it was; those that rose in risk first.
[[nodiscard]] std::vector<Move> moves_since(const Since& since, const std::vector<const facts::Academy*>& academies,
                                            const Composing& composing);
[[nodiscard]] document::Table movement_table(std::string id, document::Inlines caption, const Since& since,
                                             const std::vector<Move>& moves, const Composing& composing);

/// Entries of the ledger about these academies, newest first. About one academy everything this reader may know; about
/// many the levels alone; in a Part B what only its readers may know.
[[nodiscard]] document::Dates log_of(const Since& since, const std::vector<const facts::Academy*>& academies,
                                     const Composing& composing);

}  // namespace cornerstone::compose
