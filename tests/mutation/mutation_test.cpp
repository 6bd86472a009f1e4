// Kept pictures and PDFs, changed at random: whatever comes of it, it is a picture or an appendix that can be
// published, or a fault in words. What crashes, leaks or reads where it must not is seen by the sanitizers of the
// build.
//
//   MUTATIONS=10000   how many (usually 400), shared out among the kept files
//   MUTATION=1234     only this one: what a failing run names

#include <catch2/catch.hpp>
#include <cstdlib>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include "image/raster.h"
#include "made_pictures.h"
#include "mutation/mutation.h"
#include "pdf/examine.h"
#include "pdf/merge.h"
#include "pdf/picture_cache.h"
#include "pdf/writer.h"
#include "seeds.h"
#include "unit/pdf/sample_pages.h"

namespace cornerstone::tests {
namespace {

std::size_t number_from(const char* variable, std::size_t otherwise) {
  const auto* text = std::getenv(variable);
  return text == nullptr ? otherwise : std::strtoul(text, nullptr, 10);
}

/// Calls `use` with mutations of `files`, each by its number.
template <typename Use>
void for_each_mutation(const std::vector<std::string>& files, std::size_t count, Use use) {
  const auto only = number_from("MUTATION", count);
  for (std::size_t i = only < count ? only : 0; i < (only < count ? only + 1 : count); ++i) {
    Dice dice(i);
    const auto file = mutated(files[i % files.size()], dice);
    INFO("MUTATION=" << i);
    use(file, i);
  }
}

/// Half of all mutations are pictures, and half are PDFs.
std::size_t half() {
  return number_from("MUTATIONS", 400) / 2;
}

std::vector<std::string> pictures() {
  std::vector<std::string> files = {seed("plan.png"), seed("grey.png"), seed("hall.jpg"), seed("portrait.jpg"),
                                    seed("cmyk.jpg")};
  for (const auto& kind : all_png_kinds()) files.push_back(made_png(kind));
  for (const auto colour : {JpegColour::kGrey, JpegColour::kYcc, JpegColour::kRgb}) {
    files.push_back(made_jpeg({colour, false, 6}));
    files.push_back(made_jpeg({colour, true, 3}));
  }
  return files;
}

/// The PDF with nothing packed: changes meet what it says, not only what it is packed in.
std::string unpacked(const std::string& bytes) {
  QPDF file;
  file.processMemoryFile("seed", bytes.data(), bytes.size());
  QPDFWriter writer(file);
  writer.setOutputMemory();
  writer.setObjectStreamMode(qpdf_o_disable);
  writer.setStreamDataMode(qpdf_s_uncompress);
  writer.setStaticID(true);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

std::vector<std::string> papers() {
  std::vector<std::string> files = {seed("locked.pdf"), seed("circle.pdf"), seed("script.pdf")};
  for (const auto* name : {"conforming.pdf", "review.pdf", "untagged.pdf"}) {
    files.push_back(seed(name));
    files.push_back(unpacked(seed(name)));
    files.push_back(unpacked(seed(name)));
  }
  return files;
}

void check_picture(const std::string& file) {
  const auto picture = image::read_picture(file);
  if (!picture) {
    CHECK_FALSE(picture.error().message.empty());
    return;
  }
  CHECK(picture->size().width > 0);
  if (picture->format != image::Format::kPng) return;
  const auto raster = image::raster_of(*picture);
  CHECK(raster.samples.size() == std::size_t{raster.size.width} * raster.size.height * raster.channels);
  if (raster.samples.size() < 1'000'000)
    CHECK(!pdf::packed(raster.samples, raster.size.width, raster.channels).compressed.empty());
}

/// Pages kept for the appendix, behind one of ours.
layout::Pages pages_for(const document::Appendix& appendix) {
  PagesBuilder builder;
  builder.start_page("1");
  builder.add_destination("title");
  builder.add_line(builder.add_node(0, layout::Tag::kH1), "Appendix", true);
  builder.pages().bookmarks.push_back({1, "Appendix", "title"});
  builder.node(builder.add_node(0, layout::Tag::kPart)).id = layout::appendix_id(0);
  for (std::size_t i = 0; i < appendix.sheets.size(); ++i) {
    builder.start_page("2");
    builder.pages().pages.back().width = appendix.sheets[i].width;
    builder.pages().pages.back().height = appendix.sheets[i].height;
    builder.pages().pages.back().inserted = layout::InsertedPage{0, i};
    builder.add_artifact(layout::ArtifactKind::kFooter, "Stamp");
  }
  return builder.pages();
}

void check_appendix(const std::string& file) {
  auto examined = pdf::examine(file);
  if (!examined) {
    CHECK_FALSE(examined.error().message.empty());
    return;
  }
  const document::Appendix appendix{.title = "Mutated",
                                    .path = "mutated.pdf",
                                    .bytes = std::make_shared<const std::string>(file),
                                    .sheets = examined->sheets,
                                    .is_tagged = examined->is_tagged,
                                    .is_conforming = examined->is_conforming,
                                    .span = {}};
  static pdf::Caches caches;
  const auto pages = pages_for(appendix);
  const auto paper = pdf::write(pages, sample_theme(), caches);
  REQUIRE(paper);
  const auto joined = pdf::join_appendices(*paper, pages, {appendix}, false);
  if (!joined) {
    CHECK_FALSE(joined.error().message.empty());
    return;
  }
  QPDF read;
  read.setSuppressWarnings(true);
  read.processMemoryFile("joined", joined->data(), joined->size());
  CHECK(read.getAllPages().size() == pages.pages.size());
}

}  // namespace

TEST_CASE("a mutated picture is shown or told for what it is") {
  for_each_mutation(pictures(), half(), [](const std::string& file, std::size_t number) {
    // Every other PNG with its sums put right: without, hardly anything but the sums is looked at.
    check_picture(number / 2 % 2 == 0 && file.size() > 8 ? with_right_sums(file) : file);
  });
}

TEST_CASE("a mutated appendix is joined or told for what it is") {
  for_each_mutation(papers(), half(), [](const std::string& file, std::size_t) { check_appendix(file); });
}

TEST_CASE("mutations are the same on every run, and differ from each other") {
  const auto file = seed("untagged.pdf");
  Dice first(7);
  Dice second(7);
  Dice third(8);
  const auto one = mutated(file, first);
  CHECK(mutated(file, second) == one);
  CHECK(mutated(file, third) != one);
  CHECK(with_right_sums(seed("plan.png")) == seed("plan.png"));
}

}  // namespace cornerstone::tests
