#include <nlohmann/json.hpp>
#include <string>

#include "diagnostics/print.h"

namespace cornerstone::diagnostics {
namespace {

using Json = nlohmann::ordered_json;

void add_place(Json& object, const source::Span& span, const source::SourceMap& sources) {
  const bool has_place = !span.is_nowhere();
  const auto begin = has_place ? sources.position(span.file, span.begin) : source::Position{};
  const auto end = has_place ? sources.position(span.file, span.end) : source::Position{};
  object["file"] = has_place ? Json(std::string(sources.name(span.file))) : Json();
  object["line"] = has_place ? Json(begin.line) : Json();
  object["column"] = has_place ? Json(begin.column) : Json();
  object["end_line"] = has_place ? Json(end.line) : Json();
  object["end_column"] = has_place ? Json(end.column) : Json();
}

Json to_object(const Diagnostic& diagnostic, const source::SourceMap& sources) {
  Json object;
  object["severity"] = severity(diagnostic.kind) == Severity::kError ? "error" : "warning";
  object["kind"] = std::string(slug(diagnostic.kind));
  add_place(object, diagnostic.span, sources);
  object["message"] = diagnostic.message;
  object["hint"] = diagnostic.hint;
  object["related"] = Json::array();
  for (const Related& related : diagnostic.related) {
    Json place;
    add_place(place, related.span, sources);
    place["message"] = related.message;
    object["related"].push_back(std::move(place));
  }
  return object;
}

}  // namespace

std::string to_json(const std::vector<Diagnostic>& diagnostics, const source::SourceMap& sources) {
  Json array = Json::array();
  for (const Diagnostic& diagnostic : diagnostics) array.push_back(to_object(diagnostic, sources));
  // A file name may hold any bytes; invalid ones are replaced, for `dump` would throw.
  return array.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace cornerstone::diagnostics
