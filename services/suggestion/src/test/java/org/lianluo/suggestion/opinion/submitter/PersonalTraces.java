package org.lianluo.suggestion.opinion.submitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.lianluo.shared.security.PersonalDataCipher;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.testkit.Database;

/** A constituent with marked name and phone, and where the database still knows them: in clear, sealed or hashed. */
public final class PersonalTraces {

    private final PersonalDataCipher cipher;
    private final String name =
            "欧阳" + Integer.toHexString(ThreadLocalRandom.current().nextInt());
    private final String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    private final List<String> marks = new ArrayList<>(List.of(name, phone, spaced()));
    private final Submitted opinion;

    private PersonalTraces(PersonalDataCipher cipher, String bearer) {
        this.cipher = cipher;
        this.opinion = Submitted.of(SuggestionFixture.as(bearer)
                .body(body())
                .post("/api/v1/opinions")
                .then()
                .statusCode(201));
        for (Object mark : Database.rows(
                        "select submitter_name, submitter_phone, submitter_phone_hash from opinion where id = ?::uuid",
                        opinion.id())
                .get(0)
                .values()) {
            marks.add((String) mark);
        }
    }

    /** An opinion that holds their name and number wherever a constituent can write them. */
    static PersonalTraces plantedBy(String bearer, PersonalDataCipher cipher) {
        return new PersonalTraces(cipher, bearer);
    }

    Submitted opinion() {
        return opinion;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    private String spaced() {
        return phone.substring(0, 3) + " " + phone.substring(3, 7) + " " + phone.substring(7);
    }

    private String body() {
        return """
                {"stationId":"%s","title":"%s反映路灯闪烁","content":"我叫%s，电话%s。派出所旁的路灯每晚闪烁。","category":"LIGHTING",
                 "location":"曙光街，找%s","submitter":{"name":"%s","phone":"%s","anonymous":true,
                 "consent":{"textVersion":"2026-01"}}}""".formatted(SuggestionFixture.STATION, name, name, spaced(), phone, name, spaced());
    }

    /** Every column of every table that holds any of it; sealed answers are opened. */
    List<String> found() {
        List<String> places = new ArrayList<>();
        for (Map<String, Object> table : Database.rows(
                "select table_name as name from information_schema.tables where table_schema = 'public'")) {
            for (Map<String, Object> row : Database.rows("select * from \"" + table.get("name") + "\"")) {
                row.forEach((column, value) -> marks.stream()
                        .filter(mark -> holds(value, mark))
                        .forEach(mark -> places.add(table.get("name") + "." + column + ": " + mark)));
            }
        }
        for (Map<String, Object> kept : Database.rows("select * from kept_answer where answer is not null")) {
            String context = "kept-answer:" + kept.get("client") + ":" + kept.get("operation") + ":" + kept.get("key");
            String answer = cipher.decrypt((String) kept.get("answer"), context);
            marks.stream().filter(answer::contains).forEach(mark -> places.add(kept.get("operation") + ": " + mark));
        }
        return places;
    }

    void assertGone() {
        assertThat(found()).isEmpty();
    }

    private static boolean holds(Object value, String mark) {
        return value instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8).contains(mark)
                : String.valueOf(value).contains(mark);
    }
}
