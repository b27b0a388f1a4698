package org.lianluo.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.calendar.Deadlines;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.calendar.WorkingDayCalendar;

class RuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"15wd", "30d", "3mo"})
    void readsWhatTheServicesSay(String limit) {
        WorkingDayCalendar calendar = new WorkingDayCalendar(Set.of(2026, 2027), Set.of(), Set.of());
        LocalDate start = LocalDate.parse("2026-11-26");
        TimeLimit counted = TimeLimit.parse(limit);

        Rule rule = Rule.of(
                Deadlines.due(start, counted, calendar, "opinion.answer").rule());

        assertThat(rule).isEqualTo(new Rule(counted.amount(), limit.replaceAll("\\d", ""), "2026-11-26"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "suggestion.reply 3mo, corrected", "by hand"})
    void leavesOthersAsTheyAre(String rule) {
        assertThat(Rule.of(rule)).isNull();
    }

    @Test
    void aCodeHasAWordInBothLanguages() {
        assertThat(Words.of("OpinionStatus", "RECEIVED", java.util.Locale.ENGLISH))
                .isEqualTo("To be triaged");
        assertThat(Words.of("OpinionStatus", "RECEIVED", java.util.Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("待分办");
        assertThat(Words.of("OpinionStatus", "NEW_ONE", java.util.Locale.ENGLISH))
                .isEqualTo("NEW_ONE");
    }
}
