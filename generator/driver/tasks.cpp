#include "driver/tasks.h"

#include <iterator>
#include <thread>
#include <utility>

namespace cornerstone::driver {

void Tasks::add(std::vector<Task> tasks) {
  {
    const std::scoped_lock lock(mutex_);
    waiting_.insert(waiting_.end(), std::make_move_iterator(tasks.rbegin()), std::make_move_iterator(tasks.rend()));
  }
  changed_.notify_all();
}

void Tasks::run(unsigned jobs) {
  std::vector<std::jthread> others;
  for (unsigned job = 1; job < jobs; ++job) others.emplace_back([this] { work(); });
  work();
}

void Tasks::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    // A task at work may leave others: only when none is has all been done.
    changed_.wait(lock, [&] { return !waiting_.empty() || at_work_ == 0; });
    if (waiting_.empty()) return;
    auto task = std::move(waiting_.back());
    waiting_.pop_back();
    ++at_work_;
    lock.unlock();
    task();
    task = nullptr;
    lock.lock();
    --at_work_;
    if (at_work_ == 0) changed_.notify_all();
  }
}

}  // namespace cornerstone::driver
