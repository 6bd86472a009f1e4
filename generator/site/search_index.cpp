// The search index, in the form that MiniSearch writes and documents (serialisation version 2).
//
// The words must be cut and folded exactly as the page's script does with what somebody types: see
// themes/default/script/20-search.js.

#include <array>
#include <map>

#include <nlohmann/json.hpp>

#include "site/search_sections.h"
#include "site/search_terms.h"
#include "site/site.h"

namespace cornerstone::site {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<const char*, 3> kFields{"title", "page", "text"};

/// How often a term occurs: by field, then by section.
using Occurrences = std::array<std::map<std::size_t, unsigned>, kFields.size()>;

class Index {
 public:
  void add(const SearchSection& section) {
    const std::size_t id = stored_.size();
    const std::array<const std::string*, kFields.size()> fields{&section.title, &section.page, &section.text};
    Json lengths = Json::array();
    for (std::size_t field = 0; field < kFields.size(); ++field)
      lengths.push_back(add_field(*fields[field], field, id));
    lengths_.push_back(std::move(lengths));
    stored_.push_back(
        {{"title", section.title}, {"page", section.page}, {"text", opening(section.text)}, {"url", section.url}});
  }

  [[nodiscard]] Json json() const {
    const std::size_t count = stored_.size();
    Json document_ids = Json::object(), lengths = Json::object(), stored = Json::object(), averages = Json::array();
    for (std::size_t id = 0; id < count; ++id) {
      const std::string key = std::to_string(id);
      document_ids[key] = id;
      lengths[key] = lengths_[id];
      stored[key] = stored_[id];
    }
    for (const std::size_t total : totals_) {
      averages.push_back(count == 0 ? 0.0 : static_cast<double>(total) / static_cast<double>(count));
    }
    return {{"documentCount", count},
            {"nextId", count},
            {"documentIds", document_ids},
            {"fieldIds", {{kFields[0], 0}, {kFields[1], 1}, {kFields[2], 2}}},
            {"fieldLength", lengths},
            {"averageFieldLength", averages},
            {"storedFields", stored},
            {"dirtCount", 0},
            {"index", terms()},
            {"serializationVersion", 2}};
  }

 private:
  /// The field's length, which counts each term once.
  std::size_t add_field(const std::string& text, std::size_t field, std::size_t id) {
    std::map<std::string, unsigned> counted;
    for (const std::string& term : search_terms(text)) ++counted[term];
    for (const auto& [term, times] : counted) occurrences_[term][field][id] = times;
    totals_[field] += counted.size();
    return counted.size();
  }

  [[nodiscard]] Json terms() const {
    Json all = Json::array();
    for (const auto& [term, by_field] : occurrences_) {
      Json fields = Json::object();
      for (std::size_t field = 0; field < kFields.size(); ++field) {
        if (by_field[field].empty()) continue;
        Json& sections = fields[std::to_string(field)] = Json::object();
        for (const auto& [id, times] : by_field[field]) sections[std::to_string(id)] = times;
      }
      all.push_back({term, fields});
    }
    return all;
  }

  std::vector<Json> stored_;
  std::vector<Json> lengths_;
  std::array<std::size_t, kFields.size()> totals_{};
  std::map<std::string, Occurrences> occurrences_;
};

/// A string of JavaScript in single quotes: JSON is full of double ones.
std::string script_string(const std::string& text) {
  std::string quoted = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "'";
}

}  // namespace

std::string search_index(const std::vector<const document::Document*>& pages) {
  Index index;
  for (const document::Document* page : pages) {
    for (const SearchSection& section : search_sections(*page)) index.add(section);
  }
  return "window.CORNERSTONE_SEARCH=" + script_string(index.json().dump()) + ";\n";
}

}  // namespace cornerstone::site
