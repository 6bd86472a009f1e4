#include "pdf/page_labels.h"

#include <catch2/catch.hpp>

namespace cornerstone::pdf {
namespace {

std::string entries_of(const std::vector<std::string>& labels) {
  std::vector<layout::Page> pages(labels.size());
  for (std::size_t i = 0; i < labels.size(); ++i) pages[i].label = labels[i];
  return page_label_entries(pages);
}

TEST_CASE("labels that count on make one range") {
  CHECK(entries_of({"1", "2", "3"}) == "/Nums [0 <</S /D /St 1>> ]");
  CHECK(entries_of({"i", "ii", "iii", "1", "2"}) == "/Nums [0 <</S /r /St 1>> 3 <</S /D /St 1>> ]");
  CHECK(entries_of({"IX", "X", "A-1", "A-2"}) == "/Nums [0 <</S /R /St 9>> 2 <</S /D /St 1 /P <FEFF0041002D>>> ]");
  CHECK(entries_of({"A09", "A10"}) == "/Nums [0 <</S /D /St 9 /P <FEFF00410030>>> 1 <</S /D /St 10 /P <FEFF0041>>> ]");
}

TEST_CASE("labels that do not count stand for themselves") {
  CHECK(entries_of({"Cover", "1", "3"}) ==
        "/Nums [0 <</P <FEFF0043006F007600650072>>> 1 <</S /D /St 1>> 2 <</S /D /St 3>> ]");
  CHECK(entries_of({""}) == "/Nums [0 <<>> ]");
  CHECK(entries_of({"Mix"}) == "/Nums [0 <</P <FEFF004D00690078>>> ]");
  CHECK(entries_of({"iiii", "1234567"}) ==
        "/Nums [0 <</P <FEFF0069006900690069>>> 1 <</P <FEFF0031003200330034003500360037>>> ]");
}

}  // namespace
}  // namespace cornerstone::pdf
