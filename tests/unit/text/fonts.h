// The faces that tests set text in: those of the default theme.

#pragma once

#include <fstream>
#include <iterator>
#include <string>

#include "repository_root.h"
#include "text/face.h"

namespace cornerstone::tests {

inline std::string font_bytes(const std::string& name) {
  std::ifstream file{std::string{CORNERSTONE_ROOT} + "/themes/default/built/fonts/" + name, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

inline std::shared_ptr<const text::Face> face(const std::string& name = "SourceSans3-Regular.ttf") {
  auto loaded = text::Face::from_bytes(font_bytes(name));
  return loaded ? *loaded : nullptr;
}

}  // namespace cornerstone::tests
