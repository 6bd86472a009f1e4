#include "expression/complaints.h"

#include <utility>

namespace cornerstone::expression {

void Complaints::add(diagnostics::Kind kind, Place place, std::string message, std::string hint) {
  any_ = true;
  sink_.report(kind, span(place), std::move(message), std::move(hint));
}

void Complaints::add_syntax(Place place, std::string message, std::string hint) {
  any_ = true;
  if (std::exchange(last_syntax_, place.begin) == place.begin) return;
  sink_.report(diagnostics::Kind::kSentenceSyntax, span(place), std::move(message), std::move(hint));
}

source::Span Complaints::span(Place place) const {
  return source::part_of(span_, place.begin, place.end - place.begin);
}

}  // namespace cornerstone::expression
