package org.lianluo.shared.web.input;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for; used with {@code @BeanParam}. */
public class PageRequest {

    private static final int DIGEST_BYTES = 8;

    @Parameter(description = "Rows on a page, 1 to 200 (每页条数)")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    @Parameter(description = "The `next` of the previous page (上一页返回的游标)")
    @QueryParam("cursor")
    String cursor;

    @Context
    UriInfo uri;

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
                .map(text -> parseId(cursors().decode(text, 1).get(0)));
    }

    /** The keys after which the page begins, in a list ordered by a text (a code) alone. */
    public Optional<String> afterText() {
        return Optional.ofNullable(cursor).map(text -> cursors().decode(text, 1).get(0));
    }

    /** The keys after which the page begins, in a list ordered by a time and then by id. */
    public Optional<TimeAndId> afterTimeAndId() {
        return Optional.ofNullable(cursor).map(text -> {
            List<String> keys = cursors().decode(text, 2);
            return new TimeAndId(parseTime(keys.get(0)), parseId(keys.get(1)));
        });
    }

    /** The keys after which the page begins, in a list with so many of them. */
    public Optional<Keys> afterKeys(int count) {
        return Optional.ofNullable(cursor).map(text -> new Keys(cursors().decode(text, count)));
    }

    /** The cursor of keys, for a list that goes on after its last page. */
    public String cursorOf(List<String> keys) {
        return cursors().encode(keys);
    }

    /** A day after which the page begins, in a list ordered by days. */
    public Optional<LocalDate> afterDay() {
        return afterText().map(text -> parse(LocalDate.class, text, LocalDate::parse));
    }

    /** The cursors of this list with these filters. */
    Cursor cursors() {
        StringBuilder list = new StringBuilder(uri.getPath());
        new TreeMap<>(uri.getQueryParameters()).forEach((name, values) -> {
            if (!name.equals("cursor") && !name.equals("limit")) {
                list.append('\n').append(name).append('=').append(values);
            }
        });
        return new Cursor(digest(list.toString()));
    }

    private static String digest(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keys of a list that is ordered by a time and then by id. */
    public record TimeAndId(Instant time, UUID id) {}

    /** Keys of a list of its own order; what is none of the asked kind makes the cursor invalid. */
    public record Keys(List<String> texts) {

        public String text(int place) {
            return texts.get(place);
        }

        public UUID id(int place) {
            return parseId(texts.get(place));
        }

        public Instant time(int place) {
            return parseTime(texts.get(place));
        }

        public LocalDate day(int place) {
            return parse(LocalDate.class, texts.get(place), LocalDate::parse);
        }

        public long number(int place) {
            try {
                return Long.parseLong(texts.get(place));
            } catch (NumberFormatException e) {
                throw Cursor.invalid();
            }
        }
    }

    private static UUID parseId(String text) {
        return parse(UUID.class, text, UUID::fromString);
    }

    private static Instant parseTime(String text) {
        return parse(Instant.class, text, Instant::parse);
    }

    private static <T> T parse(Class<T> type, String text, Function<String, T> parser) {
        if (ParameterKind.of(type).fault(text).isPresent()) {
            throw Cursor.invalid();
        }
        return parser.apply(text);
    }
}
