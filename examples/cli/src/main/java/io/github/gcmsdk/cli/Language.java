package io.github.gcmsdk.cli;

import java.util.Locale;

/** The languages of messages. */
enum Language {
    EN,
    FR,
    ES;

    Locale locale() {
        return Locale.forLanguageTag(toString());
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
