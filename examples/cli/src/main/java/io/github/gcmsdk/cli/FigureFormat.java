package io.github.gcmsdk.cli;

import java.util.Locale;

/** The forms of figures. */
enum FigureFormat {
    TABLE,
    CSV,
    JSON,
    SVG;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
