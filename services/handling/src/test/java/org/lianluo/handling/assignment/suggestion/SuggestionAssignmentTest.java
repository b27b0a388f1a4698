package org.lianluo.handling.assignment.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.handling.assignment.suggestion.HandedOver.ASSIGNED;
import static org.lianluo.handling.assignment.suggestion.HandedOver.DAY;
import static org.lianluo.handling.assignment.suggestion.HandedOver.RULES;
import static org.lianluo.handling.assignment.suggestion.HandedOver.deputy;
import static org.lianluo.handling.assignment.suggestion.HandedOver.due;
import static org.lianluo.handling.assignment.suggestion.HandedOver.handedOver;
import static org.lianluo.handling.assignment.suggestion.HandedOver.office;
import static org.lianluo.handling.assignment.suggestion.HandedOver.talk;
import static org.lianluo.handling.assignment.suggestion.HandedOver.talkAtMeeting;
import static org.lianluo.handling.assignment.suggestion.HandedOver.unit;
import static org.lianluo.handling.assignment.suggestion.HandedOver.wording;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.AssignmentStep;
import org.lianluo.handling.assignment.asking.Binding;
import org.lianluo.handling.assignment.asking.ExtensionTerms;
import org.lianluo.handling.assignment.asking.Joint;
import org.lianluo.handling.assignment.asking.OfficeRequest;
import org.lianluo.handling.assignment.asking.RequestKind;
import org.lianluo.handling.assignment.asking.RequestStatus;
import org.lianluo.handling.assignment.talk.Contact;
import org.lianluo.handling.assignment.terms.Dates;
import org.lianluo.handling.assignment.terms.ReplyRules;
import org.lianluo.handling.assignment.wording.Pledge;
import org.lianluo.handling.assignment.wording.Promised;
import org.lianluo.handling.assignment.wording.ReplyClass;
import org.lianluo.handling.assignment.wording.ReplyWording;
import org.lianluo.shared.casework.HistoryEntry;
import org.lianluo.shared.casework.choice.ClassScheme;
import org.lianluo.shared.casework.choice.ExtensionRule;
import org.lianluo.shared.casework.choice.FeedbackBy;
import org.lianluo.shared.casework.choice.ReplyTo;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.handling.AssignmentCreatedV1;
import org.lianluo.shared.events.handling.CommitmentRecordedV1;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.events.handling.contact.ContactAcknowledgedV1;
import org.lianluo.shared.problem.ProblemException;

/** Whatever happens to a suggestion in the hands of a unit is told, in its history and to whom it concerns. */
class SuggestionAssignmentTest {

    private static final Instant LATER = ASSIGNED.plus(Duration.ofDays(3));
    private static final String NOBODY = "";
    private static final ExtensionTerms CONSENT = new ExtensionTerms(ExtensionRule.CONSENT, due(180), due(10));

