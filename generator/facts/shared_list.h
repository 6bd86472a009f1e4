// A list whose elements never change, and so are shared by all the lists that hold them.
//
// Facts are copied for each day that something is judged at, and for each reader; nearly every figure is the same in
// all of them. A copy of such a list costs a reference for each element. Who wants an element to be otherwise replaces
// it, in this list alone.

#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace cornerstone::facts {

template <class T>
class SharedList {
  using Elements = std::vector<std::shared_ptr<const T>>;

 public:
  // NOLINTBEGIN(readability-identifier-naming): the names that the standard asks of a container and its iterator.
  using value_type = T;

  class const_iterator {
   public:
    using iterator_category = std::random_access_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = const T*;
    using reference = const T&;

    const_iterator() = default;
    explicit const_iterator(typename Elements::const_iterator at) : at_(at) {}

    const T& operator*() const { return **at_; }
    const T* operator->() const { return at_->get(); }
    const T& operator[](difference_type n) const { return *at_[n]; }
    const_iterator& operator+=(difference_type n) { return at_ += n, *this; }
    const_iterator& operator-=(difference_type n) { return at_ -= n, *this; }
    const_iterator& operator++() { return ++at_, *this; }
    const_iterator& operator--() { return --at_, *this; }
    const_iterator operator++(int) { return const_iterator(at_++); }
    const_iterator operator--(int) { return const_iterator(at_--); }
    friend const_iterator operator+(const_iterator i, difference_type n) { return i += n; }
    friend const_iterator operator+(difference_type n, const_iterator i) { return i += n; }
    friend const_iterator operator-(const_iterator i, difference_type n) { return i -= n; }
    friend difference_type operator-(const_iterator a, const_iterator b) { return a.at_ - b.at_; }
    bool operator==(const const_iterator&) const = default;
    auto operator<=>(const const_iterator&) const = default;

   private:
    typename Elements::const_iterator at_{};
  };
  using iterator = const_iterator;
  // NOLINTEND(readability-identifier-naming)

  SharedList() = default;
  explicit SharedList(std::vector<T> values) {
    elements_.reserve(values.size());
    for (auto& value : values) push_back(std::move(value));
  }

  [[nodiscard]] const_iterator begin() const { return const_iterator(elements_.begin()); }
  [[nodiscard]] const_iterator end() const { return const_iterator(elements_.end()); }
  [[nodiscard]] std::size_t size() const { return elements_.size(); }
  [[nodiscard]] bool empty() const { return elements_.empty(); }
  [[nodiscard]] const T& operator[](std::size_t i) const { return *elements_[i]; }
  [[nodiscard]] const T& front() const { return *elements_.front(); }
  [[nodiscard]] const T& back() const { return *elements_.back(); }

  /// The element itself, for another list to hold as well.
  [[nodiscard]] const std::shared_ptr<const T>& shared(std::size_t i) const { return elements_[i]; }

  void reserve(std::size_t count) { elements_.reserve(count); }
  void clear() { elements_.clear(); }
  void push_back(T value) { elements_.push_back(std::make_shared<const T>(std::move(value))); }
  void push_back(std::shared_ptr<const T> element) { elements_.push_back(std::move(element)); }
  /// In this list alone: others keep the element as it was.
  void replace(std::size_t i, T value) { elements_[i] = std::make_shared<const T>(std::move(value)); }
  template <class Predicate>
  void erase_if(const Predicate& is_gone) {
    std::erase_if(elements_, [&](const auto& element) { return is_gone(*element); });
  }

 private:
  Elements elements_;
};

}  // namespace cornerstone::facts
