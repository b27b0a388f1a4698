package org.lianluo.handling.assignment.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

/** Who sees which suggestions in the hands of units, beside the opinions. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SuggestionListTest {

    @Inject
    Inbox inbox;

    private Suggestions suggestions;
    private String first;
    private String second;

    @BeforeEach
    void unitsOfTheirOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox);
        first = suggestions.unit();
        second = suggestions.unit();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void aUnitHasOpinionsAndSuggestionsInOneList() {
        String opinion = opinionFor(first);
        List<String> lead = suggestions.assigned("LEAD_CO", first + ":LEAD", second + ":CO");
        String sole = suggestions.signed(first);
        String clerk = Suggestions.clerk(first);

        Suggestions.get(clerk, "").body("items.id", contains(sole, lead.get(0), opinion));
        String next = Suggestions.get(clerk, "?limit=2")
                .body("items.id", contains(sole, lead.get(0)))
                .extract()
                .path("next");
        Suggestions.get(clerk, "?limit=2&cursor=" + next).body("items.id", contains(opinion));
        Suggestions.get(clerk, "?subjectType=OPINION").body("items.id", contains(opinion));
        Suggestions.get(clerk, "?subjectType=SUGGESTION").body("items.id", contains(sole, lead.get(0)));
        Suggestions.get(clerk, "?role=LEAD").body("items.id", contains(lead.get(0)));
        Suggestions.get(clerk, "?status=SIGNED").body("items.id", contains(sole));
        Suggestions.get(clerk, "?dueBefore=2026-11-25").body("items.id", contains(opinion));
        Suggestions.get(clerk, "?dueBefore=2026-12-22").body("items.id", contains(sole, lead.get(0), opinion));
        Suggestions.get(clerk, "?changedSince=2026-11-23T02:00:00Z")
                .body("items.id", contains(opinion, lead.get(0), sole));
        Suggestions.get(Suggestions.clerk(second), "").body("items.id", contains(lead.get(1)));
    }

    @Test
    void deputiesSeeWhatTheySignedAndNothingElse() {
        String id = suggestions.signed(first);
        String reply = suggestions.replied(first, id, Suggestions.CLASS_A);
        String others = new Suggestions(inbox).sole(second);

        for (String code : List.of(suggestions.lead, suggestions.coSponsor)) {
            String deputy = Suggestions.deputy(code);
            Suggestions.get(deputy, "").body("items.id", contains(id));
            Suggestions.get(deputy, "/" + id).statusCode(200).body("status", equalTo("REPLIED"));
            Suggestions.get(deputy, "/" + id + "/replies/" + reply).statusCode(200);
            Suggestions.get(deputy, "/" + id + "/history").statusCode(403);
            Suggestions.get(deputy, "/" + others).statusCode(404);
            Suggestions.get(deputy, "/" + others + "/replies").statusCode(404);
        }
        Suggestions.get(Suggestions.deputy("410402-D9"), "").body("items", empty());
        Suggestions.get(Tokens.withRoles("DEPUTY").region(Suggestions.REGION).bearer(), "")
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
    void officesAndCommitteesSeeTheirRegion(String role) {
        String id = suggestions.signed(first);
        suggestions.contact(first, id);
        String reply = suggestions.drafted(first, id, Suggestions.CLASS_A);
        String office = Suggestions.office(role, Suggestions.REGION);
        String elsewhere = Suggestions.office(role, "410403");

        Suggestions.get(office, "?unit=" + first).body("items.id", contains(id));
        Suggestions.get(office, "/" + id + "/history").statusCode(200);
        Suggestions.get(office, "/" + id + "/contacts").statusCode(200);
        Suggestions.get(office, "/" + id + "/replies").body("items", empty());
        Suggestions.get(office, "/" + id + "/replies/" + reply).statusCode(404);
        Suggestions.get(elsewhere, "?limit=200").body("items.id", not(hasItems(id)));
        for (String path : List.of("", "/history", "/contacts", "/replies", "/opinions")) {
            Suggestions.get(elsewhere, "/" + id + path).statusCode(404);
        }
    }

    @Test
    void anotherUnitSeesAndDoesNothing() {
        String id = suggestions.signed(first);
        suggestions.contact(first, id);
        String reply = suggestions.drafted(first, id, Suggestions.CLASS_A);

        for (String path : List.of("", "/history", "/contacts", "/replies", "/opinions", "/replies/" + reply)) {
            Suggestions.get(Suggestions.clerk(second), "/" + id + path).statusCode(404);
        }
        Suggestions.act(Suggestions.clerk(second), id, "contacts", Suggestions.contactBody(suggestions.lead))
                .statusCode(404);
        Suggestions.act(Suggestions.clerk(second), id, "replies", Suggestions.CLASS_A)
                .statusCode(404);
        Suggestions.act(Suggestions.leader(second), id, "replies/" + reply + "/approval", Suggestions.SIGNED_BY)
                .statusCode(404);
        Suggestions.get(Suggestions.clerk(first), "/" + id).body("status", equalTo("DRAFTED"));
    }

    @Test
    void repliesAndContactsBelongToOneAssignment() {
        String id = suggestions.signed(first);
        suggestions.contact(first, id);
        String reply = suggestions.drafted(first, id, Suggestions.CLASS_A);
        String other = suggestions.signed(first);

        Suggestions.get(Suggestions.clerk(first), "/" + other + "/replies/" + reply)
                .statusCode(404);
        Suggestions.act(Suggestions.leader(first), other, "replies/" + reply + "/approval", Suggestions.SIGNED_BY)
                .statusCode(404);
        Suggestions.get(Suggestions.clerk(first), "/" + opinionFor(first) + "/replies")
                .statusCode(404);
    }

    private String opinionFor(String unit) {
        UUID opinion = UUID.randomUUID();
        suggestions.receive(Suggestions.opinionForwarded(opinion, unit));
        return Database.rows("select id from assignment where subject_id = ?", opinion)
                .get(0)
                .get("id")
                .toString();
    }
}
