// Which text each glyph stands for, on runs made by hand.

#include "pdf/glyph_use.h"

#include <catch2/catch.hpp>

#include "pdf/clusters.h"

namespace cornerstone::pdf {
namespace {

text::GlyphRun run(std::string text, const std::vector<std::pair<std::uint16_t, std::uint32_t>>& glyphs) {
  text::GlyphRun made{.text = std::move(text), .glyphs = {}, .advance = 0};
  for (const auto& [id, cluster] : glyphs) made.glyphs.push_back({.id = id, .advance = 500, .cluster = cluster});
  return made;
}

std::string clusters_of(const text::GlyphRun& made) {
  std::string out;
  for_each_cluster(made, [&](const Cluster& cluster) {
    for (const auto& glyph : cluster.glyphs) out += std::to_string(glyph.id) + ' ';
    out += "`" + std::string(cluster.text) + "` ";
  });
  return out;
}

std::string texts_of(const std::vector<text::GlyphRun>& runs) {
  GlyphUse use;
  for (const auto& made : runs) use.add(made);
  std::string out;
  for (const auto& entry : std::move(use).finish()) out += std::to_string(entry.glyph) + "=" + entry.text + " ";
  return out;
}

TEST_CASE("clusters part a run's text among its glyphs") {
  CHECK(clusters_of(run("", {})) == "");
  CHECK(clusters_of(run("ab", {{1, 0}, {2, 1}})) == "1 `a` 2 `b` ");
  CHECK(clusters_of(run("office", {{1, 0}, {2, 1}, {3, 4}, {4, 5}})) == "1 `o` 2 `ffi` 3 `c` 4 `e` ");
  CHECK(clusters_of(run("é!", {{1, 0}, {2, 0}, {3, 2}})) == "1 2 `é` 3 `!` ");
  CHECK(clusters_of(run("אבג", {{3, 4}, {2, 2}, {1, 0}})) == "3 `ג` 2 `ב` 1 `א` ");
}

TEST_CASE("a glyph stands for the shortest text, then the first, whatever the order of pages") {
  const auto space = run(" ", {{7, 0}});
  const auto no_break = run("\u00A0", {{7, 0}});
  CHECK(texts_of({space, no_break}) == "7=  ");
  CHECK(texts_of({no_break, space}) == "7=  ");
  CHECK(texts_of({run("b", {{9, 0}}), run("a", {{9, 0}})}) == "9=a ");
  CHECK(texts_of({run("ffi", {{4, 0}}), run("x", {{2, 0}})}) == "2=x 4=ffi ");
}

TEST_CASE("glyphs of one cluster stand for its letters one by one where they can") {
  CHECK(texts_of({run("e\u0301", {{5, 0}, {6, 0}})}) == "5=e 6=\u0301 ");
  CHECK(texts_of({run("é", {{5, 0}, {6, 0}})}) == "5=é 6=\u200B ");
  CHECK(texts_of({run("é", {{5, 0}, {6, 0}}), run("´", {{6, 0}})}) == "5=é 6=´ ");
}

}  // namespace
}  // namespace cornerstone::pdf
