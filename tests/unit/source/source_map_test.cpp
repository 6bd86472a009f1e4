#include "source/source_map.h"

#include <catch2/catch.hpp>

namespace cornerstone::source {
namespace {

TEST_CASE("a byte's line and column count from 1, in characters") {
  SourceMap sources;
  const FileId empty = sources.add("empty.toml", "");
  const FileId file = sources.add("content/a.csv", "id,é\n\nŵx😀y\nend");

  struct Case {
    FileId file;
    std::uint32_t byte;
    std::uint32_t line;
    std::uint32_t column;
    std::string_view text;
  };
  const std::vector<Case> cases = {
      {empty, 0, 1, 1, ""},    {file, 0, 1, 1, "id,é"}, {file, 3, 1, 4, "id,é"}, {file, 5, 1, 5, "id,é"},
      {file, 6, 2, 1, ""},     {file, 7, 3, 1, "ŵx😀y"}, {file, 9, 3, 2, "ŵx😀y"}, {file, 14, 3, 4, "ŵx😀y"},
      {file, 16, 4, 1, "end"}, {file, 19, 4, 4, "end"},
  };
  for (const Case& c : cases) {
    INFO("byte " << c.byte);
    const Position at = sources.position(c.file, c.byte);
    CHECK(at.line == c.line);
    CHECK(at.column == c.column);
    CHECK(sources.line(c.file, c.byte) == c.text);
  }
}

TEST_CASE("a source map hands out names and texts that keep their address") {
  SourceMap sources;
  const FileId first = sources.add("a", "alpha");
  const char* address = sources.text(first).data();
  for (int i = 0; i < 1'000; ++i) sources.add("more", "text");
  CHECK(sources.size() == 1'001);
  CHECK(sources.name(first) == "a");
  CHECK(sources.text(first).data() == address);
  CHECK(sources.text(Span{first, 1, 4}) == "lph");
}

TEST_CASE("a part of a span stays inside it") {
  const FileId file{7};
  const Span whole{file, 10, 20};
  CHECK(part_of(whole, 2, 3) == Span{file, 12, 15});
  CHECK(part_of(whole, 8, 9) == Span{file, 18, 20});
  CHECK(part_of(whole, 30, 1) == Span{file, 20, 20});
  CHECK(part_of(whole, 0, 0xFFFFFFFFU) == whole);
  CHECK(Span{}.is_nowhere());
  CHECK_FALSE(whole.is_nowhere());
}

}  // namespace
}  // namespace cornerstone::source
