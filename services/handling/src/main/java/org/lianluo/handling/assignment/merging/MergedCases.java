package org.lianluo.handling.assignment.merging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.LockMode;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.Handover;
import org.lianluo.handling.assignment.SubjectType;
import org.lianluo.handling.assignment.asking.Joint;
import org.lianluo.handling.assignment.asking.OfficeRequest;
import org.lianluo.handling.assignment.suggestion.Reply;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.Dates;
import org.lianluo.handling.assignment.terms.ReplyRules;
import org.lianluo.handling.assignment.wording.Promised;
import org.lianluo.handling.commitment.Ledger;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;

/** What a unit does with the lead of a merge happens to its members, too, in the same transaction. */
@ApplicationScoped
public class MergedCases {

    private final Ledger ledger;

    MergedCases(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The unit signed for the lead. */
    public Uni<Void> signed(Work work, SuggestionAssignment lead, Act act) {
        return each(
                work,
                lead,
                member -> done(() -> {
                    if (member.status() == AssignmentStatus.PENDING) {
                        member.sign(act);
                    }
                }));
    }

    /** The co-handler gave its opinion to the lead; it gives the same once for a member. */
    public Uni<Void> opinionSubmitted(Work work, SuggestionAssignment lead, Act act, String text) {
        return each(work, lead, member -> done(() -> member.submitOpinion(act, text)));
    }

    /** The unit has more time for the lead. */
    public Uni<Void> extended(Work work, SuggestionAssignment lead, OfficeRequest request, DueDate due, Act act) {
        return each(work, lead, member -> done(() -> member.extendWithLead(act, request, due)));
    }

    /** Refuses a reply where the unit has not talked with a deputy of each member, if the place asks for that. */
    public Uni<Void> mustBeContacted(Work work, SuggestionAssignment lead, ReplyRules rules) {
        return each(work, lead, member -> done(() -> member.mustBeContacted(rules)));
    }

    /** The reply to the lead was issued: each member has one, and units that had nothing to do are done. */
    public Uni<Void> replied(Work work, SuggestionAssignment lead, Reply reply, ReplyRules rules, Act act) {
        return joined(work, "a.joint.leadAssignmentId = :id", lead.getId())
                .chain(members -> Work.inTurn(members, member -> {
                    Reply same = reply.to(Ids.next(), member.getId(), member.round());
                    List<Promised> promises = member.replyWithLead(act, same, rules);
                    // The ledger names the reply, which has to be there first.
                    return work.flush()
                            .chain(() -> ledger.enter(work, act, member, same, promises))
                            .chain(() -> joined(
                                    work,
                                    "a.joint.leadAssignmentId is null and a.joint.mergeId = :id",
                                    member.joint().mergeId()))
                            .invoke(aside -> aside.forEach(one -> one.end(act)));
                }));
    }

    /** The lead was given back, and another unit has it: it has the members, too, with the same dates. */
    public Uni<Void> passedOn(Work work, SuggestionAssignment lead, SuggestionAssignment next, Act act) {
        Dates dates = new Dates(
                next.answerDue(), next.firstContact().due(), next.returnRight().due());
        return each(work, lead, member -> {
            UUID id = Ids.next();
            Joint joint = member.joint();
            member.returnWithLead(act, id);
            Handover handover = new Handover(
                    SubjectType.SUGGESTION,
                    member.subjectId(),
                    member.getRegionCode(),
                    next.unitCode(),
                    1,
                    member.getId(),
                    act.at());
            SuggestionAssignment another = SuggestionAssignment.handedOver(
                    id, handover, next.role(), member.terms().handedOverOn(null), dates, act);
            another.merge(act, new Joint(joint.mergeId(), joint.leadSuggestionId(), next.getId(), joint.begun()));
            return work.persist(another);
        });
    }

    private Uni<Void> each(Work work, SuggestionAssignment lead, Function<SuggestionAssignment, Uni<?>> what) {
        return joined(work, "a.joint.leadAssignmentId = :id", lead.getId()).chain(all -> Work.inTurn(all, what));
    }

    private static Uni<List<SuggestionAssignment>> joined(Work work, String which, UUID id) {
        return work.session()
                .createSelectionQuery(
                        "select a from SuggestionAssignment a where " + which + " order by a.id",
                        SuggestionAssignment.class)
                .setParameter("id", id)
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .map(all -> all.stream().filter(SuggestionAssignment::isMerged).toList());
    }

    private static Uni<Void> done(Runnable change) {
        change.run();
        return Uni.createFrom().voidItem();
    }
}
