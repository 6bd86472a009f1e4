#include "publish/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace cornerstone::publish {
namespace {

struct Explanation {
  std::errc reason;
  std::string_view words;
  std::string_view hint;
};

constexpr std::string_view kElsewhere = "choose another folder with `-o`, or ask who looks after this one";

constexpr auto kExplanations = std::to_array<Explanation>({
    {std::errc::no_space_on_device, "the disk is full", "free some space, then build again"},
    {std::errc::file_too_large, "the file is larger than is allowed here", kElsewhere},
    {std::errc::permission_denied, "permission denied", kElsewhere},
    {std::errc::operation_not_permitted, "permission denied", kElsewhere},
    {std::errc::read_only_file_system, "the disk can only be read", kElsewhere},
    {std::errc::not_a_directory, "a file or link stands where a folder should", "move it away, then build again"},
    {std::errc::file_exists, "a file or link stands where a folder should", "move it away, then build again"},
    {std::errc::filename_too_long, "the path is too long for this disk",
     "choose a folder with a shorter path with `-o`"},
    {std::errc::cross_device_link, "it lies on another disk", "choose the folder itself with `-o`"},
    {std::errc::device_or_resource_busy, "it is in use", "close what uses it, then build again"},
    {std::errc::resource_unavailable_try_again, "another run is writing there", "wait until it has finished"},
});

}  // namespace

std::optional<Failure> failure_at(const std::string& path, std::error_code error) {
  if (!error) return std::nullopt;
  return Failure{path, error};
}

void report(const Failure& failure, diagnostics::Sink& sink) {
  const auto* known =
      std::ranges::find_if(kExplanations, [&](const Explanation& e) { return failure.reason == e.reason; });
  const bool is_known = known != kExplanations.end();
  const std::string words = is_known ? std::string(known->words) : failure.reason.message();
  sink.report(diagnostics::Kind::kDiskFailure, {}, fmt::format("cannot write `{}`: {}", failure.path, words),
              is_known ? std::string(known->hint) : std::string());
}

}  // namespace cornerstone::publish
