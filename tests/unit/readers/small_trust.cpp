#include "unit/readers/small_trust.h"

#include "readers/read_trust.h"
#include "unit/readers/complaints.h"

namespace cornerstone::readers_tests {

std::map<std::string, std::string> small_trust() {
  return {
      {"trust.toml",
       "[trust]\n"
       "name = \"Hill Farm Trust\"\n"
       "year = \"2026-27\"\n"
       "audience = \"staff\"\n"
       "\n"
       "[[audience]]\n"
       "id = \"staff\"\n"
       "\n"
       "[[audience]]\n"
       "id = \"trustees\"\n"
       "sees = [\"staff\"]\n"
       "\n"
       "[scale.grades]\n"
       "levels = [\"Good\", \"Poor\"]\n"
       "tokens = { \"1\" = \"Good\" }\n"},
      {"academies.csv",
       "id,name,urn,former_urns,phase,joined,status,pupils,aliases\n"
       "alder,Alder Primary,900301,900201,primary,2019-09-01,open,210,Alder School\n"
       "birch,Birch Primary,900302,,primary,2020-09-01,open,180,\n"},
      {"team.toml",
       "[[role]]\n"
       "id = \"board\"\n"
       "kind = \"body\"\n"
       "\n"
       "[[role]]\n"
       "id = \"director\"\n"
       "reports_to = \"board\"\n"},
      {"data/attendance.toml",
       "[dataset]\n"
       "file = \"attendance.csv\"\n"
       "academy = { column = \"URN\", matches = \"urn\" }\n"
       "date = { column = \"Week ending\", format = \"dd/mm/yyyy\" }\n"
       "audience = \"staff\"\n"
       "\n"
       "[measure.overall]\n"
       "column = \"Overall %\"\n"
       "unit = \"percent\"\n"
       "against.national = 94.5\n"},
      {"data/attendance.csv",
       "URN,Week ending,Overall %\n"
       "900301,03/10/2026,95.5%\n"
       "900302,03/10/2026,90.4\n"
       "100001,03/10/2026,not ours\n"},
      {"years/2026-27/framework.toml",
       "[framework]\n"
       "name = \"Assessment\"\n"
       "method = \"worst\"\n"
       "signed_by = \"director\"\n"
       "audience = \"staff\"\n"
       "\n"
       "[[level]]\n"
       "id = \"low\"\n"
       "\n"
       "[[level]]\n"
       "id = \"high\"\n"
       "\n"
       "[[indicator]]\n"
       "id = \"attendance\"\n"
       "at.low = 'attendance.overall is at least 94'\n"
       "at.high = 'otherwise'\n"},
      {"years/2026-27/offer.toml",
       "[[item]]\n"
       "id = \"visit\"\n"
       "provider = \"director\"\n"
       "frequency = \"termly\"\n"
       "page = \"visits.md\"\n"},
      {"years/2026-27/calendar.toml",
       "[[term]]\n"
       "id = \"autumn\"\n"
       "from = 2026-09-03\n"
       "until = 2026-12-18\n"
       "half_term = { from = 2026-10-26, until = 2026-10-30 }\n"
       "\n"
       "[[term]]\n"
       "id = \"spring\"\n"
       "from = 2027-01-05\n"
       "until = 2027-03-25\n"
       "\n"
       "[[meeting]]\n"
       "body = \"board\"\n"
       "dates = [2026-09-30]\n"},
      {"years/2026-27/priorities.toml",
       "[priorities]\n"
       "questions.fair = \"What will it do for the lowest fifth?\"\n"
       "\n"
       "[[priority]]\n"
       "id = \"here\"\n"
       "answers.fair = \"They are *here*.\"\n"},
      {"years/2026-27/actions.csv",
       "id,action,priority,owner,due,outcome\ncalls,Call home,here,director,2026-10-31,\n"},
      {"decisions.csv",
       "date,academy,about,value,by\n"
       "2026-09-22,alder,rating,low,director\n"
       "2026-10-30,,action.calls,done,director\n"},
      {"years/2026-27/strategy/visits.md",
       "+++\n"
       "title = \"Visits\"\n"
       "+++\n"
       "## When\n"
       "\n"
       "We have {{ count(academies) }} academies.\n"},
      {"years/2026-27/packs/september/pack.toml",
       "[pack]\n"
       "title = \"Assessment\"\n"
       "meeting = { body = \"board\", date = 2026-09-30 }\n"
       "audience = \"trustees\"\n"
       "\n"
       "[[paper]]\n"
       "file = \"01.md\"\n"},
      {"years/2026-27/packs/september/01.md",
       "+++\n"
       "title = \"Outcomes\"\n"
       "+++\n"
       "```heatmap\n"
       "rows = \"academies\"\n"
       "```\n"},
  };
}

std::string complaints_about(const std::map<std::string, std::string>& files) {
  const std::vector<std::string> components = {"heatmap", "planner"};
  source::SourceMap sources;
  diagnostics::Sink sink;
  const auto disk = source::folder_in_memory(files);
  const readers::ReadOptions options{
      .id = "hill", .as_at = {}, .today = *values::Date::of(2026, 11, 16), .components = components};
  static_cast<void>(readers::read_trust(*disk, options, sources, sink));
  return complaints(sink, sources);
}

}  // namespace cornerstone::readers_tests
