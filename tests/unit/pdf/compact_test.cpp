#include "pdf/compact.h"

#include <catch2/catch.hpp>

#include "pdf/dump.h"
#include "pdf/structure_check.h"
#include "unit/pdf/planted_fault.h"

namespace cornerstone::tests {

TEST_CASE("a compact paper is smaller and the same") {
  const auto compact = pdf::compact(sound_paper());
  REQUIRE(compact);
  CHECK(compact->size() < sound_paper().size());
  CHECK(dump(read_paper(*compact)) == dump(read_paper(sound_paper())));
}

TEST_CASE("a compact paper keeps the promises of the standards") {
  CHECK(faults_of(read_paper(pdf::compact(sound_paper()).value())).empty());
}

TEST_CASE("the same paper is made compact into the same bytes") {
  CHECK(pdf::compact(sound_paper()).value() == pdf::compact(sound_paper()).value());
}

TEST_CASE("what is no paper is not made compact") {
  const auto compact = pdf::compact("no paper");
  REQUIRE_FALSE(compact);
  CHECK(compact.error().message.starts_with("it could not be made compact: "));
}

}  // namespace cornerstone::tests
