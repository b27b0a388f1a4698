package org.lianluo.local;

import java.io.PrintStream;

/** Where the launcher talks to the person who started it. */
final class Terminal {
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Terminal() {}

    static void line(String format, Object... arguments) {
        OUT.printf(format + "%n", arguments);
        OUT.flush();
    }

    /** As it is, without a line end of its own. */
    static void raw(String text) {
        OUT.print(text);
        OUT.flush();
    }

    static void error(String line) {
        ERR.println(line);
    }
}
