#include "driver/output.h"

namespace cornerstone::driver {

void Output::page(const std::string& folder, std::string_view path, std::string_view bytes) {
  ++pages_;
  asset(folder, path, bytes);
}

void Output::pack(const std::string& folder, std::string_view path, std::string_view bytes) {
  ++packs_;
  asset(folder, path, bytes);
}

void Output::asset(const std::string& folder, std::string_view path, std::string_view bytes) {
  if (write_) write_(folder, path, bytes);
}

}  // namespace cornerstone::driver
