#include "compose/navigation.h"

#include <algorithm>
#include <array>

#include "compose/composing.h"
#include "document/walk.h"

namespace cornerstone::compose {
namespace {

using edition::Edition;
using values::AcademyIndex;

/// An output with no more pages than this lists them all in its menu.
constexpr std::size_t kFewPages = 6;

document::Target to(const std::string& id) {
  return {.url = {}, .page = id, .anchor = {}};
}

class Navigator {
 public:
  Navigator(const Edition& edition, Outline& outline) : edition_(edition), outline_(outline) {}

  void add() {
    if (!outline_.has_site()) return;
    front_ = outline_.entries.front().id;
    is_small_ = std::ranges::count(outline_.entries, Purpose::kPage, &Entry::purpose) <= static_cast<long>(kFewPages);
    add_menu();
    for (auto& entry : outline_.entries) {
      if (entry.is_paper()) continue;
      entry.menu = menu_of(entry);
      add_crumbs(entry);
    }
    add_neighbours();
  }

 private:
  void add_menu() {
    const bool is_overview = edition_.reader.academy == AcademyIndex::kNone && knows_levels(*edition_.facts);
    outline_.menu.push_back({is_overview ? "Overview" : "Home", front_});
    add_first("Academies", Purpose::kAcademies);
    if (is_small_) {
      for (const auto& entry : outline_.entries) {
        const bool is_common = entry.academy == edition_.reader.academy;
        if (entry.purpose == Purpose::kPage && is_common && entry.id != front_)
          outline_.menu.push_back({entry.title, entry.id});
      }
    } else {
      add_first("Strategy", Purpose::kStrategy);
      add_landmark("Support", "matrix", "of", "offer");
      add_landmark("Priorities", "priorities");
      add_landmark("Calendar", "planner");
    }
    add_first("Papers", Purpose::kPacks);
  }

  void add_first(const char* title, Purpose purpose) {
    if (const auto* entry = outline_.first_of(purpose)) outline_.menu.push_back({title, entry->id});
  }

  void add_landmark(const char* title, std::string_view component, std::string_view key = {},
                    std::string_view value = {}) {
    for (const auto& entry : outline_.entries) {
      if (entry.purpose != Purpose::kPage || entry.academy != AcademyIndex::kNone || entry.id == front_) continue;
      if (!calls(edition_.pages[entry.index].draft, component, key, value)) continue;
      outline_.menu.push_back({title, entry.id});
      landmarks_.push_back(entry.id);
      return;
    }
  }

  [[nodiscard]] std::string menu_of(const Entry& entry) const {
    if (entry.id == front_) return front_;
    if (std::ranges::find(outline_.menu, entry.id, &MenuEntry::id) != outline_.menu.end()) return entry.id;
    switch (entry.purpose) {
      case Purpose::kAcademy:
        return id_of(Purpose::kAcademies);
      case Purpose::kItem:
        return id_of_landmark_or_strategy("matrix");
      case Purpose::kPage:
        return menu_of_page(entry);
      default:
        return is_small_ ? front_ : id_of(Purpose::kStrategy);
    }
  }

  [[nodiscard]] std::string menu_of_page(const Entry& entry) const {
    if (entry.academy != AcademyIndex::kNone)
      return edition_.reader.academy == entry.academy ? front_ : id_of(Purpose::kAcademies);
    if (is_own(edition_.pages[entry.index])) return front_;
    const auto* first = first_of_its_ten(edition_.pages[entry.index].order);
    if (first != nullptr && std::ranges::find(landmarks_, first->id) != landmarks_.end()) return first->id;
    return id_of(Purpose::kStrategy);
  }

  /// Pages of a narrower audience's own stand beside its front page.
  [[nodiscard]] bool is_own(const edition::Page& page) const {
    return edition_.is_confidential && page.audience == edition_.audience_id;
  }

  /// Pages whose `order` has the same tens belong together, the first of them leads.
  [[nodiscard]] const Entry* first_of_its_ten(int order) const {
    for (const auto& entry : outline_.entries) {
      if (entry.purpose == Purpose::kPage && entry.academy == AcademyIndex::kNone &&
          edition_.pages[entry.index].order / 10 == order / 10)
        return &entry;
    }
    return nullptr;
  }

  [[nodiscard]] std::string id_of(Purpose purpose) const {
    const auto* entry = outline_.first_of(purpose);
    return entry == nullptr ? front_ : entry->id;
  }

  [[nodiscard]] std::string id_of_landmark_or_strategy(std::string_view component) const {
    for (const auto& id : landmarks_) {
      const auto* entry = outline_.find(id);
      if (entry != nullptr && calls(edition_.pages[entry->index].draft, component)) return id;
    }
    return id_of(Purpose::kStrategy);
  }

  void add_crumbs(Entry& entry) const {
    if (entry.id == front_) return;
    entry.crumbs.push_back({outline_.menu.front().title, to(front_)});
    if (entry.menu != entry.id && entry.menu != front_) {
      if (const auto* above = outline_.find(entry.menu)) entry.crumbs.push_back({above->title, to(above->id)});
    }
    const auto* hub = entry.purpose == Purpose::kPage ? outline_.academy_page(entry.academy) : nullptr;
    if (hub != nullptr && hub->id != entry.id && hub->id != front_) entry.crumbs.push_back({hub->title, to(hub->id)});
    entry.crumbs.push_back({entry.title, to(entry.id)});
  }

  /// Pages are read in their order; those of one academy among themselves.
  void add_neighbours() {
    std::map<AcademyIndex, Entry*> last;
    for (auto& entry : outline_.entries) {
      if (entry.purpose != Purpose::kPage) continue;
      auto& before = last[entry.academy];
      if (before != nullptr && is_own(edition_.pages[before->index]) == is_own(edition_.pages[entry.index])) {
        before->next = entry.id;
        entry.previous = before->id;
      }
      before = &entry;
    }
  }

  const Edition& edition_;
  Outline& outline_;
  std::string front_;
  bool is_small_ = false;
  std::vector<std::string> landmarks_;
};

}  // namespace

void add_navigation(const Edition& edition, Outline& outline) {
  Navigator(edition, outline).add();
}

namespace {

/// What it tells of has no part of its own on that page for this year's to be found by.
bool is_of_last_year(const document::ComponentCall& call) {
  return std::ranges::any_of(call.options, [](const document::Option& option) {
    const auto* text = std::get_if<std::string>(&option.value.content);
    return option.key == "year" && text != nullptr && *text == "last";
  });
}

}  // namespace

bool calls(const document::Draft& draft, std::string_view component, std::string_view key, std::string_view value) {
  bool is_called = false;
  document::walk(draft.blocks, [&](const document::Block& block) {
    const auto* call = std::get_if<document::ComponentCall>(&block);
    if (call == nullptr || call->name != component || is_of_last_year(*call)) return;
    is_called |= key.empty() || std::ranges::any_of(call->options, [&](const document::Option& option) {
                   const auto* text = std::get_if<std::string>(&option.value.content);
                   return option.key == key && text != nullptr && *text == value;
                 });
  });
  return is_called;
}

}  // namespace cornerstone::compose