    /** What is allowed from which state, where it leads, and the event; a draft is the unit's own. */
    private static final Map<String, List<String>> LEADS = Map.ofEntries(
            Map.entry("PENDING SIGN", List.of("SIGNED", "AssignmentSignedV1")),
            Map.entry("PENDING CORRECT", List.of("PENDING", "AssignmentDueRecountedV1")),
            Map.entry("PENDING END", List.of("ENDED", "AssignmentEndedV1")),
            Map.entry("PENDING REQUEST_RETURN", List.of("RETURN_REQUESTED", "ReturnRequestedV1")),
            Map.entry("SIGNED REQUEST_RETURN", List.of("RETURN_REQUESTED", "ReturnRequestedV1")),
            Map.entry("RETURN_REQUESTED WITHDRAW_RETURN", List.of("PENDING", "ReturnDecidedV1")),
            Map.entry("RETURN_REQUESTED REFUSE_RETURN", List.of("PENDING", "ReturnDecidedV1")),
            Map.entry(
                    "RETURN_REQUESTED APPROVE_RETURN", List.of("RETURNED", "AssignmentReturnedV1", "ReturnDecidedV1")),
            Map.entry("RETURN_REQUESTED CORRECT", List.of("RETURN_REQUESTED", "AssignmentDueRecountedV1")),
            Map.entry("RETURN_REQUESTED END", List.of("ENDED", "AssignmentEndedV1")),
            Map.entry("SIGNED REQUEST_EXTENSION", List.of("SIGNED", "ExtensionRequestedV1")),
            Map.entry("SIGNED GRANT_EXTENSION", List.of("SIGNED", "AssignmentExtendedV1", "ExtensionDecidedV1")),
            Map.entry("SIGNED REFUSE_EXTENSION", List.of("SIGNED", "ExtensionDecidedV1")),
            Map.entry("DRAFTED REQUEST_EXTENSION", List.of("DRAFTED", "ExtensionRequestedV1")),
            Map.entry("DRAFTED GRANT_EXTENSION", List.of("DRAFTED", "AssignmentExtendedV1", "ExtensionDecidedV1")),
            Map.entry("DRAFTED REFUSE_EXTENSION", List.of("DRAFTED", "ExtensionDecidedV1")),
            Map.entry("SIGNED CONTACT", List.of("SIGNED", "ContactRecordedV1")),
            Map.entry("SIGNED MEET", List.of("SIGNED", "ContactRecordedV1")),
            Map.entry("DRAFTED MEET", List.of("DRAFTED", "ContactRecordedV1")),
            Map.entry("REPLIED MEET", List.of("REPLIED", "ContactRecordedV1")),
            Map.entry("SIGNED DRAFT", List.of("DRAFTED", NOBODY)),
            Map.entry("SIGNED SUBMIT_OPINION", List.of("OPINION_SUBMITTED", "CoOpinionSubmittedV1")),
            Map.entry("REWORK SUBMIT_OPINION", List.of("OPINION_SUBMITTED", "CoOpinionSubmittedV1")),
            Map.entry("OPINION_SUBMITTED REQUEST_REWORK", List.of("REWORK", "CoOpinionReworkRequestedV1")),
            Map.entry("SIGNED ESCALATE", List.of("SIGNED", "CoOpinionEscalatedV1")),
            Map.entry("OPINION_SUBMITTED ESCALATE", List.of("OPINION_SUBMITTED", "CoOpinionEscalatedV1")),
            Map.entry("REWORK ESCALATE", List.of("REWORK", "CoOpinionEscalatedV1")),
            Map.entry("SIGNED COORDINATE", List.of("SIGNED", "CoOpinionCoordinatedV1")),
            Map.entry("OPINION_SUBMITTED COORDINATE", List.of("OPINION_SUBMITTED", "CoOpinionCoordinatedV1")),
            Map.entry("REWORK COORDINATE", List.of("OPINION_SUBMITTED", "CoOpinionCoordinatedV1")),
            Map.entry("SIGNED CONSULT", List.of("SIGNED", NOBODY)),
            Map.entry("DRAFTED CONSULT", List.of("DRAFTED", NOBODY)),
            Map.entry("REWORK END", List.of("ENDED", "AssignmentEndedV1")),
            Map.entry("SIGNED CORRECT", List.of("SIGNED", "AssignmentDueRecountedV1")),
            Map.entry("SIGNED END", List.of("ENDED", "AssignmentEndedV1")),
            Map.entry("DRAFTED CONTACT", List.of("DRAFTED", "ContactRecordedV1")),
            Map.entry("DRAFTED REDRAFT", List.of("DRAFTED", NOBODY)),
            Map.entry("DRAFTED REFUSE", List.of("SIGNED", NOBODY)),
            Map.entry("DRAFTED APPROVE", List.of("REPLIED", "ReplyIssuedV1")),
            Map.entry("DRAFTED CORRECT", List.of("DRAFTED", "AssignmentDueRecountedV1")),
            Map.entry("SIGNED ADD_ATTACHMENT", List.of("SIGNED", NOBODY)),
            Map.entry("DRAFTED ADD_ATTACHMENT", List.of("DRAFTED", NOBODY)),
            Map.entry("REPLIED ADD_ATTACHMENT", List.of("REPLIED", NOBODY)),
            Map.entry("DRAFTED ADD_SIGNED_RECORD", List.of("DRAFTED", NOBODY)),
            Map.entry("REPLIED ADD_SIGNED_RECORD", List.of("REPLIED", NOBODY)),
            Map.entry("SIGNED REMOVE_ATTACHMENT", List.of("SIGNED", NOBODY)),
            Map.entry("DRAFTED REMOVE_ATTACHMENT", List.of("DRAFTED", NOBODY)),
            Map.entry("PENDING MERGE", List.of("PENDING", "AssignmentMergedV1")),
            Map.entry("SIGNED MERGE", List.of("SIGNED", "AssignmentMergedV1")),
            Map.entry("RETURN_REQUESTED MERGE", List.of("PENDING", "AssignmentMergedV1")),
            Map.entry("REWORK MERGE", List.of("REWORK", "AssignmentMergedV1")),
            Map.entry("PENDING UNMERGE", List.of("PENDING", "AssignmentUnmergedV1")),
            Map.entry("SIGNED UNMERGE", List.of("SIGNED", "AssignmentUnmergedV1")),
            Map.entry("REWORK UNMERGE", List.of("REWORK", "AssignmentUnmergedV1")),
            Map.entry("PENDING RETURN_WITH_LEAD", List.of("RETURNED", "AssignmentReturnedV1")),
            Map.entry("SIGNED RETURN_WITH_LEAD", List.of("RETURNED", "AssignmentReturnedV1")),
            Map.entry("PENDING REPLY_WITH_LEAD", List.of("REPLIED", "ReplyIssuedV1")),
            Map.entry("SIGNED REPLY_WITH_LEAD", List.of("REPLIED", "ReplyIssuedV1")),
            Map.entry("DRAFTED END", List.of("ENDED", "AssignmentEndedV1")));

