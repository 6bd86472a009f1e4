#include "pdf/examine.h"

#include <catch2/catch.hpp>

#include "seeds.h"

namespace cornerstone::pdf {
namespace {

using document::Sheet;
using tests::seed;

/// "unreadable: is damaged"; "none" where it is well.
std::string fault_of(const std::string& bytes) {
  const auto examined = examine(bytes);
  if (examined) return "none";
  const bool is_refused = examined.error().kind == AppendixFault::Kind::kRefused;
  return (is_refused ? "refused: " : "unreadable: ") + examined.error().message;
}

}  // namespace

TEST_CASE("a PDF is known for what it is: its sheets, its tags, its claims") {
  const auto conforming = examine(seed("conforming.pdf"));
  REQUIRE(conforming);
  CHECK(conforming->sheets.size() == 4);
  CHECK(conforming->is_tagged);
  CHECK(conforming->is_conforming);

  const auto review = examine(seed("review.pdf"));
  REQUIRE(review);
  CHECK(review->sheets.size() == 3);
  CHECK(review->is_tagged);
  CHECK_FALSE(review->is_conforming);

  // The second page lies on its side; of the first only a part is shown.
  CHECK(examine(seed("untagged.pdf")).value() == Examined{.sheets = {{300, 480}, {420, 595}}});
}

TEST_CASE("what cannot be joined is told for what it is") {
  struct Case {
    const char* file;
    const char* message;
  };
  const Case cases[] = {
      {"attached.pdf", "refused: holds other files"},
      {"comments.pdf", "refused: holds comments"},
      {"form.pdf", "refused: holds a form or a signature"},
      {"layers.pdf", "refused: holds layers that can be hidden"},
      {"script.pdf", "refused: holds a script, or an order to open another program"},
      {"locked.pdf", "unreadable: is protected by a password"},
      {"restricted.pdf", "unreadable: is protected: it may be read, and not changed"},
      {"cut.pdf", "unreadable: is damaged (can't find startxref)"},
      {"circle.pdf", "unreadable: is damaged (Loop detected in /Pages structure (getAllPages))"},
      {"hall.jpg", "unreadable: is not a PDF"},
  };
  for (const auto& c : cases) CHECK(fault_of(seed(c.file)) == c.message);
  CHECK(fault_of("") == "unreadable: is not a PDF");
  CHECK(fault_of("%PDF-1.7\n") == "unreadable: is damaged (can't find startxref)");
  CHECK(fault_of(std::string(kMostAppendixBytes + 1, 'x')) == "unreadable: takes 50 megabytes");
}

TEST_CASE("no beginning of a PDF is taken for the whole") {
  const auto whole = seed("untagged.pdf");
  REQUIRE(fault_of(whole) == "none");
  for (std::size_t length = 0; length + 8 < whole.size(); ++length) CHECK(fault_of(whole.substr(0, length)) != "none");
}

}  // namespace cornerstone::pdf
