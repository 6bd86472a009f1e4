#include "model/trust.h"

namespace cornerstone::model {

Trust::Trust() = default;
Trust::Trust(const Trust&) = default;
Trust::Trust(Trust&&) noexcept = default;
Trust& Trust::operator=(const Trust&) = default;
Trust& Trust::operator=(Trust&&) noexcept = default;
Trust::~Trust() = default;

}  // namespace cornerstone::model
