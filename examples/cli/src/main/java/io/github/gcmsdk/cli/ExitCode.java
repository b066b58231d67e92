package io.github.gcmsdk.cli;

/** What the exit codes mean. Of several, the highest is given. */
final class ExitCode {

    /** Nothing was found that counts. */
    static final int CLEAN = 0;

    /** Something was found, or could not be read as data; or a text names no objective. */
    static final int FINDINGS = 1;

    /** Wrong usage, an input that cannot be opened, or nothing to read. */
    static final int USAGE = 2;

    /** The program itself failed. */
    static final int INTERNAL_ERROR = 3;

    private ExitCode() {}
}
