// SPDX-License-Identifier: GPL-3.0-or-later
// A static library needs one object; the data follows through the resource system.
