#include <cstdio>

#include <fmt/format.h>

#include "diagnostics/print.h"
#include "diagnostics/suggestion.h"
#include "driver/commands.h"
#include "driver/explain_json.h"
#include "driver/explain_text.h"
#include "driver/report.h"
#include "driver/understanding.h"

namespace cornerstone::driver {
namespace {

void print_diagnostics(const diagnostics::Sink& sink, const source::SourceMap& sources) {
  for (const auto& each : sink.sorted())
    std::fputs((diagnostics::to_text(each, sources, diagnostics::Colour::kPlain) + "\n").c_str(), stderr);
}

std::vector<std::string> academy_ids(const facts::Facts& facts) {
  std::vector<std::string> ids;
  for (const auto& academy : facts.academies) ids.push_back(academy.id);
  return ids;
}

}  // namespace

ExitStatus explain(const Options& options) {
  source::SourceMap sources;
  diagnostics::Sink sink;
  const auto known = understand(options.contents.front(), options, sources, sink);
  print_diagnostics(sink, sources);
  if (const auto status = status_of(sink, options); status != ExitStatus::kDone) return status;
  const auto& facts = known.facts.at(known.trust.as_at);
  if (options.academy && facts::find_academy(facts, *options.academy) == nullptr) {
    std::fputs(fmt::format("`{}` is no academy of {}: {}\n", *options.academy, facts.trust.name,
                           diagnostics::suggest(*options.academy, academy_ids(facts)))
                   .c_str(),
               stderr);
    return ExitStatus::kWrongUsage;
  }
  if (options.format == Format::kJson) {
    std::fputs(explain_json(facts, options.academy).c_str(), stdout);
    return ExitStatus::kDone;
  }
  for (const auto& academy : facts.academies) {
    if (options.academy ? academy.id == *options.academy : academy.is_counted())
      std::fputs((explain_text(facts, academy, sources) + "\n").c_str(), stdout);
  }
  return ExitStatus::kDone;
}

}  // namespace cornerstone::driver
