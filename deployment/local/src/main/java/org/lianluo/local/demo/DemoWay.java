package org.lianluo.local.demo;

import java.util.List;

/**
 * The steps of a row. {@code AGO 90} among them says that what follows happens ninety days before today; time goes ahead on
 * a way, to today at the latest.
 */
record DemoWay(List<String> steps) {
    private static final String AGO = "AGO ";

    DemoWay {
        steps = List.copyOf(steps);
        int before = Integer.MAX_VALUE;
        for (String step : steps) {
            if (step.startsWith(AGO)) {
                if (!step.matches(AGO + "\\d{1,3}") || days(step) > before) {
                    throw new DemoGap(step + " is no number of days, or more of them than before");
                }
                before = days(step);
            }
        }
    }

    /** Whether a step is none, but says when the next are taken. */
    boolean isDay(int number) {
        return steps.get(number).startsWith(AGO);
    }

    /** How many days before today a step is taken; zero unless the way says so. */
    int daysAgo(int number) {
        return steps.subList(0, Math.min(number + 1, steps.size())).stream()
                .filter(step -> step.startsWith(AGO))
                .map(DemoWay::days)
                .reduce(0, (before, next) -> next);
    }

    private static int days(String step) {
        return Integer.parseInt(step.substring(AGO.length()));
    }
}
