#include "rules/actions.h"

#include "expression/evaluate.h"
#include "facts/scope.h"
#include "rules/ledger.h"

namespace cornerstone::rules {
namespace {

facts::ActionState state_of(const facts::Facts& facts, const facts::Names& names, const facts::Action& action,
                            values::AcademyIndex academy, values::Clearance clearance) {
  facts::ActionState state{.action = action.id,
                           .academy = academy,
                           .on = {},
                           .evidence = {},
                           .reason = {},
                           .outcome = {},
                           .clearance = clearance};
  const auto* row = decision_in_force(facts, facts::Subject::kAction, action.id, academy);
  if (row == nullptr && action.academy != values::AcademyIndex::kNone)
    row = decision_in_force(facts, facts::Subject::kAction, action.id, values::AcademyIndex::kNone);
  if (row != nullptr) {
    state.status = facts::action_status(row->value).value_or(facts::ActionStatus::kNotStarted);
    state.on = row->on;
    state.evidence = row->evidence;
    state.reason = row->reason;
    state.clearance = state.clearance.intersect(row->clearance);
  }
  const bool is_open =
      state.status == facts::ActionStatus::kNotStarted || state.status == facts::ActionStatus::kUnderWay;
  state.is_late = is_open && action.due && *action.due < facts.as_at;
  if (action.outcome) {
    state.outcome = expression::evaluate(*action.outcome, facts::AcademyScope(facts, names, academy));
    state.clearance = state.clearance.intersect(state.outcome->clearance);
  }
  return state;
}

void follow_level(facts::Facts& facts, const facts::Names& names, const facts::Action& action) {
  for (const auto& rating : facts.ratings) {
    if (!rating.signed_level || rating.signed_level->level != *action.level) continue;
    const auto clearance =
        facts.who.declared(action.audience, rating.academy).intersect(rating.signed_level.clearance());
    facts.action_states.push_back(state_of(facts, names, action, rating.academy, clearance));
  }
}

}  // namespace

void follow_actions(facts::Facts& facts, const facts::Names& names) {
  for (const auto& action : facts.year.actions) {
    if (action.level && action.academy == values::AcademyIndex::kNone) {
      follow_level(facts, names, action);
    } else {
      facts.action_states.push_back(
          state_of(facts, names, action, action.academy, facts.who.declared(action.audience, action.academy)));
    }
  }
}

}  // namespace cornerstone::rules
