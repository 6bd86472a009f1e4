#include "pdf/read_xmp.h"

#include <utility>
#include <vector>

namespace cornerstone::tests {
namespace {

constexpr std::pair<std::string_view, char> kEntities[] = {
    {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&amp;", '&'}};

constexpr std::string_view kBlanks = " \t\r\n";

std::string trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1));
}

class XmpReader {
 public:
  explicit XmpReader(std::string_view rest) : rest_(rest) {}

  Xmp read() && {
    while (!rest_.empty() && xmp_.malformed.empty()) {
      if (rest_.front() == '<') {
        read_tag();
      } else {
        read_words();
      }
    }
    if (xmp_.malformed.empty() && !open_.empty()) xmp_.malformed = open_.back() + " does not end";
    for (const auto* needed : {"schema", "namespaceURI", "prefix", "property"}) {
      if (has_schema_ && !schema_keys_.contains(std::string("pdfaSchema:") + needed)) {
        xmp_.incomplete_schemas.insert(needed);
      }
    }
    for (const auto* needed : {"name", "valueType", "category", "description"}) {
      if (has_schema_ && !schema_keys_.contains(std::string("pdfaProperty:") + needed)) {
        xmp_.incomplete_schemas.insert(needed);
      }
    }
    return std::move(xmp_);
  }

 private:
  void read_tag() {
    const auto end = rest_.find('>');
    if (end == std::string_view::npos) {
      xmp_.malformed = "a tag does not end";
      return;
    }
    auto tag = rest_.substr(1, end - 1);
    rest_.remove_prefix(end + 1);
    if (tag.starts_with("?xpacket begin")) xmp_.header = tag;
    if (tag.starts_with('?') || tag.starts_with('!')) return;
    if (tag.starts_with('/')) return close(std::string(tag.substr(1)));
    const bool is_empty = tag.ends_with('/');
    if (is_empty) tag.remove_suffix(1);
    const auto name = std::string(tag.substr(0, tag.find_first_of(kBlanks)));
    read_namespaces(tag.substr(name.size()));
    open_.push_back(name);
    words_.emplace_back();
    if (is_empty) close(name);
  }

  void read_namespaces(std::string_view attributes) {
    constexpr std::string_view kDeclaration = "xmlns:";
    for (auto at = attributes.find(kDeclaration); at != std::string_view::npos; at = attributes.find(kDeclaration)) {
      attributes.remove_prefix(at + kDeclaration.size());
      const auto equals = attributes.find("=\"");
      const auto end = attributes.find('"', equals + 2);
      if (equals == std::string_view::npos || end == std::string_view::npos) return;
      xmp_.namespaces[std::string(attributes.substr(0, equals))] = attributes.substr(equals + 2, end - equals - 2);
      attributes.remove_prefix(end);
    }
  }

  void close(const std::string& name) {
    if (open_.empty() || open_.back() != name) {
      xmp_.malformed = name + " ends and did not begin";
      return;
    }
    const auto words = trimmed(words_.back());
    open_.pop_back();
    words_.pop_back();
    check_prefix(name);
    if (name == "pdfaExtension:schemas") has_schema_ = true;
    if (name.starts_with("pdfaSchema:") || name.starts_with("pdfaProperty:")) schema_keys_.insert(name);
    if (name == "pdfaSchema:prefix") xmp_.declared_prefixes.insert(words);
    if (!open_.empty() && open_.back() == "rdf:Description") xmp_.properties.emplace(name, words);
    if (!words_.empty()) words_.back() += words;
  }

  void check_prefix(const std::string& name) {
    const auto prefix = name.substr(0, name.find(':'));
    if (prefix == name || !xmp_.namespaces.contains(prefix)) xmp_.malformed = name + " is of no namespace";
  }

  void read_words() {
    const auto words = rest_.substr(0, rest_.find('<'));
    rest_.remove_prefix(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
      const auto found = words[i] == '&' ? entity(words.substr(i)) : std::pair{std::string_view(), words[i]};
      if (found.second == '\0') xmp_.malformed = "an & is no entity";
      if (!words_.empty()) words_.back() += found.second;
      i += found.first.empty() ? 0 : found.first.size() - 1;
    }
  }

  static std::pair<std::string_view, char> entity(std::string_view words) {
    for (const auto& known : kEntities) {
      if (words.starts_with(known.first)) return known;
    }
    return {{}, '\0'};
  }

  std::string_view rest_;
  Xmp xmp_;
  std::vector<std::string> open_;
  std::vector<std::string> words_;  ///< One for each open element.
  bool has_schema_ = false;
  std::set<std::string> schema_keys_;
};

}  // namespace

Xmp read_xmp(std::string_view packet) {
  return XmpReader(packet).read();
}

}  // namespace cornerstone::tests
