#include "publish/manifest.h"

#include <nlohmann/json.hpp>

namespace cornerstone::publish {

std::string manifest(std::string_view version, std::string_view as_at, const PublishedFiles& files) {
  nlohmann::ordered_json listed = nlohmann::ordered_json::object();
  for (const auto& [path, file] : files) listed[path] = {{"hash", file.hash}, {"bytes", file.bytes}};
  const nlohmann::ordered_json whole = {{"version", version}, {"as_at", as_at}, {"files", std::move(listed)}};
  return whole.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace cornerstone::publish
