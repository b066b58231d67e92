/** From a raw file to a figure, beside the one that is published. */
package io.github.gcmsdk.published;
