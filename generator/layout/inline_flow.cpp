#include "layout/inline_flow.h"

#include <fmt/format.h>

#include "drawing/mark_shapes.h"
#include "layout/drawn.h"
#include "text/no_break.h"
#include "text/segments.h"

namespace cornerstone::layout {
namespace {

using text::Break;

/// A no-break space has done its work when the text is cut. A face shows both spaces with one glyph, and one glyph
/// should stand for one character.
std::string with_plain_spaces(std::string_view text) {
  constexpr std::string_view kNoBreakSpace = "\u00A0";
  std::string result{text};
  for (auto at = result.find(kNoBreakSpace); at != std::string::npos; at = result.find(kNoBreakSpace, at)) {
    result.replace(at, kNoBreakSpace.size(), " ");
  }
  return result;
}

/// What the words met next look like and belong to.
struct State {
  TextStyle style;
  std::optional<NodeIndex> node;
  std::optional<std::size_t> link;
  bool is_struck = false;
  bool stays_together = false;
};

class FlowBuilder {
 public:
  FlowBuilder(Setting& setting, InlineFlow& flow) : setting_(setting), flow_(flow) {}

  void inlines(const document::Inlines& inlines, const State& state) {
    for (const auto& item : inlines) {
      std::visit([&](const auto& one) { add(one, state); }, item);
    }
  }

 private:
  void add(const document::Words& words, const State& state) { text(words.text, state); }
  void add(const document::Styled& styled, State state) {
    apply(styled.style, state);
    inlines(styled.content, state);
  }
  void add(const document::Link& link, const State& state);
  void add(const document::LineBreak&, const State& state) {
    if (flow_.atoms.empty()) return;
    flow_.atoms.back().after = Break::kForced;
    flow_.atoms.back().space = setting_.width(" ", state.style);  // To be read: the words of two lines are not one.
  }
  void add(const document::FootnoteMark& mark, const State& state);
  void add(const document::Marked& marked, State state);
  void add(const document::Term& term, const State& state) { text(term.text, state); }
  void add(const document::LiveValue& live, const State& state) { text(live.sentence, state); }

  static void apply(document::Style style, State& state) {
    switch (style) {
      case document::Style::kEmphasis:
        state.style.is_italic = !state.style.is_italic;
        break;
      case document::Style::kStrong:
        state.style.weight = drawing::Weight::kSemibold;
        break;
      case document::Style::kStruck:
        state.is_struck = true;
        break;
      case document::Style::kAccent:
        state.style.weight = drawing::Weight::kBold;
        state.style.paint = kAccentPaint;
        break;
      case document::Style::kNoBreak:
        state.stays_together = true;
        break;
      // On paper a grey is screened and goes soft: quiet text is black. There is no second typeface for code.
      case document::Style::kQuiet:
      case document::Style::kCode:
        break;
    }
  }

  [[nodiscard]] Mark mark_of(const State& state) { return state.node ? setting_.tree.mark(*state.node) : kArtifact; }
  void text(std::string_view words, const State& state);
  void word(std::string_view word, const State& state);
  void shapes(const drawing::Mark& mark, double gap, const State& state, Mark tree_mark);

