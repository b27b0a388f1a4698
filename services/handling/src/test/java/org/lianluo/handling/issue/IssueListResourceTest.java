package org.lianluo.handling.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.handling.policy.Rules;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.time.DueJob;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

/** A list is written, handed over, planned, reported, commented on and verified, each by whoever may. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IssueListResourceTest {

    private static final String EVENT = "lianluo.handling.issue-item.";
    private static final AtomicInteger REGION = new AtomicInteger(330101);

    @Inject
    Inbox inbox;

    @Inject
    @Any
    Instance<DueJob> jobs;

    private Lists lists;

    @BeforeEach
    void aRegionOfItsOwn() {
        Calendars.load2026();
        lists = new Lists(String.valueOf(REGION.incrementAndGet()));
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void aListGoesFromTheLetterToTheVerification() {
        String list = lists.prepared("REPORT_REVIEW", null);
        String item = lists.handedOver(list);

        Lists.get(lists.clerk(), Lists.LISTS + "/" + list)
                .statusCode(200)
                .body("status", equalTo("HANDED_OVER"))
                .body("letter.mainProblems", equalTo("车位不足。"))
                .body("handOverDue.due", equalTo("2026-11-27"))
                .body("handedOverLate", equalTo(false))
                .body("unitCodes", contains(lists.unit));
        Lists.get(lists.clerk(), Lists.ITEMS + "?toDo=true").body("items.id", contains(item));
        lists.rectified(item, "2026-11-23");
        Lists.get(lists.committee, Lists.ITEMS + "?toDo=true").body("items.id", contains(item));
        Lists.get(lists.clerk(), Lists.ITEMS + "?toDo=true").body("items", empty());
        lists.verified(item);

        Lists.get(lists.clerk(), Lists.ITEMS + "/" + item)
                .body("status", equalTo("VERIFIED"))
                .body("plan.documentNumber", equalTo("1号"))
                .body("result.documentNumber", equalTo("2号"))
                .body("inTime", equalTo(true))
                .body("comment", equalTo("属实"))
                .body("evidence", equalTo("现场查看"));
        Lists.get(lists.clerk(), Lists.ITEMS + "/" + item + "/history")
                .body(
                        "items.action",
                        contains("LIST", "HAND_OVER", "PLAN", "START", "REPORT_RESULT", "COMMENT", "VERIFY"));
        Lists.get(lists.clerk(), Lists.LISTS + "/" + list + "/history")
                .body("items.action", contains("PREPARE", "WRITE_LETTER", "ADD_ITEMS", "HAND_OVER"));
        assertThat(Database.eventsOf(list)).containsExactly("lianluo.handling.issue-list.handed-over.v1");
        assertThat(Database.eventsOf(item)).hasSize(5).last().isEqualTo(EVENT + "verified.v1");
        assertThat(Database.payload(item, EVENT + "verified.v1")).contains("\"open\":0");
    }

    @Test
    void eachSeesExactlyTheirOwn() {
        String list = lists.prepared("INSPECTION", null);
        lists.write(list, null, null).statusCode(200);
        lists.add(list, "车位不足", lists.unit).statusCode(200);
        String item = lists.itemOf(list);
        Lists other = new Lists(lists.region);
        String deputy = Tokens.withRoles("DEPUTY")
                .deputies(lists.region + "-D1")
                .region(lists.region)
                .bearer();
        String government = Suggestions.office("GOV_OFFICE", lists.region);
        for (String reader : new String[] {deputy, government, lists.clerk()}) {
            Lists.get(reader, Lists.LISTS + "/" + list).statusCode(404);
            Lists.get(reader, Lists.ITEMS + "/" + item).statusCode(404);
            Lists.get(reader, Lists.ITEMS + "/" + item + "/history").statusCode(404);
            Lists.get(reader, Lists.LISTS + "/" + list + "/tally").statusCode(404);
            Lists.get(reader, Lists.LISTS).body("items.id", not(hasItem(list)));
        }
        lists.handOver(list, "2026-11-23").statusCode(200);
        for (String reader : new String[] {deputy, government, lists.clerk()}) {
            Lists.get(reader, Lists.LISTS + "/" + list).statusCode(200);
            Lists.get(reader, Lists.ITEMS + "/" + item).statusCode(200);
            Lists.get(reader, Lists.LISTS).body("items.id", hasItem(list));
        }
        Lists.get(other.clerk(), Lists.LISTS + "/" + list).statusCode(404);
        Lists.get(other.clerk(), Lists.ITEMS + "/" + item).statusCode(404);
        for (String role : new String[] {"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "GOV_OFFICE"}) {
            Lists.get(Suggestions.office(role, "110101"), Lists.LISTS + "/" + list)
                    .statusCode(404);
            Lists.get(Suggestions.office(role, "110101"), Lists.ITEMS + "/" + item)
                    .statusCode(404);
        }
        lists.act(other.clerk(), item, "plan", "{\"documentNumber\":\"1号\",\"text\":\"方案\"}")
                .statusCode(404);
        String elsewhere = Suggestions.office("COMMITTEE_SUPERVISOR", "110101");
        lists.act(elsewhere, item, "comment", "{\"text\":\"属实\"}").statusCode(404);
        lists.act(elsewhere, item, "verification", "{\"evidence\":\"看\"}").statusCode(404);
        lists.act(lists.clerk(), item, "verification", "{\"evidence\":\"看\"}").statusCode(403);
        Lists.send(elsewhere, "POST", Lists.LISTS + "/" + list + "/hand-over", "*", "{\"on\":\"2026-11-23\"}")
                .statusCode(404);
    }

    @Test
    void listsInListsCountEachItemOnce() {
        String top = lists.prepared("BUDGET_AUDIT", null);
        String part = lists.prepared("BUDGET_AUDIT", top);
        String other = lists.prepared("BUDGET_AUDIT", part);
        lists.rectified(lists.handedOver(top), "2026-11-23");
        lists.handedOver(part);
        lists.add(other, "尚未交办", lists.unit).statusCode(200);

        Lists.get(lists.committee, Lists.LISTS + "/" + top + "/tally")
                .statusCode(200)
                .body("total.listed", equalTo(3))
                .body("total.done", equalTo(1))
                .body("total.rate", equalTo(33.3f))
                .body("classes", hasSize(1))
                .body("classes[0].classCode", equalTo("设施"));
        Lists.get(lists.clerk(), Lists.LISTS + "/" + top + "/tally")
                .body("total.listed", equalTo(2))
                .body("total.inTimeRate", equalTo(50.0f));
        Lists.get(lists.committee, Lists.LISTS + "?parentId=" + top).body("items.id", contains(part));
        String fourth = "{\"title\":\"四级\",\"kind\":\"BUDGET_AUDIT\",\"parentId\":\"%s\"}".formatted(other);
        Lists.send(lists.committee, "POST", Lists.LISTS, null, fourth)
                .statusCode(422)
                .body("code", equalTo("lists-too-deep"));
        Lists.send(Suggestions.office("COMMITTEE_SUPERVISOR", "110101"), "POST", Lists.LISTS, null, fourth)
                .statusCode(422)
                .body("code", equalTo("unknown-parent-list"));
    }

    @Test
    void theClocksAreThoseOfThePlaceTheLetterAndTheLaw() {
        Rules.set(lists.region, "issue-list.plan", "2mo");
        Rules.set(lists.region, "issue-list.result-audit", "9mo");
        String set = lists.prepared("LAW_CHECK", null);
        lists.write(set, "1mo", null).statusCode(200);
        lists.add(set, "车位不足", lists.unit).statusCode(200);
        lists.handOver(set, "2026-11-23").statusCode(200);
        Lists.get(lists.committee, Lists.ITEMS + "/" + lists.itemOf(set))
                .body("planDue.due", equalTo("2026-12-23"))
                .body("resultDue.due", equalTo("2026-12-23"));

        String audit = lists.prepared("BUDGET_AUDIT", null);
        lists.write(audit, null, null).statusCode(422).body("code", equalTo("deliberation-day-required"));
        Lists.get(lists.committee, Lists.ITEMS + "/" + lists.handedOver(audit))
                .body("resultDue.rule", containsString("issue-list.audit-max 6mo"))
                .body("planDue.provisional", equalTo(true));

        Rules.set(lists.region, "issue-list.hand-over-from", "DELIBERATION");
        String from = lists.prepared("REPORT_REVIEW", null);
        lists.write(from, null, "2026-11-09").statusCode(200).body("handOverDue.due", equalTo("2026-11-16"));
        lists.add(from, "车位不足", lists.unit).statusCode(200);
        lists.handOver(from, "2026-11-23").statusCode(200).body("handedOverLate", equalTo(true));
    }

    @Test
    void whatIsLateIsToldOnce() {
        String item = lists.handedOver(lists.prepared("REPORT_REVIEW", null));
        TestClock.set("2027-02-24T02:00:00Z");
        run();
        run();

        assertThat(Database.eventsOf(item))
                .filteredOn(type -> type.equals(EVENT + "overdue.v1"))
                .hasSize(1);
        assertThat(Database.payload(item, EVENT + "overdue.v1")).contains("\"awaited\":\"PLAN\"");
        Lists.get(lists.clerk(), Lists.ITEMS + "?overdue=true").body("items.id", contains(item));
        Lists.get(lists.clerk(), Lists.ITEMS + "?overdue=false").body("items", empty());
    }

    private void run() {
        DueJob job = jobs.stream()
                .filter(one -> one.getClass().getSimpleName().startsWith("IssueDeadlineJob"))
                .findFirst()
                .orElseThrow();
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void badInputAndWrongStatesChangeNothing() {
        String list = lists.prepared("REPORT_REVIEW", null);
        lists.handOver(list, "2026-11-23").statusCode(422).body("code", equalTo("opinion-letter-required"));
        lists.write(list, "soon", null).statusCode(400);
        lists.write(list, "3mo", "2026-11-21").statusCode(422).body("code", equalTo("day-not-possible"));
        lists.write(list, "3mo", null).statusCode(200);
        lists.handOver(list, "2026-11-23").statusCode(422).body("code", equalTo("list-without-items"));
        lists.add(list, "车位", "NOBODY").statusCode(422).body("code", equalTo("unit-not-active"));
        Lists.send(lists.committee, "POST", Lists.LISTS + "/" + list + "/items", "*", "{\"items\":[]}")
                .statusCode(400);
        lists.add(list, "车位", null).statusCode(200);
        lists.handOver(list, "2026-11-23").statusCode(422).body("code", equalTo("item-without-unit"));
        String item = lists.itemOf(list);
        Lists.get(lists.committee, Lists.ITEMS + "/" + item).body("listedSince", nullValue());
        lists.act(lists.committee, item, "responsible-unit", "{\"unitCode\":\"NOBODY\"}")
                .statusCode(422);
        lists.act(lists.committee, item, "responsible-unit", "{\"unitCode\":\"%s\"}".formatted(lists.unit))
                .statusCode(200);
        lists.handOver(list, "2026-11-24").statusCode(422);
        Lists.send(lists.committee, "POST", Lists.LISTS + "/" + list + "/hand-over", null, "{\"on\":\"2026-11-23\"}")
                .statusCode(428);
        Lists.send(lists.committee, "POST", Lists.LISTS + "/" + list + "/hand-over", "\"0\"", "{\"on\":\"2026-11-23\"}")
                .statusCode(412);
        lists.handOver(list, "2026-11-23").statusCode(200);
        lists.handOver(list, "2026-11-23").statusCode(409).body("code", equalTo("list-already-handed-over"));
        lists.add(list, "车位", lists.unit).statusCode(409);
        lists.act(lists.committee, item, "responsible-unit", "{\"unitCode\":\"%s\"}".formatted(lists.unit))
                .statusCode(409);
        lists.reported(item, "2026-11-23").statusCode(409).body("code", equalTo("illegal-transition"));
        lists.rectified(item, "2026-11-23");
        lists.act(lists.committee, item, "verification", "{\"evidence\":\"看\"}")
                .statusCode(422)
                .body("code", equalTo("comment-first"));
        Lists.get(lists.committee, Lists.ITEMS + "/" + item).body("status", equalTo("RECTIFIED"));
        Lists.get(lists.committee, Lists.LISTS + "/" + UUID.randomUUID()).statusCode(404);
        Lists.get(lists.committee, Lists.ITEMS + "?status=DONE").statusCode(400);
    }

    @Test
    void aDissatisfiedVerdictOpensOneListOnce() {
        UUID verdict = UUID.randomUUID();
        announce(verdict, 1, true);
        announce(verdict, 2, true);
        UUID satisfied = UUID.randomUUID();
        announce(satisfied, 1, false);

        Lists.get(lists.committee, Lists.LISTS + "?referenceId=" + satisfied).body("items", empty());
        String list = Lists.get(lists.committee, Lists.LISTS + "?referenceId=" + verdict)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("VERDICT"))
                .body("items[0].status", equalTo("PREPARED"))
                .extract()
                .path("items[0].id");
        String again = "{\"title\":\"重复\",\"kind\":\"VERDICT\",\"referenceId\":\"%s\"}".formatted(verdict);
        Lists.send(lists.committee, "POST", Lists.LISTS, null, again)
                .statusCode(409)
                .body("code", equalTo("verdict-has-list"));
        String item = lists.itemOf(list);
        lists.write(list, null, null).statusCode(200);
        lists.add(list, "再一个", lists.unit).statusCode(200);
        lists.handOver(list, "2026-11-23").statusCode(200);
        lists.rectified(item, "2026-11-23");
        lists.verified(item);

        assertThat(Database.payload(item, EVENT + "verified.v1"))
                .contains("\"referenceId\":\"" + verdict + "\"", "\"listKind\":\"VERDICT\"", "\"open\":1");
    }

    @Test
    void aVerdictOnSeveralUnitsListsAnItemForEach() {
        UUID verdict = UUID.randomUUID();
        String second = new Suggestions(null, lists.region).unit();
        announce(verdict, 1, true, lists.unit, second, lists.unit);
        UUID ofNone = UUID.randomUUID();
        announce(ofNone, 1, true, new String[0]);

        String list = listOf(verdict);
        Lists.get(lists.committee, Lists.ITEMS + "?listId=" + list)
                .body("items.unitCode", equalTo(List.of(lists.unit, second)))
                .body("items.position", equalTo(List.of(1, 2)));
        Lists.get(lists.committee, Lists.ITEMS + "?listId=" + listOf(ofNone))
                .body("items", hasSize(1))
                .body("items[0].unitCode", nullValue());
        lists.write(list, null, null).statusCode(200);
        lists.handOver(list, "2026-11-23").statusCode(200).body("unitCodes", hasSize(2));
    }

    private String listOf(UUID verdict) {
        return Lists.get(lists.committee, Lists.LISTS + "?referenceId=" + verdict)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    private void announce(UUID verdict, long sequence, boolean dissatisfied) {
        announce(verdict, sequence, dissatisfied, lists.unit);
    }

    private void announce(UUID verdict, long sequence, boolean dissatisfied, String... units) {
        String codes = Stream.of(units).map(unit -> '"' + unit + '"').collect(Collectors.joining(","));
        new Suggestions(inbox, lists.region)
                .receive(Suggestions.event("verdict", "survey.verdict", verdict, sequence, "announced", """
                {"verdictId":"%s","surveyId":"%s","firstSurveyId":null,"round":1,"regionCode":"%s","kind":"DEPARTMENTS",
                 "subjectKind":"UNIT","subjectRef":"%s","unitCodes":[%s],"verdict":"X","dissatisfied":%s,
                 "belowThreshold":false,"marks":["SATISFIED","DISSATISFIED"],"counts":[3,20],"allMembers":30,
                 "present":25,"issued":25,"returned":23,"valid":23,"published":true,"toRoles":[],
                 "announcedAt":"2026-11-20T02:00:00Z"}""".formatted(
                                verdict, UUID.randomUUID(), lists.region, lists.unit, codes, dissatisfied)));
    }
}
