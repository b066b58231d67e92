/**
 * Which area a code means. Publishers write one country in many ways, and one number may stand for two:
 * {@link io.github.gcmsdk.indicator.area.Area} finds it by the list that the code is from.
 */
@NullMarked
package io.github.gcmsdk.indicator.area;

import org.jspecify.annotations.NullMarked;
