#include "disclosure/exchange.h"

#include <algorithm>

namespace cornerstone::disclosure {
namespace {

class ExchangeSearch {
 public:
  ExchangeSearch(const std::vector<Sum>& sums, const std::vector<Room>& rooms)
      : rooms_(rooms), moved_(rooms.size()), terms_of_(rooms.size()), excess_(sums.size()), members_(sums.size()) {
    for (std::size_t i = 0; i < sums.size(); ++i) {
      add_term(i, sums[i].total, 1);
      for (const auto part : sums[i].parts) add_term(i, part, -1);
    }
  }

  bool moves(std::size_t figure) { return try_move(figure, 1) || try_move(figure, -1); }

 private:
  static constexpr int kMostSteps = 20'000;

  struct Term {
    std::size_t sum;
    int sign;
  };
  struct Member {
    std::size_t figure;
    int sign;
  };

  void add_term(std::size_t sum, std::size_t figure, int sign) {
    terms_of_[figure].push_back({sum, sign});
    members_[sum].push_back({figure, sign});
  }

  bool try_move(std::size_t figure, int by) {  // NOLINT(misc-no-recursion)
    if (moved_[figure] || !(by > 0 ? rooms_[figure].to_rise : rooms_[figure].to_fall)) return false;
    move(figure, by);
    moved_[figure] = true;
    const bool is_found = settle();
    moved_[figure] = false;
    move(figure, -by);
    return is_found;
  }
  void move(std::size_t figure, int by) {
    for (const auto& term : terms_of_[figure]) excess_[term.sum] += by * term.sign;
  }

  /// From one sum that does not add up to the next, until all do.
  bool settle() {  // NOLINT(misc-no-recursion)
    const auto open = std::ranges::find_if(excess_, [](int excess) { return excess != 0; });
    if (open == excess_.end()) return true;
    if (++steps_ > kMostSteps) return false;
    const int needed = *open > 0 ? -1 : 1;
    return std::ranges::any_of(members_[static_cast<std::size_t>(open - excess_.begin())],
                               [&](const Member& member) { return try_move(member.figure, needed * member.sign); });
  }

  const std::vector<Room>& rooms_;
  std::vector<bool> moved_;
  std::vector<std::vector<Term>> terms_of_;
  std::vector<int> excess_;  ///< By sum: of the total over its parts, in this exchange.
  std::vector<std::vector<Member>> members_;
  int steps_ = 0;
};

}  // namespace

bool is_open(std::size_t figure, const std::vector<Sum>& sums, const std::vector<Room>& rooms) {
  return ExchangeSearch(sums, rooms).moves(figure);
}

}  // namespace cornerstone::disclosure
