package org.lianluo.shared.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** Which page of a list is asked for; used with {@code @BeanParam}. */
public class PageRequest {

    @Parameter(description = "Rows on a page, 1 to 200 (每页条数)")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    @Parameter(description = "The `next` of the page before (上一页返回的游标)")
    @QueryParam("cursor")
    String cursor;

    public int limit() {
        return limit;
    }

    /** How many rows to read: one more than shown, to know whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    /** The key after which the page begins, in a list ordered by id alone. */
    public Optional<UUID> afterId() {
        return Optional.ofNullable(cursor)
                .map(text -> parseId(Cursor.decode(text, 1).get(0)));
    }

    /** The keys after which the page begins, in a list ordered by a text (a code) alone. */
    public Optional<String> afterText() {
        return Optional.ofNullable(cursor).map(text -> Cursor.decode(text, 1).get(0));
    }

    /** The keys after which the page begins, in a list ordered by a time and then by id. */
    public Optional<TimeAndId> afterTimeAndId() {
        return Optional.ofNullable(cursor).map(text -> {
            List<String> keys = Cursor.decode(text, 2);
            return new TimeAndId(parseTime(keys.get(0)), parseId(keys.get(1)));
        });
    }

    /** Keys of a list that is ordered by a time and then by id. */
    public record TimeAndId(Instant time, UUID id) {}

    private static UUID parseId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }

    private static Instant parseTime(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }
}
