// Main of every test program. The last line it prints is "N passed, N failed", which script/test adds up.

#define CATCH_CONFIG_MAIN
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <catch2/catch.hpp>
#include <iostream>

namespace {

struct ClosingLine : Catch::TestEventListenerBase {
  using TestEventListenerBase::TestEventListenerBase;

  void testRunEnded(const Catch::TestRunStats& run) override {
    const auto& cases = run.totals.testCases;
    std::cout << cases.passed + cases.failedButOk << " passed, " << cases.failed << " failed\n";
  }
};

CATCH_REGISTER_LISTENER(ClosingLine)

}  // namespace
