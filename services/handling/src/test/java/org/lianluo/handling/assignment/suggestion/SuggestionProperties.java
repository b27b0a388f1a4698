package org.lianluo.handling.assignment.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.handling.assignment.suggestion.HandedOver.ASSIGNED;
import static org.lianluo.handling.assignment.suggestion.HandedOver.DAY;
import static org.lianluo.handling.assignment.suggestion.HandedOver.RULES;
import static org.lianluo.handling.assignment.suggestion.HandedOver.deputy;
import static org.lianluo.handling.assignment.suggestion.HandedOver.due;
import static org.lianluo.handling.assignment.suggestion.HandedOver.handedOver;
import static org.lianluo.handling.assignment.suggestion.HandedOver.office;
import static org.lianluo.handling.assignment.suggestion.HandedOver.talk;
import static org.lianluo.handling.assignment.suggestion.HandedOver.talkAtMeeting;
import static org.lianluo.handling.assignment.suggestion.HandedOver.talkWithStranger;
import static org.lianluo.handling.assignment.suggestion.HandedOver.unit;
import static org.lianluo.handling.assignment.suggestion.HandedOver.wording;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.AssignmentStep;
import org.lianluo.handling.assignment.Limit;
import org.lianluo.handling.assignment.asking.Binding;
import org.lianluo.handling.assignment.asking.ExtensionTerms;
import org.lianluo.handling.assignment.asking.Joint;
import org.lianluo.handling.assignment.asking.OfficeRequest;
import org.lianluo.handling.assignment.asking.RequestKind;
import org.lianluo.handling.assignment.asking.RequestStatus;
import org.lianluo.handling.assignment.caseload.AssignmentView;
import org.lianluo.handling.assignment.caseload.RequestView;
import org.lianluo.handling.assignment.terms.Dates;
import org.lianluo.handling.assignment.wording.ReplyStatus;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.choice.ExtensionRule;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

class SuggestionProperties {

    private static final Set<SuggestionAction> MOVING =
            EnumSet.of(SuggestionAction.CORRECT, SuggestionAction.GRANT_EXTENSION);

    private static final Set<SuggestionAction> WITH_LEAD = EnumSet.of(
            SuggestionAction.SIGN,
            SuggestionAction.CONTACT,
            SuggestionAction.SUBMIT_OPINION,
            SuggestionAction.MERGE,
            SuggestionAction.UNMERGE,
            SuggestionAction.RETURN_WITH_LEAD,
            SuggestionAction.REPLY_WITH_LEAD,
            SuggestionAction.END);

    private static final Set<AssignmentStatus> KNOWN = EnumSet.range(AssignmentStatus.SIGNED, AssignmentStatus.ENDED);

    private static final Set<AssignmentStatus> DONE =
            EnumSet.of(AssignmentStatus.OPINION_SUBMITTED, AssignmentStatus.REWORK, AssignmentStatus.REPLIED);

    /**
     * What somebody does, so many days after the assignment.
     *
     * @param sound whether what is sent with it breaks no rule
     */
    record Call(SuggestionAction action, int day, boolean sound) {}

