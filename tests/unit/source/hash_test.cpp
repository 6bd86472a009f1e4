#include "source/hash.h"

#include <catch2/catch.hpp>

namespace cornerstone::source {
namespace {

TEST_CASE("a content hash is XXH3 with 128 bits in its canonical form") {
  CHECK(content_hash("") == "99aa06d3014798d86001c324468d497f");
  CHECK(content_hash("a").size() == 32);
  CHECK(content_hash("a") != content_hash("b"));
}

}  // namespace
}  // namespace cornerstone::source
