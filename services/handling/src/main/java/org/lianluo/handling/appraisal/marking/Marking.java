package org.lianluo.handling.appraisal.marking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.appraisal.AssessmentAction;
import org.lianluo.handling.appraisal.AssessmentActs;
import org.lianluo.handling.appraisal.Assessments;
import org.lianluo.handling.appraisal.UnitAssessment;
import org.lianluo.handling.appraisal.facts.Facts;
import org.lianluo.handling.appraisal.facts.UnitFacts;
import org.lianluo.handling.appraisal.marking.MarkRequest.Entry;
import org.lianluo.handling.appraisal.result.AssessedUnit;
import org.lianluo.handling.appraisal.result.Results;
import org.lianluo.handling.appraisal.scheme.AppraisalProblem;
import org.lianluo.handling.appraisal.scheme.Indicator;
import org.lianluo.handling.appraisal.scheme.Indicator.Level;
import org.lianluo.handling.appraisal.scheme.Indicator.Part;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.facts.HandledItem;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;

/** Giving marks for a unit: it of itself, deputies whose suggestions it handles, and the offices of the region. */
@ApplicationScoped
class Marking {

    /** A mark that may be given, and the one that there is; null for none. */
    record Slot(Indicator indicator, HandledItem item, AssessmentMark given) {}

    /** A unit with the marks that the caller may give. */
    record Sheet(AssessedUnit unit, List<Slot> slots) {}

    private final Assessments assessments;
    private final Results results;
    private final Facts facts;
    private final Marks marks;
    private final Clock clock;

    Marking(Assessments assessments, Results results, Facts facts, Marks marks, Clock clock) {
        this.assessments = assessments;
        this.results = results;
        this.facts = facts;
        this.marks = marks;
        this.clock = clock;
    }

    /** What the caller may give for a unit, while marks are given; 404 where they give none. */
    Uni<Sheet> sheet(Mutiny.Session session, Caller caller, UUID id, String code) {
        return assessments
                .get(session, caller, id)
                .invoke(assessment -> AssessmentAction.MARK.from(assessment.status()))
                .chain(assessment -> unit(session, id, code).chain(unit -> giver(session, caller, assessment, code)
                        .chain(giver -> marks.of(session, id, code)
                                .map(given -> new Sheet(unit, slots(assessment, giver, given))))));
    }

    private static List<Slot> slots(UnitAssessment assessment, Giver giver, List<AssessmentMark> given) {
        List<Slot> slots = new ArrayList<>();
        assessment.file().scheme().indicators().stream()
                .filter(giver::gives)
                .forEach(one -> (one.level() == Level.UNIT ? Stream.of((HandledItem) null) : giver.items(one).stream())
                        .forEach(item -> slots.add(new Slot(one, item, find(given, giver, one, item)))));
        return slots;
    }

    private static AssessmentMark find(List<AssessmentMark> given, Giver giver, Indicator one, HandledItem item) {
        return given.stream()
                .filter(mark -> mark.isOf(one.code(), idOf(item), giver.nameFor(one, item)))
                .findFirst()
                .orElse(null);
    }

    private static UUID idOf(HandledItem item) {
        return item == null ? null : item.assignmentId();
    }

    /** All of them, or none. An office names the version of the unit that it read, since another office may mark, too. */
    Uni<Sheet> give(Work work, Caller caller, UUID id, String code, String ifMatch, MarkRequest request) {
        Mutiny.Session session = work.session();
        return assessments.forChange(work, caller, id).chain(assessment -> unit(session, id, code)
                .call(unit -> giver(session, caller, assessment, code)
                        .chain(giver -> marks.of(session, id, code)
                                .map(given -> filled(assessment, giver, given, request.marks())))
                        .invoke(filled -> {
                            boolean office = filled.stream()
                                    .anyMatch(one -> one.slot().indicator().part() == Part.OFFICE);
                            if (ifMatch != null) {
                                IfMatch.check(ifMatch, unit);
                            } else if (office) {
                                throw new ProblemException(AppraisalProblem.VERSION_OF_UNIT_REQUIRED);
                            }
                        })
                        .chain(filled -> Work.inTurn(filled, one -> give(work, caller, assessment, unit, one))))
                .chain(unit -> giver(session, caller, assessment, code).chain(giver -> marks.of(session, id, code)
                        .map(given -> new Sheet(unit, slots(assessment, giver, given))))));
    }

