/**
 * What keeps personal data out of findings, logs and messages: {@link io.github.gcmsdk.privacy.PersonalData}.
 */
@NullMarked
package io.github.gcmsdk.privacy;

import org.jspecify.annotations.NullMarked;