    /** What happens to one that goes with the lead of a merge. */
    private static final Set<SuggestionAction> WITH_LEAD =
            EnumSet.of(SuggestionAction.UNMERGE, SuggestionAction.RETURN_WITH_LEAD, SuggestionAction.REPLY_WITH_LEAD);

    private static final Set<AssignmentStatus> UNMOVED =
            EnumSet.of(AssignmentStatus.PENDING, AssignmentStatus.SIGNED, AssignmentStatus.REWORK);

    private SuggestionAssignment assignment;
    private Reply reply;
    private OfficeRequest request;
    private CoOpinion opinion;

    static Stream<Arguments> everyStateAndAction() {
        Supplier<Stream<AssignmentStatus>> replying = () -> Stream.of(
                AssignmentStatus.PENDING,
                AssignmentStatus.SIGNED,
                AssignmentStatus.RETURN_REQUESTED,
                AssignmentStatus.RETURNED,
                AssignmentStatus.DRAFTED,
                AssignmentStatus.REPLIED,
                AssignmentStatus.ENDED);
        Stream<AssignmentStatus> coHandling = Stream.of(
                AssignmentStatus.PENDING,
                AssignmentStatus.SIGNED,
                AssignmentStatus.RETURN_REQUESTED,
                AssignmentStatus.RETURNED,
                AssignmentStatus.OPINION_SUBMITTED,
                AssignmentStatus.REWORK,
                AssignmentStatus.ENDED);
        return Stream.of(
                        with(AssignmentRole.SOLE, replying.get()),
                        with(AssignmentRole.LEAD, replying.get()),
                        with(AssignmentRole.CO, coHandling))
                .flatMap(Function.identity());
    }

    private static Stream<Arguments> with(AssignmentRole role, Stream<AssignmentStatus> states) {
        return states.flatMap(
                state -> Arrays.stream(SuggestionAction.values()).map(action -> Arguments.of(role, state, action)));
    }

    @ParameterizedTest(name = "{2} by {0} in {1}")
    @MethodSource("everyStateAndAction")
    void whatIsAllowedTellsItsEventAndAddsALineAndWhatIsRefusedTellsNothing(
            AssignmentRole role, AssignmentStatus from, SuggestionAction action) {
        take(role, from);
        if (action == SuggestionAction.COORDINATE) {
            escalated();
        }
        if (WITH_LEAD.contains(action) && UNMOVED.contains(from)) {
            act(SuggestionAction.MERGE);
        }
        List<String> leads = isPartOf(role, action) ? LEADS.get(from + " " + action) : null;
        List<IntegrationEvent> told = assignment.told();
        List<Object> added = assignment.added();

        if (leads == null) {
            assertThatThrownBy(() -> act(action)).isInstanceOf(ProblemException.class);

            assertThat(assignment.status()).isEqualTo(from);
            assertThat(assignment.told()).isEqualTo(told);
            assertThat(assignment.added()).isEqualTo(added);
            return;
        }
        act(action);

        assertThat(assignment.status()).hasToString(leads.get(0));
        assertThat(assignment.told().stream().skip(told.size()).map(event -> event.getClass()
                        .getSimpleName()))
                .isEqualTo(leads.get(1).equals(NOBODY) ? List.of() : leads.subList(1, leads.size()));
        assertThat(assignment.added().stream().skip(added.size()).filter(HistoryEntry.class::isInstance))
                .singleElement()
                .extracting("action", "fromStatus", "toStatus")
                .containsExactly(stepOf(action), from.name(), leads.get(0));
    }

