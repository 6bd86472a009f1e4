#include "driver/record.h"

#include <nlohmann/json.hpp>

#include "diagnostics/print.h"
#include "driver/version.h"

namespace cornerstone::driver {

std::string record_of(const model::Trust& trust, const diagnostics::Sink& sink, const source::SourceMap& sources) {
  nlohmann::ordered_json json = {{"version", kVersion}, {"trust", trust.said.trust.id}, {"as_at", trust.as_at.iso()}};
  json["inputs"] = nlohmann::ordered_json::object();
  for (const auto& [path, hash] : trust.input_hashes) json["inputs"][path] = hash;
  json["widened"] = nlohmann::ordered_json::array();
  for (const auto& each : trust.publications)
    json["widened"].push_back({{"what", each.what}, {"to", each.to}, {"reason", each.reason}});
  json["diagnostics"] = nlohmann::ordered_json::parse(diagnostics::to_json(sink.sorted(), sources));
  return json.dump(2) + "\n";
}

}  // namespace cornerstone::driver
