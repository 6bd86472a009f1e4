// Every object of the file, wherever it hangs, as archives take it: ISO 19005-2, 6.1.7 to 6.11.

#include <algorithm>
#include <functional>

#include <fmt/format.h>
#include <utf8proc.h>

#include "pdf/page_operators.h"
#include "pdf/structure_check.h"

namespace cornerstone::tests {
namespace {

using Handle = QPDFObjectHandle;
using Names = std::set<std::string>;

const Names kActions = {"/GoTo", "/GoToR", "/GoToE", "/Thread", "/URI", "/Named", "/SubmitForm"};
const Names kNamedActions = {"/NextPage", "/PrevPage", "/FirstPage", "/LastPage"};
const Names kFilters = {"/ASCIIHexDecode", "/ASCII85Decode", "/FlateDecode", "/RunLengthDecode",
                        "/CCITTFaxDecode", "/JBIG2Decode",   "/DCTDecode",   "/JPXDecode"};
const Names kBlendModes = {"/Normal",    "/Compatible", "/Multiply",   "/Screen",    "/Overlay",   "/Darken",
                           "/Lighten",   "/ColorDodge", "/ColorBurn",  "/HardLight", "/SoftLight", "/Difference",
                           "/Exclusion", "/Hue",        "/Saturation", "/Color",     "/Luminosity"};
const Names kIntents = {"/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual", "/Saturation"};

bool is_named(Handle value, const Names& names) {
  return value.isName() && names.contains(value.getName());
}

class ObjectCheck {
 public:
  explicit ObjectCheck(std::vector<Fault>& faults) : faults_(faults) {}

  void run(QPDF& file) {
    constexpr std::size_t kMostObjects = 8'388'607;
    const auto objects = file.getAllObjects();
    if (objects.size() > kMostObjects) faults_.push_back({"beyond-limits", "too many objects"});
    for (auto object : objects) {
      where_ = object.getObjGen().unparse();
      visit(object);
    }
  }

 private:
  void fault(std::string rule, std::string_view detail) {
    faults_.push_back({std::move(rule), fmt::format("object {}: {}", where_, detail)});
  }

  void visit(Handle value) {
    if (const auto why = beyond_limit(value); !why.empty()) fault("beyond-limits", why);
    if (value.isArray()) {
      for (auto& item : value.getArrayAsVector()) {
        if (!item.isIndirect()) visit(item);
      }
    }
    if (value.isName()) check_name(value.getName());
    if (value.isStream()) check_stream(value.getDict());
    if (!value.isDictionary() && !value.isStream()) return;
    auto dictionary = value.isStream() ? value.getDict() : value;
    check_dictionary(dictionary);
    for (const auto& key : dictionary.getKeys()) {
      visit(Handle::newName(key));
      auto item = dictionary.getKey(key);
      if (!item.isIndirect()) visit(item);
    }
  }

  void check_name(const std::string& name) {
    utf8proc_int32_t codepoint = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(name.data());
    for (std::size_t at = 0; at < name.size();) {
      const auto length = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(name.size() - at), &codepoint);
      if (length <= 0) return fault("name-not-utf8", name);
      at += static_cast<std::size_t>(length);
    }
  }

  void check_stream(Handle dictionary) {
    for (const auto* key : {"/F", "/FFilter", "/FDecodeParms"}) {
      if (dictionary.hasKey(key)) fault("external-stream", key);
    }
    auto filters = dictionary.getKey("/Filter");
    if (filters.isName()) filters = Handle::newArray({filters});
    for (int i = 0; filters.isArray() && i < filters.getArrayNItems(); ++i) {
      if (!is_named(filters.getArrayItem(i), kFilters)) {
        fault("forbidden-filter", filters.getArrayItem(i).unparse());
      }
    }
    if (dictionary.getKey("/Subtype").isNameAndEquals("/Image")) check_image(dictionary);
    if (dictionary.getKey("/Subtype").isNameAndEquals("/PS")) fault("external-object", "/PS");
    if (dictionary.getKey("/Subtype").isNameAndEquals("/Form")) check_form(dictionary);
  }

  void check_image(Handle image) {
    for (const auto* key : {"/Alternates", "/OPI"}) {
      if (image.hasKey(key)) fault("image", key);
    }
    auto interpolate = image.getKey("/Interpolate");
    if (interpolate.isBool() && interpolate.getBoolValue()) fault("image", "/Interpolate");
    if (image.hasKey("/Intent") && !is_named(image.getKey("/Intent"), kIntents)) fault("rendering-intent", "/Intent");
    check_space(image.getKey("/ColorSpace"));
  }

  void check_form(Handle form) {
    for (const auto* key : {"/OPI", "/PS", "/Ref"}) {
      if (form.hasKey(key)) fault("external-object", key);
    }
    if (form.getKey("/Subtype2").isNameAndEquals("/PS")) fault("external-object", "/Subtype2");
  }

  /// What the output intent, of red, green and blue, says nothing of.
  void check_space(Handle space) {
    if (space.isNameAndEquals("/DeviceCMYK")) fault("device-colour", "/DeviceCMYK");
    for (int i = 0; space.isArray() && i < space.getArrayNItems(); ++i) check_space(space.getArrayItem(i));
  }

