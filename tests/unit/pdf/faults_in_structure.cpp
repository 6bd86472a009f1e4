#include "unit/pdf/planted_fault.h"

namespace cornerstone::tests {
namespace {

using Handle = QPDFObjectHandle;

void map_role(QPDF& file, const std::string& from, const std::string& to) {
  auto roles = Handle::newDictionary();
  roles.replaceKey(from, Handle::newName(to));
  file.getRoot().getKey("/StructTreeRoot").replaceKey("/RoleMap", roles);
}

}  // namespace

std::vector<Planted> faults_in_structure() {
  return {planted("unknown-tag", [](QPDF& f) { element(f, "P").replaceKey("/S", Handle::newName("/Paragraph")); }),
          planted("wrong-parent", [](QPDF& f) { element(f, "LI").replaceKey("/P", element(f, "Table")); }),
          planted("nesting", [](QPDF& f) { element(f, "LI").replaceKey("/S", Handle::newName("/P")); }),
          planted("nesting", [](QPDF& f) { element(f, "TBody").replaceKey("/S", Handle::newName("/TR")); }),
          planted("header-without-scope", [](QPDF& f) { element(f, "TH", 1).removeKey("/A"); }),
          planted("unknown-header", [](QPDF& f) { element(f, "TH", 3).removeKey("/ID"); }),
          planted("rows-differ", [](QPDF& f) { element(f, "TD", 2).removeKey("/A"); }),
          planted("table-without-headers",
                  [](QPDF& f) {
                    for (int i = 0; i < 5; ++i) element(f, "TH").replaceKey("/S", Handle::newName("/TD"));
                  }),
          planted("heading-order", [](QPDF& f) { element(f, "H2").replaceKey("/S", Handle::newName("/H3")); }),
          planted("heading-order", [](QPDF& f) { element(f, "H1").replaceKey("/S", Handle::newName("/H2")); }),
          planted("figure-without-alternative", [](QPDF& f) { element(f, "Figure").removeKey("/Alt"); }),
          planted("figure-without-box", [](QPDF& f) { element(f, "Figure").removeKey("/A"); }),
          planted("note-without-id", [](QPDF& f) { element(f, "Note").removeKey("/ID"); }),
          planted("id-twice", [](QPDF& f) { element(f, "Note").replaceKey("/ID", Handle::newString("ebbw (fach)")); }),
          planted("link-without-annotation", [](QPDF& f) { element(f, "Link").getKey("/K").eraseItem(1); }),
          planted("unmarked-content", [](QPDF& f) { rewrite(f, "/H1", "0 0 9 9 re f\n/H1"); }),
          planted("marks-in-disorder", [](QPDF& f) { rewrite(f, "/H1", "EMC\n/H1"); }),
          planted("marks-in-disorder", [](QPDF& f) { rewrite(f, "EMC", ""); }),
          planted("marks-in-disorder", [](QPDF& f) { rewrite(f, "ET\nEMC", "EMC\nET"); }),
          planted("marks-in-disorder", [](QPDF& f) { rewrite(f, "/H1 <</MCID 0>>", "/Span <</Lang (en)>>"); }),
          planted("tags-differ", [](QPDF& f) { rewrite(f, "/H1", "/P"); }),
          planted("content-number-twice", [](QPDF& f) { rewrite(f, "<</MCID 1>>", "<</MCID 0>>"); }),
          planted("content-without-element", [](QPDF& f) { element(f, "H1").removeKey("/K"); }),
          planted("element-without-content", [](QPDF& f) { rewrite(f, "/H1 <</MCID 0>>", "/Artifact <<>>"); }),
          planted("content-in-two-elements",
                  [](QPDF& f) { element(f, "H1").getKey("/K").setArrayItem(0, Handle::newInteger(1)); }),
          planted("parent-tree", [](QPDF& f) { parents(f).getArrayItem(1).setArrayItem(0, element(f, "P")); }),
          planted("parent-tree", [](QPDF& f) { page(f, 0).replaceKey("/StructParents", Handle::newInteger(1)); }),
          planted("tab-order", [](QPDF& f) { page(f, 1).removeKey("/Tabs"); }),
          planted("not-tagged", [](QPDF& f) { f.getRoot().removeKey("/MarkInfo"); }),
          planted("not-tagged", [](QPDF& f) { f.getRoot().removeKey("/StructTreeRoot"); }),
          planted("no-language", [](QPDF& f) { f.getRoot().removeKey("/Lang"); }),
          planted("title-not-shown", [](QPDF& f) { f.getRoot().removeKey("/ViewerPreferences"); }),
          planted("no-title", [](QPDF& f) { f.getTrailer().getKey("/Info").removeKey("/Title"); }),
          planted("information-differs", [](QPDF& f) { rewrite_metadata(f, "Ebbw", "Ebw"); }),
          planted("no-identification", [](QPDF& f) { rewrite_metadata(f, "<pdfuaid:part>1", "<pdfuaid:part>7"); }),
          planted("no-identification", [](QPDF& f) { rewrite_metadata(f, "conformance>A", "conformance>B"); }),
          planted("no-output-intent", [](QPDF& f) { f.getRoot().removeKey("/OutputIntents"); }),
          planted("suspects",
                  [](QPDF& f) { f.getRoot().getKey("/MarkInfo").replaceKey("/Suspects", Handle::newBool(true)); }),
          planted("language-tag", [](QPDF& f) { f.getRoot().replaceKey("/Lang", Handle::newString("en_GB")); }),
          planted("language-tag",
                  [](QPDF& f) { element(f, "P").replaceKey("/Lang", Handle::newString("welsh language")); }),
          planted("language-tag", [](QPDF& f) { rewrite(f, "/H1 <</MCID 0>>", "/H1 <</MCID 0 /Lang (1e)>>"); }),
          planted("private-character",
                  [](QPDF& f) { element(f, "Figure").replaceKey("/Alt", Handle::newUnicodeString("\uE001")); }),
          planted("private-character",
                  [](QPDF& f) { rewrite(f, "/H1 <</MCID 0>>", "/H1 <</MCID 0 /ActualText <FEFFE001>>>"); }),
          planted("role-map", [](QPDF& f) { map_role(f, "/P", "/Div"); }),
          planted("role-map", [](QPDF& f) { map_role(f, "/Remark", "/Remark"); }),
          planted("role-map", [](QPDF& f) { map_role(f, "/Remark", "/Unheard"); }),
          planted("headings-mixed", [](QPDF& f) { element(f, "H2").replaceKey("/S", Handle::newName("/H")); }),
          planted("formula-without-alternative",
                  [](QPDF& f) { element(f, "P").replaceKey("/S", Handle::newName("/Formula")); }),
          planted("nesting", [](QPDF& f) { element(f, "TBody").replaceKey("/S", Handle::newName("/THead")); })};
}

}  // namespace cornerstone::tests
