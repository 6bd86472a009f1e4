#include "pdf/foreign_file.h"

#include <set>

#include <qpdf/QPDFPageDocumentHelper.hh>

#include "pdf/foreign_links.h"

namespace cornerstone::pdf {
namespace {

using Handle = QPDFObjectHandle;

/// What a page needs to look as it does and to be read out; not thumbnails, private notes of programs, metadata.
const std::set<std::string> kKept = {"/Type",     "/Parent", "/MediaBox",      "/CropBox", "/Rotate",  "/Resources",
                                     "/Contents", "/Annots", "/StructParents", "/Group",   "/UserUnit"};

void tidy(Handle page, QPDF& file) {
  for (const auto& key : page.getKeys()) {
    if (!kKept.contains(key)) page.removeKey(key);
  }
  auto annotations = page.getKey("/Annots");
  if (!annotations.isArray()) return page.removeKey("/Annots");
  auto links = Handle::newArray();
  for (auto& annotation : annotations.getArrayAsVector()) {
    if (!annotation.isDictionary() || !annotation.getKey("/Subtype").isNameAndEquals("/Link")) continue;
    links.appendItem(annotation.isIndirect() ? annotation : file.makeIndirectObject(annotation));
  }
  page.replaceKey("/Annots", links);
}

}  // namespace

ForeignFile::ForeignFile(std::string_view bytes, bool is_tagged, int first_key, const std::string& prefix) {
  file_.setSuppressWarnings(true);
  file_.processMemoryFile("appendix", bytes.data(), bytes.size());
  QPDFPageDocumentHelper(file_).pushInheritedAttributesToPage();
  pages_ = file_.getAllPages();
  for (auto& page : pages_) tidy(page, file_);
  name_places(file_);
  if (is_tagged) structure_ = adapt_structure(file_, first_key, prefix);
}

std::string ForeignFile::language() {
  auto language = file_.getRoot().getKey("/Lang");
  return language.isString() ? language.getUTF8Value() : std::string();
}

}  // namespace cornerstone::pdf
