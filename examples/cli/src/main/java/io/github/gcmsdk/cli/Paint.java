package io.github.gcmsdk.cli;

/** How a piece of text is shown on a terminal that has colours. */
enum Paint {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    RED("1;31"),
    YELLOW("33"),
    BLUE("36"),
    GREEN("1;32");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    /** Wraps a text that holds no control character. */
    String on(String text) {
        return this == PLAIN ? text : "\u001b[" + code + 'm' + text + "\u001b[0m";
    }
}