    /** A slot with what is to be given. */
    private record Filled(Slot slot, Entry entry, String giver) {}

    private static List<Filled> filled(
            UnitAssessment assessment, Giver giver, List<AssessmentMark> given, List<Entry> entries) {
        AssessmentAction.MARK.from(assessment.status());
        List<Filled> filled = new ArrayList<>();
        for (int place = 0; place < entries.size(); place++) {
            Entry entry = entries.get(place);
            String pointer = "/marks/" + place;
            Indicator one = assessment.file().scheme().indicator(entry.indicator(), pointer + "/indicator");
            if (!giver.gives(one)) {
                throw ProblemException.onField(AppraisalProblem.NOT_YOUR_PART, pointer + "/indicator");
            }
            if (entry.points().compareTo(one.points()) > 0) {
                throw ProblemException.onField(AppraisalProblem.MARK_OUT_OF_RANGE, pointer + "/points")
                        .with("most", one.points());
            }
            HandledItem item = item(giver, one, entry, pointer);
            Slot slot = new Slot(one, item, find(given, giver, one, item));
            if (filled.stream()
                    .anyMatch(other -> other.slot().indicator().equals(one)
                            && Objects.equals(other.slot().item(), item))) {
                throw ProblemException.invalid(
                        pointer,
                        "同一指标对同一件只能打一次分，请删去重复的",
                        "An indicator is marked once for an item; take the second mark out");
            }
            filled.add(new Filled(slot, entry, giver.nameFor(one, item)));
        }
        return filled;
    }

    /** The item of an indicator of items; null for one of the unit. */
    private static HandledItem item(Giver giver, Indicator one, Entry entry, String pointer) {
        if (one.level() == Level.UNIT && entry.assignmentId() == null) {
            return null;
        }
        return giver.items(one).stream()
                .filter(item -> one.level() == Level.ITEM && item.assignmentId().equals(entry.assignmentId()))
                .findFirst()
                .orElseThrow(() -> ProblemException.onField(AppraisalProblem.NO_SUCH_ITEM, pointer + "/assignmentId"));
    }

    private Uni<Void> give(Work work, Caller caller, UnitAssessment assessment, AssessedUnit unit, Filled one) {
        Indicator indicator = one.slot().indicator();
        Act act = act(caller, indicator.part(), one.giver());
        AssessmentMark before = one.slot().given();
        AssessmentMark mark = before == null
                ? new AssessmentMark(
                        assessment.getId(),
                        unit.unitCode(),
                        indicator,
                        idOf(one.slot().item()),
                        one.giver())
                : before;
        mark.give(one.entry().points(), one.entry().remark(), act);
        unit.marked(act);
        String item = one.slot().item() == null ? "" : " " + one.slot().item().registrationNumber();
        assessment.marked(act.noted(unit.unitCode() + " " + indicator.code() + item + " "
                + one.entry().points()));
        return before == null ? work.session().persist(mark) : Uni.createFrom().voidItem();
    }

    private Act act(Caller caller, Part part, String giver) {
        return switch (part) {
            case SELF -> AssignmentActs.byUnit(caller, clock.instant());
            case DEPUTY -> AssignmentActs.byDeputy(giver, caller, clock.instant());
            default -> AssessmentActs.byOffice(caller, clock.instant());
        };
    }

    private Uni<AssessedUnit> unit(Mutiny.Session session, UUID assessment, String code) {
        return results.unit(session, assessment, code)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private Uni<Giver> giver(Mutiny.Session session, Caller caller, UnitAssessment assessment, String code) {
        return facts.of(session, assessment.getRegionCode(), assessment.year(), List.of(code), 0)
                .map(known -> new Giver(caller, assessment, code, known.getOrDefault(code, UnitFacts.NONE)))
                .invoke(giver -> {
                    if (giver.givesNone()) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                });
    }
}
