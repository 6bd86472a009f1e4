#include "readers/file_names.h"

#include <catch2/catch.hpp>

namespace cornerstone::readers {
namespace {

std::vector<std::string> lines(const std::vector<std::string>& paths) {
  std::vector<std::string> lines;
  for (const auto& mistake : file_name_mistakes(paths)) lines.push_back(mistake.path + ": " + mistake.message);
  return lines;
}

TEST_CASE("Names that every computer can hold") {
  CHECK(lines({"trust.toml", "data/Spring census (final).csv", "years/2026-27/strategy/contact.md",
               "years/2026-27/strategy/école.md", "years/2026-27/strategy/.hidden.md", "com10.md", "auxiliary/con-x.md",
               "icon.con.md"})
            .empty());
}

TEST_CASE("Names that Windows cannot hold") {
  CHECK(lines({"con.md", "data/NUL.csv", "strategy/Aux/page.md", "Com1.notes.md", "lpt9", "prn .md"}) ==
        std::vector<std::string>{"con.md: Windows keeps the name `con` for a device",
                                 "data/NUL.csv: Windows keeps the name `nul` for a device",
                                 "strategy/Aux/page.md: Windows keeps the name `aux` for a device",
                                 "Com1.notes.md: Windows keeps the name `com1` for a device",
                                 "lpt9: Windows keeps the name `lpt9` for a device",
                                 "prn .md: Windows keeps the name `prn` for a device"});
  CHECK(lines({"what now?.md", "a:b.md", "say \"so\".md", "tab\t.md"}) ==
        std::vector<std::string>{"what now?.md: Windows allows no `?` in the name of a file",
                                 "a:b.md: Windows allows no `:` in the name of a file",
                                 "say \"so\".md: Windows allows no `\"` in the name of a file",
                                 "tab\t.md: Windows allows no control characters in the name of a file"});
  CHECK(lines({"the end./a.md", "folder /a.md"}) ==
        std::vector<std::string>{"the end./a.md: Windows drops a full stop or a space at the end of a name",
                                 "folder /a.md: Windows drops a full stop or a space at the end of a name"});
}

TEST_CASE("A folder that is wrong is told of once") {
  CHECK(lines({"aux/a.md", "aux/b.md"}) ==
        std::vector<std::string>{"aux/a.md: Windows keeps the name `aux` for a device"});
}

TEST_CASE("Names that differ in nothing but case") {
  CHECK(lines({"strategy/Offer.md", "strategy/offer.md", "strategy/offer/send.md"}) ==
        std::vector<std::string>{"strategy/offer.md: `Offer.md` and `offer.md` differ in nothing but case, and Windows "
                                 "takes them for one"});
  CHECK(lines({"Data/a.csv", "data/b.csv"}) ==
        std::vector<std::string>{"data/b.csv: `Data` and `data` differ in nothing but case, and Windows takes them for "
                                 "one"});
}

}  // namespace
}  // namespace cornerstone::readers
