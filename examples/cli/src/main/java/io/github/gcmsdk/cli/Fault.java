package io.github.gcmsdk.cli;

/** Tells of a fault of the program: where it happened, but no message and no trace, since both can hold a partner's data. */
final class Fault {

    private static final String OURS = "io.github.gcmsdk.";

    private Fault() {}

    static int tell(Throwable fault, Console console) {
        Printer messages = console.messages();
        messages.tell("gcm: internal error: " + fault.getClass().getName() + place(fault));
        if (fault instanceof OutOfMemoryError) {
            messages.tell("There was not enough memory; java -Xmx512m -jar gcm.jar … gives more.");
        } else {
            messages.tell("This is a fault of gcm and not of your data. Please report it as an issue of the GCM SDK,"
                    + " with the line above and what gcm --version prints; do not send the data.");
        }
        return ExitCode.INTERNAL_ERROR;
    }

    private static String place(Throwable fault) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return " at " + frame.getClassName() + '.' + frame.getMethodName() + ':' + frame.getLineNumber();
            }
        }
        return "";
    }
}
