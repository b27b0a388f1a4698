package org.lianluo.survey.poll;

import java.util.Map;
import org.lianluo.survey.verdict.MarkTally;
import org.lianluo.survey.verdict.VerdictRule;

/**
 * What was marked about an item.
 *
 * @param all everybody's papers
 * @param teams those of each group of raters that the rule counts apart
 */
public record ItemTally(MarkTally all, Map<String, MarkTally> teams) {

    public ItemTally {
        teams = Map.copyOf(teams);
    }

    String verdict(VerdictRule rule) {
        return rule.verdict(all, teams);
    }

    /** Satisfied papers in hundredths of the valid ones; null where none is valid. */
    public Double rate(VerdictRule rule) {
        int valid = all.valid();
        return valid == 0 ? null : Math.round(10000.0 * all.count(rule.rateMarks()) / valid) / 100.0;
    }
}
