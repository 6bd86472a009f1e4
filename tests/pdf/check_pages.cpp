// Pages and their content, as archives take them: ISO 19005-2, 6.1.13 and 6.2.

#include <fmt/format.h>

#include "pdf/language_tag.h"
#include "pdf/page_operators.h"
#include "pdf/structure_check.h"

namespace cornerstone::tests {
namespace {

using Handle = QPDFObjectHandle;

const std::set<std::string> kOperatorIntents = {"RelativeColorimetric", "AbsoluteColorimetric", "Perceptual",
                                                "Saturation"};

class PageContentCheck {
 public:
  PageContentCheck(Handle page, std::size_t number, std::vector<Fault>& faults)
      : page_(page), number_(number), faults_(faults) {}

  void run() {
    check_dictionary();
    check_operators(read_operators(page_));
  }

 private:
  void fault(std::string rule, std::string_view detail) {
    faults_.push_back({std::move(rule), fmt::format("page {}: {}", number_ + 1, detail)});
  }

  void check_dictionary() {
    if (!page_.getKey("/Resources").isDictionary()) fault("no-resources", "/Resources");
    if (page_.hasKey("/PresSteps")) fault("forbidden-key", "/PresSteps");
    for (const auto* key : {"/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox"}) check_box(key);
  }

  void check_box(const std::string& key) {
    constexpr double kLeast = 3;
    constexpr double kMost = 14400;
    auto box = page_.getKey(key);
    if (!box.isArray() || box.getArrayNItems() != 4) {
      if (key == "/MediaBox") fault("page-size", "no /MediaBox of its own");
      return;
    }
    for (int i = 0; i < 2; ++i) {
      const auto side = box.getArrayItem(i + 2).getNumericValue() - box.getArrayItem(i).getNumericValue();
      if (side < kLeast || side > kMost) fault("page-size", fmt::format("{} is {} points", key, side));
    }
  }

  void check_operators(const PageOperators& content) {
    constexpr int kDeepestState = 28;
    for (const auto& op : content.unknown) fault("unknown-operator", op);
    for (const auto& name : content.missing_resources) fault("no-resources", name);
    for (const auto& why : content.beyond_limits) fault("beyond-limits", why);
    for (const auto& intent : content.rendering_intents) {
      if (!kOperatorIntents.contains(intent)) fault("rendering-intent", intent);
    }
    // The papers' profile is one of red, green and blue, under which grey may stand too.
    if (content.device_spaces.contains("DeviceCMYK")) fault("device-colour", "DeviceCMYK");
    if (content.deepest_state > kDeepestState) fault("state-too-deep", std::to_string(content.deepest_state));
    if (!content.is_balanced) fault("state-unbalanced", "q and Q");
    if (content.has_inline_image) fault("inline-image", "BI");
    for (const auto& language : content.languages) {
      if (!is_language_tag(language)) fault("language-tag", language);
    }
  }

  Handle page_;
  std::size_t number_;
  std::vector<Fault>& faults_;
};

}  // namespace

void check_pages(const Paper& paper, std::vector<Fault>& faults) {
  for (std::size_t i = 0; i < paper.pages.size(); ++i) PageContentCheck(paper.pages[i].object, i, faults).run();
}

}  // namespace cornerstone::tests
