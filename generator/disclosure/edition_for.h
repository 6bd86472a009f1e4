// The neck: what stands after it cannot leak what it was never given.
//
// Takes everything that is known and makes, for one reader, the edition: cleared facts, withheld figures gone, pages
// and packs that it may read with their live values filled in.

#pragma once

#include <map>

#include "diagnostics/sink.h"
#include "edition/edition.h"
#include "facts/facts.h"
#include "model/trust.h"

namespace cornerstone::disclosure {

/// All facts of each day that something is judged at: the build's, and every pack's own.
using FactsByDay = std::map<values::Date, facts::Facts>;

/// Makes editions of one trust. Borrows trust and facts; keeps what audiences share between calls. One per thread.
class Editions {
 public:
  /// `facts` have been widened already: see publications.h.
  Editions(const model::Trust& trust, const FactsByDay& facts, diagnostics::Sink& sink)
      : trust_(trust), facts_(facts), sink_(sink) {}

  /// The readers of the trust's outputs, in the order of trust.toml; one for each open academy where the audience has
  /// one output each.
  [[nodiscard]] std::vector<values::Reader> readers() const;
  [[nodiscard]] edition::Edition edition_for(const values::Reader& reader);

 private:
  [[nodiscard]] const facts::Facts& shared(const values::Reader& reader, values::Date day);
  [[nodiscard]] facts::Facts cleared(const values::Reader& reader, values::Date day) const;
  void add_pages(const values::Reader& reader, edition::Edition& edition);
  void add_packs(const values::Reader& reader, edition::Edition& edition);
  void add_pack(const model::Pack& pack, edition::Part part, values::AcademyIndex academy, edition::Edition& edition);
  [[nodiscard]] std::vector<values::AcademyIndex> academies_of(const model::Page& page, const values::Reader& reader);
  [[nodiscard]] edition::Page page_for(const model::Page& page, values::AudienceIndex audience,
                                       values::AcademyIndex academy, values::Date day);

  const model::Trust& trust_;
  const FactsByDay& facts_;
  diagnostics::Sink& sink_;
  /// By audience, academy and day; those of one academy are dropped when the next one's turn comes.
  std::map<std::tuple<values::AudienceIndex, values::AcademyIndex, values::Date>, facts::Facts> shared_;
};

}  // namespace cornerstone::disclosure
