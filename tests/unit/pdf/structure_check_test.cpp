// The checker catches what it says it catches: one fault planted in a sound paper at a time.

#include "pdf/structure_check.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <stdexcept>

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "pdf/writer.h"
#include "unit/pdf/sample_pages.h"

namespace cornerstone::tests {
namespace {

using Handle = QPDFObjectHandle;

const std::string& sound_paper() {
  static const std::string kBytes = [] {
    pdf::SubsetCache subsets;
    return pdf::write(full_paper(), sample_theme(), subsets).value();
  }();
  return kBytes;
}

/// The paper with `alter` done to it.
std::string altered(const std::function<void(QPDF&)>& alter) {
  QPDF file;
  file.processMemoryFile("paper", sound_paper().data(), sound_paper().size());
  alter(file);
  QPDFWriter writer(file);
  writer.setOutputMemory();
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

void collect(Handle element, const std::string& tag, std::vector<Handle>& found) {
  if (!element.isDictionary() || !element.hasKey("/S")) return;
  if (element.getKey("/S").getName() == "/" + tag) found.push_back(element);
  auto kids = element.getKey("/K");
  for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) collect(kids.getArrayItem(i), tag, found);
}

Handle element(QPDF& file, const std::string& tag, std::size_t number = 0) {
  std::vector<Handle> found;
  collect(file.getRoot().getKey("/StructTreeRoot").getKey("/K").getArrayItem(0), tag, found);
  return found.at(number);
}

Handle page(QPDF& file, std::size_t number) {
  return QPDFPageDocumentHelper(file).getAllPages().at(number).getObjectHandle();
}

Handle annotation(QPDF& file, std::size_t page_number) {
  return page(file, page_number).getKey("/Annots").getArrayItem(0);
}

Handle parents(QPDF& file) {
  return file.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
}

Handle font(QPDF& file) {
  return page(file, 0).getKey("/Resources").getKey("/Font").getKey("/F1");
}

Handle descendant(QPDF& file) {
  return font(file).getKey("/DescendantFonts").getArrayItem(0);
}

/// Replaces the first `from` in the content of the first page.
void rewrite(QPDF& file, const std::string& from, const std::string& to) {
  auto stream = page(file, 0).getKey("/Contents");
  const auto data = stream.getStreamData();
  std::string content(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
  const auto at = content.find(from);
  if (at == std::string::npos) throw std::runtime_error("the content holds no " + from);
  content.replace(at, from.size(), to);
  stream.replaceStreamData(content, Handle::newNull(), Handle::newNull());
}

void rewrite_metadata(QPDF& file, const std::string& from, const std::string& to) {
  auto stream = file.getRoot().getKey("/Metadata");
  const auto data = stream.getStreamData();
  std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
  const auto at = text.find(from);
  if (at == std::string::npos) throw std::runtime_error("the metadata hold no " + from);
  stream.replaceStreamData(text.replace(at, from.size(), to), Handle::newNull(), Handle::newNull());
}

struct Planted {
  const char* rule;
  std::function<void(QPDF&)> alter;
};

const std::vector<Planted> kInDocument = {
    {"not-tagged", [](QPDF& f) { f.getRoot().removeKey("/MarkInfo"); }},
    {"not-tagged", [](QPDF& f) { f.getRoot().removeKey("/StructTreeRoot"); }},
    {"no-language", [](QPDF& f) { f.getRoot().removeKey("/Lang"); }},
    {"title-not-shown", [](QPDF& f) { f.getRoot().removeKey("/ViewerPreferences"); }},
    {"no-title", [](QPDF& f) { f.getTrailer().getKey("/Info").removeKey("/Title"); }},
    {"titles-differ", [](QPDF& f) { rewrite_metadata(f, "Ebbw", "Ebw"); }},
    {"no-identification", [](QPDF& f) { rewrite_metadata(f, "<pdfuaid:part>1", "<pdfuaid:part>7"); }},
    {"no-identification", [](QPDF& f) { rewrite_metadata(f, "conformance>A", "conformance>B"); }},
    {"no-output-intent", [](QPDF& f) { f.getRoot().removeKey("/OutputIntents"); }}};

const std::vector<Planted> kInElements = {
    {"unknown-tag", [](QPDF& f) { element(f, "P").replaceKey("/S", Handle::newName("/Paragraph")); }},
    {"wrong-parent", [](QPDF& f) { element(f, "LI").replaceKey("/P", element(f, "Table")); }},
    {"nesting", [](QPDF& f) { element(f, "LI").replaceKey("/S", Handle::newName("/P")); }},
    {"nesting", [](QPDF& f) { element(f, "TBody").replaceKey("/S", Handle::newName("/TR")); }},
    {"header-without-scope", [](QPDF& f) { element(f, "TH", 1).removeKey("/A"); }},
    {"unknown-header", [](QPDF& f) { element(f, "TH", 3).removeKey("/ID"); }},
    {"rows-differ", [](QPDF& f) { element(f, "TD", 2).removeKey("/A"); }},
    {"table-without-headers",
     [](QPDF& f) {
       for (int i = 0; i < 5; ++i) element(f, "TH").replaceKey("/S", Handle::newName("/TD"));
     }},
    {"heading-order", [](QPDF& f) { element(f, "H2").replaceKey("/S", Handle::newName("/H3")); }},
    {"heading-order", [](QPDF& f) { element(f, "H1").replaceKey("/S", Handle::newName("/H2")); }},
    {"figure-without-alternative", [](QPDF& f) { element(f, "Figure").removeKey("/Alt"); }},
    {"figure-without-box", [](QPDF& f) { element(f, "Figure").removeKey("/A"); }},
    {"note-without-id", [](QPDF& f) { element(f, "Note").removeKey("/ID"); }},
    {"id-twice", [](QPDF& f) { element(f, "Note").replaceKey("/ID", Handle::newString("ebbw (fach)")); }},
    {"link-without-annotation", [](QPDF& f) { element(f, "Link").getKey("/K").eraseItem(1); }}};

const std::vector<Planted> kInMarks = {
    {"unmarked-content", [](QPDF& f) { rewrite(f, "/H1", "0 0 9 9 re f\n/H1"); }},
    {"marks-in-disorder", [](QPDF& f) { rewrite(f, "/H1", "EMC\n/H1"); }},
    {"marks-in-disorder", [](QPDF& f) { rewrite(f, "EMC", ""); }},
    {"marks-in-disorder", [](QPDF& f) { rewrite(f, "ET\nEMC", "EMC\nET"); }},
    {"marks-in-disorder", [](QPDF& f) { rewrite(f, "/H1 <</MCID 0>>", "/Span <</Lang (en)>>"); }},
    {"tags-differ", [](QPDF& f) { rewrite(f, "/H1", "/P"); }},
    {"content-number-twice", [](QPDF& f) { rewrite(f, "<</MCID 1>>", "<</MCID 0>>"); }},
    {"content-without-element", [](QPDF& f) { element(f, "H1").removeKey("/K"); }},
    {"element-without-content", [](QPDF& f) { rewrite(f, "/H1 <</MCID 0>>", "/Artifact <<>>"); }},
    {"content-in-two-elements", [](QPDF& f) { element(f, "H1").getKey("/K").setArrayItem(0, Handle::newInteger(1)); }},
    {"parent-tree", [](QPDF& f) { parents(f).getArrayItem(1).setArrayItem(0, element(f, "P")); }},
    {"parent-tree", [](QPDF& f) { page(f, 0).replaceKey("/StructParents", Handle::newInteger(1)); }},
    {"tab-order", [](QPDF& f) { page(f, 1).removeKey("/Tabs"); }}};

const std::vector<Planted> kInLinks = {
    {"object-reference",  // The wrong annotation, as validators let it through.
     [](QPDF& f) { element(f, "Link", 1).getKey("/K").getArrayItem(1).replaceKey("/Obj", annotation(f, 0)); }},
    {"object-reference",
     [](QPDF& f) { element(f, "Link").getKey("/K").getArrayItem(1).replaceKey("/Obj", element(f, "P")); }},
    {"object-reference", [](QPDF& f) { page(f, 0).removeKey("/Annots"); }},
    {"object-reference",
     [](QPDF& f) { element(f, "Link").getKey("/K").getArrayItem(1).replaceKey("/Pg", page(f, 1)); }},
    {"annotation-without-element", [](QPDF& f) { element(f, "Link").getKey("/K").eraseItem(1); }},
    {"parent-tree", [](QPDF& f) { parents(f).setArrayItem(5, element(f, "P")); }},
    {"parent-tree", [](QPDF& f) { annotation(f, 0).removeKey("/StructParent"); }},
    {"link-without-description", [](QPDF& f) { annotation(f, 0).removeKey("/Contents"); }},
    {"link-not-printed", [](QPDF& f) { annotation(f, 1).removeKey("/F"); }},
    {"link-leads-nowhere", [](QPDF& f) { annotation(f, 0).removeKey("/A"); }},
    {"link-leads-nowhere", [](QPDF& f) { annotation(f, 1).getKey("/Dest").setArrayItem(0, element(f, "P")); }}};

const std::vector<Planted> kInFonts = {
    {"font-kind", [](QPDF& f) { font(f).replaceKey("/Subtype", Handle::newName("/TrueType")); }},
    {"font-not-embedded", [](QPDF& f) { descendant(f).getKey("/FontDescriptor").removeKey("/FontFile2"); }},
    {"font-not-a-subset", [](QPDF& f) { font(f).replaceKey("/BaseFont", Handle::newName("/SourceSans3-Regular")); }},
    {"font-without-text", [](QPDF& f) { font(f).removeKey("/ToUnicode"); }},
    {"font-width", [](QPDF& f) { descendant(f).getKey("/W").getArrayItem(1).setArrayItem(0, Handle::newInteger(9)); }},
    {"font-width", [](QPDF& f) { descendant(f).removeKey("/W"); }},
    {"missing-glyph", [](QPDF& f) { rewrite(f, "[<", "[<0000"); }},
    {"missing-glyph", [](QPDF& f) { rewrite(f, "[<", "[<7FFF"); }}};

void check_all(const std::vector<Planted>& planted) {
  for (std::size_t i = 0; i < planted.size(); ++i) {
    INFO("case " << i << ": " << planted[i].rule);
    const auto faults = faults_of(read_paper(altered(planted[i].alter)));
    CHECK(std::ranges::find(faults, planted[i].rule, &Fault::rule) != faults.end());
  }
}

}  // namespace

TEST_CASE("a sound paper has no faults, also when another program has rewritten it") {
  CHECK(faults_of(read_paper(altered([](QPDF&) {}))).empty());
}

TEST_CASE("planted in what the file says of itself, a fault is found") {
  check_all(kInDocument);
}

TEST_CASE("planted in the elements, a fault is found") {
  check_all(kInElements);
}

TEST_CASE("planted between content and tree, a fault is found") {
  check_all(kInMarks);
}

TEST_CASE("planted in the links, a fault is found") {
  check_all(kInLinks);
}

TEST_CASE("planted in the fonts, a fault is found") {
  check_all(kInFonts);
}

}  // namespace cornerstone::tests
