#include <CLI/CLI.hpp>

#include "diagnostics/suggestion.h"
#include "driver/options.h"
#include "driver/version.h"

namespace cornerstone::driver {
namespace {

std::string check_date(const std::string& text) {
  return values::Date::from_iso(text) ? std::string() : "`" + text + "` is not a date: write it as 2026-11-16";
}

/// The words as CLI11 takes them; those with a check are turned into values afterwards.
struct Words {
  std::string as_at, audience, academy, themes, copy_for, format = "text", content;
};

void add_common(CLI::App& command, Options& options, Words& words) {
  command.add_option("--as-at", words.as_at, "The day on which everything is judged; nothing dated later is used")
      ->check(check_date)
      ->type_name("DATE");
  command.add_option("--format", words.format, "How to print what there is to say")
      ->check(CLI::IsMember({"text", "json"}))
      ->type_name("text|json");
  command.add_flag("--strict", options.is_strict, "Treat warnings as errors");
}

void add_build(CLI::App& command, Options& options, Words& words) {
  command.add_option("CONTENT", options.contents, "Content folders; without any, every trust in content/");
  command.add_option("-o,--output", options.output, "Folder for the output")->type_name("DIR")->capture_default_str();
  command.add_option("--audience", words.audience, "Replace only this audience's folder")->type_name("ID");
  command.add_option("--themes", words.themes, "Folder of themes")->type_name("DIR");
  command.add_option("--copy-for", words.copy_for, "Whose copy the packs are, said behind every page")
      ->type_name("NAME");
  command.add_option("-j,--jobs", options.jobs, "Threads to use; 0 is one for each processor")->type_name("N");
  command.add_flag("--compact", options.is_compact, "Make papers smaller, which takes a little longer");
  add_common(command, options, words);
}

void settle(Options& options, const Words& words) {
  if (!words.as_at.empty()) options.as_at = values::Date::from_iso(words.as_at);
  if (!words.audience.empty()) options.audience = words.audience;
  if (!words.academy.empty()) options.academy = words.academy;
  if (!words.copy_for.empty()) options.copy_for = words.copy_for;
  if (!words.themes.empty()) options.themes = words.themes;
  if (!words.content.empty()) options.contents = {words.content};
  options.format = words.format == "json" ? Format::kJson : Format::kText;
}

/// Why the first word is no command; empty where it is one, or an option.
std::string unknown_command(const CLI::App& app, int argc, const char* const* argv) {
  const std::string word = argc > 1 ? argv[1] : "";
  if (word.empty() || word.starts_with('-')) return {};
  std::vector<std::string> commands;
  for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; }))
    commands.push_back(command->get_name());
  if (std::ranges::find(commands, word) != commands.end()) return {};
  return "there is no command `" + word + "`\nhint: " + diagnostics::suggest(word, commands) + "\n";
}

}  // namespace

std::variant<Options, Farewell> read_command_line(int argc, const char* const* argv) {
  CLI::App app("Turns a trust's folder into its intranet and its trustee packs.", "cornerstone");
  app.set_version_flag("--version", std::string(kVersion));
  app.require_subcommand(1);
  Options options;
  Words words;
  auto* build = app.add_subcommand("build", "Publish the site and the packs");
  add_build(*build, options, words);
  auto* check = app.add_subcommand("check", "Check everything that build checks, writing nothing");
  add_build(*check, options, words);
  auto* explain = app.add_subcommand("explain", "Say why an academy is rated as it is, with sources");
  explain->add_option("CONTENT", words.content, "The content folder")->required();
  explain->add_option("ACADEMY", words.academy, "The academy's id; with --format json all academies without it");
  add_common(*explain, options, words);
  if (auto text = unknown_command(app, argc, argv); !text.empty())
    return Farewell{ExitStatus::kWrongUsage, std::move(text)};
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    std::ostringstream text;
    const int status = app.exit(error, text, text);
    return Farewell{status == 0 ? ExitStatus::kDone : ExitStatus::kWrongUsage, text.str()};
  }
  options.command = explain->parsed() ? Command::kExplain : check->parsed() ? Command::kCheck : Command::kBuild;
  settle(options, words);
  return options;
}

}  // namespace cornerstone::driver
