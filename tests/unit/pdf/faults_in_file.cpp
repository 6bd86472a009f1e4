#include <qpdf/QPDFWriter.hh>

#include "unit/pdf/planted_fault.h"

namespace cornerstone::tests {
namespace {

using Handle = QPDFObjectHandle;

/// The comment after the version holds letters alone.
std::string with_plain_comment() {
  auto bytes = sound_paper();
  return bytes.replace(bytes.find('%', 1) + 1, 4, "abcd");
}

/// Readable without a password, and encrypted all the same.
std::string encrypted() {
  QPDF file;
  file.processMemoryFile("paper", sound_paper().data(), sound_paper().size());
  QPDFWriter writer(file);
  writer.setOutputMemory();
  writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace

std::vector<Planted> faults_in_file() {
  return {planted_bytes("file-header", "%PDF-1.7", "%PDF-2.0"),
          Planted{"file-header", [] { return with_plain_comment(); }},
          planted_bytes("after-end", "%%EOF", "%%EOF\nmore"),
          planted_bytes("no-id", "/ID", "/IX"),
          Planted{"encrypted", [] { return encrypted(); }},
          planted_bytes("object-syntax", "\n2 0 obj", " 2 0 obj"),
          planted_bytes("object-syntax", "\nendobj", " endobj"),
          planted_bytes("hexadecimal-string", "/Title <FEFF", "/Title <FEF "),
          planted_bytes("stream-syntax", "endstream", "   stream"),
          planted_bytes("stream-syntax", "\nendstream", " endstream"),
          planted("no-metadata", [](QPDF& f) { f.getRoot().removeKey("/Metadata"); }),
          planted_bytes("metadata-packed", "/Type /Metadata", "/Filter [] /Type /Metadata"),
          planted("metadata-malformed", [](QPDF& f) { rewrite_metadata(f, "</rdf:RDF>", ""); }),
          planted("metadata-malformed", [](QPDF& f) { rewrite_metadata(f, "&amp;", "&"); }),
          planted("metadata-malformed", [](QPDF& f) { rewrite_metadata(f, "xmlns:dc", "xmlns:cd"); }),
          planted("metadata-header", [](QPDF& f) { rewrite_metadata(f, "begin=", "bytes=\"9\" begin="); }),
          planted("metadata-header", [](QPDF& f) { rewrite_metadata(f, "<?xpacket begin", "<?packet begin"); }),
          planted("metadata-namespace",
                  [](QPDF& f) { rewrite_metadata(f, "http://ns.adobe.com/pdf/1.3/", "http://ns.adobe.com/pdf/"); }),
          planted("undeclared-property",
                  [](QPDF& f) { rewrite_metadata(f, "<pdfaSchema:prefix>pdfuaid", "<pdfaSchema:prefix>pdfua"); }),
          planted("undeclared-property",
                  [](QPDF& f) { rewrite_metadata(f, "<pdfaProperty:category>internal</pdfaProperty:category>", ""); }),
          planted("no-language", [](QPDF& f) { rewrite_metadata(f, "en-GB", ""); }),
          planted("information-differs", [](QPDF& f) { rewrite_metadata(f, "Ebbw", "Ebw"); }),
          planted("information-differs", [](QPDF& f) { rewrite_metadata(f, "2026-09-23T", "2026-09-24T"); }),
          planted("information-differs", [](QPDF& f) { f.getTrailer().getKey("/Info").removeKey("/Author"); }),
          planted("no-output-intent", [](QPDF& f) { intent(f).replaceKey("/S", Handle::newName("/GTS_PDFX")); }),
          planted("no-output-intent", [](QPDF& f) { intent(f).removeKey("/DestOutputProfile"); }),
          planted("profile",
                  [](QPDF& f) {
                    intent(f).getKey("/DestOutputProfile").getDict().replaceKey("/N", Handle::newInteger(4));
                  }),
          planted("profile", [](QPDF& f) { rewrite_stream(intent(f).getKey("/DestOutputProfile"), "RGB ", "CMYK"); }),
          planted("profile", [](QPDF& f) { rewrite_stream(intent(f).getKey("/DestOutputProfile"), "acsp", "asp"); }),
          planted("profile", [](QPDF& f) { rewrite_stream(intent(f).getKey("/DestOutputProfile"), "mntr", "link"); })};
}

}  // namespace cornerstone::tests
