#include "driver/tasks.h"

#include <atomic>
#include <catch2/catch.hpp>

namespace cornerstone::driver {
namespace {

TEST_CASE("on one thread, what is left last is done first, the first of it first") {
  Tasks tasks;
  std::string done;
  const auto say = [&](char letter) { return [&done, letter] { done += letter; }; };
  tasks.add({[&] {
               done += 'a';
               tasks.add({say('1'), say('2')});
             },
             say('b')});
  tasks.run(1);
  CHECK(done == "a12b");
}

TEST_CASE("everything is done before a run returns, what tasks leave included, on any number of threads") {
  for (const unsigned jobs : {1U, 2U, 7U}) {
    Tasks tasks;
    std::atomic<int> done = 0;
    std::vector<Tasks::Task> outer;
    for (int i = 0; i < 20; ++i) {
      outer.emplace_back([&] {
        std::vector<Tasks::Task> inner;
        for (int j = 0; j < 20; ++j) inner.emplace_back([&] { ++done; });
        tasks.add(std::move(inner));
      });
    }
    tasks.add(std::move(outer));
    tasks.run(jobs);
    CHECK(done == 400);
  }
}

TEST_CASE("a run with nothing to do returns") {
  Tasks tasks;
  tasks.run(3);
}

}  // namespace
}  // namespace cornerstone::driver
