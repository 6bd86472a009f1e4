#include <catch2/catch.hpp>

#include "readers/read_trust.h"
#include "repository_root.h"
#include "unit/readers/called_components.h"
#include "unit/readers/complaints.h"

namespace cornerstone::readers {
namespace {

TEST_CASE("The sample trust reads without a diagnostic") {
  const auto disk = source::folder_on_disk(CORNERSTONE_ROOT "/content/saltmere");
  source::SourceMap sources;
  diagnostics::Sink sink;
  const auto components = readers_tests::components_called_in(*disk);
  const ReadOptions options{
      .id = "saltmere", .as_at = {}, .today = *values::Date::of(2026, 11, 16), .components = components};
  const auto trust = read_trust(*disk, options, sources, sink);
  CHECK(readers_tests::complaints(sink, sources).empty());
  CHECK(trust.said.academies.size() == 19);
  CHECK(trust.said.results.size() > 1000);
  CHECK(trust.packs.size() == 6);
}

}  // namespace
}  // namespace cornerstone::readers
