// The scope over facts: what the names of a sentence stand for in one academy, or in the trust as a whole.
//
// Works alike on all facts and on those of one reader: what the reader may not know is answered as hidden, whether or
// not it is there.

#pragma once

#include "expression/scope.h"
#include "facts/facts.h"
#include "facts/names.h"

namespace cornerstone::facts {

/// Borrows `facts` and `names`.
class AcademyScope final : public expression::Scope {
 public:
  /// kNone: the trust; what is said of an academy is then not applicable.
  AcademyScope(const Facts& facts, const Names& names, values::AcademyIndex academy)
      : facts_(facts), names_(names), academy_(academy) {}

  [[nodiscard]] expression::Reading reading(expression::NameId name) const override;
  [[nodiscard]] std::vector<expression::Reading> history(expression::NameId measure) const override;
  [[nodiscard]] expression::Reading comparison(expression::NameId measure, expression::AgainstId against,
                                               const expression::Reading& result) const override;
  void visit(expression::Things things, expression::Extent extent, const Visit& visit) const override;
  [[nodiscard]] values::Date as_at() const override { return facts_.as_at; }

  [[nodiscard]] const Facts& facts() const { return facts_; }
  [[nodiscard]] const Names& names() const { return names_; }
  [[nodiscard]] values::AcademyIndex academy() const { return academy_; }

 private:
  const Facts& facts_;
  const Names& names_;
  values::AcademyIndex academy_;
};

/// Whether a record with this `where` concerns the academy: yes, no or not known. Without one: whether the academy is
/// counted.
[[nodiscard]] expression::Verdict concerns(const std::optional<expression::Sentence>& where, const Facts& facts,
                                           const Names& names, values::AcademyIndex academy);

/// The counted academies that `where` concerns for certain, in their order; joining ones only where the sentence names
/// the status.
[[nodiscard]] std::vector<const Academy*> academies_where(const std::optional<expression::Sentence>& where,
                                                          const Facts& facts, const Names& names);

}  // namespace cornerstone::facts
