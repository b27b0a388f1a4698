package org.lianluo.handling.supervision.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** The row of a due case is written when something changes that it shows, and then always. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DueTriggerTest {

    /** Who wrote it and when goes along with the rest; the others never change. */
    private static final Set<String> ALONE_NO_REASON =
            Set.of("id", "created_at", "created_by", "updated_at", "updated_by", "subject_type", "subject_id");

    @Test
    void whatTheFunctionReadsMakesItRun() {
        Set<String> read = columns("SELECT pg_get_functiondef('due_assignment'::regproc) AS text", "NEW\\.(\\w+)");
        read.removeAll(ALONE_NO_REASON);

        assertThat(columns(
                        "SELECT pg_get_triggerdef(oid) AS text FROM pg_trigger WHERE tgname = 'assignment_due'",
                        "(?i)\\bnew\\.(\\w+)"))
                .isEqualTo(read);
    }

    private static Set<String> columns(String query, String column) {
        return Pattern.compile(column)
                .matcher(Database.rows(query).get(0).get("text").toString())
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
