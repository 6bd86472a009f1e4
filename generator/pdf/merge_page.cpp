#include "pdf/merge_page.h"

#include <algorithm>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include "pdf/foreign_page.h"
#include "pdf/syntax.h"

namespace cornerstone::pdf {
namespace {

using Handle = QPDFObjectHandle;

std::string content_of(Handle page) {
  std::string content;
  for (auto& stream : page.getPageContents()) {
    const auto buffer = stream.getStreamData();
    content.append(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    content += '\n';
  }
  return content;
}

/// Operators without the marks around them: the stamp as a whole is one artifact.
std::string without_marks(std::string_view content) {
  std::string out;
  while (!content.empty()) {
    const auto line = content.substr(0, content.find('\n'));
    content.remove_prefix(std::min(line.size() + 1, content.size()));
    if (line.ends_with(" BDC") || line == "EMC") continue;
    out.append(line).append("\n");
  }
  return out;
}

Handle as_form(PagePlace place) {
  auto form = Handle::newStream(&place.paper, without_marks(content_of(place.kept)));
  auto dictionary = form.getDict();
  dictionary.replaceKey("/Type", Handle::newName("/XObject"));
  dictionary.replaceKey("/Subtype", Handle::newName("/Form"));
  dictionary.replaceKey("/BBox", place.kept.getKey("/MediaBox").shallowCopy());
  dictionary.replaceKey("/Resources", place.kept.getKey("/Resources"));
  return form;
}

/// Gives `page` a form under a name that it has not got; its resources may be shared with other pages.
std::string name_form(Handle page, Handle form, const std::string& stem) {
  auto resources = page.getKey("/Resources");
  resources = resources.isDictionary() ? resources.shallowCopy() : Handle::newDictionary();
  auto forms = resources.getKey("/XObject");
  forms = forms.isDictionary() ? forms.shallowCopy() : Handle::newDictionary();
  int suffix = 1;
  while (forms.hasKey(fmt::format("{}{}", stem, suffix))) ++suffix;
  const auto name = fmt::format("{}{}", stem, suffix);
  forms.replaceKey(name, form);
  resources.replaceKey("/XObject", forms);
  page.replaceKey("/Resources", resources);
  return name;
}

void add_content(const PagePlace& place, Handle page, const std::string& content, bool is_first) {
  QPDFPageObjectHelper(page).addPageContents(Handle::newStream(&place.paper, content), is_first);
}

}  // namespace

Handle take_page(const PagePlace& place, Handle foreign) {
  const auto seen = foreign_page(foreign).value();
  auto page = place.paper.copyForeignObject(foreign);
  place.paper.addPageAt(page, true, place.kept);
  place.paper.removePage(place.kept);
  page.replaceKey("/Tabs", Handle::newName("/S"));
  const auto name = name_form(page, as_form(place), "/CsStamp");
  std::string matrix;
  for (const auto number : seen.matrix()) append_numbers(matrix, number);
  // Whatever the page leaves behind in the state of graphics is taken back before the stamp.
  add_content(place, page, "q\n", true);
  add_content(
      place, page,
      fmt::format("\nQ\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC q {}cm {} Do Q EMC\n", matrix, name),
      false);
  return page;
}

Handle picture_page(const PagePlace& place, Handle foreign) {
  auto form = place.paper.copyForeignObject(QPDFPageObjectHelper(foreign).getFormXObjectForPage());
  auto page = place.kept;
  const auto box = page.getKey("/MediaBox").getArrayAsRectangle();
  const auto name = name_form(page, form, "/CsPage");
  const auto placed = QPDFPageObjectHelper(page).placeFormXObject(form, name, box);
  add_content(place, page, "/Figure <</MCID 0>> BDC\n" + placed + "\nEMC\n", true);
  return page;
}

}  // namespace cornerstone::pdf
