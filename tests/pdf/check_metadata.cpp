// The metadata packet: ISO 19005-2, 6.6; ISO 14289-1, 5 and 7.1.

#include <algorithm>

#include <fmt/format.h>

#include "pdf/read_xmp.h"
#include "pdf/structure_check.h"

namespace cornerstone::tests {
namespace {

/// By prefix, those that need no extension schema.
const std::map<std::string, std::string> kNamespaces = {{"dc", "http://purl.org/dc/elements/1.1/"},
                                                        {"xmp", "http://ns.adobe.com/xap/1.0/"},
                                                        {"pdf", "http://ns.adobe.com/pdf/1.3/"},
                                                        {"pdfaid", "http://www.aiim.org/pdfa/ns/id/"},
                                                        {"pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"},
                                                        {"pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"},
                                                        {"pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"},
                                                        {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
                                                        {"x", "adobe:ns:meta/"},
                                                        {"pdfuaid", "http://www.aiim.org/pdfua/ns/id/"}};

/// Keys of /Info and the properties that say the same.
constexpr std::pair<const char*, const char*> kTwins[] = {{"/Title", "dc:title"},
                                                          {"/Author", "dc:creator"},
                                                          {"/Subject", "dc:description"},
                                                          {"/Creator", "xmp:CreatorTool"},
                                                          {"/Producer", "pdf:Producer"}};
constexpr std::pair<const char*, const char*> kTwinDates[] = {{"/CreationDate", "xmp:CreateDate"},
                                                              {"/ModDate", "xmp:ModifyDate"}};

std::string digits_of(const std::string& date) {
  std::string digits;
  std::ranges::copy_if(date, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
  return digits;
}

class MetadataCheck {
 public:
  MetadataCheck(const Paper& paper, std::vector<Fault>& faults)
      : paper_(paper), xmp_(read_xmp(paper.metadata)), faults_(faults) {}

  void run() {
    auto stream = paper_.catalogue().getKey("/Metadata");
    if (!stream.isStream()) return fault("no-metadata", "/Metadata");
    auto dictionary = stream.getDict();
    if (dictionary.hasKey("/Filter")) fault("metadata-packed", "/Filter");
    if (!dictionary.getKey("/Type").isNameAndEquals("/Metadata") ||
        !dictionary.getKey("/Subtype").isNameAndEquals("/XML")) {
      fault("no-metadata", "/Type, /Subtype");
    }
    if (!xmp_.malformed.empty()) return fault("metadata-malformed", xmp_.malformed);
    check_header();
    check_identification();
    check_schemas();
    check_twins();
  }

 private:
  void fault(std::string rule, std::string detail) { faults_.push_back({std::move(rule), std::move(detail)}); }

  std::string property(const std::string& name) const {
    const auto found = xmp_.properties.find(name);
    return found == xmp_.properties.end() ? std::string() : found->second;
  }

  void check_header() {
    if (xmp_.header.empty()) fault("metadata-header", "there is none");
    for (const auto* attribute : {"bytes=", "encoding="}) {
      if (xmp_.header.contains(attribute)) fault("metadata-header", attribute);
    }
  }

  void check_identification() {
    if (property("pdfuaid:part") != "1") fault("no-identification", "PDF/UA-1");
    if (property("pdfaid:part") != "2" || property("pdfaid:conformance") != "A") fault("no-identification", "PDF/A-2a");
    if (property("dc:language").empty()) fault("no-language", "dc:language");
  }

  void check_schemas() {
    for (const auto& [prefix, uri] : xmp_.namespaces) {
      const auto known = kNamespaces.find(prefix);
      if (known == kNamespaces.end() || known->second != uri) fault("metadata-namespace", prefix + " " + uri);
    }
    for (const auto& [name, words] : xmp_.properties) {
      const auto prefix = name.substr(0, name.find(':'));
      if (prefix == "pdfuaid" && !xmp_.declared_prefixes.contains(prefix)) fault("undeclared-property", name);
    }
    for (const auto& lacking : xmp_.incomplete_schemas) fault("undeclared-property", "the schema has no " + lacking);
  }

  void check_twins() {
    auto information = paper_.information();
    const auto text_of = [&](const char* key) {
      auto value = information.getKey(key);
      return value.isString() ? value.getUTF8Value() : std::string();
    };
    for (const auto& [key, name] : kTwins) {
      if (text_of(key) != property(name)) {
        fault("information-differs", fmt::format("{} `{}`, {} `{}`", key, text_of(key), name, property(name)));
      }
    }
    for (const auto& [key, name] : kTwinDates) {
      if (digits_of(text_of(key)) != digits_of(property(name))) fault("information-differs", key);
    }
  }

  const Paper& paper_;
  Xmp xmp_;
  std::vector<Fault>& faults_;
};

}  // namespace

void check_metadata(const Paper& paper, std::vector<Fault>& faults) {
  MetadataCheck(paper, faults).run();
}

}  // namespace cornerstone::tests
