// Markers: a word planted in every text that has a clearance is in no byte of a narrower output: no page, script,
// search index, drawing, paper or metadata, and no file name.

#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "pdf/paper.h"
#include "property/planter.h"
#include "property/published.h"

namespace cornerstone::tests {
namespace {

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

/// Every word in the text that was planted.
std::set<std::string> planted_words(const std::string& text, const std::map<std::string, Marker>& markers) {
  std::set<std::string> found;
  for (auto at = text.find("zqxj"); at != std::string::npos; at = text.find("zqxj", at + 1)) {
    const auto end = text.find("jxqz", at);
    if (end == std::string::npos) break;
    if (const auto word = text.substr(at, end + 4 - at); markers.contains(word)) found.insert(word);
  }
  return found;
}

TEST_CASE("no word with a clearance is in a narrower output") {
  auto known = understand(content_of("content/saltmere"));
  Planter planter;
  for (auto& [day, facts] : known->understanding.facts) planter.plant(facts);
  planter.plant(known->understanding.trust);
  const auto folders = publish(*known);

  std::map<std::string, int> told;  // By where they were planted.
  for (const auto& reader : readers_of(*known)) {
    const auto folder = folder_of(*known, reader);
    if (!folders.contains(folder)) continue;
    for (const auto& word : planted_words(all_of(folders.at(folder)), planter.markers())) {
      const auto& marker = planter.markers().at(word);
      ++told[marker.where.substr(0, marker.where.find(' '))];
      INFO(folder << " holds " << word << ", planted in " << marker.where);
      CHECK(marker.clearance.allows(reader));
    }
  }
  // The markers do get through to those who may read them: the test could fail.
  for (const auto* field :
       {"academies.name", "actions", "actions.outcome_words", "decisions.reason", "indicators", "items", "levels",
        "page", "pack", "paper", "posts.person", "posts.expertise", "ratings.signed_level.reason", "themes"}) {
    INFO(field);
    CHECK(told[field] > 0);
  }
}

}  // namespace
}  // namespace cornerstone::tests
