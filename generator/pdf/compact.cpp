#include "pdf/compact.h"

#include <exception>

#include <fmt/format.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace cornerstone::pdf {

std::expected<std::string, WriteFailure> compact(std::string_view paper) {
  try {
    QPDF file;
    file.setSuppressWarnings(true);  // What is amiss is said once, by the exception.
    file.processMemoryFile("paper", paper.data(), paper.size());
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true);  // Archives ask for it.
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
  } catch (const std::exception& error) {
    return std::unexpected(WriteFailure{fmt::format("it could not be made compact: {}", error.what())});
  }
}

}  // namespace cornerstone::pdf
