package io.github.gcmsdk.cli;

import java.util.Locale;

/** The forms in which progress is told. */
enum ProgressFormat {
    TABLE,
    CSV,
    JSON;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