    @Test
    void anIssuedReplyTellsEachPromiseAfterItAndGivesItToTheLedger() {
        take(AssignmentRole.SOLE, AssignmentStatus.SIGNED);
        int told = assignment.told().size();
        List<Pledge> pledges =
                List.of(new Pledge("新增车位200个", DAY.plusDays(200)), new Pledge("公布收费标准", DAY.plusDays(60)));

        reply = assignment.draft(unit(LATER), new ReplyWording(ReplyClass.B, "计划增设。", "13号", pledges), RULES);
        List<Promised> promised = assignment.issue(unit(LATER), reply, "张局长", new CoHandlers(List.of()), RULES);

        List<IntegrationEvent> events =
                assignment.told().subList(told, assignment.told().size());
        assertThat(events).hasSize(3);
        assertThat(events.get(0)).isInstanceOf(ReplyIssuedV1.class);
        assertThat(events.subList(1, 3))
                .extracting(event -> ((CommitmentRecordedV1) event).promise())
                .containsExactly("新增车位200个", "公布收费标准");
        assertThat(promised).extracting(Promised::pledge).isEqualTo(pledges);
        assertThat(events.subList(1, 3))
                .extracting(event -> ((CommitmentRecordedV1) event).commitmentId())
                .isEqualTo(promised.stream().map(Promised::id).toList());
        assertThat(assignment.completion().commitmentsOpen()).isEqualTo(2);
    }

    @Test
    void aSecondRoundIsToldByTheNewAssignmentAndTheOldOneAddsALine() {
        take(AssignmentRole.SOLE, AssignmentStatus.REPLIED);
        List<IntegrationEvent> told = assignment.told();

        SuggestionAssignment again = assignment.again(deputy(LATER), UUID.randomUUID(), LATER, due(40), "车位未落实");

        assertThat(again.told()).singleElement().isInstanceOf(AssignmentCreatedV1.class);
        assertThat(again.added())
                .singleElement()
                .extracting("action", "actor", "fromStatus", "toStatus", "note")
                .containsExactly("REHANDLE", "D1", null, "SIGNED", "车位未落实");
        assertThat(assignment.told()).isEqualTo(told);
        assertThat(assignment.added())
                .last()
                .extracting("action", "fromStatus", "toStatus", "note")
                .containsExactly("REOPEN", "REPLIED", "REPLIED", null);
    }

    @Test
    void theOtherUnitBeginsAnewAndTheTimeBeforeStaysVisible() {
        take(AssignmentRole.LEAD, AssignmentStatus.RETURN_REQUESTED);

        SuggestionAssignment next = passOn("410402-U02");

        assertThat(assignment.successorId()).isEqualTo(next.getId());
        assertThat(next.predecessorId()).isEqualTo(assignment.getId());
        assertThat(next.assignedAt()).isEqualTo(LATER);
        assertThat(next.chain().firstAssignedAt()).isEqualTo(ASSIGNED);
        assertThat(next.status()).isEqualTo(AssignmentStatus.PENDING);
        assertThat(next.role()).isEqualTo(AssignmentRole.LEAD);
        assertThat(next.round()).isEqualTo(1);
        assertThat(next.told()).singleElement().isInstanceOf(AssignmentCreatedV1.class);
        assertThat(assignment.limits()).isEmpty();
    }

    @Test
    void aSecondReturnIsCoordinatedAndThenThereIsNone() {
        take(AssignmentRole.SOLE, AssignmentStatus.RETURN_REQUESTED);
        assignment = passOn("410402-U02");

        request = assignment.requestReturn(unit(LATER), "非本单位职责", null, due(9));
        assertThat(request.kind()).isEqualTo(RequestKind.COORDINATION);
        SuggestionAssignment bound = passOn("410402-U03");

        assertThatThrownBy(() -> bound.requestReturn(unit(LATER), "非本单位职责", null, due(9)))
                .hasMessageContaining("return-after-coordination");
    }

