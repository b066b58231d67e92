/**
 * Assertions for the tests of those who add rules: {@link io.github.gcmsdk.testing.RuleAssert} holds a rule to its
 * examples and messages, {@link io.github.gcmsdk.testing.FindingAssert} looks at one finding. Both are in the jar of
 * gcm-json with the classifier {@code tests}; AssertJ is the user's. {@link io.github.gcmsdk.testing.RecordDocument} renders the
 * documentation of this library's own record types.
 */
@NullMarked
package io.github.gcmsdk.testing;

import org.jspecify.annotations.NullMarked;
