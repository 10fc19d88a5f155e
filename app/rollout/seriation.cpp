// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rollout/seriation.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <numeric>
#include <span>

namespace app {

namespace {

constexpr int wordBits = 64;

// Places as bits: bit f of plane l says "feature f is above place l". The difference of two items
// is then the number of bits in which they differ, 64 features at a time.
class Profiles
{
public:
    Profiles(int items, int features, int levels,
        const std::function<int(int item, int feature)>& placeOf)
        : m_words(std::size_t(features + wordBits - 1) / wordBits)
        , m_planes(std::size_t(std::max(levels - 1, 0)))
        , m_bits(std::size_t(items) * (m_planes + 1) * m_words)
        , m_height(std::size_t(items))
    {
        for (int item = 0; item < items; ++item) {
            const std::span<std::uint64_t> bits(m_bits.data() + at(item), (m_planes + 1) * m_words);
            int known = 0;
            int sum = 0;
            for (int feature = 0; feature < features; ++feature) {
                const int place = placeOf(item, feature);
                if (place < 0)
                    continue;
                const std::size_t word = std::size_t(feature) / wordBits;
                const std::uint64_t bit = std::uint64_t(1) << (feature % wordBits);
                bits[word] |= bit; // the first plane: known at all
                for (std::size_t l = 0; l < std::min(std::size_t(place), m_planes); ++l)
                    bits[(l + 1) * m_words + word] |= bit;
                ++known;
                sum += place;
            }
            m_height[std::size_t(item)] = known == 0 ? -1 : double(sum) / known;
        }
    }

    double height(int item) const { return m_height[std::size_t(item)]; }
    double distance(int a, int b) const
    {
        const std::uint64_t* x = m_bits.data() + at(a);
        const std::uint64_t* y = m_bits.data() + at(b);
        int known = 0;
        int difference = 0;
        for (std::size_t w = 0; w < m_words; ++w) {
            const std::uint64_t both = x[w] & y[w];
            known += std::popcount(both);
            for (std::size_t l = 1; l <= m_planes; ++l)
                difference += std::popcount((x[l * m_words + w] ^ y[l * m_words + w]) & both);
        }
        // Nothing in common is further than anything that has.
        return known == 0 ? double(m_planes) + 1 : double(difference) / known;
    }

private:
    std::size_t at(int item) const { return std::size_t(item) * (m_planes + 1) * m_words; }

    std::size_t m_words;
    std::size_t m_planes;
    std::vector<std::uint64_t> m_bits;
    std::vector<double> m_height;
};

} // namespace

std::vector<int> seriation(
    int items, int features, int levels, const std::function<int(int item, int feature)>& placeOf)
{
    const Profiles profiles(items, features, levels, placeOf);
    std::vector<int> left(static_cast<std::size_t>(items));
    std::iota(left.begin(), left.end(), 0);
    std::vector<int> chain;
    chain.reserve(left.size());
    while (!left.empty()) {
        auto next = left.begin();
        double best = std::numeric_limits<double>::infinity();
        for (auto it = left.begin(); it != left.end(); ++it) {
            const double d
                = chain.empty() ? -profiles.height(*it) : profiles.distance(chain.back(), *it);
            if (d < best) {
                best = d;
                next = it;
            }
        }
        chain.push_back(*next);
        left.erase(next); // keeps the order given, which decides ties
    }
    return chain;
}

} // namespace app