    @Test
    void nobodyMayReturnWhatTheyMustHandle() {
        take(AssignmentRole.SOLE, AssignmentStatus.RETURN_REQUESTED);
        act(SuggestionAction.REFUSE_RETURN);
        assertThatThrownBy(() -> act(SuggestionAction.REQUEST_RETURN)).hasMessageContaining("return-already-refused");

        take(AssignmentRole.SOLE, AssignmentStatus.DRAFTED);
        act(SuggestionAction.REFUSE);
        assertThatThrownBy(() -> act(SuggestionAction.REQUEST_RETURN)).hasMessageContaining("return-after-draft");

        take(AssignmentRole.SOLE, AssignmentStatus.REPLIED);
        SuggestionAssignment again = assignment.again(deputy(LATER), UUID.randomUUID(), LATER, due(40), "车位未落实");
        assertThatThrownBy(() -> again.requestReturn(unit(LATER), "非本单位职责", null, due(9)))
                .hasMessageContaining("no-return-in-rehandling");
    }

    @Test
    void theReturnIsATimeLimitToo() {
        take(AssignmentRole.SOLE, AssignmentStatus.PENDING);
        Instant lastSecond = Instant.parse("2026-11-27T15:59:59Z");

        assertThatThrownBy(() -> assignment.requestReturn(unit(lastSecond.plusSeconds(1)), "非本单位职责", null, due(9)))
                .hasMessageContaining("return-too-late")
                .hasMessageContaining("2026-11-27");
        assignment.requestReturn(unit(lastSecond), "非本单位职责", null, due(9));
        assertThat(assignment.isOverdue(lastSecond.plusSeconds(1))).isFalse();
    }

    private SuggestionAssignment passOn(String unit) {
        return assignment.passOn(
                office(LATER).noted("职责属实"), request, UUID.randomUUID(), unit, new Dates(due(90), due(28), due(7)));
    }

    @Test
    void aContactThatTheDeputyConfirmsIsToldAndWaitsNoLonger() {
        take(AssignmentRole.SOLE, AssignmentStatus.SIGNED);
        Contact contact = assignment.contact(unit(LATER), talk(), DAY);
        assertThat(assignment.toAcknowledge()).containsExactly("D2", "D2");

        assignment.acknowledge(deputy(LATER).noted("未谈及车位数量"), contact, false);

        assertThat(assignment.toAcknowledge()).containsExactly("D2");
        assertThat(contact.agreed()).isFalse();
        assertThat(contact.remark()).isEqualTo("未谈及车位数量");

        assertThat(assignment.added())
                .contains(contact)
                .last()
                .extracting("action")
                .isEqualTo("ACKNOWLEDGE");
        assertThat(assignment.told()).last().isInstanceOf(ContactAcknowledgedV1.class);
    }

    private List<String> limits() {
        return assignment.limits().stream()
                .map(limit -> limit.limit() + " " + limit.due().due())
                .toList();
    }

    private static String stepOf(SuggestionAction action) {
        return switch (action) {
            case CORRECT -> "CORRECT_HAND_OVER";
            case CONSULT -> "REQUEST_REWORK";
            case ADD_SIGNED_RECORD -> "ADD_ATTACHMENT";
            case MEET -> "CONTACT";
            case RETURN_WITH_LEAD -> "APPROVE_RETURN";
            case REPLY_WITH_LEAD -> "APPROVE";
            default -> action.name();
        };
    }

    /** What an office is to coordinate, where the state allows to ask for it. */
    private void escalated() {
        if (!assignment.role().replies() && SuggestionAction.ESCALATE.isAllowedIn(assignment.status())) {
            act(SuggestionAction.ESCALATE);
        }
    }

