#include "publish/staging.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <utility>

#include "publish/published_output.h"
#include "publish/replacement.h"

namespace cornerstone::publish {
namespace {

bool is_inside(std::string_view path, std::string_view folder) {
  return path == folder || (path.starts_with(folder) && path.substr(folder.size()).starts_with('/'));
}

/// Takes the trust's lock and tidies up after killed runs.
std::optional<Failure> prepare(const Places& places, OutputLock& lock, Disk& disk) {
  if (const auto error = disk.make_folders(places.hidden)) return Failure{places.hidden, error};
  if (const auto error = lock.take(places.lock)) return Failure{places.published, error};
  return recover(places, disk);
}

}  // namespace

Staging::Staging(Target target, diagnostics::Sink& sink, Disk& disk)
    : target_(std::move(target)), places_(target_.output, target_.trust), sink_(sink), disk_(disk) {
  if (const auto failure = prepare(places_, lock_, disk_)) fail(*failure);
}

Staging::~Staging() {
  // A failure is passed over: the next start tries again, and says so where it cannot.
  if (lock_.is_held()) (void)discard(places_, disk_);
}

Folder& Staging::folder(const std::string& name) {
  assert(!target_.only || is_inside(name, *target_.only));
  const std::scoped_lock lock(mutex_);
  auto& folder = folders_[name];
  if (!folder) folder = std::make_unique<Folder>(*this, name);
  assert(std::ranges::none_of(folders_, [&](const auto& other) {
    return other.first != name && (is_inside(other.first, name) || is_inside(name, other.first));
  }));
  return *folder;
}

bool Staging::publish(std::string_view record) {
  assert(!is_published_);
  if (has_refused_ || has_failed_ || !write_manifests()) return false;
  if (!is_output(places_.published)) {
    sink_.report(diagnostics::Kind::kNotAnOutput, {},
                 fmt::format("`{}` holds something that this program has not published", places_.published),
                 "choose another folder with `-o`, or move that one away");
    return false;
  }
  if (const auto failure = replace_output(record)) {
    fail(*failure);
    return false;
  }
  is_published_ = true;
  return true;
}

void Staging::write(const std::string& path, std::string_view bytes) {
  if (has_failed_) return;
  const std::string staged = places_.staged + "/" + path;
  if (const auto error = disk_.write(staged, bytes)) fail({staged, error});
}

/// One failure is told, not one for each file that follows.
void Staging::fail(const Failure& failure) {
  if (!has_failed_.exchange(true)) report(failure, sink_);
}

bool Staging::write_manifests() {
  for (const auto& [name, folder] : folders_) {
    write(name + "/" + std::string(kManifestName), folder->manifest());
  }
  return !has_failed_;
}

std::optional<Failure> Staging::replace_output(std::string_view record) {
  const std::string only = target_.only.value_or("");
  const std::string staged = replacement_of(places_, only).staged;
  if (const auto error = disk_.make_folders(staged)) return Failure{staged, error};
  if (const auto error = disk_.write(places_.staged_record, record)) return Failure{places_.staged_record, error};
  if (const auto error = disk_.flush(places_.staged_record)) return Failure{places_.staged_record, error};
  const std::string& parent = only.empty() ? places_.output : places_.published;
  if (const auto error = disk_.make_folders(parent)) return Failure{parent, error};
  return replace(places_, only, disk_);
}

}  // namespace cornerstone::publish
