package org.lianluo.handling.assignment.status;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.lianluo.handling.assignment.HandlingStage;
import org.lianluo.handling.assignment.ProgressWord;
import org.lianluo.handling.unit.UnitDirectory.KnownUnit;
import org.lianluo.shared.messaging.AggregateRoot;

/** The codes of a unit, replaced as a whole. It has the id of the unit. */
@Entity
class StatusCodeTable extends AggregateRoot {

    private String unitCode;

    /** One of each at the same place. */
    private String[] codes;

    private String[] labels;
    private String[] meanings;

    protected StatusCodeTable() {}

    StatusCodeTable(KnownUnit unit, List<ProgressWord> words, String by, Instant at) {
        super(unit.id(), unit.regionCode(), by, at);
        unitCode = unit.code();
        set(words);
    }

    void replace(List<ProgressWord> words, String by, Instant at) {
        set(words);
        touch(by, at);
    }

    private void set(List<ProgressWord> words) {
        codes = column(words, ProgressWord::code);
        labels = column(words, ProgressWord::label);
        meanings = column(words, word -> word.stage().name());
    }

    private static String[] column(List<ProgressWord> words, Function<ProgressWord, String> of) {
        return words.stream().map(of).toArray(String[]::new);
    }

    /** What a code of the unit says. */
    ProgressWord word(String code) {
        int at = Arrays.asList(codes).indexOf(code);
        return at < 0
                ? ProgressWord.unknown(code)
                : new ProgressWord(code, labels[at], HandlingStage.valueOf(meanings[at]));
    }

    List<ProgressWord> words() {
        return Arrays.stream(codes).map(this::word).toList();
    }

    String unitCode() {
        return unitCode;
    }

    @Override
    public String aggregateType() {
        return "status-code-table";
    }
}
