#include "property/generated_trust.h"

#include <fmt/format.h>

#include <array>
#include <catch2/catch.hpp>
#include <string_view>
#include <vector>

namespace cornerstone::tests {
namespace {

struct School {
  std::string id;
  std::string name;
  int urn = 0;
  std::string phase;
  int pupils = 0;
};

class Generator {
 public:
  explicit Generator(std::mt19937& random) : random_(random), files_(content_of("docs/examples/components")) {}

  Files make() {
    schools();
    academies();
    columns();
    attendance();
    inspections();
    reading();
    decisions();
    framework();
    audiences();
    return std::move(files_);
  }

 private:
  int number(int least, int most) {
    return least + static_cast<int>(random_() % static_cast<unsigned>(most - least + 1));
  }
  bool is_one_in(int n) { return number(1, n) == 1; }
  template <std::size_t N>
  std::string_view one_of(const std::array<std::string_view, N>& words) {
    return words[random_() % N];
  }
  void replace(const std::string& path, std::string_view words, const std::string& instead) {
    auto& file = files_.at(path);
    const auto at = file.find(words);
    INFO(path << " without " << words);
    REQUIRE(at != std::string::npos);
    file.replace(at, words.size(), instead);
  }

  /// The four of the example, which its pages name, and up to four others.
  void schools() {
    schools_ = {{"birchwhistle", "Birchwhistle Primary Academy", 900401, "primary", number(60, 420)},
                {"foxhalter", "Foxhalter Primary Academy", 900402, "primary", number(7, 120)},
                {"lowmarsh", "Lowmarsh Academy", 900403, "secondary", number(400, 1100)},
                {"oatcroft", "Oatcroft School", 900404, "special", number(8, 130)}};
    constexpr std::array<std::string_view, 4> kNames{"Alderwick", "Cinderford Lane", "Puddlecote", "Thistledown"};
    const auto more = number(0, 4);
    for (int i = 0; i < more; ++i)
      schools_.push_back({fmt::format("more-{}", i), fmt::format("{} Academy", kNames[static_cast<std::size_t>(i)]),
                          900410 + i, std::string(one_of<2>({"primary", "secondary"})), number(5, 900)});
  }
  void academies() {
    auto& file = files_.at("academies.csv");
    file = "id,name,urn,phase,joined,status,pupils,audience,place,highest_age,principal_since,reserves,watched\n";
    for (const auto& school : schools_)
      file += fmt::format("{},{},{},{},2017-09-01,open,{},,Quernby,{},20{}-09-01,{},{}\n", school.id, school.name,
                          school.urn, school.phase, school.pupils, school.phase == "primary" ? 11 : 16, number(17, 26),
                          number(1, 99), one_of<2>({"yes", "no"}));
    file +=
        "rushlight,Rushlight Primary School,900405,primary,2027-04-01,joining,151,trustees,Over "
        "Quern,11,2020-09-01,4,no\n";
  }
  void columns() {
    for (const auto* column : {"reserves", "watched"})
      files_.at("trust.toml") += fmt::format(
          "\n[column.{}]\nname = \"Column {}\"\nunit = \"{}\"\naudience = \"{}\"\n", column, column,
          std::string_view(column) == "watched" ? "yes/no" : "number", one_of<3>({"academy", "trustees", "private"}));
  }

  std::string figure(int least, int most) {
    if (is_one_in(12)) return std::string(one_of<3>({"", "x", "c"}));
    return fmt::format("{}.{}", number(least, most - 1), number(0, 9));
  }
  void attendance() {
    auto& file = files_.at("data/attendance.csv");
    file = "URN,School,Period ending,Attendance,Authorised absence,Unauthorised absence\n";
    for (const auto& school : schools_) {
      for (const auto* date : {"17/10/2025", "13/02/2026", "17/07/2026", "23/10/2026"})
        file += fmt::format("{},{},{},{},{},{}\n", school.urn, school.name, date, figure(80, 99), figure(1, 9),
                            figure(1, 9));
    }
  }
  void inspections() {
    auto& file = files_.at("data/ofsted.csv");
    file = "URN,Date of inspection,Quality of education,Safeguarding is effective\n";
    for (const auto& school : schools_)
      file += fmt::format("{},20{}-0{}-1{},{},{}\n", school.urn, number(21, 25), number(1, 9), number(0, 9),
                          number(1, 4), is_one_in(6) ? "No" : "Yes");
  }
  void reading() {
    auto& file = files_.at("data/reading.csv");
    file = "time_period,school_urn,breakdown,eligible_pupils,expected_percent\n202425,,Total,,75\n202526,,Total,,74\n";
    for (const auto& school : schools_) {
      for (const auto* year : {"202425", "202526"})
        file += fmt::format("{},{},Total,{},{}\n", year, school.urn, number(3, 20),
                            is_one_in(12) ? "c" : std::to_string(number(1, 99)));
    }
  }

