// Putting a staged folder in the place of a published one, so that at no moment a mixture of both can be seen.
//
// Where the system lets two folders change places, that is all. Elsewhere the old folder is moved aside and the new one
// moved in; a journal stands meanwhile, from which the next start completes the replacement or undoes it. Who calls
// holds the trust's lock.

#pragma once

#include <optional>
#include <string>

#include "publish/disk.h"
#include "publish/failure.h"
#include "publish/places.h"

namespace cornerstone::publish {

/// A folder of the published output to be replaced: the trust's whole one, or one of those in it.
struct Replacement {
  std::string staged;
  std::string published;
};

/// `only` is the name of a folder in the trust's, or empty for the whole.
[[nodiscard]] Replacement replacement_of(const Places& places, const std::string& only);

/// Puts the staged folder, and then the staged record, in the place of the old ones. After a failure the old folder
/// stands where it stood, or the journal still does; unless it was the record's, which comes last. A kill between the
/// two leaves the record one run behind where no journal was needed.
[[nodiscard]] std::optional<Failure> replace(const Places& places, const std::string& only, Disk& disk);

/// Removes what a run has staged. Where the journal stands nothing is: the next start needs all of it.
[[nodiscard]] std::optional<Failure> discard(const Places& places, Disk& disk);

/// Completes or undoes what a killed run began, and removes what it left behind.
[[nodiscard]] std::optional<Failure> recover(const Places& places, Disk& disk);

}  // namespace cornerstone::publish
