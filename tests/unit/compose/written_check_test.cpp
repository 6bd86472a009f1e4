#include "compose/written_check.h"

#include <catch2/catch.hpp>

#include "small_trust.h"

namespace cornerstone::compose {
namespace {

document::Draft draft(document::Blocks blocks) {
  document::Draft made;
  made.blocks = std::move(blocks);
  return made;
}

document::Block linking(std::string page, std::string anchor = {}) {
  document::Paragraph made;
  made.content.push_back(markdown_link(std::move(page), std::move(anchor), "there"));
  return made;
}

/// What is said of a page with this block, beside `offer/send.md`.
std::string said_of(document::Block block, DeclaredNames declared = {}) {
  const auto send = draft({heading("How to ask", "how-to-ask"), call("key", {{"title", "Marks"}})});
  const auto page = draft({std::move(block)});
  WrittenPages written;
  written.pages.push_back({.path = "offer/index.md", .draft = page, .neighbours = {"02.md"}});
  written.pages.push_back({.path = "offer/send.md", .draft = send, .neighbours = {}});
  written.unread = {"broken.md"};
  written.declared = std::move(declared);
  diagnostics::Sink sink;
  check_written(written, sink);
  std::string lines;
  for (const auto& one : sink.sorted())
    lines += std::string(slug(one.kind)) + ": " + one.message + " (" + one.hint + ")\n";
  return lines;
}

}  // namespace

TEST_CASE("what is right as it is written is not spoken of") {
  for (const auto& right : {call("matrix", {{"of", "gives"}}), call("people", {{"of", "nobody"}}),
                            call("log", {{"where", "rating is high"}})}) {
    CHECK(said_of(right).empty());
  }
  for (const auto& right : {linking("send.md"), linking("../offer/send.md", "how-to-ask"), linking("send.md", "marks"),
                            linking("../broken.md", "anywhere"), linking("", "how-to-ask")}) {
    CHECK(said_of(right).empty());
  }
}

TEST_CASE("components and their keys are checked as they are written") {
  CHECK(said_of(call("matrx")) == "unknown-component: no component is called `matrx` (did you mean `matrix`?)\n");
  CHECK(said_of(call("matrix", {{"off", "offer"}})) ==
        "unknown-key: the component `matrix` has no key `off` (did you mean `of`?)\n");
  CHECK(said_of(call("matrix", {{"of", "offr"}})) ==
        "unknown-name: `offr` is not a known of (did you mean `offer`?)\n");
}

TEST_CASE("names are checked of kinds that are known whole") {
  const auto said = [](document::ComponentCall written) {
    DeclaredNames declared;
    declared.of_kind = {{"indicator", {"attendance", "reading"}}, {"role", {"chair"}}, {"theme", {"belonging"}}};
    declared.comparisons = {{"attendance.overall", {"target"}}};
    return said_of(std::move(written), std::move(declared));
  };
  CHECK(said(call("heatmap", {{"columns", "atendance"}})) ==
        "unknown-name: `atendance` is not a known indicator (did you mean `attendance`?)\n");
  CHECK(said(call("matrix", {{"theme", "belongin"}})) ==
        "unknown-name: `belongin` is not a known theme (did you mean `belonging`?)\n");
  CHECK(said(call("people", {{"of", "chiar"}})) ==
        "unknown-name: `chiar` is not a known role (did you mean `chair`?)\n");
  CHECK(said(call("planner", {{"kind", "metting"}})) ==
        "unknown-name: `metting` is not a known kind of date (did you mean `meeting`?)\n");
  CHECK(said(call("chart", {{"measure", "attendance.overall"}, {"against", "targt"}})) ==
        "unknown-name: `targt` is not a known comparison of attendance.overall (did you mean `target`?)\n");
  for (const auto& silent :
       {call("heatmap", {{"columns", "reading"}}), call("ladder", {{"levels", "hihg"}}),
        call("chart", {{"measure", "reading.all"}, {"against", "targt"}}), call("cards", {{"kind", "aims"}}),
        call("actions", {{"level", "hihg"}}), call("priorities", {{"year", "last"}, {"theme", "joining"}})}) {
    CHECK(said(silent).empty());
  }
}

TEST_CASE("sentences of components are read; a name that may be declared is let be") {
  const SmallTrust trust(SmallTrust::kStaff);
  const auto said = [&](bool is_whole, std::string where) {
    DeclaredNames declared;
    declared.vocabulary = trust.edition.names.get();
    declared.has_whole_vocabulary = is_whole;
    return said_of(call("log", {{"where", std::move(where)}}), std::move(declared));
  };
  CHECK(said(true, "ratin is high").starts_with("unknown-name: "));
  CHECK(said(false, "ratin is high").empty());
  CHECK(said(false, "rating is").starts_with("sentence-syntax: "));
}

TEST_CASE("links are checked as they are written") {
  CHECK(said_of(linking("sent.md")) == "unknown-page: there is no page `sent.md` (did you mean `offer/send.md`?)\n");
  CHECK(said_of(linking("send.md", "how-to-asc")) ==
        "unknown-anchor: `offer/send.md` has no part called `#how-to-asc` (did you mean `how-to-ask`?)\n");
}

}  // namespace cornerstone::compose
