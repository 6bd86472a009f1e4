#include "pdf/language_tag.h"
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

void check_language(QPDFObjectHandle catalogue, std::vector<Fault>& faults) {
  const auto language = text_of(catalogue, "/Lang");
  if (language.empty()) return faults.push_back({"no-language", "/Lang"});
  if (!is_language_tag(language)) faults.push_back({"language-tag", language});
}

/// Every type that is not standard is mapped to one that is, without a circle; none that is standard is mapped.
void check_roles(QPDFObjectHandle roles, std::vector<Fault>& faults) {
  if (!roles.isDictionary()) return;
  for (const auto& name : roles.getKeys()) {
    if (is_standard_tag(name.substr(1))) faults.push_back({"role-map", name + " is standard already"});
    std::set<std::string> met;
    auto role = name;
    while (!is_standard_tag(role.substr(1)) && met.insert(role).second && roles.getKey(role).isName()) {
      role = roles.getKey(role).getName();
    }
    if (!is_standard_tag(role.substr(1))) faults.push_back({"role-map", name + " leads to no standard type"});
  }
}

}  // namespace

void check_document(const Paper& paper, std::vector<Fault>& faults) {
  auto catalogue = paper.catalogue();
  if (!is_true(catalogue.getKey("/MarkInfo"), "/Marked")) faults.push_back({"not-tagged", "/MarkInfo"});
  if (paper.elements.empty()) faults.push_back({"not-tagged", "there is no structure tree"});
  if (is_true(catalogue.getKey("/MarkInfo"), "/Suspects")) faults.push_back({"suspects", "/MarkInfo"});
  check_language(catalogue, faults);
  if (catalogue.getKey("/StructTreeRoot").isDictionary()) {
    check_roles(catalogue.getKey("/StructTreeRoot").getKey("/RoleMap"), faults);
  }
  if (!is_true(catalogue.getKey("/ViewerPreferences"), "/DisplayDocTitle")) {
    faults.push_back({"title-not-shown", "/DisplayDocTitle"});
  }
  if (text_of(paper.information(), "/Title").empty()) faults.push_back({"no-title", "/Title"});
}

}  // namespace cornerstone::tests
