// Clearance: the set of (audience, academy) that may know a value.
//
// A set over audiences and academies would grow with both. It needs no more than two masks and one academy: audiences
// that may know the value wherever they are, and audiences that may know it only in the academy it is about. What
// `Audiences` declares is closed under intersection in this form, which is all that deriving one fact from others asks
// for; after a widening an intersection about two academies may have to leave somebody out, and never lets anybody in.

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cornerstone::values {

/// Of one trust: a clearance has a bit for each.
inline constexpr std::size_t kMostAudiences = 64;

/// Position of an audience in trust.toml.
enum class AudienceIndex : std::uint8_t {};
/// Position of an academy in academies.csv.
enum class AcademyIndex : std::uint32_t { kNone = 0xFFFFFFFFU };

/// Who reads one output: an audience, and the academy where the audience has one output for each.
struct Reader {
  AudienceIndex audience{};
  AcademyIndex academy = AcademyIndex::kNone;
  bool operator==(const Reader&) const = default;
};

class Clearance {
 public:
  /// Nobody.
  constexpr Clearance() = default;
  /// Everybody: what the program itself knows, a neutral start for intersections.
  [[nodiscard]] static Clearance everyone();

  [[nodiscard]] bool allows(const Reader& reader) const;
  [[nodiscard]] bool is_nobody() const { return anywhere_ == 0 && own_ == 0; }
  [[nodiscard]] Clearance intersect(const Clearance& other) const;
  /// Whether every reader of `other` is one of this, however many academies there are.
  [[nodiscard]] bool covers(const Clearance& other) const;
  /// Both sets together; only where the academies are the same or one has none (a widening by `[[publish]]`).
  [[nodiscard]] Clearance widened_by(const Clearance& other) const;

  bool operator==(const Clearance&) const = default;

 private:
  friend class Audiences;
  Clearance(std::uint64_t anywhere, std::uint64_t own, AcademyIndex academy);

  std::uint64_t anywhere_ = 0;
  std::uint64_t own_ = 0;                       ///< Disjoint from `anywhere_`.
  AcademyIndex academy_ = AcademyIndex::kNone;  ///< None exactly where `own_` is empty: equal sets are equal values.
};

/// The audiences of a trust: which contains which, and which have one output for each academy.
class Audiences {
 public:
  /// `contains[i]`: the audiences whose output audience i contains, directly. The closure is taken here. A cycle makes
  /// its members equal.
  Audiences(std::vector<std::vector<AudienceIndex>> contains, std::vector<bool> per_academy);
  Audiences() = default;

  [[nodiscard]] std::size_t size() const { return seen_by_.size(); }
  [[nodiscard]] bool is_per_academy(AudienceIndex audience) const;
  /// Whether the output of `reader` holds what is declared for `declared`.
  [[nodiscard]] bool sees(AudienceIndex reader, AudienceIndex declared) const;
  /// The clearance of a value declared for `audience` and about `academy` (kNone: about the trust). A value declared
  /// for a per-academy audience is known to per-academy readers in that academy only, to the others everywhere.
  [[nodiscard]] Clearance declared(AudienceIndex audience, AcademyIndex academy = AcademyIndex::kNone) const;
  /// One reader for each output, in order of declaration; per-academy audiences once for each of `academies`.
  [[nodiscard]] std::vector<Reader> readers(const std::vector<AcademyIndex>& academies) const;

 private:
  std::vector<std::uint64_t> seen_by_;  ///< seen_by_[i]: who sees what is declared for i, itself included.
  std::vector<bool> per_academy_;
};

}  // namespace cornerstone::values
