// A metadata packet, read as far as archives need: whether it is well-formed, and its properties.
//
// Not an XML parser for anything else: no document types, no CDATA; the writer has neither.

#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace cornerstone::tests {

struct Xmp {
  std::string malformed;  ///< What is wrong, in words; empty where nothing is.
  std::string header;     ///< The attributes of `<?xpacket begin…?>`.
  /// Words of "dc:title", entities and inner tags resolved; parts of a list run together. Direct children of
  /// descriptions only.
  std::map<std::string, std::string> properties;
  std::map<std::string, std::string> namespaces;  ///< By prefix.
  std::set<std::string> declared_prefixes;        ///< By extension schemas.
  std::set<std::string> incomplete_schemas;       ///< What extension schemas lack.
};

[[nodiscard]] Xmp read_xmp(std::string_view packet);

}  // namespace cornerstone::tests
