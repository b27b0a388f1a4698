package org.lianluo.handling.commitment;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import org.lianluo.handling.assignment.suggestion.Reply;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.wording.Promised;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;

/** What never changes of a commitment: what was promised, in which reply, and to whom. */
@MappedSuperclass
abstract class PromisedCommitment extends CaseRoot {

    @Embedded
    private PromisedIn source;

    private String promise;

    /** The year in China in which it was made. */
    private int promisedYear;

    private LocalDate firstDue;

    /** The deputies who signed the suggestion and so may read. */
    private String[] deputyCodes;

    protected PromisedCommitment() {}

    PromisedCommitment(Promised promised, SuggestionAssignment assignment, Reply reply, Act act) {
        super(promised.id(), assignment.getRegionCode(), act.by(), act.at());
        source = PromisedIn.of(assignment, reply);
        promise = promised.pledge().promise();
        promisedYear = ChinaTime.dateOf(act.at()).getYear();
        firstDue = promised.pledge().due();
        deputyCodes = assignment.deputyCodes().toArray(String[]::new);
    }

    PromisedIn source() {
        return source;
    }

    String promise() {
        return promise;
    }

    int promisedYear() {
        return promisedYear;
    }

    /** The day that the reply promised. */
    LocalDate firstDue() {
        return firstDue;
    }

    List<String> deputyCodes() {
        return List.of(deputyCodes);
    }
}