    @Provide
    Arbitrary<List<Call>> calls() {
        Arbitrary<Call> any = Combinators.combine(
                        Arbitraries.of(SuggestionAction.class),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))))
                .as(Call::new);
        return any.list().ofMaxSize(14);
    }

    @Property
    void noSequenceOfCallsLeavesTheStateMachineAndARefusedOneChangesNothing(
            @ForAll("calls") List<Call> calls,
            @ForAll AssignmentRole role,
            @ForAll boolean coHandlerIsAwaited,
            @ForAll boolean rehandling) {
        Case its = rehandling && role.replies()
                ? new Case(role, coHandlerIsAwaited).again()
                : new Case(role, coHandlerIsAwaited);
        for (Call call : calls) {
            List<Object> before = its.state();
            if (!its.taken(call)) {
                assertThat(its.state()).isEqualTo(before);
            }
            its.mustHold();
        }
    }

    /** An assignment with its replies, as the service keeps them. */
    private static final class Case {

        private SuggestionAssignment assignment;
        private final CoHandlers coHandlers;
        private final List<Reply> replies = new ArrayList<>();
        private final List<OfficeRequest> requests = new ArrayList<>();
        private final List<CoOpinion> opinions = new ArrayList<>();
        private boolean contacted;
        private boolean returnedWithLead;

        Case(AssignmentRole role, boolean coHandlerIsAwaited) {
            assignment = handedOver(role);
            coHandlers = new CoHandlers(coHandlerIsAwaited ? List.of(handedOver(AssignmentRole.CO)) : List.of());
        }

        /** The same in the second round. */
        Case again() {
            Instant replied = ASSIGNED.plus(Duration.ofDays(10));
            assignment.sign(unit(replied));
            assignment.contact(unit(replied), talk(), DAY);
            Reply reply = assignment.draft(unit(replied), wording(true), RULES);
            assignment.issue(unit(replied), reply, "局长", new CoHandlers(List.of()), RULES);
            assignment = assignment.again(deputy(replied), UUID.randomUUID(), replied, due(40), "车位未落实");
            return this;
        }

        /** No comment, draft or other act moves a day: only a correction of the first day and an extension do. */
        boolean taken(Call call) {
            List<DueDate> days = days();
            try {
                act(call, ASSIGNED.plus(Duration.ofDays(call.day())));
                if (!MOVING.contains(call.action())) {
                    assertThat(days()).isEqualTo(days);
                }
                return true;
            } catch (ProblemException refusal) {
                return false;
            }
        }

        private List<DueDate> days() {
            return Arrays.asList(
                    assignment.answerDue(),
                    assignment.firstContact().due(),
                    assignment.returnRight().due());
        }

        private void act(Call call, Instant at) {
            mustGoByItself(call.action());
            switch (call.action()) {
                case SIGN -> assignment.sign(unit(at));
                case CONTACT -> {
                    assignment.contact(unit(at), call.sound() ? talk() : talkWithStranger(), DAY);
                    contacted = true;
                }
                case MEET -> {
                    assignment.contact(unit(at), talkAtMeeting(), DAY);
                    contacted = true;
                }
                case SUBMIT_OPINION -> opinions.add(assignment.submitOpinion(unit(at), "同意。"));
                case REQUEST_REWORK ->
                    assignment.sendBack(unit(at).noted("未说明完成时间"), lastOpinion(), "410402-U01", due(call.day() + 7));
                case ESCALATE ->
                    requests.add(
                            assignment.escalate(unit(at).noted("意见不一致"), "410402-U01", "410402-U01", due(call.day())));
                case COORDINATE ->
                    assignment.coordinate(
                            office(at).noted("由园林部门实施"),
                            last(request -> request.kind() == RequestKind.ESCALATION),
                            "410402-U01");
                case CONSULT -> assignment.consult(unit(at).noted("意见不一致"), AssignmentStep.ESCALATE);
                case DRAFT -> replies.add(assignment.draft(unit(at), wording(call.sound()), RULES));
                case REDRAFT -> assignment.redraft(unit(at), latest(), wording(call.sound()), RULES);
                case APPROVE -> assignment.issue(unit(at), latest(), "局长", coHandlers, RULES);
                case FOLLOW_UP -> replies.add(assignment.followUp(unit(at), wording(call.sound()), RULES));
                case REFUSE -> assignment.refuse(unit(at), latest(), "不具体");
                case CORRECT -> assignment.correctHandOver(office(at), DAY, new Dates(due(60), due(20), null), "录入有误");
                case REQUEST_RETURN ->
                    requests.add(assignment.requestReturn(unit(at), "非本单位职责", "410402-U02", due(call.day())));
                case WITHDRAW_RETURN -> assignment.withdrawReturn(unit(at), last(true));
                case APPROVE_RETURN ->
                    assignment.passOn(
                            office(at).noted("职责属实"),
                            last(true),
                            UUID.randomUUID(),
                            "410402-U02",
                            new Dates(due(90), due(28), due(7)));
                case REFUSE_RETURN -> assignment.refuseReturn(office(at), last(true), "属本单位职责", Binding.RETURN_REFUSED);
                case REQUEST_EXTENSION ->
                    requests.add(assignment.requestExtension(
                            unit(at),
                            "需复勘",
                            DAY.plusDays(call.sound() ? 120 : 200),
                            new ExtensionTerms(ExtensionRule.CONSENT, due(180), due(call.day()))));
                case GRANT_EXTENSION -> assignment.grant(office(at), last(false), due(120));
                case REFUSE_EXTENSION -> assignment.refuseExtension(office(at), last(false));
                case ADD_ATTACHMENT, ADD_SIGNED_RECORD, REMOVE_ATTACHMENT -> assignment.filed(unit(at), call.action());
                case MERGE -> {
                    assignment.merge(
                            office(at), new Joint(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), false));
                    requests.removeIf(request -> request.status() == RequestStatus.OPEN);
                }
                case UNMERGE -> assignment.unmerge(office(at));
                case RETURN_WITH_LEAD -> {
                    assignment.returnWithLead(office(at).noted("职责属实"), UUID.randomUUID());
                    returnedWithLead = true;
                }
                case REPLY_WITH_LEAD -> {
                    Reply same = leads(at).to(UUID.randomUUID(), assignment.getId(), assignment.round());
                    assignment.replyWithLead(unit(at), same, RULES);
                    replies.add(same);
                    contacted = true;
                }
                case END -> assignment.end(deputy(at));
            }
        }

        /** As the service refuses what a unit has to do on the lead of a merge. */
        private void mustGoByItself(SuggestionAction action) {
            if (assignment.isMerged() && !WITH_LEAD.contains(action)) {
                throw new ProblemException(HandlingProblem.MERGED_WITH_LEAD);
            }
        }

        private static Reply leads(Instant at) {
            SuggestionAssignment lead = handedOver(AssignmentRole.SOLE);
            lead.sign(unit(at));
            lead.contact(unit(at), talk(), DAY);
            Reply reply = lead.draft(unit(at), wording(true), RULES);
            lead.issue(unit(at), reply, "局长", new CoHandlers(List.of()), RULES);
            return reply;
        }

        /** As the service finds it: what was never asked for is not found. */
        private CoOpinion lastOpinion() {
            return opinions.stream()
                    .reduce((one, next) -> next)
                    .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        }

        private OfficeRequest last(boolean ofReturn) {
            return last(
                    ofReturn
                            ? request -> request.kind().isReturn()
                            : request -> request.kind() == RequestKind.EXTENSION);
        }

        private OfficeRequest last(Predicate<OfficeRequest> kind) {
            return requests.stream()
                    .filter(kind)
                    .reduce((one, next) -> next)
                    .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        }

        private Reply latest() {
            return replies.isEmpty()
                    ? new Reply(UUID.randomUUID(), assignment.getId(), 1, wording(true), RULES.scheme(), ASSIGNED)
                    : replies.get(replies.size() - 1);
        }

        void mustHold() {
            AssignmentStatus status = assignment.status();
            assertThat(status == AssignmentStatus.PENDING
                            || status == AssignmentStatus.RETURNED
                            || KNOWN.contains(status))
                    .isTrue();
            mustHoldOfRequests(status);
            assertThat(replies.stream().filter(Reply::isIssued).count())
                    .isEqualTo(status == AssignmentStatus.REPLIED ? 1 : 0);
            assertThat(replies.stream().filter(reply -> reply.status() == ReplyStatus.DRAFT))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(DONE.contains(status) || reworkWasEnded()).isEqualTo(assignment.completion() != null);
            assertThat(status == AssignmentStatus.REWORK && !assignment.isMerged())
                    .isEqualTo(assignment.limits().stream().anyMatch(limit -> limit.limit() == Limit.REWORK));
            assertThat(opinions.stream().filter(opinion -> opinion.sentBackAt() != null))
                    .hasSize(assignment.rework() == null ? 0 : 1);
            assertThat(assignment.role().replies() || replies.isEmpty()).isTrue();
            assertThat(replies.isEmpty() || contacted).isTrue();
            assertThat(assignment.currentDue() != null).isEqualTo(assignment.isOpen() && !assignment.isMerged());
            assertThat(status == AssignmentStatus.ENDED).isEqualTo(assignment.endedAt() != null);
        }

        private boolean reworkWasEnded() {
            return assignment.status() == AssignmentStatus.ENDED && assignment.rework() != null;
        }

        private void mustHoldOfRequests(AssignmentStatus status) {
            if (assignment.isOpen()) {
                assertThat(status == AssignmentStatus.RETURN_REQUESTED)
                        .isEqualTo(assignment.openRequest() != null
                                && assignment.openRequest().kind().isReturn());
                assertThat(requests.stream()
                                .filter(request -> request.status() == RequestStatus.OPEN)
                                .map(OfficeRequest::id))
                        .isEqualTo(
                                assignment.openRequest() == null
                                        ? List.of()
                                        : List.of(assignment.openRequest().id()));
            }
            assertThat(requests.stream().anyMatch(request -> request.status() == RequestStatus.APPROVED))
                    .isEqualTo(status == AssignmentStatus.RETURNED && !returnedWithLead);
            assertThat(status == AssignmentStatus.RETURNED).isEqualTo(assignment.successorId() != null);
        }

        List<Object> state() {
            List<Object> state = new ArrayList<>();
            state.add(AssignmentView.of(assignment, ASSIGNED));
            replies.forEach(reply -> state.add(valuesOf(reply)));
            opinions.forEach(opinion -> state.add(Arrays.asList(opinion.text(), opinion.sentBackReason())));
            requests.forEach(request -> state.add(RequestView.of(new Entry<>(assignment, request))));
            state.add(assignment.told());
            state.add(assignment.added());
            return state;
        }

        private static List<Object> valuesOf(Reply reply) {
            return Arrays.asList(
                    reply.id(),
                    reply.round(),
                    reply.status(),
                    reply.classCode(),
                    reply.text(),
                    reply.documentNumber(),
                    reply.pledges(),
                    reply.draftedAt(),
                    reply.decidedAt(),
                    reply.refusalReason(),
                    reply.signatory(),
                    reply.late());
        }
    }
}
