// Non-interference: whatever an audience may not know can change without changing one byte of that audience's folder.

#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "property/published.h"

namespace cornerstone::tests {
namespace {

/// A value in a file, and who may know it.
struct Secret {
  source::Span span;
  std::string changed;
  values::Clearance clearance;
  std::string what;
};

/// Measures that a published fact is made of: to change them is to change what was published.
std::set<std::string> published_measures(const Known& known) {
  std::set<std::string> found;
  for (const auto& publication : known.trust().publications) {
    for (const auto& success : known.facts().year.successes) {
      if ("success." + success.id != publication.what || !success.test) continue;
      for (const auto& use : success.test->names_used()) found.insert(use.name);
    }
  }
  return found;
}

std::string other_figure(const std::string& text, std::mt19937& random) {
  auto changed = text;
  for (auto& c : changed) {
    if (c >= '1' && c <= '9') c = static_cast<char>('1' + (c - '1' + 1 + static_cast<int>(random() % 7)) % 9);
  }
  return changed;
}

std::vector<Secret> secret_figures(const Known& known, const Files& files, std::mt19937& random) {
  const auto published = published_measures(known);
  std::vector<Secret> found;
  for (const auto& result : known.trust().said.results) {
    const auto& reading = result.reading;
    const bool is_figure = reading.is_known() && std::holds_alternative<expression::Quantity>(*reading.value) &&
                           !reading.origin.span.is_nowhere();
    if (!is_figure || published.contains(result.measure)) continue;
    const auto* measure = facts::find_measure(known.trust().said, result.measure);
    if (measure->combine == facts::Combine::kCount) continue;
    const auto& file = files.at(path_of(known, reading.origin.span));
    const auto text = file.substr(reading.origin.span.begin, reading.origin.span.end - reading.origin.span.begin);
    const auto changed = other_figure(text, random);
    if (changed != text) found.push_back({reading.origin.span, changed, result.clearance, result.measure});
  }
  return found;
}

std::vector<Secret> secret_reasons(const Known& known, const Files& files) {
  std::vector<Secret> found;
  for (const auto& decision : known.trust().said.decisions) {
    if (decision.reason.empty()) continue;
    const auto& file = files.at(path_of(known, decision.origin.span));
    const auto at = file.find(decision.reason, 0);
    if (at == std::string::npos || decision.reason.find('"') != std::string::npos) continue;
    source::Span span{decision.origin.span.file, static_cast<std::uint32_t>(at),
                      static_cast<std::uint32_t>(at + decision.reason.size())};
    found.push_back({span, "Something else altogether", decision.clearance, "reason of " + decision.subject});
  }
  return found;
}

/// Folders whose reader may not know the secret.
std::vector<std::string> kept_from(const Known& known, const Secret& secret) {
  std::vector<std::string> folders;
  diagnostics::Sink sink;
  const disclosure::Editions editions(known.trust(), known.understanding.facts, sink);
  for (const auto& reader : editions.readers()) {
    if (secret.clearance.allows(reader)) continue;
    const auto& audience = known.trust().audience_ids[static_cast<std::size_t>(reader.audience)];
    const auto* academy = facts::find_academy(known.trust().said, reader.academy);
    folders.push_back(academy == nullptr ? audience : audience + "/" + academy->id);
  }
  return folders;
}

void check_secret(const Files& files, const Known& known, const Folders& before, const Secret& secret) {
  const auto narrower = kept_from(known, secret);
  if (narrower.empty()) return;
  const auto changed = understand(with_change(files, known, secret.span, secret.changed));
  const auto after = publish(*changed);
  for (const auto& folder : narrower) {
    if (!before.contains(folder)) continue;
    REQUIRE(after.contains(folder));
    for (const auto& [path, bytes] : before.at(folder)) {
      INFO(secret.what << " → " << secret.changed << ": " << folder << "/" << path);
      REQUIRE(after.at(folder).contains(path));
      CHECK((after.at(folder).at(path) == bytes));
    }
    CHECK(after.at(folder).size() == before.at(folder).size());
  }
}

void check_some(const std::vector<Secret>& secrets, std::size_t wanted, const Files& files, const Known& known,
                const Folders& before, std::mt19937& random) {
  REQUIRE_FALSE(secrets.empty());
  for (std::size_t i = 0; i < wanted; ++i) check_secret(files, known, before, secrets[random() % secrets.size()]);
}

std::size_t rounds(std::size_t usual) {
  const char* more = std::getenv("CORNERSTONE_ROUNDS");
  return more == nullptr ? usual : static_cast<std::size_t>(std::stoul(more));
}

TEST_CASE("what an audience may not know changes nothing in its folder") {
  std::mt19937 random(20261116);
  const auto files = content_of("saltmere");
  const auto known = understand(files);
  REQUIRE_FALSE(known->sink.has_errors());
  const auto before = publish(*known);
  REQUIRE(before.contains("staff"));
  check_some(secret_figures(*known, files, random), rounds(6), files, *known, before, random);
  check_some(secret_reasons(*known, files), rounds(3), files, *known, before, random);
}

TEST_CASE("the same content gives the same bytes, on one thread or many") {
  const auto files = content_of("saltmere");
  const auto known = understand(files);
  const auto one = publish(*known, {}, 1);
  const auto many = publish(*understand(files), {}, 7);
  CHECK((one == many));
}

}  // namespace
}  // namespace cornerstone::tests
