#include "theme/colour.h"

#include <catch2/catch.hpp>

namespace cornerstone::theme {
namespace {

TEST_CASE("a colour is read from its hexadecimal form") {
  struct Case {
    const char* text;
    std::optional<Colour> expected;
  };
  const Case cases[] = {
      {"#1d4e6b", Colour{0x1d, 0x4e, 0x6b}},
      {"#1D4E6B", Colour{0x1d, 0x4e, 0x6b}},
      {"#fff", Colour{255, 255, 255}},
      {"#08f", Colour{0x00, 0x88, 0xff}},
      {"", std::nullopt},
      {"#", std::nullopt},
      {"1d4e6b", std::nullopt},
      {"#1d4e6", std::nullopt},
      {"#1d4e6g", std::nullopt},
      {"#-1-1-1", std::nullopt},
      {"teal", std::nullopt},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(colour_from_hex(c.text) == c.expected);
  }
}

TEST_CASE("hex writes what colour_from_hex reads") {
  CHECK(Colour{0x0a, 0xb0, 0xff}.hex() == "#0ab0ff");
}

TEST_CASE("contrast is that of WCAG") {
  struct Case {
    Colour a, b;
    double expected;
  };
  const Case cases[] = {
      {{0, 0, 0}, {255, 255, 255}, 21.0},          {{255, 255, 255}, {255, 255, 255}, 1.0},
      {{0x77, 0x77, 0x77}, {255, 255, 255}, 4.48}, {{0x76, 0x76, 0x76}, {255, 255, 255}, 4.54},
      {{255, 0, 0}, {255, 255, 255}, 4.00},        {{0, 0, 255}, {255, 255, 255}, 8.59},
      {{0x1d, 0x4e, 0x6b}, {255, 255, 255}, 8.92},
  };
  for (const Case& c : cases) {
    CAPTURE(c.a.hex(), c.b.hex());
    CHECK(contrast(c.a, c.b) == Approx(c.expected).margin(0.01));
    CHECK(contrast(c.a, c.b) == contrast(c.b, c.a));
  }
}

TEST_CASE("a mixture lies between its parts") {
  CHECK(mixed({0, 0, 0}, {255, 255, 255}, 0.5) == Colour{128, 128, 128});
  CHECK(mixed({10, 20, 30}, {200, 200, 200}, 1) == Colour{10, 20, 30});
  CHECK(mixed({10, 20, 30}, {200, 200, 200}, 0) == Colour{200, 200, 200});
}

TEST_CASE("the nearest passing shade passes, and leaves a colour alone that passes already") {
  const Colour white{255, 255, 255};
  const Colour night{0x0f, 0x18, 0x1e};
  struct Case {
    Colour wanted, ground;
  };
  const Case cases[] = {
      {{0xff, 0xcc, 0x00}, white}, {{0x00, 0xb0, 0xff}, white}, {{0xff, 0x66, 0x99}, white}, {{255, 255, 255}, white},
      {{0x1d, 0x4e, 0x6b}, night}, {{0, 0, 0}, night},          {{0x77, 0x77, 0x77}, white},
  };
  for (const Case& c : cases) {
    CAPTURE(c.wanted.hex(), c.ground.hex());
    const Colour found = nearest_passing(c.wanted, c.ground, kTextContrast);
    CHECK(contrast(found, c.ground) >= kTextContrast);
    CHECK(contrast(found, c.ground) < kTextContrast + 0.2);
    CHECK(nearest_passing(found, c.ground, kTextContrast) == found);
  }
}

TEST_CASE("a shade keeps what a screen can show") {
  CHECK(shade({0x1d, 0x4e, 0x6b}, 0, 0) == Colour{0, 0, 0});
  CHECK(shade({0x1d, 0x4e, 0x6b}, 1, 0.4) == Colour{255, 255, 255});
  CHECK(shade({0x80, 0x80, 0x80}, lightness({0x80, 0x80, 0x80}), 0.4) == Colour{0x80, 0x80, 0x80});
}

}  // namespace
}  // namespace cornerstone::theme
