/** Takes datasets and pledges over HTTP; {@link io.github.gcmsdk.spring.IntakeController} says what is answered. */
@NullMarked
package io.github.gcmsdk.spring;

import org.jspecify.annotations.NullMarked;
