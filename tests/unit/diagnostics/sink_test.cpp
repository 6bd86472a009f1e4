#include "diagnostics/sink.h"

#include <catch2/catch.hpp>
#include <set>
#include <thread>

namespace cornerstone::diagnostics {
namespace {

source::Span at(std::uint32_t file, std::uint32_t begin, std::uint32_t end) {
  return {static_cast<source::FileId>(file), begin, end};
}

TEST_CASE("diagnostics come out by file, then place, each once, those of no file last") {
  const std::vector<Diagnostic> expected = {
      {Kind::kFileEmpty, at(0, 0, 1), "one", "", {}},
      {Kind::kUnknownKey, at(0, 5, 6), "two", "", {}},
      {Kind::kUnknownKey, at(0, 5, 9), "three", "", {{at(1, 0, 1), "here"}}},
      {Kind::kFileEmpty, at(1, 0, 1), "four", "", {}},
      {Kind::kFileEmpty, at(1, 0, 1), "four", "a hint", {}},
      {Kind::kDiskFailure, {}, "five", "", {}},
  };
  Sink sink;
  for (auto d = expected.rbegin(); d != expected.rend(); ++d) sink.report(*d);
  for (const Diagnostic& d : expected) sink.report(d.kind, d.span, d.message, d.hint, d.related);
  CHECK(sink.sorted() == expected);
  CHECK(sink.has_errors());
  CHECK(sink.count(Severity::kError) == expected.size());
  CHECK(sink.count(Severity::kWarning) == 0);
}

TEST_CASE("an empty sink has no errors") {
  const Sink sink;
  CHECK_FALSE(sink.has_errors());
  CHECK(sink.sorted().empty());
}

TEST_CASE("many threads report into one sink, and the order is the same") {
  constexpr std::uint32_t kEach = 200;
  Sink sink;
  {
    std::vector<std::jthread> threads;
    for (std::uint32_t t = 0; t < 4; ++t) {
      threads.emplace_back([&sink, t] {
        for (std::uint32_t i = 0; i < kEach; ++i) sink.report(Kind::kUnknownName, at(t, i, i + 1), "m");
      });
    }
  }
  const auto all = sink.sorted();
  REQUIRE(all.size() == 4 * kEach);
  for (std::uint32_t i = 0; i < all.size(); ++i) CHECK(all[i].span == at(i / kEach, i % kEach, i % kEach + 1));
}

TEST_CASE("every kind has a slug of its own in lower case and hyphens") {
  std::set<std::string_view> seen;
  for (const Kind kind : all_kinds()) {
    const std::string_view name = slug(kind);
    INFO(name);
    CHECK(seen.insert(name).second);
    CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos);
    CHECK_FALSE(name.empty());
  }
  CHECK(severity(Kind::kDiskFailure) == Severity::kError);
}

}  // namespace
}  // namespace cornerstone::diagnostics
