// Markers: a word planted in every text that has a clearance is in no byte of a narrower output: no page, script,
// search index, drawing, paper or metadata, and no file name.

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include "pdf/paper.h"
#include "property/published.h"

namespace cornerstone::tests {
namespace {

struct Marker {
  std::string word;
  values::Clearance clearance;
};

class Planter {
 public:
  /// A word that nobody would write, of letters alone, so that no line breaks it.
  std::string mark(const values::Clearance& clearance) {
    std::string word = "zqxj";
    for (auto n = markers_.size() + 26; n > 0; n /= 26) word += static_cast<char>('a' + n % 26);
    word += "jxqz";
    markers_.push_back({word, clearance});
    return word;
  }
  void append(std::string& text, const values::Clearance& clearance) { text += " " + mark(clearance); }

  void plant(facts::Facts& facts) {
    records(facts.year.items);
    records(facts.year.indicators);
    records(facts.year.rules);
    records(facts.year.controls);
    records(facts.year.judgements);
    records(facts.year.priorities);
    records(facts.year.successes);
    records(facts.year.actions);
    records(facts.year.themes);
    records(facts.year.calendar.events);
    records(facts.measures);
    records(facts.roles);
    records(facts.posts);
    records(facts.words);
    for (auto& post : facts.posts) append(post.person, post.clearance);
    for (auto& dataset : facts.datasets) append(dataset.name, dataset.clearance);
    for (auto& each : facts.decisions) reasons(each);
    for (auto& each : facts.judgements_in_force) reasons(each);
    for (auto& each : facts.priority_states) reasons(each);
    for (auto& each : facts.action_states) reasons(each);
    for (auto& each : facts.entitlements) append(each.grant_reason, each.clearance);
  }

  void plant(std::vector<model::Page>& pages, const values::Audiences& audiences) {
    for (auto& page : pages) {
      const auto word = mark(audiences.declared(page.audience_index));
      page.draft.blocks.push_back(document::Paragraph{.content = document::words(word), .number = {}, .id = {}});
    }
  }

  [[nodiscard]] const std::vector<Marker>& markers() const { return markers_; }

 private:
  template <class R>
  void records(std::vector<R>& all) {
    for (auto& record : all) {
      append(record.name, record.clearance);
      record.text.push_back(document::Words{" " + mark(record.clearance)});
      record.note.push_back(document::Words{mark(record.clearance)});
    }
  }
  template <class R>
  void reasons(R& record) {
    append(record.reason, record.clearance);
    append(record.evidence, record.clearance);
  }

  std::vector<Marker> markers_;
};

/// Every string in the value, and in what it holds directly: titles, bookmarks, descriptions, names of places.
void add_strings(QPDFObjectHandle value, std::string& text) {  // NOLINT(misc-no-recursion)
  if (value.isString()) {
    text += value.getUTF8Value() + "\n";
  } else if (value.isArray()) {
    for (auto each : value.getArrayAsVector()) {
      if (!each.isIndirect()) add_strings(each, text);
    }
  } else if (value.isStream()) {
    add_strings(value.getDict(), text);
  } else if (value.isDictionary()) {
    for (const auto& key : value.getKeys()) {
      text += key + "\n";
      if (auto each = value.getKey(key); !each.isIndirect()) add_strings(each, text);
    }
  }
}

/// All that can be read out of a file: of a paper what its pages show, in their margins too, every string and the
/// metadata, and its raw bytes besides.
std::string readable(const std::string& path, const std::string& bytes) {
  if (!path.ends_with(".pdf")) return path + "\n" + bytes;
  const auto paper = read_paper(bytes);
  auto text = path + "\n" + bytes + paper.metadata;
  for (const auto& page : paper.pages) {
    for (const auto& piece : page.content.pieces) text += piece.words + "\n";
  }
  for (const auto& element : paper.elements) text += paper.words_of(element) + "\n";
  for (auto& object : paper.file->getAllObjects()) add_strings(object, text);
  return text;
}

std::string all_of(const Files& files) {
  std::string text;
  for (const auto& [path, bytes] : files) text += readable(path, bytes) + "\n";
  return text;
}

TEST_CASE("no word with a clearance is in a narrower output") {
  auto known = understand(content_of("saltmere"));
  Planter planter;
  for (auto& [day, facts] : known->understanding.facts) planter.plant(facts);
  planter.plant(known->understanding.trust.pages, known->trust().audiences);
  const auto folders = publish(*known);

  diagnostics::Sink sink;
  const disclosure::Editions editions(known->trust(), known->understanding.facts, sink);
  std::size_t told = 0;
  for (const auto& reader : editions.readers()) {
    const auto& audience = known->trust().audience_ids[static_cast<std::size_t>(reader.audience)];
    const auto* academy = facts::find_academy(known->trust().said, reader.academy);
    const auto folder = academy == nullptr ? audience : audience + "/" + academy->id;
    if (!folders.contains(folder)) continue;
    const auto text = all_of(folders.at(folder));
    for (const auto& marker : planter.markers()) {
      const bool is_there = text.find(marker.word) != std::string::npos;
      if (is_there) ++told;
      INFO(folder << " holds " << marker.word);
      if (is_there) CHECK(marker.clearance.allows(reader));
    }
  }
  // The markers do get through to those who may read them: the test could fail.
  CHECK(told > 500);
}

}  // namespace
}  // namespace cornerstone::tests
