package io.github.gcmsdk.cli;

import picocli.CommandLine.Option;

/** The option {@code --lang}. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "The language of messages: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    Language language = Language.EN;

    Words words() {
        return Words.of(language);
    }
}
