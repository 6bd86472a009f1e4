#include "unit/pdf/planted_fault.h"

namespace cornerstone::tests {
namespace {

using Handle = QPDFObjectHandle;

void put(QPDF& file, const std::string& key, const std::string& value) {
  file.getRoot().replaceKey(key, Handle::parse(value));
}

/// An object that something refers to, so that it is written.
void hang(QPDF& file, const std::string& value) {
  file.getRoot().replaceKey("/Extra", file.makeIndirectObject(Handle::parse(value)));
}

void add(QPDF& file, Handle stream, const std::string& key, const std::string& value) {
  stream.getDict().replaceKey(key, Handle::parse(value));
  file.getRoot().replaceKey("/Extra", stream);
}

void add_raw(QPDF& file, const std::string& filter) {
  auto stream = Handle::newStream(&file);
  stream.replaceStreamData("x", Handle::newName(filter), Handle::newNull());
  file.getRoot().replaceKey("/Extra", stream);
}

Handle image(QPDF& file) {
  auto stream = Handle::newStream(&file, "x");
  stream.getDict().replaceKey("/Subtype", Handle::newName("/Image"));
  return stream;
}

Handle form(QPDF& file) {
  auto stream = Handle::newStream(&file, "x");
  stream.getDict().replaceKey("/Subtype", Handle::newName("/Form"));
  return stream;
}

std::string repeated(const std::string& text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace

std::vector<Planted> faults_in_objects() {
  return {
      planted("external-stream", [](QPDF& f) { add(f, Handle::newStream(&f, "x"), "/F", "(elsewhere)"); }),
      planted("forbidden-filter", [](QPDF& f) { add_raw(f, "/LZWDecode"); }),
      planted_bytes("forbidden-filter", "/FlateDecode", "/Crypt      "),
      planted("name-not-utf8", [](QPDF& f) { hang(f, "<</Name /a#ff>>"); }),
      planted("beyond-limits", [](QPDF& f) { hang(f, "[2147483648]"); }),
      planted("beyond-limits", [](QPDF& f) { hang(f, "<</A [-2147483649]>>"); }),
      planted("beyond-limits", [](QPDF& f) { hang(f, "[4" + std::string(38, '0') + ".0]"); }),
      planted("beyond-limits", [](QPDF& f) { hang(f, "[0." + std::string(40, '0') + "1]"); }),
      planted("beyond-limits", [](QPDF& f) { hang(f, "(" + std::string(32768, 'a') + ")"); }),
      planted("beyond-limits", [](QPDF& f) { hang(f, "<</" + std::string(128, 'a') + " 1>>"); }),
      planted("beyond-limits", [](QPDF& f) { rewrite(f, "/H1", "2147483648 w\n/H1"); }),
      planted("permissions", [](QPDF& f) { put(f, "/Perms", "<</UR 1>>"); }),
      planted("forbidden-key", [](QPDF& f) { put(f, "/Requirements", "[]"); }),
      planted("forbidden-key", [](QPDF& f) { put(f, "/Names", "<</AlternatePresentations <<>>>>"); }),
      planted("forbidden-key", [](QPDF& f) { page(f, 1).replaceKey("/PresSteps", Handle::newDictionary()); }),
      planted("forbidden-action", [](QPDF& f) { put(f, "/Names", "<</JavaScript <<>>>>"); }),
      planted("forbidden-action", [](QPDF& f) { put(f, "/OpenAction", "<</S /JavaScript /JS (x)>>"); }),
      planted("forbidden-action",
              [](QPDF& f) { annotation(f, 0).replaceKey("/A", Handle::parse("<</S /Launch /F (x)>>")); }),
      planted("forbidden-action",
              [](QPDF& f) {
                annotation(f, 0).getKey("/A").replaceKey("/Next", Handle::parse("[<</S /Named /N /Print>>]"));
              }),
      planted("additional-actions", [](QPDF& f) { page(f, 0).replaceKey("/AA", Handle::newDictionary()); }),
      planted("embedded-file", [](QPDF& f) { put(f, "/Names", "<</EmbeddedFiles <<>>>>"); }),
      planted("embedded-file", [](QPDF& f) { hang(f, "<</Type /Filespec /F (a) /UF (a) /EF <<>>>>"); }),
      planted("file-without-name", [](QPDF& f) { hang(f, "<</Type /Filespec /F (a)>>"); }),
      planted("optional-content", [](QPDF& f) { put(f, "/OCProperties", "<</OCGs [] /D <<>>>>"); }),
      planted("optional-content",
              [](QPDF& f) { put(f, "/OCProperties", "<</OCGs [] /D <</Name (a)>> /Configs [<</Name ()>>]>>"); }),
      planted("optional-content",
              [](QPDF& f) { put(f, "/OCProperties", "<</OCGs [] /D <</Name (a)>> /Configs [<</Name (a)>>]>>"); }),
      planted("optional-content", [](QPDF& f) { put(f, "/OCProperties", "<</OCGs [] /D <</Name (a) /AS []>>>>"); }),
      planted("form", [](QPDF& f) { put(f, "/AcroForm", "<</Fields [] /NeedAppearances true>>"); }),
      planted("form", [](QPDF& f) { put(f, "/AcroForm", "<</Fields [] /XFA []>>"); }),
      planted("image", [](QPDF& f) { add(f, image(f), "/Interpolate", "true"); }),
      planted("image", [](QPDF& f) { add(f, image(f), "/Alternates", "[]"); }),
      planted("rendering-intent", [](QPDF& f) { add(f, image(f), "/Intent", "/Glossy"); }),
      planted("rendering-intent", [](QPDF& f) { rewrite(f, "/H1", "/Glossy ri\n/H1"); }),
      planted("device-colour", [](QPDF& f) { add(f, image(f), "/ColorSpace", "[/Indexed /DeviceCMYK 0 <00000000>]"); }),
      planted("device-colour", [](QPDF& f) { rewrite(f, "/H1", "0 0 0 1 k\n/H1"); }),
      planted("device-colour", [](QPDF& f) { rewrite(f, "/H1", "/DeviceCMYK cs\n/H1"); }),
      planted("device-colour",
              [](QPDF& f) { page(f, 0).replaceKey("/Group", Handle::parse("<</S /Transparency /CS /DeviceCMYK>>")); }),
      planted("external-object", [](QPDF& f) { add(f, Handle::newStream(&f, "x"), "/Subtype", "/PS"); }),
      planted("external-object", [](QPDF& f) { add(f, form(f), "/Ref", "<<>>"); }),
      planted("external-object", [](QPDF& f) { add(f, form(f), "/Subtype2", "/PS"); }),
      planted("graphics-state", [](QPDF& f) { hang(f, "<</Type /ExtGState /TR /Identity>>"); }),
      planted("graphics-state", [](QPDF& f) { hang(f, "<</Type /ExtGState /TR2 /Identity>>"); }),
      planted("graphics-state", [](QPDF& f) { hang(f, "<</Type /ExtGState /HTP 1>>"); }),
      planted("blend-mode", [](QPDF& f) { hang(f, "<</Type /ExtGState /BM /Glow>>"); }),
      planted("unknown-operator", [](QPDF& f) { rewrite(f, "/H1", "1 PS\n/H1"); }),
      planted("no-resources", [](QPDF& f) { rewrite(f, "/H1", "/G9 gs\n/H1"); }),
      planted("no-resources", [](QPDF& f) { page(f, 1).removeKey("/Resources"); }),
      planted("state-too-deep", [](QPDF& f) { rewrite(f, "/H1", repeated("q ", 29) + repeated("Q ", 29) + "/H1"); }),
      planted("state-unbalanced", [](QPDF& f) { rewrite(f, "/H1", "q\n/H1"); }),
      planted("state-unbalanced", [](QPDF& f) { rewrite(f, "/H1", "Q q\n/H1"); }),
      planted("inline-image", [](QPDF& f) { rewrite(f, "/H1", "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI\n/H1"); }),
      planted("page-size", [](QPDF& f) { page(f, 0).replaceKey("/MediaBox", Handle::parse("[0 0 2 800]")); }),
      planted("page-size", [](QPDF& f) { page(f, 0).replaceKey("/CropBox", Handle::parse("[0 0 500 14401]")); })};
}

}  // namespace cornerstone::tests
