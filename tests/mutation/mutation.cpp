#include "mutation/mutation.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "made_pictures.h"

namespace cornerstone::tests {
namespace {

constexpr std::size_t kLongestStretch = 64;

void turn_bit(std::string& file, Dice& dice) {
  auto& byte = file[dice.below(file.size())];
  byte = static_cast<char>(byte ^ (1 << dice.below(8)));
}

void replace_byte(std::string& file, Dice& dice) {
  constexpr std::array<unsigned char, 8> kOdd = {0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF, '\n', '>'};
  file[dice.below(file.size())] = static_cast<char>(kOdd[dice.below(kOdd.size())]);
}

/// Counts, sizes and object numbers of PDFs: another digit keeps every offset where it was.
void replace_digit(std::string& file, Dice& dice) {
  const auto start = dice.below(file.size());
  const auto at = file.find_first_of("0123456789", start);
  if (at != std::string::npos) file[at] = static_cast<char>('0' + dice.below(10));
}

/// Four bytes of a number that counts or measures something.
void replace_number(std::string& file, Dice& dice) {
  constexpr std::array<std::string_view, 5> kNumbers = {
      {{"\0\0\0\0", 4}, {"\xFF\xFF\xFF\xFF", 4}, {"\x7F\xFF\xFF\xFF", 4}, {"\0\0\xFF\xFF", 4}, {"\x80\0\0\0", 4}}};
  const auto at = dice.below(file.size());
  const auto number = kNumbers[dice.below(kNumbers.size())];
  file.replace(at, std::min(number.size(), file.size() - at),
               number.substr(0, std::min(number.size(), file.size() - at)));
}

void cut_out(std::string& file, Dice& dice) {
  const auto at = dice.below(file.size());
  file.erase(at, 1 + dice.below(kLongestStretch));
}

void double_stretch(std::string& file, Dice& dice) {
  const auto at = dice.below(file.size());
  file.insert(at, file.substr(at, 1 + dice.below(kLongestStretch)));
}

/// One stretch over another of its length.
void overwrite(std::string& file, Dice& dice) {
  const auto stretch = file.substr(dice.below(file.size()), 1 + dice.below(kLongestStretch));
  const auto at = dice.below(file.size());
  const auto length = std::min(stretch.size(), file.size() - at);
  file.replace(at, length, stretch, 0, length);
}

void cut_end(std::string& file, Dice& dice) {
  // Seldom: most of what there is to find stands behind.
  if (dice.below(8) == 0) file.resize(dice.below(file.size()));
}

}  // namespace

std::size_t Dice::below(std::size_t sides) {
  // SplitMix64.
  state_ += 0x9E3779B97F4A7C15;
  auto mixed = state_;
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
  mixed ^= mixed >> 31;
  return sides == 0 ? 0 : mixed % sides;
}

std::string mutated(std::string file, Dice& dice) {
  constexpr std::array kChanges = {turn_bit,       replace_byte, replace_digit, replace_digit, replace_number,
                                   double_stretch, overwrite,    cut_out,       cut_end};
  const auto count = 1 + dice.below(8);
  for (std::size_t i = 0; i < count && !file.empty(); ++i) kChanges[dice.below(kChanges.size())](file, dice);
  return file;
}

std::string with_right_sums(const std::string& png) {
  constexpr std::size_t kSignature = 8;
  constexpr std::size_t kAround = 12;  // Length, name and sum of a chunk.
  const auto length_at = [&](std::size_t at) {
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i) length = length << 8 | static_cast<unsigned char>(png[at + i]);
    return length;
  };
  auto out = png.substr(0, kSignature);
  auto at = out.size();
  while (at + kAround <= png.size() && length_at(at) <= png.size() - at - kAround) {
    const auto length = length_at(at);
    out += png_chunk(png.substr(at + 4, 4), png.substr(at + 8, length));
    at += kAround + length;
  }
  return out + png.substr(std::min(at, png.size()));
}

}  // namespace cornerstone::tests