  Setting& setting_;
  InlineFlow& flow_;
};

void FlowBuilder::word(std::string_view text, const State& state) {
  const auto word = with_plain_spaces(text);
  Atom atom;
  atom.glyphs = setting_.shape(word, state.style);
  atom.style = state.style;
  atom.is_struck = state.is_struck;
  atom.mark = mark_of(state);
  atom.link = state.link;
  atom.width = setting_.width(*atom.glyphs, state.style);
  flow_.atoms.push_back(std::move(atom));
}

void FlowBuilder::text(std::string_view words, const State& state) {
  const bool is_english = setting_.document.language.starts_with("en");
  const auto joined = is_english ? text::with_no_breaks(words) : std::string{words};
  const double space = setting_.width(" ", state.style);
  auto segments = text::segments(joined);
  for (std::size_t i = 0; is_english && i + 1 < segments.size(); ++i) {
    auto& segment = segments[i];
    if (segment.has_space && text::are_better_together(segment.text, segments[i + 1].text))
      segment.after = Break::kReluctant;
  }
  for (const auto& segment : segments) {
    if (!segment.text.empty()) word(segment.text, state);
    if (flow_.atoms.empty()) continue;
    auto& last = flow_.atoms.back();
    if (last.after != Break::kForced) last.after = state.stays_together ? Break::kNever : segment.after;
    if (segment.has_space) last.space = space;
  }
}

void FlowBuilder::add(const document::Link& link, const State& state) {
  auto place = state.node ? link_to(setting_, link.target) : std::nullopt;
  if (!place) {
    inlines(link.content, state);
    return;
  }
  auto inner = state;
  inner.node = setting_.tree.add(*state.node, Tag::kLink);
  inner.link = flow_.links.size();
  place->mark = setting_.tree.mark(*inner.node);
  place->description = document::plain_text(link.content);
  flow_.links.push_back(std::move(*place));
  inlines(link.content, inner);
}

void FlowBuilder::add(const document::FootnoteMark& mark, const State& state) {
  auto inner = state;
  inner.style.size *= kSuperiorSize;
  inner.style.weight = drawing::Weight::kRegular;
  if (state.node) {
    const auto reference = setting_.tree.add(*state.node, Tag::kReference);
    inner.node = setting_.tree.add(reference, Tag::kLink);
    inner.link = flow_.links.size();
    LinkPlace place;
    place.mark = setting_.tree.mark(*inner.node);
    place.destination = footnote_anchor(mark.index);
    place.description = "Footnote " + footnote_number(mark.index);
    flow_.links.push_back(std::move(place));
    auto& home = setting_.footnote_homes.at(mark.index);
    if (home == 0) home = setting_.tree.add(setting_.tree.at(*state.node).parent, Tag::kNote);
  }
  if (!flow_.atoms.empty() && flow_.atoms.back().space == 0) flow_.atoms.back().after = Break::kNever;
  word(footnote_number(mark.index), inner);
  flow_.atoms.back().rise = kSuperiorRise * state.style.size;
  if (state.node) flow_.atoms.back().footnote = mark.index;
}

void FlowBuilder::shapes(const drawing::Mark& mark, double gap, const State& state, Mark tree_mark) {
  Atom atom;
  atom.style = state.style;
  atom.mark = tree_mark;
  atom.link = state.link;
  atom.width = (drawing::kMarkAdvance + gap) * state.style.size;
  atom.shapes = painted_mark(mark, {0, 0}, state.style.size, drawing::paint_of(mark));
  flow_.atoms.push_back(std::move(atom));
}

void FlowBuilder::add(const document::Marked& marked, State state) {
  const bool has_shape = marked.mark.shape != drawing::MarkShape::kBare;
  if (!marked.shows_word && state.node) {
    const auto node = setting_.tree.add(*state.node, Tag::kSpan);
    setting_.tree.at(node).actual_text = marked.word;
    state.node = node;
  }
  // A mark without a shape is its letter, and the word explains it.
  const auto said = has_shape || marked.mark.letter.empty() ? marked.word : marked.mark.letter + " " + marked.word;
  const auto& shown = marked.shows_word ? said : marked.mark.letter;
  const double gap = marked.shows_word ? drawing::kGapBeforeWord : drawing::kGapBeforeLetter;
  // Beside its word a mark says nothing new; alone it stands for the word.
  const auto tree_mark = marked.shows_word ? kArtifact : mark_of(state);
  if (has_shape) shapes(marked.mark, shown.empty() ? 0 : gap, state, tree_mark);
  if (shown.empty()) return;
  if (has_shape) state.style.weight = drawing::Weight::kSemibold;
  text(shown, state);
}

}  // namespace

InlineFlow flow_of(Setting& setting, const document::Inlines& inlines, const TextStyle& style,
                   std::optional<NodeIndex> node) {
  InlineFlow flow;
  FlowBuilder{setting, flow}.inlines(inlines, {.style = style, .node = node, .link = std::nullopt});
  return flow;
}

std::string footnote_anchor(std::size_t index) {
  return fmt::format("footnote-{}", index + 1);
}

std::string footnote_number(std::size_t index) {
  return std::to_string(index + 1);
}

std::optional<LinkPlace> link_to(const Setting& setting, const document::Target& target) {
  LinkPlace place;
  if (!target.url.empty()) {
    place.url = target.url;
    return place;
  }
  const bool is_here = target.page.empty() || target.page == setting.document.id;
  if (!is_here || !setting.anchors.contains(target.anchor)) return std::nullopt;
  place.destination = target.anchor;
  return place;
}

}  // namespace cornerstone::layout
