#include "pdf/page_operators.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>

namespace cornerstone::tests {
namespace {

const std::set<std::string> kOperators = {
    "b",  "B",  "b*", "B*", "BDC", "BI",  "BMC", "BT", "BX", "c",  "cm", "cs", "CS", "d",  "d0",
    "d1", "Do", "DP", "EI", "EMC", "ET",  "EX",  "f",  "F",  "f*", "g",  "G",  "gs", "h",  "i",
    "ID", "j",  "J",  "k",  "K",   "l",   "m",   "M",  "MP", "n",  "q",  "Q",  "re", "rg", "RG",
    "ri", "s",  "S",  "sc", "SC",  "scn", "SCN", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ",
    "TL", "Tm", "Tr", "Ts", "Tw",  "Tz",  "v",   "w",  "W",  "W*", "y",  "'",  "\""};

const std::map<std::string, std::string> kSpaceByOperator = {{"rg", "DeviceRGB"}, {"RG", "DeviceRGB"},
                                                             {"g", "DeviceGray"}, {"G", "DeviceGray"},
                                                             {"k", "DeviceCMYK"}, {"K", "DeviceCMYK"}};

const std::map<std::string, std::string> kResourceByOperator = {
    {"Tf", "/Font"}, {"gs", "/ExtGState"}, {"Do", "/XObject"}, {"sh", "/Shading"}};

class OperatorReader final : public QPDFObjectHandle::ParserCallbacks {
 public:
  OperatorReader(QPDFObjectHandle resources, PageOperators& out) : resources_(resources), out_(out) {}

  void handleObject(QPDFObjectHandle object) override {
    if (object.isInlineImage()) {
      out_.has_inline_image = true;
    } else if (object.isOperator()) {
      obey(object.getOperatorValue());
      operands_.clear();
    } else {
      check_limits(object);
      operands_.push_back(object);
    }
  }

  void handleEOF() override {
    if (depth_ != 0) out_.is_balanced = false;
  }

 private:
  void check_limits(QPDFObjectHandle object) {
    const auto why = beyond_limit(object);
    if (!why.empty()) out_.beyond_limits.push_back(why);
    if (!object.isArray()) return;
    for (auto& item : object.getArrayAsVector()) check_limits(item);
  }

  void obey(const std::string& op) {
    if (!kOperators.contains(op)) out_.unknown.insert(op);
    if (op == "q") out_.deepest_state = std::max(out_.deepest_state, ++depth_);
    if (op == "Q" && --depth_ < 0) out_.is_balanced = false;
    if (const auto space = kSpaceByOperator.find(op); space != kSpaceByOperator.end()) {
      out_.device_spaces.insert(space->second);
    }
    if (operands_.empty()) return;
    if ((op == "cs" || op == "CS") && operands_[0].isName()) use_space(operands_[0].getName());
    if (op == "ri" && operands_[0].isName()) out_.rendering_intents.insert(operands_[0].getName().substr(1));
    if (const auto kind = kResourceByOperator.find(op); kind != kResourceByOperator.end()) need(kind->second);
    if (op == "BDC" && operands_.back().isDictionary()) {
      auto language = operands_.back().getKey("/Lang");
      if (language.isString()) out_.languages.insert(language.getUTF8Value());
    }
  }

  void use_space(const std::string& name) {
    if (name.starts_with("/Device")) {
      out_.device_spaces.insert(name.substr(1));
    } else if (name != "/Pattern") {
      need("/ColorSpace");
    }
  }

  void need(const std::string& kind) {
    if (!operands_[0].isName()) return;
    const auto name = operands_[0].getName();
    auto among = resources_.isDictionary() ? resources_.getKey(kind) : QPDFObjectHandle::newNull();
    if (!among.isDictionary() || !among.hasKey(name)) out_.missing_resources.insert(kind + " " + name);
  }

  QPDFObjectHandle resources_;
  PageOperators& out_;
  std::vector<QPDFObjectHandle> operands_;
  int depth_ = 0;
};

}  // namespace

PageOperators read_operators(QPDFObjectHandle page) {
  PageOperators out;
  OperatorReader reader(page.getKey("/Resources"), out);
  page.parsePageContents(&reader);
  return out;
}

std::string beyond_limit(QPDFObjectHandle value) {
  constexpr std::size_t kLongestString = 32767;
  constexpr std::size_t kLongestName = 127;
  if (value.isString() && value.getStringValue().size() > kLongestString) return "a string is too long";
  if (value.isName() && value.getName().size() > kLongestName + 1) return "a name is too long: " + value.getName();
  if (value.isInteger()) {
    const auto number = value.getIntValue();
    if (number > std::numeric_limits<std::int32_t>::max() || number < std::numeric_limits<std::int32_t>::min()) {
      return "an integer is too large: " + std::to_string(number);
    }
  }
  if (value.isReal()) {
    const auto number = std::abs(value.getNumericValue());
    if (number > std::numeric_limits<float>::max()) return "a real is too large: " + value.getRealValue();
    if (number != 0 && number < std::numeric_limits<float>::min())
      return "a real is too small: " + value.getRealValue();
  }
  return {};
}

}  // namespace cornerstone::tests
