// Non-interference: whatever an audience may not know can change without changing one byte of that audience's folder.
//
// All that a group of readers may not know changes at once, of every kind; only where a byte differs are the changes
// tried in halves until one is left to blame.

#include <fmt/format.h>
#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "property/generated_trust.h"
#include "property/published.h"
#include "property/secrets.h"

namespace cornerstone::tests {
namespace {

using Readers = std::vector<values::Reader>;

/// A trust as it is, its secrets, and what was published of it.
class Original {
 public:
  Original(Files files, std::mt19937& random) : files_(std::move(files)), known_(understand(files_)) {
    require_no_errors(*known_);
    published_ = publish(*known_);
    secrets_ = secrets_of(*known_, files_, random);
  }

  [[nodiscard]] const Known& known() const { return *known_; }

  /// Readers of one audience. How many secrets there were to keep from them, by kind.
  std::map<std::string, std::size_t> check(const Readers& readers) {
    std::map<std::string, std::size_t> counts;
    std::vector<const Secret*> kept;
    for (const auto& [kind, all] : secrets_) {
      for (const auto& secret : all) {
        if (!std::ranges::all_of(readers, [&](const auto& reader) { return secret.is_kept_from(reader); })) continue;
        kept.push_back(&secret);
        ++counts[kind];
      }
    }
    if (auto place = first_difference(readers, kept)) {
      while (kept.size() > 1) {
        const auto middle = kept.begin() + static_cast<std::ptrdiff_t>(kept.size() / 2);
        std::vector<const Secret*> half(kept.begin(), middle);
        const auto in_half = first_difference(readers, half);
        if (!in_half) half.assign(middle, kept.end());
        if (in_half) place = in_half;
        kept = std::move(half);
      }
      FAIL_CHECK(*place << " tells of the " << kept.front()->what);
    }
    return counts;
  }

 private:
  /// Where what these readers get differs once the secrets are otherwise; nothing where it does not.
  std::optional<std::string> first_difference(const Readers& readers, const std::vector<const Secret*>& secrets) {
    std::vector<Edit> edits;
    for (const auto* secret : secrets) edits.insert(edits.end(), secret->edits.begin(), secret->edits.end());
    const auto changed = understand(with_changes(files_, *known_, edits));
    require_no_errors(*changed);
    const auto& audience = known_->trust().audience_ids[static_cast<std::size_t>(readers.front().audience)];
    const auto after = publish(*changed, audience);
    for (const auto& reader : readers) {
      const auto folder = folder_of(*known_, reader);
      if (const auto place = difference(published_.at(folder), after.at(folder))) return folder + "/" + *place;
    }
    return {};
  }

  static void require_no_errors(const Known& known) {
    for (const auto& each : known.sink.sorted()) {
      if (diagnostics::severity(each.kind) == diagnostics::Severity::kError)
        FAIL((each.span.is_nowhere() ? std::string() : path_of(known, each.span)) << ": " << each.message);
    }
  }

  static std::optional<std::string> difference(const Files& before, const Files& after) {
    for (const auto& [path, bytes] : before) {
      const auto same = after.find(path);
      if (same == after.end() || same->second != bytes) return path;
    }
    for (const auto& [path, bytes] : after) {
      if (!before.contains(path)) return path;
    }
    return {};
  }

  Files files_;
  std::unique_ptr<Known> known_;
  Folders published_;
  Secrets secrets_;
};

/// The readers of each audience; of one that has an output for each academy, in two halves, so that each half may not
/// know what the other's figures are.
std::vector<Readers> groups_of(const Known& known, std::mt19937& random) {
  std::map<values::AudienceIndex, Readers> by_audience;
  for (const auto& reader : readers_of(known)) by_audience[reader.audience].push_back(reader);
  std::vector<Readers> groups;
  for (auto& [audience, readers] : by_audience) {
    std::shuffle(readers.begin(), readers.end(), random);
    const auto middle = readers.begin() + static_cast<std::ptrdiff_t>(readers.size() / 2);
    if (readers.size() > 1) groups.emplace_back(readers.begin(), middle);
    groups.emplace_back(readers.size() > 1 ? middle : readers.begin(), readers.end());
  }
  return groups;
}

/// Of each kind, how many there were to keep from somebody.
std::map<std::string, std::size_t> check_all(Original& trust, std::mt19937& random) {
  std::map<std::string, std::size_t> counts;
  for (const auto& readers : groups_of(trust.known(), random)) {
    for (const auto& [kind, count] : trust.check(readers)) counts[kind] += count;
  }
  return counts;
}

void check_kinds(const std::map<std::string, std::size_t>& counts, const std::vector<std::string>& kinds) {
  for (const auto& kind : kinds) {
    INFO("secrets of the kind " << kind);
    CHECK(counts.contains(kind));
  }
}

const std::vector<std::string> kKinds{"column of academies.csv",
                                      "date of a row",
                                      "date of the ledger",
                                      "evidence of the ledger",
                                      "figure",
                                      "level of the ledger",
                                      "name of a record",
                                      "page",
                                      "paper",
                                      "pupils of academies.csv",
                                      "reason of a publication",
                                      "reason of the ledger",
                                      "summary of a paper",
                                      "threshold",
                                      "value of the ledger"};

TEST_CASE("what an audience may not know changes nothing in its folder") {
  std::mt19937 random(20261116);
  for (std::size_t i = 0; i < rounds(1); ++i) {
    Original trust(content_of("content/saltmere"), random);
    check_kinds(check_all(trust, random), kKinds);
  }
}

TEST_CASE("what an audience of a generated trust may not know changes nothing in its folder") {
  std::map<std::string, std::size_t> counts;
  for (std::size_t i = 0; i < rounds(4); ++i) {
    INFO("trust " << i);
    std::mt19937 random(static_cast<std::mt19937::result_type>(7919 * i + 1));
    Original trust(generated_trust(random), random);
    for (const auto& [kind, count] : check_all(trust, random)) counts[kind] += count;
  }
  auto kinds = kKinds;
  kinds.insert(kinds.end(), {"withheld figure", "word of a file"});
  check_kinds(counts, kinds);
}

TEST_CASE("the same content gives the same bytes, on one thread or many") {
  const auto files = content_of("content/saltmere");
  const auto known = understand(files);
  const auto one = publish(*known, {}, 1);
  const auto many = publish(*understand(files), {}, 7);
  CHECK((one == many));
}

}  // namespace
}  // namespace cornerstone::tests
