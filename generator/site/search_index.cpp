// The search index, in the form that MiniSearch writes and documents (serialisation version 2).
//
// The words must be cut and folded exactly as the page's script does with what somebody types: see
// themes/default/script/20-search.js.
//
// Written straight as text: an index is as large as all pages together, and a tree of JSON values several times that.

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <tuple>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "site/site.h"

namespace cornerstone::site {
namespace {

/// Where a term occurs, and how often.
struct Occurrence {
  std::string_view term;
  std::uint32_t section = 0;
  std::uint32_t times = 0;
  std::uint8_t field = 0;
};

std::string json_string(std::string_view text) {
  const auto stands_as_it_is = [](unsigned char c) { return c >= 0x20 && c != '"' && c != '\\'; };
  if (std::ranges::all_of(text, stands_as_it_is)) return fmt::format("\"{}\"", text);
  return nlohmann::json(text).dump();
}

class IndexText {
 public:
  explicit IndexText(const std::vector<SearchedPage>& pages) {
    for (const auto& page : pages) {
      for (const auto& section : page) sections_.push_back(&section);
    }
  }

  std::string write() && {
    add(R"({{"documentCount":{0},"nextId":{0},"documentIds":)", sections_.size());
    object_by_section([&](std::size_t id) { add("{}", id); });
    fields();
    add(R"(,"storedFields":)");
    object_by_section([&](std::size_t id) { stored(*sections_[id]); });
    add(R"(,"dirtCount":0,"index":)");
    terms();
    add(R"(,"serializationVersion":2}})");
    return std::move(text_);
  }

 private:
  template <class... T>
  void add(fmt::format_string<T...> form, T&&... values) {
    fmt::format_to(std::back_inserter(text_), form, std::forward<T>(values)...);
  }
  /// A comma before every member but the first.
  void next(bool& is_first) {
    if (!is_first) text_ += ',';
    is_first = false;
  }

  template <class Write>
  void object_by_section(Write write) {
    text_ += '{';
    bool is_first = true;
    for (std::size_t id = 0; id < sections_.size(); ++id) {
      next(is_first);
      add("\"{}\":", id);
      write(id);
    }
    text_ += '}';
  }

  void fields() {
    text_ += R"(,"fieldIds":{)";
    for (std::size_t field = 0; field < kSearchFields.size(); ++field)
      add(R"({}"{}":{})", field == 0 ? "" : ",", kSearchFields[field], field);
    text_ += R"(},"fieldLength":)";
    std::array<std::size_t, kSearchFields.size()> totals{};
    object_by_section([&](std::size_t id) {
      const auto& found = sections_[id]->terms;
      for (std::size_t field = 0; field < totals.size(); ++field) {
        add("{}{}", field == 0 ? "[" : ",", found[field].size());
        totals[field] += found[field].size();
      }
      text_ += ']';
    });
    auto averages = nlohmann::json::array();
    for (const auto total : totals) {
      averages.push_back(sections_.empty() ? 0.0 : static_cast<double>(total) / static_cast<double>(sections_.size()));
    }
    add(R"(,"averageFieldLength":{})", averages.dump());
  }

  void stored(const SearchedSection& section) {
    add(R"({{"title":{},"page":{},"text":{},"url":{}}})", json_string(section.title), json_string(section.page),
        json_string(section.opening), json_string(section.url));
  }

  /// By term, then field, then section.
  [[nodiscard]] std::vector<Occurrence> occurrences() const {
    std::vector<Occurrence> found;
    std::size_t count = 0;
    for (const auto* section : sections_) {
      for (const auto& terms : section->terms) count += terms.size();
    }
    found.reserve(count);
    for (std::uint32_t id = 0; id < sections_.size(); ++id) {
      for (std::size_t field = 0; field < kSearchFields.size(); ++field) {
        for (const auto& each : sections_[id]->terms[field])
          found.push_back({each.term, id, each.times, static_cast<std::uint8_t>(field)});
      }
    }
    std::ranges::sort(found, {}, [](const Occurrence& each) { return std::tie(each.term, each.field, each.section); });
    return found;
  }

  void terms() {
    text_ += '[';
    const Occurrence* before = nullptr;
    const auto all = occurrences();
    for (const auto& each : all) {
      const bool is_same_term = before != nullptr && before->term == each.term;
      if (!is_same_term) {
        add("{}[{},{{\"{}\":{{", before == nullptr ? "" : "}}],", json_string(each.term), each.field);
      } else if (before->field != each.field) {
        add("}},\"{}\":{{", each.field);
      } else {
        text_ += ',';
      }
      add("\"{}\":{}", each.section, each.times);
      before = &each;
    }
    text_ += before == nullptr ? "]" : "}}]]";
  }

  std::vector<const SearchedSection*> sections_;
  std::string text_;
};

/// A string of JavaScript in single quotes: JSON is full of double ones.
std::string script_string(std::string_view text) {
  std::string script = "'";
  script.reserve(text.size() + text.size() / 16);
  for (const char c : text) {
    if (c == '\'' || c == '\\') script += '\\';
    script += c;
  }
  return script + "'";
}

}  // namespace

std::string search_index(const std::vector<SearchedPage>& pages) {
  return "window.CORNERSTONE_SEARCH=" + script_string(IndexText(pages).write()) + ";\n";
}

}  // namespace cornerstone::site
