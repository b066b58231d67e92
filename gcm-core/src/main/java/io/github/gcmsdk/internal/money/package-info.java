/** When two reports of money are reports of one flow: what the rule and the graph of flows share. */
@NullMarked
package io.github.gcmsdk.internal.money;

import org.jspecify.annotations.NullMarked;