  void check_dictionary(Handle dictionary) {
    auto type = dictionary.getKey("/Type");
    auto kind = dictionary.getKey("/S");
    if (dictionary.hasKey("/AA")) fault("additional-actions", "/AA");
    for (const auto* key : {"/A", "/OpenAction", "/Next"}) check_action(dictionary.getKey(key));
    if (type.isNameAndEquals("/Group") || kind.isNameAndEquals("/Transparency")) check_space(dictionary.getKey("/CS"));
    if (dictionary.hasKey("/EF")) fault("embedded-file", "/EF");
    if (type.isNameAndEquals("/Filespec") && (!dictionary.hasKey("/F") || !dictionary.hasKey("/UF"))) {
      fault("file-without-name", "/F, /UF");
    }
    check_state(dictionary);
    for (const auto& name : dictionary.getKeys()) {
      if (name == "/ColorSpace") check_spaces(dictionary.getKey(name));
    }
  }

  /// Attributes of elements stand under /A too; they have an owner.
  void check_action(Handle action) {
    if (action.isArray()) {
      for (auto& one : action.getArrayAsVector()) check_action(one);
    }
    if (!action.isDictionary() || action.hasKey("/O") || !action.hasKey("/S")) return;
    auto kind = action.getKey("/S");
    if (!is_named(kind, kActions)) fault("forbidden-action", kind.unparse());
    if (kind.isNameAndEquals("/Named") && !is_named(action.getKey("/N"), kNamedActions)) {
      fault("forbidden-action", action.getKey("/N").unparse());
    }
  }

  void check_spaces(Handle spaces) {
    if (!spaces.isDictionary()) return;
    for (const auto& name : spaces.getKeys()) check_space(spaces.getKey(name));
  }

  /// A graphics state, known by the keys that only it has: /Type may be left out.
  void check_state(Handle state) {
    if (state.hasKey("/TR")) fault("graphics-state", "/TR");
    if (state.hasKey("/TR2") && !state.getKey("/TR2").isNameAndEquals("/Default")) fault("graphics-state", "/TR2");
    if (state.hasKey("/HTP")) fault("graphics-state", "/HTP");
    if (state.hasKey("/RI") && !is_named(state.getKey("/RI"), kIntents)) fault("rendering-intent", "/RI");
    auto mode = state.getKey("/BM");
    if (state.hasKey("/BM") && !is_named(mode, kBlendModes)) fault("blend-mode", mode.unparse());
  }

  std::vector<Fault>& faults_;
  std::string where_;
};

void check_catalogue(Handle catalogue, std::vector<Fault>& faults) {
  for (const auto* key : {"/Requirements", "/NeedsRendering"}) {
    if (catalogue.hasKey(key)) faults.push_back({"forbidden-key", key});
  }
  auto names = catalogue.getKey("/Names");
  if (names.isDictionary()) {
    if (names.hasKey("/AlternatePresentations")) faults.push_back({"forbidden-key", "/AlternatePresentations"});
    if (names.hasKey("/JavaScript")) faults.push_back({"forbidden-action", "/JavaScript"});
    if (names.hasKey("/EmbeddedFiles")) faults.push_back({"embedded-file", "/EmbeddedFiles"});
  }
  auto permissions = catalogue.getKey("/Perms");
  for (const auto& key : permissions.isDictionary() ? permissions.getKeys() : Names()) {
    if (key != "/UR3" && key != "/DocMDP") faults.push_back({"permissions", key});
  }
  auto form = catalogue.getKey("/AcroForm");
  if (form.isDictionary()) {
    if (form.hasKey("/XFA")) faults.push_back({"form", "/XFA"});
    auto needs = form.getKey("/NeedAppearances");
    if (needs.isBool() && needs.getBoolValue()) faults.push_back({"form", "/NeedAppearances"});
  }
}

void check_layers(Handle layers, std::vector<Fault>& faults) {
  if (!layers.isDictionary()) return;
  auto configurations =
      layers.getKey("/Configs").isArray() ? layers.getKey("/Configs").getArrayAsVector() : std::vector<Handle>();
  configurations.push_back(layers.getKey("/D"));
  Names names;
  for (auto& configuration : configurations) {
    auto name = configuration.isDictionary() ? configuration.getKey("/Name") : Handle::newNull();
    const auto text = name.isString() ? name.getUTF8Value() : std::string();
    if (text.empty()) faults.push_back({"optional-content", "a configuration has no name"});
    if (!names.insert(text).second) faults.push_back({"optional-content", "two configurations have one name"});
    if (configuration.isDictionary() && configuration.hasKey("/AS")) faults.push_back({"optional-content", "/AS"});
  }
}

}  // namespace

void check_objects(const Paper& paper, std::vector<Fault>& faults) {
  ObjectCheck(faults).run(*paper.file);
  auto catalogue = paper.catalogue();
  check_catalogue(catalogue, faults);
  check_layers(catalogue.getKey("/OCProperties"), faults);
}

}  // namespace cornerstone::tests
