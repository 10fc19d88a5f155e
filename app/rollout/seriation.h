// SPDX-License-Identifier: GPL-3.0-or-later
// Putting what resembles each other side by side: a chain of nearest neighbours over the mean
// difference of ladder places. The same input gives the same order.
#pragma once

#include <functional>
#include <vector>

namespace app {

// `placeOf(item, feature)` is a place on the ladder below `levels`, or -1 where there is none;
// items are compared over the features both have. The chain begins with the item furthest up the
// ladder; ties keep the order given.
std::vector<int> seriation(
    int items, int features, int levels, const std::function<int(int item, int feature)>& placeOf);

} // namespace app
