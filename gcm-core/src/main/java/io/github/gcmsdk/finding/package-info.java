/**
 * What validation finds: {@link io.github.gcmsdk.finding.Finding findings} with their severity, place and message, and the
 * {@link io.github.gcmsdk.finding.Report report} that counts them.
 */
@NullMarked
package io.github.gcmsdk.finding;

import org.jspecify.annotations.NullMarked;
