package org.lianluo.benchmark;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** The figures as rows of a Markdown table, each printed once it is known. */
final class Table {
    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
    }

    void row(String what, String form, Object... values) {
        out.println("| " + what + " | " + String.format(Locale.ROOT, form, values) + " |");
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The median of the ratios of what was measured in the same round. */
    static double ratio(double[] part, double[] whole) {
        return median(IntStream.range(0, part.length)
                .mapToDouble(i -> part[i] / whole[i])
                .toArray());
    }
}
