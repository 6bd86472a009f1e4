#include "unit/pdf/planted_fault.h"

#include <stdexcept>

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "pdf/writer.h"
#include "unit/pdf/sample_pages.h"

namespace cornerstone::tests {
namespace {

using Handle = QPDFObjectHandle;

void collect(Handle element, const std::string& tag, std::vector<Handle>& found) {
  if (!element.isDictionary() || !element.hasKey("/S")) return;
  if (element.getKey("/S").getName() == "/" + tag) found.push_back(element);
  auto kids = element.getKey("/K");
  for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) collect(kids.getArrayItem(i), tag, found);
}

}  // namespace

const std::string& sound_paper() {
  static const std::string kBytes = [] {
    pdf::Caches caches;
    return pdf::write(full_paper(), sample_theme(), caches).value();
  }();
  return kBytes;
}

std::string altered(const std::function<void(QPDF&)>& alter) {
  QPDF file;
  file.processMemoryFile("paper", sound_paper().data(), sound_paper().size());
  alter(file);
  QPDFWriter writer(file);
  writer.setOutputMemory();
  writer.setNewlineBeforeEndstream(true);  // As archives ask.
  writer.setCompressStreams(false);
  writer.setDecodeLevel(qpdf_dl_none);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

Handle element(QPDF& file, const std::string& tag, std::size_t number) {
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

Handle descriptor(QPDF& file) {
  return descendant(file).getKey("/FontDescriptor");
}

Handle intent(QPDF& file) {
  return file.getRoot().getKey("/OutputIntents").getArrayItem(0);
}

void rewrite_stream(Handle stream, const std::string& from, const std::string& to) {
  const auto data = stream.getStreamData();
  std::string content(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
  const auto at = content.find(from);
  if (at == std::string::npos) throw std::runtime_error("the stream holds no " + from);
  stream.replaceStreamData(content.replace(at, from.size(), to), Handle::newNull(), Handle::newNull());
}

void rewrite(QPDF& file, const std::string& from, const std::string& to) {
  rewrite_stream(page(file, 0).getKey("/Contents"), from, to);
}

void rewrite_metadata(QPDF& file, const std::string& from, const std::string& to) {
  rewrite_stream(file.getRoot().getKey("/Metadata"), from, to);
}

Planted planted(const char* rule, std::function<void(QPDF&)> alter) {
  return {rule, [alter = std::move(alter)] { return altered(alter); }};
}

Planted planted_bytes(const char* rule, std::string from, std::string to) {
  return {rule, [from = std::move(from), to = std::move(to)] {
            auto bytes = sound_paper();
            const auto at = bytes.rfind(from);
            if (at == std::string::npos) throw std::runtime_error("the paper holds no " + from);
            return bytes.replace(at, from.size(), to);
          }};
}

}  // namespace cornerstone::tests
