#include "unit/pdf/planted_fault.h"

namespace cornerstone::tests {
namespace {

using Handle = QPDFObjectHandle;

/// What the first code of the font's map stands for.
void map_first_code(QPDF& file, const std::string& to) {
  auto map = font(file).getKey("/ToUnicode");
  const auto data = map.getStreamData();
  std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
  const auto at = text.find("> <", text.find("beginbfchar")) + 3;
  text.replace(at, text.find('>', at) - at, to);
  map.replaceStreamData(text, Handle::newNull(), Handle::newNull());
}

}  // namespace

std::vector<Planted> faults_in_links_and_fonts() {
  return {
      planted("object-reference",  // The wrong annotation, as validators let it through.
              [](QPDF& f) { element(f, "Link", 1).getKey("/K").getArrayItem(1).replaceKey("/Obj", annotation(f, 0)); }),
      planted("object-reference",
              [](QPDF& f) { element(f, "Link").getKey("/K").getArrayItem(1).replaceKey("/Obj", element(f, "P")); }),
      planted("object-reference", [](QPDF& f) { page(f, 0).removeKey("/Annots"); }),
      planted("object-reference",
              [](QPDF& f) { element(f, "Link").getKey("/K").getArrayItem(1).replaceKey("/Pg", page(f, 1)); }),
      planted("annotation-without-element", [](QPDF& f) { element(f, "Link").getKey("/K").eraseItem(1); }),
      planted("parent-tree", [](QPDF& f) { parents(f).setArrayItem(5, element(f, "P")); }),
      planted("parent-tree", [](QPDF& f) { annotation(f, 0).removeKey("/StructParent"); }),
      planted("link-without-description", [](QPDF& f) { annotation(f, 0).removeKey("/Contents"); }),
      planted("link-not-printed", [](QPDF& f) { annotation(f, 1).removeKey("/F"); }),
      planted("link-leads-nowhere", [](QPDF& f) { annotation(f, 0).removeKey("/A"); }),
      planted("link-leads-nowhere", [](QPDF& f) { annotation(f, 1).getKey("/Dest").setArrayItem(0, element(f, "P")); }),
      planted("font-kind", [](QPDF& f) { font(f).replaceKey("/Subtype", Handle::newName("/TrueType")); }),
      planted("font-not-embedded", [](QPDF& f) { descendant(f).getKey("/FontDescriptor").removeKey("/FontFile2"); }),
      planted("font-not-a-subset",
              [](QPDF& f) { font(f).replaceKey("/BaseFont", Handle::newName("/SourceSans3-Regular")); }),
      planted("font-without-text", [](QPDF& f) { font(f).removeKey("/ToUnicode"); }),
      planted("font-width",
              [](QPDF& f) { descendant(f).getKey("/W").getArrayItem(1).setArrayItem(0, Handle::newInteger(9)); }),
      planted("font-width", [](QPDF& f) { descendant(f).removeKey("/W"); }),
      planted("missing-glyph", [](QPDF& f) { rewrite(f, "[<", "[<0000"); }),
      planted("missing-glyph", [](QPDF& f) { rewrite(f, "[<", "[<7FFF"); }),
      planted("annotation-kind", [](QPDF& f) { annotation(f, 0).replaceKey("/Subtype", Handle::newName("/Widget")); }),
      planted("link-not-printed", [](QPDF& f) { annotation(f, 0).replaceKey("/F", Handle::newInteger(6)); }),
      planted("bookmark-leads-nowhere",
              [](QPDF& f) { f.getRoot().getKey("/Outlines").getKey("/First").removeKey("/Dest"); }),
      planted("bookmark-without-title",
              [](QPDF& f) {
                f.getRoot()
                    .getKey("/Outlines")
                    .getKey("/First")
                    .getKey("/First")
                    .replaceKey("/Title", Handle::newString(""));
              }),
      planted("font-system", [](QPDF& f) { descendant(f).removeKey("/CIDSystemInfo"); }),
      planted("font-system", [](QPDF& f) { descendant(f).getKey("/CIDSystemInfo").removeKey("/Registry"); }),
      planted("font-glyph-map", [](QPDF& f) { descendant(f).removeKey("/CIDToGIDMap"); }),
      planted("font-glyph-map", [](QPDF& f) { descendant(f).replaceKey("/CIDToGIDMap", Handle::newName("/Same")); }),
      planted("font-kind", [](QPDF& f) { font(f).replaceKey("/Encoding", Handle::newName("/UniGB-UCS2-H")); }),
      planted("font-names-differ",
              [](QPDF& f) { descriptor(f).replaceKey("/FontName", Handle::newName("/ABCDEF+Other")); }),
      planted("font-subset-list", [](QPDF& f) { descriptor(f).replaceKey("/CIDSet", Handle::newStream(&f, "x")); }),
      planted(
          "font-damaged",
          [](QPDF& f) { descriptor(f).getKey("/FontFile2").getDict().replaceKey("/Length1", Handle::newInteger(7)); }),
      planted("font-damaged",
              [](QPDF& f) { descriptor(f).replaceKey("/FontFile2", Handle::newStream(&f, "no font")); }),
      planted("font-without-text", [](QPDF& f) { map_first_code(f, "0000"); }),
      planted("font-without-text", [](QPDF& f) { map_first_code(f, "FEFF"); }),
      planted("private-character", [](QPDF& f) { map_first_code(f, "E123"); })};
}

}  // namespace cornerstone::tests