  void decisions() {
    constexpr std::array<std::string_view, 3> kLevels{"low", "medium", "high"};
    constexpr std::array<std::string_view, 4> kWords{"Strong", "Sound", "Fragile", "Weak"};
    auto& file = files_.at("decisions.csv");
    file = "date,academy,about,value,by,reason,evidence,until,audience\n";
    const auto row = [&](const std::string& date, const std::string& academy, const std::string& about,
                         std::string_view value, const std::string& by) {
      ++rows_;
      file += fmt::format("{},{},{},{},{},Why {} was written in {},Evidence of {},,\n", date, academy, about, value, by,
                          rows_, academy.empty() ? "the trust" : academy, rows_);
    };
    for (const auto& school : schools_) {
      if (!is_one_in(5)) row("2025-09-22", school.id, "rating", one_of(kLevels), "director-of-education");
      row("2026-09-15", school.id, "judgement.visit", one_of(kWords), "improvement-partner");
      if (is_one_in(2)) row("2026-09-18", school.id, "judgement.leadership", one_of(kWords), "director-of-education");
    }
    for (const auto& school : schools_) {
      if (school.id == "lowmarsh" || !is_one_in(5))
        row("2026-09-21", school.id, "rating", one_of(kLevels), "director-of-education");
    }
    row("2026-10-12", "", "action.calls", "under way", "improvement-partner");
    row("2026-10-14", "foxhalter", "item.reading-clinic", "granted", "director-of-education");
    row("2026-11-12", "lowmarsh", "judgement.visit", one_of(kWords), "improvement-partner");
  }

  void framework() {
    const std::string path = "years/2026-27/framework.toml";
    replace(path, "is at least 75", fmt::format("is at least {}", number(70, 90)));
    replace(path, "is at least 60", fmt::format("is at least {}", number(30, 69)));
    files_.at("years/2026-27/priorities.toml") += fmt::format(
        "\n[[success]]\nid = \"readers\"\nname = \"Every academy reads\"\ntheme = \"reading\"\n"
        "test = 'reading.expected is at least {}'\n",
        number(20, 60));
    files_.at("years/2026-27/priorities.toml") += fmt::format(
        "\n[[success]]\nid = \"calm-readers\"\nname = \"Most that read little are large\"\ntheme = \"reading\"\n"
        "test = 'at least {}% of academies where reading.expected is below {}: academy.highest_age is at least 12'\n"
        "\n[[success]]\nid = \"few-behind\"\nname = \"Few academies are behind\"\ntheme = \"reading\"\n"
        "test = 'count(academies where reading.expected is below {}) is at most {}'\n",
        number(20, 80), number(20, 90), number(20, 90), number(0, 3));
    replace(path, "is at least -3", fmt::format("is at least -{}", number(1, 8)));
    files_.at(path) += fmt::format(
        "\n[[indicator]]\nid = \"money\"\nname = \"Reserves\"\ntheme = \"belonging\"\naudience = \"{}\"\n"
        "at.low = 'academy.reserves is at least {}'\nat.medium = 'academy.watched is no'\nat.high = 'otherwise'\n",
        one_of<2>({"trustees", "private"}), number(10, 60));
  }

  void audiences() {
    replace("data/ofsted.toml", "\"staff\"", fmt::format("\"{}\"", one_of<3>({"staff", "academy", "trustees"})));
    replace("data/reading.toml", "\"staff\"", fmt::format("\"{}\"", one_of<3>({"staff", "staff", "academy"})));
    replace("years/2026-27/framework.toml", "id = \"inspection\"",
            fmt::format("id = \"inspection\"\naudience = \"{}\"", one_of<2>({"academy", "trustees"})));
    replace("years/2026-27/framework.toml", "id = \"visit\"",
            fmt::format("id = \"visit\"\naudience = \"{}\"", one_of<2>({"academy", "trustees"})));
    replace("years/2026-27/offer.toml", "where = 'academy.phase is primary'",
            std::string(one_of<2>({"where = 'academy.phase is primary'", "where = 'reading.expected is below 60'"})));
    if (is_one_in(2))
      replace("years/2026-27/offer.toml", "frequency = \"annual\"",
              "frequency = \"annual\"\nwhere = 'reading.expected is at least 40'");
    replace("years/2026-27/offer.toml", "id = \"reading-clinic\"",
            fmt::format("id = \"reading-clinic\"\naudience = \"{}\"", one_of<3>({"staff", "academy", "trustees"})));
  }

  std::mt19937& random_;
  Files files_;
  std::vector<School> schools_;
  int rows_ = 0;
};

}  // namespace

Files generated_trust(std::mt19937& random) {
  return Generator(random).make();
}

}  // namespace cornerstone::tests
