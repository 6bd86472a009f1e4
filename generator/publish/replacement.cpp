#include "publish/replacement.h"

#include <boost/filesystem.hpp>
#include <fstream>
#include <string_view>

#include "publish/path_rules.h"

namespace cornerstone::publish {
namespace {

bool stands(const std::string& path) {
  boost::system::error_code error;
  return boost::filesystem::exists(boost::filesystem::symlink_status(path, error));
}

/// The journal is one line: the folder in the trust's that is being replaced, or nothing for the whole.
std::optional<Failure> write_journal(const Places& places, const std::string& only, Disk& disk) {
  if (const auto error = disk.write(places.staged_journal, only + "\n")) return Failure{places.staged_journal, error};
  if (const auto error = disk.flush(places.staged_journal)) return Failure{places.staged_journal, error};
  if (const auto error = disk.move(places.staged_journal, places.journal)) return Failure{places.journal, error};
  return failure_at(places.hidden, disk.flush(places.hidden));
}

std::optional<std::string> read_journal(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string line;
  const bool is_whole = static_cast<bool>(std::getline(file, line)) && !file.eof();
  if (!is_whole || (!line.empty() && unsafe_because(line))) return std::nullopt;
  return line;
}

/// Does whichever of the two moves is still to be done. Where the second fails, the first is taken back.
std::optional<Failure> finish_moves(const Places& places, const Replacement& folders, Disk& disk) {
  if (stands(folders.staged) && stands(folders.published) && !stands(places.replaced)) {
    if (const auto error = disk.move(folders.published, places.replaced)) return Failure{folders.published, error};
  }
  if (stands(folders.published)) return std::nullopt;
  const std::error_code error = stands(folders.staged) ? disk.move(folders.staged, folders.published)
                                                       : std::make_error_code(std::errc::no_such_file_or_directory);
  if (!error) return std::nullopt;
  if (stands(places.replaced)) (void)disk.move(places.replaced, folders.published);
  return Failure{folders.published, error};
}

/// Removes the journal where the published folder stands; while it does not, the journal is what the next start needs.
std::error_code close_journal(const Places& places, const Replacement& folders, Disk& disk) {
  if (!stands(folders.published)) return {};
  (void)disk.flush(places.output);
  return disk.remove(places.journal);
}

std::optional<Failure> bring_record(const Places& places, Disk& disk) {
  if (!stands(places.staged_record)) return std::nullopt;
  return failure_at(places.record, disk.move(places.staged_record, places.record));
}

std::optional<Failure> replace_in_two_steps(const Places& places, const std::string& only, Disk& disk) {
  const Replacement folders = replacement_of(places, only);
  if (auto failure = write_journal(places, only, disk)) {
    // Nothing has moved yet: a journal that did come to stand must not complete what the user is told has failed.
    (void)disk.remove(places.journal);
    return failure;
  }
  auto failure = finish_moves(places, folders, disk);
  if (!failure) failure = bring_record(places, disk);
  // A journal that cannot be removed does no harm: the next start follows it before it stages anything.
  (void)close_journal(places, folders, disk);
  return failure;
}

std::optional<Failure> follow_journal(const Places& places, Disk& disk) {
  const auto only = read_journal(places.journal);
  if (!only) return Failure{places.journal, std::make_error_code(std::errc::illegal_byte_sequence)};
  const Replacement folders = replacement_of(places, *only);
  auto failure = finish_moves(places, folders, disk);
  if (!failure) failure = bring_record(places, disk);
  const std::error_code error = close_journal(places, folders, disk);
  return failure ? failure : failure_at(places.journal, error);
}

}  // namespace

Replacement replacement_of(const Places& places, const std::string& only) {
  if (only.empty()) return {places.staged, places.published};
  return {places.staged + "/" + only, places.published + "/" + only};
}

std::optional<Failure> replace(const Places& places, const std::string& only, Disk& disk) {
  const Replacement folders = replacement_of(places, only);
  const bool is_first = !stands(folders.published);
  const std::error_code error =
      is_first ? disk.move(folders.staged, folders.published) : disk.exchange(folders.staged, folders.published);
  if (!is_first && is_unsupported(error)) return replace_in_two_steps(places, only, disk);
  if (error) return Failure{folders.published, error};
  return bring_record(places, disk);
}

std::optional<Failure> discard(const Places& places, Disk& disk) {
  if (stands(places.journal)) return std::nullopt;
  for (const std::string* leftover :
       {&places.staged, &places.replaced, &places.staged_record, &places.staged_journal}) {
    if (const auto error = disk.remove(*leftover)) return Failure{*leftover, error};
  }
  return std::nullopt;
}

std::optional<Failure> recover(const Places& places, Disk& disk) {
  if (stands(places.journal)) {
    if (auto failure = follow_journal(places, disk)) return failure;
  }
  return discard(places, disk);
}

}  // namespace cornerstone::publish
