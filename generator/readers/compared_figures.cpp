#include "readers/compared_figures.h"

#include "expression/evaluate.h"
#include "facts/scope.h"

namespace cornerstone::readers {

ComparedFigures::ComparedFigures(const facts::Declared& said, const facts::Names& names,
                                 const values::Audiences& audiences)
    : names_(names) {
  facts_.academies = said.academies;
  facts_.columns = said.columns;
  facts_.scales = said.scales;
  facts_.who = audiences;
}

expression::Reading ComparedFigures::stated(const ComparisonPlan& plan, const expression::Type& type,
                                            values::AcademyIndex academy, values::Date date) const {
  const StatedFigure* in_force = nullptr;
  auto clearance = values::Clearance::everyone();
  const facts::AcademyScope scope(facts_, names_, academy);
  for (const auto& figure : plan.stated) {
    if (figure.from && *figure.from > date) continue;
    if (figure.where) {
      const auto finding = expression::judge(*figure.where, scope);
      clearance = clearance.intersect(finding.clearance);
      if (!finding.is_yes()) continue;
    }
    if (in_force == nullptr || in_force->from < figure.from) in_force = &figure;
  }
  if (in_force == nullptr) return expression::Reading::absent(expression::ReadingState::kMissing, clearance);
  auto reading = expression::Reading::known(expression::Quantity{in_force->value, type.unit}, clearance);
  reading.origin.span = in_force->span;
  return reading;
}

}  // namespace cornerstone::readers
