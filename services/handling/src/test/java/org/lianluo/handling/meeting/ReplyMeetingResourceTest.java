package org.lianluo.handling.meeting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** Units answer several suggestions at once, face to face with deputies. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReplyMeetingResourceTest {

    private static final String MEETINGS = "/api/v1/reply-meetings";
    private static final String EVENT = "lianluo.handling.reply-meeting.";
    private static final String CONTACTED = "lianluo.handling.assignment.contact-recorded.v1";
    private static final String GOVERNMENT = Suggestions.office("GOV_OFFICE", Suggestions.REGION);

    @Inject
    Inbox inbox;

    /** Two suggestions of two deputies each, at two units. */
    private Suggestions first;

    private Suggestions second;
    private String unit;
    private String other;
    private String one;
    private String two;

    @BeforeEach
    void twoSuggestionsAtTwoUnits() {
        Calendars.load2026();
        first = new Suggestions(inbox);
        second = new Suggestions(inbox);
        unit = first.unit();
        other = second.unit();
        one = first.signed(unit);
        two = second.signed(other);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void whoWasThereHasAContactWithEachUnitThatAnswered() {
        String meeting = planned(Suggestions.officer(), List.of(one, two), deputies())
                .body("status", equalTo("PLANNED"))
                .body("unitCodes", containsInAnyOrder(unit, other))
                .body("minutes", nullValue())
                .extract()
                .path("id");
        assertThat(Database.payload(meeting, EVENT + "planned.v1"))
                .contains("\"assignments\":2", "\"deputies\":4", "\"DEPUTY\"", first.lead)
                .doesNotContain("答复会");
        TestClock.set("2026-12-10T06:00:00Z");

        hold(Suggestions.officer(), meeting, List.of(first.lead, first.coSponsor, second.lead), List.of(one, two))
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("presentDeputyCodes", contains(first.lead, first.coSponsor, second.lead))
                .body("answeredAssignmentIds", containsInAnyOrder(one, two))
                .body("endedAt", equalTo("2026-12-10T06:00:00Z"));

        assertThat(Database.payload(meeting, EVENT + "held.v1"))
                .contains(
                        "\"assignments\":2",
                        "\"answered\":2",
                        "\"invited\":4",
                        "\"present\":3",
                        "\"heldOn\":\"2026-12-10\"")
                .doesNotContain("纪要");
        Suggestions.get(Suggestions.clerk(unit), "/" + one + "/contacts")
                .body("items.deputyCode", contains(first.lead, first.coSponsor))
                .body("items.kind", contains("MEETING", "MEETING"))
                .body("items.on", contains("2026-12-10", "2026-12-10"))
                .body("items.meetingId", contains(meeting, meeting));
        Suggestions.get(Suggestions.clerk(other), "/" + two + "/contacts")
                .body("items.deputyCode", contains(second.lead));
        assertThat(Database.payload(two, CONTACTED))
                .contains("\"meetingId\":\"" + meeting + "\"", "\"kind\":\"MEETING\"");
        Suggestions.get(Suggestions.clerk(unit), "/" + one)
                .body("suggestion.contactedAt", equalTo("2026-12-10T06:00:00Z"));
        first.drafted(unit, one, Suggestions.CLASS_A);
        Suggestions.get(Suggestions.deputy(second.lead), "?toDo=true").body("items.id", contains(two));
        Suggestions.get(Suggestions.deputy(second.coSponsor), "?toDo=true").body("items", hasSize(0));
    }

    @Test
    void itIsAllOfItOrNone() {
        String meeting = plannedId(Suggestions.officer(), List.of(one, two), deputies());
        TestClock.set("2026-12-10T06:00:00Z");
        second.receive(second.withdrawnEvent(subject(two), 2));

        hold(Suggestions.officer(), meeting, deputies(), List.of(one, two))
                .statusCode(409)
                .body("currentStatus", equalTo("ENDED"))
                .body("assignmentId", equalTo(two));

        Suggestions.get(Suggestions.clerk(unit), "/" + one + "/contacts").body("items", hasSize(0));
        assertThat(Database.eventsOf(meeting)).containsExactly(EVENT + "planned.v1");
        hold(Suggestions.officer(), meeting, deputies(), List.of(one)).statusCode(200);
    }

    @Test
    void alsoAfterTheReplyWasGivenInWriting() {
        String meeting = plannedId(Suggestions.officer(), List.of(one), List.of(first.lead));
        first.replied(unit, one, Suggestions.CLASS_A);
        TestClock.set("2026-12-10T06:00:00Z");

        hold(Suggestions.officer(), meeting, List.of(first.lead), List.of(one)).statusCode(200);

        Suggestions.get(Suggestions.clerk(unit), "/" + one + "/contacts")
                .body("items.kind", contains("FACE_TO_FACE", "MEETING"));
        Suggestions.get(Suggestions.clerk(unit), "/" + one).body("status", equalTo("REPLIED"));
    }

    @Test
    void whatDoesNotFitTheMeetingIsRefusedByItsPlace() {
        String meeting = plannedId(Suggestions.officer(), List.of(one, two), List.of(first.lead, second.lead));
        hold(Suggestions.officer(), meeting, List.of(first.lead), List.of(one))
                .statusCode(422)
                .body("code", equalTo("meeting-not-begun"))
                .body("startsAt", notNullValue());
        TestClock.set("2026-12-10T06:00:00Z");
        hold(Suggestions.officer(), meeting, List.of(first.lead, first.coSponsor), List.of(one))
                .statusCode(422)
                .body("code", equalTo("not-invited"))
                .body("errors[0].pointer", equalTo("/presentDeputyCodes/1"));
        String third = first.signed(unit);
        hold(Suggestions.officer(), meeting, List.of(first.lead), List.of(one, third))
                .statusCode(422)
                .body("code", equalTo("not-on-agenda"))
                .body("errors[0].pointer", equalTo("/answeredAssignmentIds/1"));
        hold(Suggestions.officer(), meeting, List.of(first.lead), List.of(one, two))
                .statusCode(422)
                .body("code", equalTo("nobody-answered"))
                .body("errors[0].pointer", equalTo("/answeredAssignmentIds/1"));

        hold(Suggestions.officer(), meeting, List.of(), List.of()).statusCode(200);
        hold(Suggestions.officer(), meeting, List.of(), List.of()).statusCode(409);
        cancel(Suggestions.officer(), meeting).statusCode(409);
    }

    @Test
    void aUnitArrangesForItselfAlone() {
        plan(Suggestions.clerk(unit), List.of(one, two), deputies())
                .statusCode(422)
                .body("code", equalTo("not-for-meeting"))
                .body("errors[0].pointer", equalTo("/assignmentIds/1"));
        String meeting = plannedId(Suggestions.clerk(unit), List.of(one), List.of(first.lead));
        TestClock.set("2026-12-10T06:00:00Z");
        hold(Suggestions.clerk(other), meeting, List.of(), List.of()).statusCode(404);
        hold(Suggestions.clerk(unit), meeting, List.of(first.lead), List.of(one))
                .statusCode(200);
        Suggestions.get(Suggestions.officer(), "/" + one + "/history")
                .body("items.actor", hasItem(unit))
                .body("items[2].actorKind", equalTo("HANDLER_CLERK"));

        String ofBoth = plannedId(GOVERNMENT, List.of(one, two), deputies());
        hold(Suggestions.clerk(unit), ofBoth, List.of(), List.of()).statusCode(403);
        cancel(Suggestions.clerk(unit), ofBoth).statusCode(403);
        hold(GOVERNMENT, ofBoth, List.of(first.lead), List.of(one)).statusCode(200);
    }

    @Test
    void isArrangedForWhoRepliesAndForDeputiesWhoSigned() {
        String co = first.unit();
        List<String> ids = first.assigned("LEAD_CO", unit + ":LEAD", co + ":CO");
        plan(Suggestions.officer(), ids, List.of(first.lead))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/assignmentIds/1"));
        plan(Suggestions.officer(), List.of(one, UUID.randomUUID().toString()), List.of(first.lead))
                .statusCode(422)
                .body("code", equalTo("not-for-meeting"));
        plan(Suggestions.office("INTAKE_OFFICER", "410403"), List.of(one), List.of(first.lead))
                .statusCode(422)
                .body("code", equalTo("not-for-meeting"));
        plan(Suggestions.officer(), List.of(one), List.of(first.lead, second.lead))
                .statusCode(422)
                .body("code", equalTo("not-a-signer"))
                .body("errors[0].pointer", equalTo("/deputyCodes/1"));
        plan(Suggestions.deputy(first.lead), List.of(one), List.of(first.lead)).statusCode(403);
        Suggestions.post(
                        Suggestions.officer(),
                        MEETINGS,
                        body("2026-11-22T15:59:59Z", List.of(one), List.of(first.lead)))
                .statusCode(422)
                .body("code", equalTo("meeting-too-early"))
                .body("earliest", equalTo("2026-11-23"));
        String meeting = plannedId(Suggestions.officer(), List.of(ids.get(0)), List.of(first.lead));
        call(Suggestions.officer(), meeting, "holding", result(List.of(), List.of()), null)
                .statusCode(428);
        call(Suggestions.officer(), meeting, "holding", result(List.of(), List.of()), "\"99\"")
                .statusCode(412);
    }

    @Test
    void isSeenByWhoTakesPart() {
        String meeting = plannedId(Suggestions.officer(), List.of(one), List.of(first.lead));
        for (String reader :
                List.of(Suggestions.officer(), GOVERNMENT, Suggestions.clerk(unit), Suggestions.deputy(first.lead))) {
            get(reader, "/" + meeting).statusCode(200).body("id", equalTo(meeting));
            get(reader, "?status=PLANNED&limit=200").statusCode(200).body("items.id", hasItem(meeting));
        }
        for (String stranger : List.of(
                Suggestions.office("GOV_OFFICE", "410403"),
                Suggestions.clerk(other),
                Suggestions.deputy(first.coSponsor))) {
            get(stranger, "/" + meeting).statusCode(404);
            get(stranger, "?limit=200").statusCode(200).body("items.id", not(hasItem(meeting)));
        }
        get(Suggestions.office("DIRECTOR_MEETING", Suggestions.REGION), "/" + meeting)
                .statusCode(403);
        get(Suggestions.clerk(unit), "?status=HELD").body("items.id", not(hasItem(meeting)));
    }

    @Test
    void whoWasInvitedIsToldThatItIsCancelled() {
        String meeting = plannedId(Suggestions.officer(), List.of(one, two), deputies());

        cancel(GOVERNMENT, meeting)
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("因防汛工作另行安排。"));

        assertThat(Database.payload(meeting, EVENT + "cancelled.v1"))
                .contains("防汛", second.coSponsor, unit, "\"DEPUTY\"");
        TestClock.set("2026-12-10T06:00:00Z");
        hold(Suggestions.officer(), meeting, List.of(), List.of()).statusCode(409);
        cancel(Suggestions.officer(), meeting).statusCode(409);
    }

    @Test
    void answersAsManySuggestionsAndDeputiesAsAMeetingHas() {
        List<Suggestions> all =
                IntStream.range(0, 7).mapToObj(i -> new Suggestions(inbox)).toList();
        List<String> ids =
                all.stream().map(suggestions -> suggestions.signed(unit)).toList();
        List<String> deputies = all.stream()
                .flatMap(suggestions -> Stream.of(suggestions.lead, suggestions.coSponsor))
                .toList();
        String meeting = plannedId(Suggestions.officer(), ids, deputies);
        TestClock.set("2026-12-10T06:00:00Z");

        hold(Suggestions.officer(), meeting, deputies, ids).statusCode(200);

        assertThat(Database.count("select count(*) from contact where meeting_id = ?::uuid", meeting))
                .isEqualTo(14);
        assertThat(Database.payload(meeting, EVENT + "held.v1")).contains("\"answered\":7", "\"present\":14");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /assignmentIds",
                "{\"title\":\"x\",\"startsAt\":\"2026-12-10T01:30:00Z\",\"place\":\"x\",\"assignmentIds\":[],\"deputyCodes\":[\"D\"]} | /assignmentIds",
                "{\"title\":\"x\",\"startsAt\":\"2026-12-10T01:30:00Z\",\"place\":\"x\",\"assignmentIds\":[null],\"deputyCodes\":[\"D\"]} | /assignmentIds/0",
                "{\"title\":\" \",\"startsAt\":\"2026-12-10T01:30:00Z\",\"place\":\"x\",\"assignmentIds\":[\"01931a44-90d2-7e15-b3c8-6a2d10f4c906\"],\"deputyCodes\":[\"D\"]} | /title",
                "{\"startsAt\":\"tomorrow\"} | /startsAt"
            })
    void badInputIsToldApart(String body, String pointer) {
        Suggestions.post(Suggestions.officer(), MEETINGS, body)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    private List<String> deputies() {
        return List.of(first.lead, first.coSponsor, second.lead, second.coSponsor);
    }

    private static UUID subject(String assignment) {
        return (UUID) Database.rows("select subject_id from assignment where id = ?::uuid", assignment)
                .get(0)
                .get("subject_id");
    }

    private static ValidatableResponse plan(String bearer, List<String> assignments, List<String> deputies) {
        return Suggestions.post(bearer, MEETINGS, body("2026-12-10T01:30:00Z", assignments, deputies));
    }

    private static ValidatableResponse planned(String bearer, List<String> assignments, List<String> deputies) {
        return plan(bearer, assignments, deputies).statusCode(201);
    }

    private static String plannedId(String bearer, List<String> assignments, List<String> deputies) {
        return planned(bearer, assignments, deputies).extract().path("id");
    }

    private static String body(String startsAt, List<String> assignments, List<String> deputies) {
        return """
                {"title":"面对面答复会","startsAt":"%s","place":"三楼会议室","assignmentIds":[%s],"deputyCodes":[%s]}""".formatted(startsAt, quoted(assignments), quoted(deputies));
    }

    private static String result(List<String> present, List<String> answered) {
        return "{\"minutes\":\"会议纪要。\",\"presentDeputyCodes\":[%s],\"answeredAssignmentIds\":[%s]}"
                .formatted(quoted(present), quoted(answered));
    }

    private static String quoted(List<String> values) {
        return values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(","));
    }

    private static ValidatableResponse hold(
            String bearer, String meeting, List<String> present, List<String> answered) {
        return call(bearer, meeting, "holding", result(present, answered), "*");
    }

    private static ValidatableResponse cancel(String bearer, String meeting) {
        return call(bearer, meeting, "cancellation", "{\"reason\":\"因防汛工作另行安排。\"}", "*");
    }

    private static ValidatableResponse call(String bearer, String meeting, String action, String body, String etag) {
        var request = given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.post(MEETINGS + "/" + meeting + "/" + action).then();
    }

    private static ValidatableResponse get(String bearer, String path) {
        return given().header("Authorization", bearer).get(MEETINGS + path).then();
    }
}
