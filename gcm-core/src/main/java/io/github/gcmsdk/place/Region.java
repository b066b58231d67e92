package io.github.gcmsdk.place;

/** What the lists say of a region; the parent of the world and of a commission is empty. */
record Region(RegionCode.Kind kind, String name, String parent) {}
