package org.lianluo.handling.hearing;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lianluo.handling.supervision.CaseSubject;
import org.lianluo.handling.supervision.SubjectKind;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.messaging.Ids;

/** What never changes of a hearing: what it is about, which units are asked and which deputies are invited. */
@MappedSuperclass
public abstract class HearingRoot extends CaseRoot {

    @Enumerated(EnumType.STRING)
    private HearingKind kind;

    private String title;
    private String chair;
    private String committeeCode;
    private UUID supervisionCaseId;

    /** Of the subjects, in their order. */
    private String[] subjectKinds;

    private UUID[] subjectIds;
    private String[] unitCodes;
    private String[] deputyCodes;

    protected HearingRoot() {}

    protected HearingRoot(String regionCode, HearingPlan plan, Act act) {
        super(Ids.next(), regionCode, act.by(), act.at());
        kind = plan.kind();
        title = plan.title();
        chair = plan.chair();
        committeeCode = plan.committeeCode();
        supervisionCaseId = plan.supervisionCaseId();
        subjectKinds =
                plan.subjects().stream().map(subject -> subject.kind().name()).toArray(String[]::new);
        subjectIds = plan.subjects().stream().map(CaseSubject::id).toArray(UUID[]::new);
        unitCodes = plan.unitCodes().toArray(String[]::new);
        deputyCodes = plan.deputyCodes().toArray(String[]::new);
    }

    public HearingKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** Who leads it, by name and office. */
    public String chair() {
        return chair;
    }

    /** The committee that holds it; null for none. */
    public String committeeCode() {
        return committeeCode;
    }

    /** The supervision case that it belongs to; null for none. */
    public UUID supervisionCaseId() {
        return supervisionCaseId;
    }

    /** What it is about; none where the title says all. */
    public List<CaseSubject> subjects() {
        return IntStream.range(0, subjectIds.length)
                .mapToObj(place -> new CaseSubject(SubjectKind.valueOf(subjectKinds[place]), subjectIds[place]))
                .toList();
    }

    /** The units that are asked. */
    public List<String> unitCodes() {
        return List.of(unitCodes);
    }

    /** The deputies who are invited. */
    public List<String> deputyCodes() {
        return List.of(deputyCodes);
    }

    @Override
    public String aggregateType() {
        return "hearing";
    }
}