    @Test
    void anOpinionIsSentBackOnceAndTheNextOneIsLateByATimeOfItsOwn() {
        take(AssignmentRole.CO, AssignmentStatus.REWORK);
        assertThat(limits()).containsExactly("REWORK " + DAY.plusDays(5));
        assertThat(assignment.answerDue().due()).isEqualTo(DAY.plusDays(30));
        assertThat(opinion.sentBackReason()).isEqualTo("未说明完成时间");

        CoOpinion second = assignment.submitOpinion(unit(ASSIGNED.plus(Duration.ofDays(6))), "三个月内完成。");

        assertThat(second.isLate()).isTrue();
        assertThat(opinion.isLate()).isFalse();
        assertThat(assignment.limits()).isEmpty();
        assertThatThrownBy(() -> assignment.sendBack(unit(LATER).noted("仍不具体"), second, "410402-U01", due(9)))
                .hasMessageContaining("rework-already-requested");
    }

    @Test
    void whatWasCoordinatedBindsBoth() {
        take(AssignmentRole.CO, AssignmentStatus.OPINION_SUBMITTED);
        act(SuggestionAction.ESCALATE);
        assertThat(limits()).containsExactly("DECISION " + DAY.plusDays(9));
        assertThatThrownBy(() -> act(SuggestionAction.ESCALATE)).hasMessageContaining("request-undecided");
        act(SuggestionAction.COORDINATE);

        assertThat(request.status()).isEqualTo(RequestStatus.COORDINATED);
        assertThat(assignment.limits()).isEmpty();
        assertThatThrownBy(() -> act(SuggestionAction.ESCALATE)).hasMessageContaining("already-coordinated");
        assertThatThrownBy(() -> act(SuggestionAction.REQUEST_REWORK)).hasMessageContaining("already-coordinated");
        assertThatThrownBy(() -> act(SuggestionAction.COORDINATE)).hasMessageContaining("illegal-transition");
    }

    @Test
    void theLeadsReplyWaitsForCoordinationWhereThePlaceAsksForOpinions() {
        take(AssignmentRole.CO, AssignmentStatus.OPINION_SUBMITTED);
        act(SuggestionAction.ESCALATE);
        SuggestionAssignment coHandler = assignment;
        OfficeRequest escalation = request;
        take(AssignmentRole.LEAD, AssignmentStatus.DRAFTED);
        CoHandlers coHandlers = new CoHandlers(List.of(coHandler));

        assertThatThrownBy(() -> assignment.issue(unit(LATER), reply, "张局长", coHandlers, RULES))
                .hasMessageContaining("escalation-undecided");
        assertThat(coHandler.statusOf(escalation)).isEqualTo(RequestStatus.OPEN);

        ReplyRules notRequired = new ReplyRules(ReplyTo.EACH, FeedbackBy.EACH, ClassScheme.ABCD, true, false, 2);
        assignment.issue(unit(LATER), reply, "张局长", coHandlers, notRequired);
        assertThat(coHandler.statusOf(escalation)).isEqualTo(RequestStatus.LAPSED);
        assertThat(coHandler.limits()).isEmpty();
        assertThatThrownBy(() -> coHandler.coordinate(office(LATER).noted("由园林部门实施"), escalation, "410402-U01"))
                .hasMessageContaining("illegal-transition");
    }

    private static boolean isPartOf(AssignmentRole role, SuggestionAction action) {
        return switch (action) {
            case SUBMIT_OPINION, REQUEST_REWORK, ESCALATE, COORDINATE -> !role.replies();
            case CONSULT -> role == AssignmentRole.LEAD;
            case DRAFT, REDRAFT, REFUSE, APPROVE, REQUEST_EXTENSION, REPLY_WITH_LEAD -> role.replies();
            default -> true;
        };
    }

    /** Takes a new one to a state. */
    private void take(AssignmentRole role, AssignmentStatus state) {
        assignment = handedOver(role);
        reply = new Reply(UUID.randomUUID(), assignment.getId(), 1, wording(true), RULES.scheme(), ASSIGNED);
        request =
                new OfficeRequest(UUID.randomUUID(), assignment.getId(), RequestKind.RETURN, "非本单位职责", null, ASSIGNED);
        switch (state) {
            case PENDING -> {}
            case RETURN_REQUESTED -> act(SuggestionAction.REQUEST_RETURN);
            case RETURNED -> {
                take(role, AssignmentStatus.RETURN_REQUESTED);
                act(SuggestionAction.APPROVE_RETURN);
            }
            case ENDED -> act(SuggestionAction.END);
            case SIGNED -> {
                act(SuggestionAction.SIGN);
                act(SuggestionAction.CONTACT);
            }
            case DRAFTED -> {
                take(role, AssignmentStatus.SIGNED);
                act(SuggestionAction.DRAFT);
            }
            case REPLIED -> {
                take(role, AssignmentStatus.DRAFTED);
                act(SuggestionAction.APPROVE);
            }
            case OPINION_SUBMITTED -> {
                take(role, AssignmentStatus.SIGNED);
                act(SuggestionAction.SUBMIT_OPINION);
            }
            case REWORK -> {
                take(role, AssignmentStatus.OPINION_SUBMITTED);
                act(SuggestionAction.REQUEST_REWORK);
            }
            default -> throw new IllegalArgumentException("no state of a suggestion: " + state);
        }
    }

