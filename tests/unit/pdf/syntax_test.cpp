#include "pdf/syntax.h"

#include <catch2/catch.hpp>
#include <utility>
#include <vector>

namespace cornerstone::pdf {
namespace {

using namespace std::string_literals;

template <typename From>
using Cases = std::vector<std::pair<From, std::string>>;

TEST_CASE("numbers have three decimals, and no more signs and digits than they need") {
  const Cases<double> cases = {{0, "0"},          {-0.0, "0"},        {-0.0004, "0"},    {0.0005, "0.001"},
                               {1.5, "1.5"},      {-12.25, "-12.25"}, {0.05, "0.05"},    {595.276, "595.276"},
                               {1e7, "10000000"}, {2.9996, "3"},      {-0.001, "-0.001"}};
  for (const auto& [number, expected] : cases) {
    std::string out;
    append_number(out, number);
    CHECK(out == expected);
  }
}

TEST_CASE("text strings hold any character") {
  const Cases<std::string> cases = {{"", "<FEFF>"},
                                    {"aé", "<FEFF006100E9>"},
                                    {"ŵ’", "<FEFF01752019>"},
                                    {"𝒳", "<FEFFD835DCB3>"},
                                    {"\uFFFF\0b"s, "<FEFFFFFF00000062>"}};
  for (const auto& [text, expected] : cases) CHECK(text_string(text) == expected);
  CHECK(utf16_bytes("é𝒳") == "\xFE\xFF\x00\xE9\xD8\x35\xDC\xB3"s);
}

TEST_CASE("byte strings escape what would end them") {
  const Cases<std::string> cases = {
      {"en-GB", "(en-GB)"}, {"a(b)\\", "(a\\(b\\)\\\\)"}, {"é", "(\\303\\251)"}, {"\n\x7F", "(\\012\\177)"}};
  for (const auto& [bytes, expected] : cases) CHECK(byte_string(bytes) == expected);
}

TEST_CASE("XML text keeps markup and control characters out") {
  const Cases<std::string> cases = {{"Ebbw & <Fach>", "Ebbw &amp; &lt;Fach&gt;"},
                                    {"a\x01\x1F"
                                     "b\tc\n",
                                     "ab\tc\n"},
                                    {"ŵ𝒳\uFFFE\uFFFF", "ŵ𝒳"}};
  for (const auto& [text, expected] : cases) CHECK(xml_text(text) == expected);
}

TEST_CASE("addresses become ASCII and nothing is escaped twice") {
  const Cases<std::string> cases = {{"https://example.org/a b?q=(é)#x", "https://example.org/a%20b?q=(%C3%A9)#x"},
                                    {"https://example.org/%20", "https://example.org/%20"},
                                    {"mailto:clerk@example.org", "mailto:clerk@example.org"},
                                    {"a\"<>\\^`{|}", "a%22%3C%3E%5C%5E%60%7B%7C%7D"}};
  for (const auto& [url, expected] : cases) CHECK(ascii_url(url) == expected);
}

}  // namespace
}  // namespace cornerstone::pdf
