// Every kind of mistake in a content folder, one at a time: the whole message, at its place.

#include <catch2/catch.hpp>

#include "unit/readers/small_trust.h"

namespace cornerstone::readers_tests {
namespace {

const std::string kYear = "years/2026-27/";

struct Mistake {
  std::string file;
  std::string from;  ///< Of the right file; empty: at its end.
  std::string to;
  std::string said;
};

std::string said_of(const Mistake& mistake) {
  auto files = small_trust();
  auto& text = files[mistake.file];
  const auto at = mistake.from.empty() ? text.size() : text.find(mistake.from);
  REQUIRE(at != std::string::npos);
  text.replace(at, mistake.from.size(), mistake.to);
  return complaints_about(files);
}

void check(const std::vector<Mistake>& mistakes) {
  for (const auto& mistake : mistakes) {
    INFO(mistake.file << ": " << mistake.to);
    CHECK(said_of(mistake) == mistake.said);
  }
}

TEST_CASE("The small trust has no mistakes") {
  CHECK(complaints_about(small_trust()).empty());
}

TEST_CASE("Mistakes in tables and keys") {
  check({
      {"trust.toml",
       "name =", "nmae =", "trust.toml:2:1-5: unknown-key: `[trust]` has no key `nmae` | did you mean `name`?\n"},
      {"trust.toml", "year =", "language = \"english\"\nyear =",
       "trust.toml:3:13-20: bad-phrase: `english` is no code of a language | write it as `en-GB`, or `cy` for Welsh\n"},
      {"trust.toml", "levels = [\"Good\", \"Poor\"]\ntokens = { \"1\" = \"Good\" }", "levels = []",
       "trust.toml:14:10-12: missing-key: the scale has no words | give its words, best first\n"},
      {"trust.toml", "[scale.grades]", "[scales.grades]",
       "trust.toml:13:2-8: unknown-table: trust.toml has no table `scales` | did you mean `scale`?\n"},
      {"trust.toml", "", "[[brand]]\n",
       "trust.toml:16:3-8: wrong-type: `brand` is written otherwise here | write `[brand]`\n"},
      {"trust.toml", "year = \"2026-27\"", "year = \"2026\"",
       "trust.toml:3:9-13: bad-phrase: `2026` is not a school year | write it as `2026-27`\n"},
      {"trust.toml", "year = \"2026-27\"", "year = \"2027-28\"",
       "trust.toml:3:9-16: file-missing: there is no folder `years/2027-28` | did you mean `2026-27`?\n"},
      {"trust.toml", "year = \"2026-27\"", "year = 2026",
       "trust.toml:3:8-12: wrong-type: `year` is a number, not text | text stands in quotes\n"},
      {"trust.toml", "\"1\" = \"Good\"", "\"1\" = \"God\"",
       "trust.toml:15:19-22: unknown-name: `God` is not a word of this scale | did you mean `Good`?\n"},
      {"trust.toml", "audience = \"staff\"\n", "",
       "team.toml:1:1-9: nobody-may-know: `[[role]]` names no audience | say `audience = …` here, in the head table of "
       "the file, or in [trust]\n"
       "team.toml:5:1-9: nobody-may-know: `[[role]]` names no audience | say `audience = …` here, in the head table of "
       "the file, or in [trust]\n"
       "academies.csv:2:1-6: nobody-may-know: nobody may know of `alder` | say `audience = …` in [trust], or fill the "
       "column `audience`\n"
       "academies.csv:3:1-6: nobody-may-know: nobody may know of `birch` | say `audience = …` in [trust], or fill the "
       "column `audience`\n"
       "years/2026-27/offer.toml:1:1-9: nobody-may-know: `[[item]]` names no audience | say `audience = …` here, in "
       "the head table of the file, or in [trust]\n"
       "years/2026-27/calendar.toml:1:1-9: nobody-may-know: `[[term]]` names no audience | say `audience = …` here, in "
       "the head table of the file, or in [trust]\n"
       "years/2026-27/calendar.toml:7:1-9: nobody-may-know: `[[term]]` names no audience | say `audience = …` here, in "
       "the head table of the file, or in [trust]\n"
       "years/2026-27/calendar.toml:12:1-12: nobody-may-know: `[[meeting]]` names no audience | say `audience = …` "
       "here, in the head table of the file, or in [trust]\n"
       "years/2026-27/priorities.toml:4:1-13: nobody-may-know: `[[priority]]` names no audience | say `audience = …` "
       "here, in the head table of the file, or in [trust]\n"
       "years/2026-27/strategy/visits.md:1:1-4: nobody-may-know: this page names no audience | say `audience = …` "
       "here, in the head table of the file, or in [trust]\n"},
      {"trust.toml", "", "[brand]\nprimary = \"blue\"\n",
       "trust.toml:17:12-16: wrong-type: `blue` is not a colour | write a colour as `#` and six digits 0 to 9, a to f: "
       "`#1d4e6b`\n"},
      {"trust.toml", "", "[[publish]]\nwhat = \"count(ratin)\"\nto = \"staff\"\nreason = \"so\"\n",
       "trust.toml:17:9-21: unknown-name: `ratin` names no fact | did you mean `rating`?\n"},
      {"trust.toml", "id = \"trustees\"", "id = \"staff\"",
       "trust.toml:10:7-12: duplicate-id: `staff` is the id of another audience already | give each its own id\n"
       "years/2026-27/packs/september/pack.toml:4:13-21: unknown-name: no audience is called `trustees` | one of: "
       "`staff`\n"},
      {"trust.toml", "id = \"trustees\"", "id = \"the trustees\"",
       "trust.toml:10:7-19: not-an-id: `the trustees` cannot be an id | ids are made of letters, digits, `-` and `_`: "
       "`the-trustees`\n"
       "years/2026-27/packs/september/pack.toml:4:13-21: unknown-name: no audience is called `trustees` | one of: "
       "`staff`\n"},
      {"trust.toml", "sees = [\"staff\"]", "sees = [\"staf\"]",
       "trust.toml:11:10-14: unknown-name: no audience is called `staf` | did you mean `staff`?\n"},
      {"team.toml", "reports_to = \"board\"", "reports_to = \"bord\"",
       "team.toml:7:15-19: unknown-name: no role is called `bord` | did you mean `board`?\n"},
      {"team.toml", "kind = \"body\"", "kind = \"committee\"\nreports_to = \"director\"",
       "team.toml:2:7-12: circle: `board` reports to itself, by way of others or directly | change one `reports_to` so "
       "that the line ends somewhere\n"
       "team.toml:3:9-18: unknown-name: `kind` cannot be `committee` | one of: `role`, `body`, `team`\n"},
      {"team.toml", "kind = \"body\"", "kind = \"body\"\nreports_to = \"director\"",
       "team.toml:2:7-12: circle: `board` reports to itself, by way of others or directly | change one `reports_to` so "
       "that the line ends somewhere\n"},
      {"team.toml", "", "members = [\"board\", \"director\"]\nalias = [\"head\"]\n",
       "team.toml:8:22-30: circle: `director` is a member of itself | take it out of the list\n"
       "team.toml:9:1-6: unknown-key: `[[role]]` has no key `alias` | did you mean `aliases`?\n"},
      {"team.toml", "",
       "[[post]]\nid = \"p\"\nrole = \"director\"\nfrom = 2026-09-01\nuntil = 2026-08-01\nacademy = \"aldr\"\n",
       "team.toml:12:9-19: date-order: `until` is before `from`: 1 August 2026 | it begins on 1 September 2026\n"
       "team.toml:13:12-16: unknown-name: no academy is called `aldr` | did you mean `alder`?\n"},
      {"team.toml", "", "days = \"now and then\"\n",
       "team.toml:8:9-21: bad-phrase: `now and then` is not a rhythm | for example `termly`, `3 a year`, `every 2 "
       "weeks`, `up to 6 days a year`, `as required`, `none`\n"},
  });
}

TEST_CASE("Mistakes in a year's files") {
  check({
      {kYear + "framework.toml", "signed_by = \"director\"\n", "",
       "years/2026-27/framework.toml:1:1-12: missing-key: `[framework]` has no `signed_by` | add `signed_by = …`: who "
       "may sign\n"},
      {kYear + "framework.toml", "method = \"worst\"", "method = \"best\"",
       "years/2026-27/framework.toml:3:11-15: unknown-name: `method` cannot be `best` | one of: `worst`, `points`, "
       "`judgement`\n"},
      {kYear + "framework.toml", "audience = \"staff\"\n",
       "audience = \"staff\"\nneeds = \"most\"\nstale_after = \"a while\"\n",
       "years/2026-27/framework.toml:6:10-14: bad-phrase: `needs` is neither a number of indicators nor a percentage "
       "of them | write `needs = 6` or `needs = \"60%\"`\n"
       "years/2026-27/framework.toml:7:16-23: bad-phrase: `a while` is not a span of time | for example `6 weeks`, `5 "
       "school days`, `12 to 18 months`, `1 term`\n"},
      {kYear + "framework.toml", "id = \"high\"", "id = \"low\"",
       "years/2026-27/framework.toml:11:7-10: duplicate-id: `low` is the id of another level already | give each its "
       "own id\n"
       "years/2026-27/framework.toml:16:4-8: unknown-name: no level is called `high` | one of: `low`\n"},
      {kYear + "framework.toml", "at.high", "at.hihg",
       "years/2026-27/framework.toml:16:4-8: unknown-name: no level is called `hihg` | did you mean `high`?\n"},
      {kYear + "framework.toml", "attendance.overall is", "attendance.overal is",
       "years/2026-27/framework.toml:15:11-28: unknown-name: `attendance.overal` is no name here | did you mean "
       "`attendance.overall`?\n"},
      {kYear + "framework.toml", "'attendance.overall is at least 94'", "\"attendance.overall is \\\"x\\\"\"",
       "years/2026-27/framework.toml:15:11-38: sentence-syntax: a sentence with backslashes in it | write sentences in "
       "single quotes: words within them may then stand in double quotes\n"},
      {kYear + "framework.toml", "id = \"low\"", "id = \"low\"\nletter = \"LOW\"\ncolour = \"pink\"",
       "years/2026-27/framework.toml:9:11-14: wrong-type: `LOW` is not a letter or two | a level's mark has room for "
       "two characters\n"
       "years/2026-27/framework.toml:10:11-15: unknown-name: `colour` cannot be `pink` | one of: `green`, `lime`, "
       "`amber`, `orange`, `red`, `purple`, `blue`, `grey`\n"},
      {kYear + "framework.toml", "",
       "[[control]]\nid = \"budget\"\nat.low = \"director\"\n[[control]]\nid = \"budget\"\nat.low = \"directr\"\n",
       "years/2026-27/framework.toml:21:7-13: duplicate-id: `budget` is decided already | say `where` this one holds "
       "instead\n"
       "years/2026-27/framework.toml:22:11-18: unknown-name: no role is called `directr` | did you mean `director`?\n"},
      {kYear + "framework.toml", "[[level]]\nid = \"low\"\n\n[[level]]\nid = \"high\"\n\n", "",
       "years/2026-27/framework.toml:1:1-12: missing-key: the framework has no levels | add `[[level]]` for each, best "
       "first\n"},
      {kYear + "framework.toml", "method = \"worst\"", "method = \"points\"",
       "years/2026-27/framework.toml:3:11-17: unknown-name: this version does not propose by `points` | write `worst`, "
       "or `judgement` for levels that are signed without a proposal\n"},
      {kYear + "framework.toml", "is at least 94", "is between 99 and 95",
       "years/2026-27/framework.toml:15:41-50: sentence-type: nothing is between 99 and 95 | write the lower one "
       "first: "
       "`between 95 and 99`\n"},
      {kYear + "framework.toml", "'otherwise'", "'otherwise",
       "years/2026-27/framework.toml:16:11-21: toml-syntax: text without its closing quote | end it with '\n"},
      {kYear + "offer.toml", "termly", "every now and then",
       "years/2026-27/offer.toml:4:14-32: bad-phrase: `every now and then` is not a rhythm | for example `termly`, `3 "
       "a year`, `every 2 weeks`, `up to 6 days a year`, `as required`, `none`\n"},
      {kYear + "offer.toml", "frequency = \"termly\"\n", "",
       "years/2026-27/offer.toml:1:1-9: missing-key: this item does not say how often | add `frequency = …` for every "
       "level, or `at.<level> = …` for one\n"},
      {kYear + "offer.toml", "visits.md", "visit.md",
       "years/2026-27/offer.toml:5:9-17: unknown-name: no page is called `visit.md` | did you mean `visits.md`?\n"},
      {kYear + "offer.toml", "", "timing = \"6 weeks after visits\"\ndays = -1\ngives = \"yes\"\n",
       "years/2026-27/offer.toml:6:25-31: unknown-name: no item, body or term is called `visits` | did you mean "
       "`visit`?\n"
       "years/2026-27/offer.toml:7:8-10: wrong-type: `days` is below zero | write 0 or more\n"
       "years/2026-27/offer.toml:8:9-14: wrong-type: `gives` is text, not `true` or `false` | write `true` or "
       "`false`, without quotes\n"},
      {kYear + "calendar.toml", "from = 2027-01-05", "from = 2026-12-10",
       "years/2026-27/calendar.toml:8:7-13: overlap: `spring` begins before `autumn` has ended | `autumn` ends on 18 "
       "December 2026\n"},
      {kYear + "calendar.toml", "until = 2026-12-18", "until = 2026-08-18",
       "years/2026-27/calendar.toml:4:9-19: date-order: `until` is before `from`: 18 August 2026 | it begins on 3 "
       "September 2026\n"},
      {kYear + "calendar.toml", "2026-10-26", "2026-08-26",
       "years/2026-27/calendar.toml:5:13-54: date-order: the half-term break is not within its term | the term runs "
       "from 3 September 2026 to 18 December 2026\n"},
      {kYear + "calendar.toml", "dates = [2026-09-30]", "dates = [2025-09-30, \"2026-10-01\"]",
       "years/2026-27/calendar.toml:14:10-20: outside-the-year: 30 September 2025 is outside the school year | the "
       "year runs from 1 September 2026 to 31 August 2027\n"
       "years/2026-27/calendar.toml:14:22-34: wrong-type: `dates` is text, not a date | write dates without quotes: "
       "`2026-09-30`\n"
       "years/2026-27/packs/september/pack.toml:3:36-46: unknown-name: no meeting of `board` is on 30 September 2026 | "
       "calendar.toml has no meeting of it\n"},
      {kYear + "calendar.toml", "", "[[event]]\nfrom = 2028-09-03\n",
       "years/2026-27/calendar.toml:16:8-18: outside-the-year: 3 September 2028 is outside the school year | the year "
       "runs from 1 September 2026 to 31 August 2027\n"},
      {kYear + "priorities.toml", "answers.fair = \"They are *here*.\"\n", "",
       "years/2026-27/priorities.toml:5:7-11: missing-key: `here` leaves the question `fair` without an answer | add "
       "`answers.fair`: What will it do for the lowest fifth?\n"},
      {kYear + "priorities.toml", "answers.fair", "answers.fiar",
       "years/2026-27/priorities.toml:6:9-13: unknown-name: no question is called `fiar` | did you mean `fair`?\n"},
      {kYear + "priorities.toml", "", "[[success]]\nid = \"s\"\ndue = \"in Octember\"\n",
       "years/2026-27/priorities.toml:9:11-19: unknown-name: no month or term is called `Octember` | did you mean "
       "`October`?\n"},
      {kYear + "priorities.toml", "", "[[success]]\nid = \"s\"\ndue = 2036-07-21\n",
       "years/2026-27/priorities.toml:9:7-17: outside-the-year: 21 July 2036 is years after the school year | the year "
       "runs from 1 September 2026 to 31 August 2027\n"},
      {kYear + "priorities.toml", "", "[[success]]\nid = \"s\"\ndue = 2029-07-21\n", ""},
      {kYear + "priorities.toml", "", "text = \"# A heading\"\n",
       "years/2026-27/priorities.toml:7:9-20: wrong-type: more than a paragraph of Markdown | headings, lists and "
       "tables stand in pages\n"},
  });
}

TEST_CASE("Names of files and folders") {
  check({
      {kYear + "strategy/con.md", "", "+++\ntitle = \"Contact\"\n+++\n",
       "years/2026-27/strategy/con.md:1:1-1: unsafe-path: Windows keeps the name `con` for a device | rename the file "
       "or folder\n"},
      {kYear + "strategy/Visits.md", "", "+++\ntitle = \"Visits\"\n+++\n",
       "years/2026-27/strategy/visits.md:1:1-1: unsafe-path: `Visits.md` and `visits.md` differ in nothing but case, "
       "and Windows takes them for one | rename one of them\n"},
      {"trust.toml", "id = \"trustees\"", "id = \"Staff\"",
       "trust.toml:10:7-12: duplicate-id: `Staff` and `staff` differ in nothing but case, and both name a folder | "
       "give each its own id\n"
       "years/2026-27/packs/september/pack.toml:4:13-21: unknown-name: no audience is called `trustees` | one of: "
       "`staff`, `Staff`\n"},
      {"team.toml/old.txt", "", "x",
       "nowhere: file-unreadable: `team.toml` is a folder, not a file | give it another name, or move it away\n"},
  });
}

TEST_CASE("Mistakes in tables of rows") {
  check({
      {"academies.csv", "name,", "nam,",
       "academies.csv:1:4-7: unknown-column: no column `nam` is expected here | did you mean `name`?\n"},
      {"academies.csv", "aliases\n", "alias\n",
       "academies.csv:1:52-57: unknown-column: no column `alias` is expected here | did you mean `aliases`?\n"},
      {"academies.csv", "aliases\n", "sponsor\n",
       "academies.csv:1:52-59: unknown-column: no column `sponsor` is expected here | declare a further column in "
       "trust.toml: `[column.<heading>]`\n"},
      {"academies.csv", "birch,Birch", "alder,Birch",
       "academies.csv:3:1-6: duplicate-id: `alder` is the id of another academy already | give each its own id\n"},
      {"academies.csv", "birch,Birch Primary", "birch,Alder school",
       "academies.csv:3:7-19: same-name: another academy is called `Alder school` too | give each a name that readers "
       "can tell apart\n"},
      {"academies.csv", "900302", "900201",
       "academies.csv:3:21-27: duplicate-id: `900201` is the URN of another academy already | each academy has a URN "
       "of its own\n"},
      {"academies.csv", "2020-09-01", "1st September",
       "academies.csv:3:37-50: not-a-date: `1st September` is not a date | write it as 30/09/2026 or 2026-09-30\n"},
      {"academies.csv", "open,180", "opened,18O",
       "academies.csv:3:48-54: unknown-name: `opened` is no status of an academy | did you mean `open`?\n"
       "academies.csv:3:55-58: not-a-number: `18O` is not a number | is the third character the letter O? Numbers use "
       "digits: 180\n"},
      {"decisions.csv", "alder,rating,low", "aldr,rating,low",
       "decisions.csv:2:12-16: unknown-name: no academy is called `aldr` | did you mean `alder`?\n"},
      {"decisions.csv", "alder,rating,low", "alder,rating,lwo",
       "decisions.csv:2:25-28: unknown-name: no level is called `lwo` | did you mean `low`?\n"},
      {"decisions.csv", "alder,rating", ",rating",
       "decisions.csv:2:12-12: missing-cell: a rating without an academy | fill the column `academy` with its id\n"},
      {"decisions.csv", "action.calls,done", "action.call,done",
       "decisions.csv:3:13-24: unknown-name: no action is called `call` | did you mean `action.calls`?\n"},
      {"decisions.csv", "action.calls,done", "actions.calls,done",
       "decisions.csv:3:13-26: unknown-name: no decision is about `actions.calls` | did you mean `action`?\n"},
      {"decisions.csv", "done,director", "finished,head",
       "decisions.csv:3:26-34: not-a-word: `finished` is no status of an action | one of: `not started`, `under way`, "
       "`done`, `not needed`\n"
       "decisions.csv:3:35-39: unknown-name: no role is called `head` | one of: `board`, `director`\n"},
      {"decisions.csv", "2026-09-22", "",
       "decisions.csv:2:1-1: missing-cell: row 2 has nothing under `date` | `date` is the day of the decision\n"},
      {kYear + "actions.csv", "2026-10-31", "soon",
       "years/2026-27/actions.csv:2:31-35: not-a-date: `soon` is not a date | write it as 30/09/2026 or 2026-09-30\n"},
      {kYear + "actions.csv", "2026-10-31", "2016-10-31",
       "years/2026-27/actions.csv:2:31-41: outside-the-year: 31 October 2016 is years before the school year | the "
       "year "
       "runs from 1 September 2026 to 31 August 2027\n"},
      {kYear + "actions.csv", "outcome\ncalls,Call home,here,director,2026-10-31,",
       "starts\ncalls,Call home,here,director,2026-10-31,2026-11-02",
       "years/2026-27/actions.csv:2:42-52: date-order: `calls` begins after the day it is due, 31 October 2026 | mend "
       "one of the two\n"},
      {kYear + "actions.csv", "here,", "her,",
       "years/2026-27/actions.csv:2:17-20: unknown-name: no priority is called `her` | did you mean `here`?\n"},
      {kYear + "actions.csv", "2026-10-31,", "2026-10-31,attendance.overal is 94",
       "years/2026-27/actions.csv:2:42-59: unknown-name: `attendance.overal` is no name here | did you mean "
       "`attendance.overall`?\n"},
  });
}

TEST_CASE("Mistakes in data files") {
  check({
      {"data/attendance.toml", "audience = \"staff\"\n", "",
       "data/attendance.toml:1:1-10: missing-key: `[dataset]` has no `audience` | add `audience = …`: who may know "
       "it\n"},
      {"data/attendance.toml", "\"attendance.csv\"", "\"atendance.csv\"",
       "data/attendance.toml:2:9-22: file-missing: there is no file `data/atendance.csv` | did you mean "
       "`attendance.csv`?\n"},
      {"data/attendance.toml", "\"Overall %\"", "\"Overal %\"",
       "data/attendance.toml:8:11-19: missing-column: `data/attendance.csv` has no column `Overal %` | did you mean "
       "`Overall %`?\n"},
      {"data/attendance.toml", "matches = \"urn\"", "matches = \"name\"",
       "data/attendance.toml:3:23-26: no-academy-matches: no row of `data/attendance.csv` is about an academy of this "
       "trust | see whether `column` and `matches` are right: `urn`, `id` or `name`\n"},
      {"data/attendance.toml", "94.5", "\"most\"",
       "data/attendance.toml:10:20-26: wrong-type: `against.national` is not a comparison | write a number, `{ column "
       "= … }`, `{ rows = … }`, or a list of `{ from = …, value = …, where = … }`\n"},
      {"data/attendance.toml", "94.5", "[{ value = 94, where = 'rating is low' }]",
       "data/attendance.toml:10:44-50: sentence-type: `rating` cannot decide what a figure is compared with | say "
       "`where` by columns of academies.csv: `academy.phase is primary`\n"},
      {"data/attendance.toml", "unit = \"percent\"", "unit = \"percentage\"",
       "data/attendance.toml:9:9-19: unknown-name: `unit` cannot be `percentage` | did you mean `percent`?\n"},
      {"data/attendance.toml", "unit = \"percent\"", "unit = \"percent\"\nscale = \"grades\"",
       "data/attendance.toml:9:9-16: wrong-type: both a unit and a scale | figures have a unit, words have a scale: "
       "say one of them\n"},
      {"data/attendance.toml", "unit = \"percent\"", "scael = \"grades\"",
       "data/attendance.toml:9:1-6: unknown-key: `[measure.…]` has no key `scael` | did you mean `scale`?\n"},
      {"data/attendance.toml", "[measure.overall]", "[mesure.overall]",
       "data/attendance.toml:7:2-8: unknown-table: data/*.toml has no table `mesure` | did you mean `measure`?\n"},
      {"data/attendance.toml", "[dataset]", "[[dataset]]",
       "data/attendance.toml:1:3-10: wrong-type: `dataset` is written otherwise here | write `[dataset]`\n"},
      {"data/attendance.toml", "[dataset]\n", "[dataset]\nrows = { \"Week ending\" = \"03/10/2025\" }\n",
       "data/attendance.toml:2:27-37: unknown-name: no row of `data/attendance.csv` has `03/10/2025` under `Week "
       "ending` | did you mean `03/10/2026`?\n"},
      {"data/attendance.toml", "[dataset]\n", "[dataset]\nrows = { URN = \"900301\", \"Overall %\" = \"90.4\" }\n",
       "data/attendance.toml:2:10-13: no-academy-matches: no row of `data/attendance.csv` has all that `rows` asks for "
       "| each of them stands in some row, but not together\n"},
      {"data/attendance.toml", "unit = \"percent\"", "unit = \"percent\"\nrows = { URN = [\"900309\"] }",
       "data/attendance.toml:10:18-24: unknown-name: no row of `data/attendance.csv` has `900309` under `URN` | did "
       "you "
       "mean `900301`?\n"},
      {"data/attendance.toml", "column = \"Overall %\"\nunit = \"percent\"",
       "combine = \"count\"\nrows = { URN = \"nobody\" }", ""},
      {"data/attendance.toml", "94.5", "{ rows = { URN = \"England\" } }",
       "data/attendance.toml:10:38-45: unknown-name: no row of `data/attendance.csv` has `England` under `URN` | one "
       "of: `100001`, `900301`, `900302`\n"},
      {"data/attendance.toml", "column = \"Overall %\"\n", "",
       "data/attendance.toml:7:1-18: missing-key: `attendance.overall` has no `column` | add `column = …`: the "
       "heading, or `combine = \"count\"` to count rows\n"},
      {"data/attendance.toml", "unit = \"percent\"", "part_of = \"whole\"\ncohort = \"academy.pupil\"",
       "data/attendance.toml:9:12-17: unknown-name: no measure is called `attendance.whole` | one of: "
       "`attendance.overall`\n"
       "data/attendance.toml:10:11-24: unknown-name: academies.csv has no numbers called `pupil` | did you mean "
       "`academy.pupils`?\n"
       "data/attendance.csv:2:19-24: not-a-number: `95.5%` is not a number | this column is not in percent: write the "
       "number alone, or say `unit = \"percent\"`\n"},
      {"data/attendance.toml", "audience = \"staff\"\n",
       "audience = \"staff\"\nreasons = { \"#\" = \"gone\" }\nheader_row = \"first\"\ndate_format = 1\nwithhold = { "
       "staff = 6 }\n",
       "data/attendance.toml:6:20-24: unknown-name: no reason is called `gone` | one of: `not recorded`, `not "
       "available`, `not applicable`, `withheld`, `rounds to zero`, `unreliable`, `no eligible pupils`, `new`\n"
       "data/attendance.toml:7:15-20: wrong-type: `header_row` is not a row | write the number of the row, counted "
       "from 1, or `\"auto\"`\n"
       "data/attendance.toml:8:1-12: unknown-key: `[dataset]` has no key `date_format` | did you mean `date`?\n"
       "data/attendance.toml:9:22-23: wrong-type: `withhold.staff` is a number, not a table | write `{ count_below = "
       "6, cohort_below = 11 }`\n"},
      {"data/attendance.csv", "900301,03/10/2026,95.5%\n900302,03/10/2026,90.4\n100001,03/10/2026,not ours\n", "",
       "data/attendance.toml:2:9-23: no-academy-matches: `data/attendance.csv` has no rows below its headings | put "
       "the "
       "export's rows there, or take the dataset out until there are any\n"},
      {"data/attendance.csv", "90.4", "9O.4",
       "data/attendance.csv:3:19-23: not-a-number: `9O.4` is not a percentage | is the second character the letter O? "
       "Numbers use digits: 90.4\n"},
      {"data/attendance.csv", "03/10/2026,90.4", "31/09/2026,90.4",
       "data/attendance.csv:3:8-18: not-a-date: `31/09/2026` is not a date | write it as 30/09/2026 or 2026-09-30\n"},
      {"data/attendance.csv", "900302", "900301",
       "data/attendance.csv:3:19-23: several-rows: `attendance.overall` has 2 rows for `alder` on 3 October 2026: the "
       "last one counts | choose among them with `rows`, or say `combine`: `latest`, `sum`, `mean` or `count`\n"},
      {"data/attendance.csv", "90.4", "90,4",
       "data/attendance.csv:3:22-23: too-many-cells: row 3 has 4 cells, but there are 3 headings | a cell that holds "
       "`,` stands in quotes\n"},
      {"data/attendance.csv", "90.4", "\"90.4",
       "data/attendance.csv:3:19-24: csv-quote: a cell without its closing quote | a cell that begins with \" ends "
       "with \"; a quote inside it is doubled\n"},
      {"data/academy.toml", "",
       "[dataset]\nfile = \"attendance.csv\"\nacademy = { column = \"URN\", matches = \"urn\" }\ndate = "
       "2026-09-30\naudience = \"staff\"\n",
       "data/academy.toml:1:1-1: not-an-id: no dataset can be called `academy` | rules use that name for something "
       "else: give the file another name\n"},
      {"data/spare.csv", "", "a,b\n",
       "data/spare.csv:1:1-1: unused: nothing uses this file | name it where it belongs, or take it out of the "
       "folder\n"},
      {"framwork.toml", "", "a = 1\n",
       "framwork.toml:1:1-1: unknown-file: no file of this name is expected here | did you mean `framework.toml`?\n"},
  });
}

TEST_CASE("Mistakes in pages and packs") {
  check({
      {kYear + "strategy/visits.md", "+++\n", "",
       "years/2026-27/strategy/visits.md:1:1-17: front-matter: this page has no front matter | begin it with a line "
       "`+++`, then `title = \"…\"`, then a line `+++`\n"},
      {kYear + "strategy/visits.md", "Visits\"\n+++", "Visits\"\n",
       "years/2026-27/strategy/visits.md:1:1-4: front-matter: the front matter has no end | end it with a line "
       "`+++`\n"},
      {kYear + "strategy/visits.md", "title", "titel",
       "years/2026-27/strategy/visits.md:2:1-6: unknown-key: this page has no key `titel` | did you mean `title`?\n"},
      {kYear + "strategy/visits.md", "count(academies)", "cuont(academies)",
       "years/2026-27/strategy/visits.md:6:18-27: unknown-name: `academies` is no name here | one of: `academy.id`, "
       "`academy.name`, `academy.urn`, `academy.phase`, `academy.joined`, `academy.pupils`, `academy.status`, "
       "`attendance.overall`, …\n"},
      {kYear + "strategy/visits.md", "{{ count(academies) }}", "{{ count(academies)",
       "years/2026-27/strategy/visits.md:6:9-11: live-value: `{{` without its `}}` | end the live value with `}}`; "
       "write `\\{{` for the braces themselves\n"},
      {kYear + "strategy/visits.md", "academies.\n", "academies. <b>Much</b>\n",
       "years/2026-27/strategy/visits.md:6:43-46: raw-html: `<b>` is raw HTML | write it in Markdown: HTML is not "
       "passed through\n"},
      {kYear + "strategy/visits.md", "## When", "# When",
       "years/2026-27/strategy/visits.md:4:1-7: heading-level: `#` heads a page, and a page has its title already | "
       "the title stands in the front matter; headings in the text begin with `##`\n"},
      {kYear + "strategy/visits.md", "## When", "#### When",
       "years/2026-27/strategy/visits.md:4:1-10: heading-level: a heading of level 4 straight under the page's title | "
       "begin it with `##`\n"},
      {kYear + "strategy/visits.md", "academies.\n", "academies.[^1]\n",
       "years/2026-27/strategy/visits.md:6:42-46: footnote: no footnote `[^1]` stands in this page | write it on a "
       "line of its own: `[^1]: …`\n"},
      {kYear + "strategy/visits.md", "", "\n[^1]: A note.\n",
       "years/2026-27/strategy/visits.md:8:1-5: footnote: nothing refers to the footnote `[^1]` | put `[^1]` where it "
       "belongs, or take the footnote out\n"},
      {kYear + "strategy/visits.md", "", "\n![The hill](hill.svg)\n",
       "years/2026-27/strategy/visits.md:8:13-21: file-missing: there is no file `years/2026-27/strategy/hill.svg` | "
       "put "
       "it there, or mend the name where it is said\n"},
      {kYear + "strategy/visits.md", "", "\n> [!NOET]\n> Mind.\n",
       "years/2026-27/strategy/visits.md:8:5-9: unknown-callout: no callout is called `NOET` | did you mean `NOTE`?\n"},
      {kYear + "packs/september/pack.toml", "audience", "run_on = true\ndividers = true\naudience",
       "years/2026-27/packs/september/pack.toml:5:12-16: wrong-type: papers that run on have no sheets between them | "
       "take out `dividers` or `run_on`\n"},
      {kYear + "packs/september/01.md", "heatmap", "heatmpa",
       "years/2026-27/packs/september/01.md:4:4-11: unknown-component: no component is called `heatmpa` | did you mean "
       "`heatmap`?\n"},
      {kYear + "packs/september/01.md", "heatmap", "mermaid",
       "years/2026-27/packs/september/01.md:4:4-11: unknown-component: no component is called `mermaid` | see "
       "docs/components.md for those there are; for words printed as they stand, write `text`\n"},
      {kYear + "packs/september/01.md", "heatmap", "js", ""},
      {kYear + "packs/september/01.md", "rows = \"academies\"", "rows = academies",
       "years/2026-27/packs/september/01.md:5:8-17: toml-syntax: `academies` is not a value | put text in quotes: "
       "`\"academies\"`\n"},
      {kYear + "packs/september/pack.toml", "01.md", "1.md",
       "years/2026-27/packs/september/pack.toml:7:9-13: file-missing: there is no file "
       "`years/2026-27/packs/september/1.md` | did you mean `01.md`?\n"},
      {kYear + "packs/september/pack.toml", "date = 2026-09-30", "date = 2026-09-29",
       "years/2026-27/packs/september/pack.toml:3:36-46: unknown-name: no meeting of `board` is on 29 September 2026 | "
       "it meets on 30 September 2026\n"},
      {kYear + "packs/september/pack.toml", "", "part = \"B\"\n",
       "years/2026-27/packs/september/pack.toml:8:9-10: missing-key: Part B is for nobody | say `audience_b = …` in "
       "[pack]\n"},
      {kYear + "packs/september/pack.toml", "audience = \"trustees\"\n", "",
       "years/2026-27/packs/september/pack.toml:1:1-7: missing-key: `[pack]` has no `audience` | add `audience = …`: "
       "who may read it\n"},
      {kYear + "packs/letter.md", "", "+++\ntitle = \"Letter\"\n+++\n",
       "years/2026-27/packs/letter.md:1:1-4: missing-key: this page is in no pack | add `pack = { title = …, audience "
       "= … }`, or name the page in a pack.toml beside it\n"},
  });
}

}  // namespace
}  // namespace cornerstone::readers_tests
