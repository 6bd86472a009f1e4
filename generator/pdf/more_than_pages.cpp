#include "pdf/more_than_pages.h"

#include <array>
#include <string>

namespace cornerstone::pdf {
namespace {

using Handle = QPDFObjectHandle;
using Found = std::optional<std::string_view>;

constexpr std::string_view kScript = "a script, or an order to open another program";
constexpr std::string_view kForm = "a form or a signature";
constexpr std::string_view kFiles = "other files";
constexpr std::string_view kMedia = "sound, film or models";
constexpr std::string_view kComments = "comments";
constexpr std::string_view kLayers = "layers that can be hidden";

struct Sign {
  std::string_view name;
  std::string_view meaning;
};

constexpr std::array kActions = {
    Sign{"/JavaScript", kScript}, Sign{"/Launch", kScript},         Sign{"/SubmitForm", kForm},
    Sign{"/ResetForm", kForm},    Sign{"/ImportData", kForm},       Sign{"/GoToE", kFiles},
    Sign{"/Rendition", kMedia},   Sign{"/Sound", kMedia},           Sign{"/Movie", kMedia},
    Sign{"/GoTo3DView", kMedia},  Sign{"/RichMediaExecute", kMedia}};

constexpr std::array kAnnotations = {
    Sign{"/Widget", kForm},        Sign{"/FileAttachment", kFiles}, Sign{"/Sound", kMedia},
    Sign{"/Movie", kMedia},        Sign{"/Screen", kMedia},         Sign{"/3D", kMedia},
    Sign{"/RichMedia", kMedia},    Sign{"/Text", kComments},        Sign{"/FreeText", kComments},
    Sign{"/Line", kComments},      Sign{"/Square", kComments},      Sign{"/Circle", kComments},
    Sign{"/Polygon", kComments},   Sign{"/PolyLine", kComments},    Sign{"/Highlight", kComments},
    Sign{"/Underline", kComments}, Sign{"/Squiggly", kComments},    Sign{"/StrikeOut", kComments},
    Sign{"/Stamp", kComments},     Sign{"/Caret", kComments},       Sign{"/Ink", kComments},
    Sign{"/Redact", kComments}};

template <typename Signs>
Found meaning_of(Handle name, const Signs& signs) {
  if (!name.isName()) return std::nullopt;
  const auto written = name.getName();
  for (const auto& sign : signs) {
    if (sign.name == written) return sign.meaning;
  }
  return std::nullopt;
}

bool is_filled(Handle value) {
  return (value.isArray() && value.getArrayNItems() > 0) || value.isDictionary() || value.isStream();
}

Found in_catalogue(Handle root) {
  auto form = root.getKey("/AcroForm");
  if (form.isDictionary() && (is_filled(form.getKey("/Fields")) || form.hasKey("/XFA"))) return kForm;
  auto names = root.getKey("/Names");
  if (names.isDictionary() && is_filled(names.getKey("/JavaScript"))) return kScript;
  if (names.isDictionary() && is_filled(names.getKey("/EmbeddedFiles"))) return kFiles;
  if (root.hasKey("/Collection") || is_filled(root.getKey("/AF"))) return kFiles;
  auto layers = root.getKey("/OCProperties");
  if (layers.isDictionary() && is_filled(layers.getKey("/OCGs"))) return kLayers;
  return std::nullopt;
}

/// What a dictionary is by itself, and what its direct values are.
Found in_object(Handle value, int depth) {
  constexpr int kDeepest = 100;
  if (depth > kDeepest) return std::nullopt;
  if (value.isArray()) {
    for (auto& item : value.getArrayAsVector()) {
      if (item.isIndirect()) continue;
      if (const auto found = in_object(item, depth + 1)) return found;
    }
  }
  if (value.isStream()) value = value.getDict();
  if (!value.isDictionary()) return std::nullopt;
  if (const auto found = meaning_of(value.getKey("/S"), kActions)) return found;
  if (value.hasKey("/Rect")) {
    if (const auto found = meaning_of(value.getKey("/Subtype"), kAnnotations)) return found;
  }
  if (value.hasKey("/EF")) return kFiles;
  for (const auto& key : value.getKeys()) {
    auto item = value.getKey(key);
    if (item.isIndirect()) continue;
    if (const auto found = in_object(item, depth + 1)) return found;
  }
  return std::nullopt;
}

}  // namespace

Found more_than_pages(QPDF& file) {
  if (const auto found = in_catalogue(file.getRoot())) return found;
  for (const auto& object : file.getAllObjects()) {
    if (const auto found = in_object(object, 0)) return found;
  }
  return std::nullopt;
}

}  // namespace cornerstone::pdf
