package org.lianluo.survey.feedback.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.survey.feedback.Replies;
import org.lianluo.survey.feedback.Replies.Reply;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FeedbackFormListResourceTest {

    @Inject
    Inbox inbox;

    private Replies replies;

    @BeforeEach
    void unitAndDeputiesOfTheirOwn() {
        replies = new Replies(inbox);
    }

    @Test
    void newestComeFirstWithoutRepeatsOrGaps() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(replies.asked());
        }

        Collections.reverse(made);
        assertThat(pages(Replies.deputy(replies.lead), "?limit=2")).isEqualTo(made);
    }

    @Test
    void filtersByWhatTheyAskAboutAndWhereTheyStand() {
        Reply first = Reply.of(replies).to(replies.lead);
        String open = replies.asked(first);
        Reply second = Reply.of(replies).to(replies.lead).secondRound();
        String returned = replies.asked(second);
        replies.feedback(returned, Replies.SATISFIED).statusCode(200);
        String lead = Replies.deputy(replies.lead);

        assertThat(pages(lead, "?open=true")).containsExactly(open);
        assertThat(pages(lead, "?open=false")).containsExactly(returned, open);
        assertThat(pages(lead, "?status=RETURNED")).containsExactly(returned);
        assertThat(pages(lead, "?round=2")).containsExactly(returned);
        assertThat(pages(lead, "?suggestionId=" + first.suggestionId)).containsExactly(open);
        assertThat(pages(lead, "?replyId=" + second.replyId)).containsExactly(returned);
        assertThat(pages(lead, "?unitCode=" + replies.unit)).containsExactly(returned, open);
        assertThat(pages(lead, "?unitCode=410402-U99")).isEmpty();
        assertThat(pages(lead, "?status=RETURNED&open=true")).isEmpty();
    }

    @Test
    void everybodySeesTheirsAndNoOthers() {
        Reply reply = Reply.of(replies);
        replies.receive(reply.event(1));
        List<String> forms = Replies.formsOn(reply.replyId);

        assertThat(pages(Replies.deputy(replies.lead), "")).containsExactly(forms.get(0));
        assertThat(pages(Replies.deputy(replies.coSponsor), "")).containsExactly(forms.get(1));
        assertThat(pages(Replies.clerkOf(replies.unit), "")).containsExactly(forms.get(1), forms.get(0));
        Replies.get(Replies.clerkOf("410402-U99"), "").statusCode(200).body("items", empty());
        Replies.get(Replies.office("INTAKE_OFFICER", Replies.REGION), "?limit=200")
                .statusCode(200)
                .body("items.id", hasItem(forms.get(0)))
                .body("items.regionCode", everyItem(equalTo(Replies.REGION)));
        Replies.get(Replies.office("INTAKE_OFFICER", "410403"), "?limit=200")
                .statusCode(200)
                .body("items.id", not(hasItem(forms.get(0))));
    }

    @Test
    void whoHasTwoRolesSeesWhatEachOpens() {
        Replies other = new Replies(inbox);
        String own = replies.asked();
        String ofTheUnit = other.asked();
        String both = Tokens.withRoles("DEPUTY", "HANDLER_CLERK")
                .deputies(replies.lead)
                .unit(other.unit)
                .bearer();

        assertThat(pages(both, "")).containsExactly(ofTheUnit, own);
    }

    @Test
    void eachIsListedOnceHoweverManyRolesOpenItAndPagesFollowOnEachOther() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            made.add(0, replies.asked());
        }
        String all = Tokens.withRoles("DEPUTY", "HANDLER_CLERK", "INTAKE_OFFICER")
                .deputies(replies.lead)
                .unit(replies.unit)
                .region(Replies.REGION)
                .bearer();

        assertThat(pages(all, "?limit=3").stream().filter(made::contains)).containsExactlyElementsOf(made);
        assertThat(pages(all, "?limit=3&unitCode=" + replies.unit)).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "cursor=%25%25",
                "status=LOST",
                "round=first",
                "replyId=1",
                "suggestionId=none"
            })
    void whatMakesNoSenseIsRefused(String query) {
        Replies.get(Replies.deputy(replies.lead), "?" + query).statusCode(400).contentType("application/problem+json");
    }

    private static List<String> pages(String bearer, String query) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = Replies.get(bearer, query + cursor)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);
        return ids;
    }
}
