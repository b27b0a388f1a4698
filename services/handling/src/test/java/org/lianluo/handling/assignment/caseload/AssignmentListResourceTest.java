package org.lianluo.handling.assignment.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Cases;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AssignmentListResourceTest {

    @Inject
    Inbox inbox;

    private Cases cases;

    @BeforeEach
    void unitOfItsOwn() {
        Calendars.load2026();
        cases = new Cases(inbox);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void newestComeFirstWithoutRepeatsOrGaps() {
        List<String> made = make(5);

        List<String> listed = pages("?limit=2");

        Collections.reverse(made);
        assertThat(listed).isEqualTo(made);
    }

    @Test
    void withChangedSinceTheyComeInTheOrderOfChange() {
        TestClock.set("2026-11-23T02:00:00Z");
        List<String> made = make(4);
        TestClock.set("2026-11-23T03:00:00Z");
        cases.act(made.get(2), "acceptance", null).statusCode(200);
        TestClock.set("2026-11-23T04:00:00Z");
        cases.act(made.get(0), "acceptance", null).statusCode(200);

        assertThat(pages("?limit=1&changedSince=2026-11-23T02:00:00Z"))
                .containsExactly(made.get(1), made.get(3), made.get(2), made.get(0));
        assertThat(pages("?changedSince=2026-11-23T03:00:00Z")).containsExactly(made.get(2), made.get(0));
        assertThat(pages("?changedSince=2026-11-23T04:00:01Z")).isEmpty();
    }

    @Test
    void filtersByStatusAndByTheDateThatRuns() {
        String pending = cases.forwarded();
        String accepted = cases.accepted();

        assertThat(pages("?status=PENDING")).containsExactly(pending);
        assertThat(pages("?status=IN_HANDLING")).containsExactly(accepted);
        assertThat(pages("?dueBefore=2026-11-24")).isEmpty();
        assertThat(pages("?dueBefore=2026-11-25")).containsExactly(pending);
        assertThat(pages("?dueBefore=2026-12-12")).containsExactly(accepted, pending);
    }

    @Test
    void anotherUnitsListIsRefused() {
        cases.forwarded();

        Cases.get(cases.clerk(), "?unit=" + cases.unit).statusCode(200).body("items.unitCode", contains(cases.unit));
        Cases.get(cases.clerk(), "?unit=410402-U99").statusCode(403).body("code", equalTo("forbidden"));
        Cases.get(Cases.clerkOf("410402-U99"), "").statusCode(200).body("items", empty());
    }

    @Test
    void anOfficeSeesItsRegionAndNoOther() {
        String id = cases.forwarded();

        Cases.get(Cases.officer("410402"), "?limit=200")
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.regionCode", everyItem(equalTo("410402")));
        Cases.get(Cases.officer("410402"), "?unit=" + cases.unit).body("items.id", contains(id));
        Cases.get(Cases.officer("410403"), "").statusCode(200).body("items.id", not(hasItems(id)));
        Cases.get(Cases.officer("410403"), "?region=410402").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=many",
                "cursor=%25%25",
                "status=LOST",
                "dueBefore=2026-02-30",
                "changedSince=yesterday",
                "changedSince=2026-11-23T02:00:00Z&cursor=MQ"
            })
    void whatMakesNoSenseIsRefused(String query) {
        Cases.get(cases.clerk(), "?" + query).statusCode(400).contentType("application/problem+json");
    }

    private List<String> make(int count) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(cases.forwarded());
        }
        return made;
    }

    private List<String> pages(String query) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = Cases.get(cases.clerk(), query + cursor)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);
        return ids;
    }
}
