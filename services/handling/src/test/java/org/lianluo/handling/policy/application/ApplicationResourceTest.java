package org.lianluo.handling.policy.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.handling.policy.Rules;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApplicationResourceTest {

    private static final String RECOUNTED = "lianluo.handling.assignment.due-recounted.v1";

    /** Cities of this class alone, each with two counties. */
    private static final AtomicInteger NUMBER = new AtomicInteger(5301);

    @Inject
    Inbox inbox;

    private final String city = NUMBER.incrementAndGet() + "00";
    private final String county = city.substring(0, 4) + "01";
    private final String otherCounty = city.substring(0, 4) + "02";

    @BeforeEach
    void calendar() {
        Calendars.load2026();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void aLaterRuleLeavesRunningClocksAloneUntilItIsApplied() {
        Suggestions suggestions = new Suggestions(inbox, county);
        String id = suggestions.sole(suggestions.unit());
        String before = due(id);
        TestClock.set("2026-12-10T02:00:00Z");
        String policy = Rules.set(city, "suggestion.reply", "2mo", "2026-11-01");
        Calendars.countLeft();
        assertThat(due(id)).isEqualTo(before);

        Rules.apply(Rules.admin(), policy)
                .statusCode(201)
                .body("appliedOn", equalTo("2026-12-10"))
                .body("value", equalTo("2mo"));
        Calendars.countLeft();

        assertThat(due(id)).isEqualTo("2027-01-25");
        Suggestions.get(suggestions.intake(), "/" + id + "/history")
                .body("items.note", hasItem(containsString("常委会决定缩短办理期限")));
        assertThat(Database.payload(id, RECOUNTED)).contains("\"due\":\"2027-01-25\"", "suggestion.reply 2mo");
        given().queryParam("jurisdiction", city)
                .get("/api/v1/policies/applications")
                .then()
                .statusCode(200)
                .body("items.policyId", hasItem(policy));
    }

    @Test
    void whatIsCountedAgainForACalendarKeepsTheRuleOfItsDay() {
        int year = 2094;
        TestClock.set(year + "-03-04T02:00:00Z");
        Suggestions suggestions = new Suggestions(inbox, county);
        String id = suggestions.sole(suggestions.unit());
        Rules.set(county, "suggestion.reply", "2mo", year + "-03-01");

        Calendars.put(year, "{\"holidays\":[\"%d-01-01\"],\"swappedWorkdays\":[]}".formatted(year))
                .statusCode(201);
        Calendars.countLeft();

        assertThat(due(id)).startsWith(year + "-06");
    }

    @Test
    void anAppliedRuleStaysWhenACalendarIsCorrected() {
        int year = 2096;
        TestClock.set(year + "-03-05T02:00:00Z");
        Calendars.put(year, "{\"holidays\":[\"%d-01-01\"],\"swappedWorkdays\":[]}".formatted(year))
                .statusCode(201);
        Suggestions suggestions = new Suggestions(inbox, county);
        String id = suggestions.sole(suggestions.unit());
        TestClock.set(year + "-03-12T02:00:00Z");
        Rules.apply(Rules.admin(), Rules.set(county, "suggestion.reply", "2mo", year + "-03-06"))
                .statusCode(201);
        Calendars.countLeft();
        String applied = due(id);

        Calendars.replace(
                        year,
                        "\"0\"",
                        "{\"holidays\":[\"%d-01-01\",\"%s\"],\"swappedWorkdays\":[]}".formatted(year, applied))
                .statusCode(200);
        Calendars.countLeft();

        assertThat(applied).startsWith(year + "-05");
        assertThat(due(id)).isGreaterThan(applied).startsWith(year + "-05");
    }

    @Test
    void aRegionWithARuleOfItsOwnIsNotConcerned() {
        Rules.set(otherCounty, "suggestion.reply", "3mo");
        Suggestions own = new Suggestions(inbox, otherCounty);
        Suggestions inherits = new Suggestions(inbox, county);
        String untouched = own.sole(own.unit());
        String concerned = inherits.sole(inherits.unit());
        String before = due(untouched);

        Rules.apply(Rules.admin(), Rules.set(city, "suggestion.reply", "2mo")).statusCode(201);
        Calendars.countLeft();

        assertThat(due(untouched)).isEqualTo(before);
        assertThat(due(concerned)).isLessThan(before);
    }

    @Test
    void onlyALimitOfSuggestionsThatIsInForceCanBeApplied() {
        String superseded = Rules.set(city, "suggestion.reply", "2mo", "2026-01-01");
        Rules.set(city, "suggestion.reply", "3mo", "2026-02-01");
        String later = Rules.set(city, "suggestion.contact", "10wd", "2027-02-01");

        Rules.apply(Rules.admin(), superseded).statusCode(422).body("code", equalTo("policy-not-in-force"));
        Rules.apply(Rules.admin(), later).statusCode(422).body("code", equalTo("policy-not-in-force"));
        Rules.apply(Rules.admin(), Rules.set(city, "opinion.answer", "10wd"))
                .statusCode(422)
                .body("code", equalTo("policy-not-applicable"));
        Rules.apply(Rules.admin(), Rules.set(city, "suggestion.reply-to", "LEAD"))
                .statusCode(422)
                .body("code", equalTo("policy-not-applicable"));
        Rules.apply(Rules.admin(), UUID.randomUUID().toString())
                .statusCode(422)
                .body("code", equalTo("policy-not-in-force"));
        Rules.apply(Suggestions.office("INTAKE_OFFICER", county), superseded).statusCode(403);
    }

    private static String due(String id) {
        return Database.rows("select answer_due::text as due from assignment where id = ?::uuid", id)
                .get(0)
                .get("due")
                .toString();
    }
}
