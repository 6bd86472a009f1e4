#include "readers/audience_circles.h"

#include <map>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "readers/record.h"
#include "readers/shapes.h"

namespace cornerstone::readers {
namespace {

/// Who sees whom, one name after the other, as the file says it.
class Sight {
 public:
  void add(const std::string& audience, const std::string& seen) { seen_[audience].push_back(seen); }

  /// From `audience` by what each sees to `wanted`, both included; empty where no way leads there.
  [[nodiscard]] std::vector<std::string> way(const std::string& audience, const std::string& wanted) const {
    std::set<std::string> tried;
    return way(audience, wanted, tried);
  }

 private:
  [[nodiscard]] std::vector<std::string> way(const std::string& audience, const std::string& wanted,
                                             std::set<std::string>& tried) const {
    if (audience == wanted) return {audience};
    const auto seen = seen_.find(audience);
    if (seen == seen_.end() || !tried.insert(audience).second) return {};
    for (const auto& next : seen->second) {
      auto rest = way(next, wanted, tried);
      if (rest.empty()) continue;
      rest.insert(rest.begin(), audience);
      return rest;
    }
    return {};
  }

  std::map<std::string, std::vector<std::string>> seen_;
};

void check_sees(const std::string& audience, const TomlText& seen, const Context& context, Sight& sight) {
  auto circle = sight.way(seen.text, audience);
  if (circle.empty()) return sight.add(audience, seen.text);
  circle.insert(circle.begin(), audience);
  const auto message = circle.size() == 2
                           ? fmt::format("the audience `{}` sees itself", audience)
                           : fmt::format("audiences see one another in a circle: `{}`", fmt::join(circle, "`, `"));
  context.sink.report(diagnostics::Kind::kCircle, seen.span, message,
                      "take this name out: an audience sees those that may know less than it");
}

}  // namespace

void check_audience_circles(const TomlFile& trust, const Context& context) {
  Sight sight;
  std::set<std::string> ids;
  for (const auto& placed : trust.records(shapes::kAudience)) {
    const auto* id = placed.table->find("id");
    const auto* text = id == nullptr ? nullptr : id->value.get<TomlText>();
    const auto* sees = placed.table->find("sees");
    const bool is_first = text != nullptr && ids.insert(text->text).second;  // An id that stands twice is told of.
    if (!is_first || sees == nullptr) continue;
    for (const auto* seen : texts_of(sees->value)) {
      if (context.ids.has(IdKind::kAudience, seen->text)) check_sees(text->text, *seen, context, sight);
    }
  }
}

}  // namespace cornerstone::readers
