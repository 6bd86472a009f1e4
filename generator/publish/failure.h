// What the disk would not do, and how the user hears of it.

#pragma once

#include <optional>
#include <string>
#include <system_error>

#include "diagnostics/sink.h"

namespace cornerstone::publish {

struct Failure {
  std::string path;
  std::error_code reason;
};

/// A failure where there is an error.
[[nodiscard]] std::optional<Failure> failure_at(const std::string& path, std::error_code error);

/// Reports a kDiskFailure: the path, the reason in words that need no manual, and what to do.
void report(const Failure& failure, diagnostics::Sink& sink);

}  // namespace cornerstone::publish
