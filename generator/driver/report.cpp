#include "driver/report.h"

#include <unistd.h>
#include <algorithm>
#include <cstdio>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "diagnostics/print.h"

namespace cornerstone::driver {
namespace {

using diagnostics::Severity;

std::string counted(std::size_t n, const char* one, const char* many) {
  return fmt::format("{} {}", n, n == 1 ? one : many);
}

std::string in_words(const Summary& summary, const diagnostics::Sink& sink) {
  const auto errors = sink.count(Severity::kError);
  const auto warnings = sink.count(Severity::kWarning);
  auto text = summary.trust + ": ";
  if (errors > 0) text += counted(errors, "error", "errors") + ", ";
  if (warnings > 0) text += counted(warnings, "warning", "warnings") + ", ";
  text += fmt::format("{}, {} in {:.2f} s", counted(summary.pages, "page", "pages"),
                      counted(summary.packs, "pack", "packs"), static_cast<double>(summary.took.count()) / 1000.0);
  if (!summary.where.empty()) return text + "; open " + summary.where + "\n";
  return text + (errors > 0 ? "; nothing was published, what stood there before is untouched\n" : "\n");
}

void print_text(const Summary& summary, const diagnostics::Sink& sink, const source::SourceMap& sources) {
  const auto colour = isatty(STDERR_FILENO) != 0 ? diagnostics::Colour::kTerminal : diagnostics::Colour::kPlain;
  for (const auto& diagnostic : sink.sorted())
    std::fputs((diagnostics::to_text(diagnostic, sources, colour) + "\n").c_str(), stderr);
  std::fputs(in_words(summary, sink).c_str(), stdout);
}

void print_json(const Summary& summary, const diagnostics::Sink& sink, const source::SourceMap& sources) {
  nlohmann::ordered_json json = {{"trust", summary.trust},
                                 {"pages", summary.pages},
                                 {"packs", summary.packs},
                                 {"milliseconds", summary.took.count()},
                                 {"output", summary.where}};
  json["diagnostics"] = nlohmann::ordered_json::parse(diagnostics::to_json(sink.sorted(), sources));
  std::fputs((json.dump(2) + "\n").c_str(), stdout);
}

}  // namespace

void report(const Summary& summary, const diagnostics::Sink& sink, const source::SourceMap& sources,
            const Options& options) {
  if (options.format == Format::kJson) return print_json(summary, sink, sources);
  print_text(summary, sink, sources);
}

ExitStatus status_of(const diagnostics::Sink& sink, const Options& options) {
  const auto all = sink.sorted();
  if (std::any_of(all.begin(), all.end(),
                  [](const auto& each) { return each.kind == diagnostics::Kind::kDiskFailure; }))
    return ExitStatus::kSystemFailed;
  if (sink.has_errors() || (options.is_strict && !all.empty())) return ExitStatus::kContentHasErrors;
  return ExitStatus::kDone;
}

}  // namespace cornerstone::driver