    /** The reply to the lead of a merge. */
    private static Reply issued() {
        SuggestionAssignment lead = handedOver(AssignmentRole.SOLE);
        lead.sign(unit(LATER));
        lead.contact(unit(LATER), talk(), DAY);
        Reply its = lead.draft(unit(LATER), wording(true), RULES);
        lead.issue(unit(LATER), its, "张局长", new CoHandlers(List.of()), RULES);
        return its;
    }

    /** Does something with arguments that nothing is wrong with. */
    private void act(SuggestionAction action) {
        switch (action) {
            case SIGN -> assignment.sign(unit(LATER));
            case CONTACT -> assignment.contact(unit(LATER), talk(), DAY);
            case MEET -> assignment.contact(unit(LATER), talkAtMeeting(), DAY);
            case SUBMIT_OPINION -> opinion = assignment.submitOpinion(unit(LATER), "同意。");
            case REQUEST_REWORK -> assignment.sendBack(unit(LATER).noted("未说明完成时间"), opinion, "410402-U01", due(5));
            case ESCALATE ->
                request = assignment.escalate(unit(LATER).noted("意见不一致"), "410402-U01", "410402-U01", due(9));
            case COORDINATE -> assignment.coordinate(office(LATER).noted("由园林部门实施"), request, "410402-U01");
            case CONSULT -> assignment.consult(unit(LATER), AssignmentStep.REQUEST_REWORK);
            case DRAFT -> reply = assignment.draft(unit(LATER), wording(true), RULES);
            case REDRAFT -> assignment.redraft(unit(LATER), reply, wording(true), RULES);
            case APPROVE -> assignment.issue(unit(LATER), reply, "张局长", new CoHandlers(List.of()), RULES);
            case FOLLOW_UP -> assignment.followUp(unit(LATER), wording(true), RULES);
            case REFUSE -> assignment.refuse(unit(LATER), reply, "不具体");
            case CORRECT -> assignment.correctHandOver(office(LATER), DAY, new Dates(due(60), due(20), null), "录入有误");
            case REQUEST_RETURN -> request = assignment.requestReturn(unit(LATER), "非本单位职责", null, due(9));
            case WITHDRAW_RETURN -> assignment.withdrawReturn(unit(LATER), request);
            case APPROVE_RETURN ->
                assignment.passOn(
                        office(LATER).noted("职责属实"),
                        request,
                        UUID.randomUUID(),
                        "410402-U02",
                        new Dates(due(90), due(28), due(7)));
            case REFUSE_RETURN -> assignment.refuseReturn(office(LATER), request, "属本单位职责", Binding.RETURN_REFUSED);
            case REQUEST_EXTENSION ->
                request = assignment.requestExtension(unit(LATER), "需复勘", DAY.plusDays(120), CONSENT);
            case GRANT_EXTENSION -> assignment.grant(office(LATER), request, due(120));
            case REFUSE_EXTENSION -> assignment.refuseExtension(office(LATER), request);
            case ADD_ATTACHMENT, ADD_SIGNED_RECORD, REMOVE_ATTACHMENT -> assignment.filed(unit(LATER), action);
            case MERGE ->
                assignment.merge(
                        office(LATER), new Joint(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), false));
            case UNMERGE -> assignment.unmerge(office(LATER));
            case RETURN_WITH_LEAD -> assignment.returnWithLead(office(LATER).noted("职责属实"), UUID.randomUUID());
            case REPLY_WITH_LEAD -> assignment.replyWithLead(unit(LATER), issued(), RULES);
            case END -> assignment.end(deputy(LATER));
        }
    }
}
