#include "values/clearance.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

namespace cornerstone::values {
namespace {

constexpr AudienceIndex kTrustees{0};
constexpr AudienceIndex kAcademy{1};
constexpr AudienceIndex kStaff{2};
constexpr AudienceIndex kGovernors{3};
constexpr AudienceIndex kPrivate{4};

constexpr AcademyIndex kNorth{0};
constexpr AcademyIndex kSouth{1};
const std::vector<AcademyIndex> kAcademies = {kNorth, kSouth};

/// Trustees see what academies see, academies what staff see; governors (per academy) see their academy's; the private
/// papers contain the trustees' site.
Audiences audiences() {
  return {{{kAcademy}, {kStaff}, {}, {kAcademy}, {kTrustees}}, {false, true, false, true, false}};
}

/// Readers whom a clearance lets in, one letter each: trustees, academy, staff, governors, private; `n` north, `s`
/// south.
std::string readers_of(const Clearance& clearance) {
  std::string list;
  for (const Reader& reader : audiences().readers(kAcademies)) {
    if (!clearance.allows(reader)) continue;
    list += list.empty() ? "" : " ";
    list += "TASGP"[static_cast<std::size_t>(reader.audience)];
    if (reader.academy != AcademyIndex::kNone) list += reader.academy == kNorth ? "n" : "s";
  }
  return list;
}

TEST_CASE("the order of audiences is closed over what they contain") {
  const Audiences all = audiences();
  const std::vector<std::string> expected = {
      "TAS",   // trustees
      "AS",    // academy
      "S",     // staff
      "ASG",   // governors
      "TASP",  // private
  };
  for (std::size_t reader = 0; reader < all.size(); ++reader) {
    std::string seen;
    for (std::size_t declared = 0; declared < all.size(); ++declared) {
      if (all.sees(static_cast<AudienceIndex>(reader), static_cast<AudienceIndex>(declared))) seen += "TASGP"[declared];
    }
    CHECK(seen == expected[reader]);
  }
}

TEST_CASE("audiences that see each other are equal") {
  const Audiences circle({{AudienceIndex{1}}, {AudienceIndex{2}}, {AudienceIndex{0}}}, {false, false, false});
  for (std::uint8_t a = 0; a < 3; ++a) {
    for (std::uint8_t b = 0; b < 3; ++b) CHECK(circle.sees(AudienceIndex{a}, AudienceIndex{b}));
  }
}

TEST_CASE("what a declaration lets in") {
  struct Case {
    AudienceIndex audience;
    AcademyIndex academy;
    std::string expected;
  };
  const std::vector<Case> cases = {
      {kStaff, AcademyIndex::kNone, "T An As S Gn Gs P"},
      {kStaff, kNorth, "T An As S Gn Gs P"},
      {kAcademy, AcademyIndex::kNone, "T An As Gn Gs P"},
      {kAcademy, kNorth, "T An Gn P"},
      {kAcademy, kSouth, "T As Gs P"},
      {kGovernors, kNorth, "Gn"},
      {kTrustees, kNorth, "T P"},
      {kPrivate, kNorth, "P"},
  };
  for (const Case& c : cases) {
    INFO(static_cast<int>(c.audience) << " about " << static_cast<unsigned>(c.academy));
    CHECK(readers_of(audiences().declared(c.audience, c.academy)) == c.expected);
  }
  CHECK(readers_of(Clearance()).empty());
  CHECK(readers_of(Clearance::everyone()) == "T An As S Gn Gs P");
}

TEST_CASE("a fact derived from two academies leaves the academies out") {
  const Audiences all = audiences();
  const Clearance both = all.declared(kAcademy, kNorth).intersect(all.declared(kAcademy, kSouth));
  CHECK(readers_of(both) == "T P");
  CHECK(both == all.declared(kTrustees));
  CHECK(all.declared(kGovernors, kNorth).intersect(all.declared(kTrustees, kNorth)).is_nobody());
}

TEST_CASE("a widening adds readers") {
  const Audiences all = audiences();
  const Clearance narrow = all.declared(kTrustees, kNorth);
  CHECK(readers_of(narrow.widened_by(all.declared(kAcademy, kNorth))) == "T An Gn P");
  CHECK(readers_of(all.declared(kAcademy, kNorth).widened_by(all.declared(kGovernors))) == "T An Gn Gs P");
}

/// Every clearance that declarations and intersections can make of these audiences.
std::vector<Clearance> every_clearance() {
  std::vector<Clearance> found = {Clearance(), Clearance::everyone()};
  const auto add = [&](const Clearance& clearance) {
    if (std::find(found.begin(), found.end(), clearance) == found.end()) found.push_back(clearance);
  };
  for (std::size_t i = 0; i < audiences().size(); ++i) {
    for (const AcademyIndex academy : {AcademyIndex::kNone, kNorth, kSouth}) {
      add(audiences().declared(static_cast<AudienceIndex>(i), academy));
    }
  }
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) add(found[i].intersect(found[j]));
  }
  return found;
}

TEST_CASE("clearances agree with naive sets of readers") {
  const auto readers = audiences().readers(kAcademies);
  const auto everything = every_clearance();
  REQUIRE(everything.size() > 10);
  for (const Clearance& a : everything) {
    for (const Clearance& b : everything) {
      INFO(readers_of(a) << " | " << readers_of(b));
      const Clearance both = a.intersect(b);
      bool is_covered = true;
      bool is_same = true;
      for (const Reader& reader : readers) {
        CHECK(both.allows(reader) == (a.allows(reader) && b.allows(reader)));
        is_covered = is_covered && (a.allows(reader) || !b.allows(reader));
        is_same = is_same && a.allows(reader) == b.allows(reader);
      }
      CHECK(both == b.intersect(a));
      // `everyone` also holds audiences that this trust does not have.
      const bool has_everyone = a == Clearance::everyone() || b == Clearance::everyone();
      if (!has_everyone) {
        CHECK(a.covers(b) == is_covered);
        CHECK((a == b) == is_same);
      }
      CHECK(Clearance::everyone().covers(a));
      CHECK(a.covers(both));
    }
  }
}

TEST_CASE("intersections of widened clearances never let anybody in") {
  const auto readers = audiences().readers(kAcademies);
  std::vector<Clearance> widened;
  for (const Clearance& narrow : every_clearance()) {
    for (std::size_t i = 0; i < audiences().size(); ++i) {
      widened.push_back(narrow.widened_by(audiences().declared(static_cast<AudienceIndex>(i))));
    }
  }
  for (const Clearance& a : widened) {
    for (const Clearance& b : widened) {
      for (const Reader& reader : readers) {
        if (a.intersect(b).allows(reader)) CHECK((a.allows(reader) && b.allows(reader)));
      }
    }
  }
}

TEST_CASE("one reader for each output, in order") {
  const std::vector<Reader> expected = {{kTrustees, AcademyIndex::kNone}, {kAcademy, kNorth},   {kAcademy, kSouth},
                                        {kStaff, AcademyIndex::kNone},    {kGovernors, kNorth}, {kGovernors, kSouth},
                                        {kPrivate, AcademyIndex::kNone}};
  CHECK(audiences().readers(kAcademies) == expected);
  CHECK(audiences().size() == 5);
  CHECK(audiences().is_per_academy(kAcademy));
  CHECK_FALSE(audiences().is_per_academy(kStaff));
}

}  // namespace
}  // namespace cornerstone::values
