#include "pdf/structure_check.h"

namespace cornerstone::tests {
namespace {

std::string text_of(QPDFObjectHandle dictionary, const std::string& key) {
  auto value = dictionary.getKey(key);
  return value.isString() ? value.getUTF8Value() : std::string();
}

bool is_true(QPDFObjectHandle dictionary, const std::string& key) {
  auto value = dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
  return value.isBool() && value.getBoolValue();
}

/// The words between an XMP property's tags, without any tags inside them.
std::string property(const std::string& metadata, const std::string& name) {
  const auto begin = metadata.find("<" + name + ">");
  const auto end = metadata.find("</" + name + ">");
  if (begin == std::string::npos || end == std::string::npos) return {};
  std::string out;
  bool is_tag = false;
  for (const char c : metadata.substr(begin + name.size() + 2, end - begin - name.size() - 2)) {
    if (c == '<') is_tag = true;
    if (!is_tag) out += c;
    if (c == '>') is_tag = false;
  }
  return out;
}

std::string unescaped(std::string text) {
  for (const auto& [entity, character] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}}) {
    for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1)) {
      text.replace(at, std::string(entity).size(), character);
    }
  }
  return text;
}

}  // namespace

void check_document(const Paper& paper, std::vector<Fault>& faults) {
  auto catalogue = paper.catalogue();
  if (!is_true(catalogue.getKey("/MarkInfo"), "/Marked")) faults.push_back({"not-tagged", "/MarkInfo"});
  if (paper.elements.empty()) faults.push_back({"not-tagged", "there is no structure tree"});
  if (text_of(catalogue, "/Lang").empty()) faults.push_back({"no-language", "/Lang"});
  if (!is_true(catalogue.getKey("/ViewerPreferences"), "/DisplayDocTitle")) {
    faults.push_back({"title-not-shown", "/DisplayDocTitle"});
  }
  const auto title = text_of(paper.information(), "/Title");
  if (title.empty()) faults.push_back({"no-title", "/Title"});
  const auto& metadata = paper.metadata;
  if (unescaped(property(metadata, "dc:title")) != title) {
    faults.push_back({"titles-differ", property(metadata, "dc:title") + " | " + title});
  }
  if (property(metadata, "pdfuaid:part") != "1") faults.push_back({"no-identification", "PDF/UA-1"});
  if (property(metadata, "pdfaid:part") != "2" || property(metadata, "pdfaid:conformance") != "A") {
    faults.push_back({"no-identification", "PDF/A-2a"});
  }
  auto intents = catalogue.getKey("/OutputIntents");
  if (!intents.isArray() || intents.getArrayNItems() != 1 ||
      !intents.getArrayItem(0).getKey("/DestOutputProfile").isStream()) {
    faults.push_back({"no-output-intent", "/OutputIntents"});
  }
  if (!paper.file->getTrailer().getKey("/ID").isArray()) faults.push_back({"no-id", "/ID"});
}

}  // namespace cornerstone::tests
