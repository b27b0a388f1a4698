package org.lianluo.handling.supervision;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/** What never changes of a supervision case: its kind, what it is about, and who moved it. */
@MappedSuperclass
public abstract class SupervisionRoot extends CaseRoot {

    @Enumerated(EnumType.STRING)
    private SupervisionKind kind;

    private String title;
    private String content;

    @Embedded
    private CaseSubject subject;

    private int year;
    private String committeeCode;
    private String[] movers;
    private String[] deputyCodes;

    @Enumerated(EnumType.STRING)
    private ReminderLevel askedLevel;

    private UUID predecessorId;
    private LocalDate cadenceOn;

    protected SupervisionRoot() {}

    protected SupervisionRoot(CaseDraft draft, Act act) {
        super(Ids.next(), draft.regionCode(), act.by(), act.at());
        kind = draft.kind();
        title = draft.title();
        content = draft.content();
        subject = draft.subject();
        year = draft.year();
        committeeCode = draft.committeeCode();
        movers = draft.movers().toArray(String[]::new);
        deputyCodes = draft.deputyCodes().toArray(String[]::new);
        askedLevel = draft.level();
        predecessorId = draft.predecessorId();
        cadenceOn = draft.cadenceOn();
    }

    /** The head of the unit answers where the kind wants it, and a reminder that went to them. */
    protected void mustBeAnsweredBy(boolean leader) {
        boolean wanted = kind.isAnsweredByLeader() || (askedLevel != null && askedLevel != ReminderLevel.UNIT);
        if (wanted && !leader) {
            throw new ProblemException(HandlingProblem.LEADER_ANSWERS);
        }
    }

    public SupervisionKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String content() {
        return content;
    }

    public CaseSubject subject() {
        return subject;
    }

    public int year() {
        return year;
    }

    /** Null for none. */
    public String committeeCode() {
        return committeeCode;
    }

    /** Members or deputies who moved it. */
    public List<String> movers() {
        return List.of(movers);
    }

    /** The deputies who are told what becomes of it, and may read it. */
    public List<String> deputyCodes() {
        return List.of(deputyCodes);
    }

    /** Up to whom a reminder goes; null for every other kind. */
    public ReminderLevel askedLevel() {
        return askedLevel;
    }

    /** The case that it follows; null for none. */
    public UUID predecessorId() {
        return predecessorId;
    }

    /** First day of the month for which the cadence made it; null where somebody did. */
    public LocalDate cadenceOn() {
        return cadenceOn;
    }
}
