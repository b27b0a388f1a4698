package org.lianluo.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.shared.servers.process.StartFailure;

/** What is wrong in a file is said before anything is called, with the place. */
class DemoTest {
    private static final String STEPS = """
            {"rows": "visits.csv", "columns": {"deputies": ["code", "role"], "hours": "number"},
             "name": "{number}", "way": "{way}",
             "steps": {
               "PLAN": {"as": "{account}", "call": "POST /api/v1/visits", "keep": {"id": "/id"},
                        "body": {"place": "{place}", "hours": "{hours?}"}},
               "PAY": {"takes": ["day"], "as": "clerk", "call": "POST /api/v1/visits/{id}/payments",
                       "body": {"day": "{day}", "with": "{visits:{other?}:id}"}},
               "NOTE": {"for": {"deputy": {"in": "{deputies}"}}, "as": "{deputy/code}",
                        "call": "POST /api/v1/visits/{id}/notes"}}}
            """;
    private static final String COLUMNS = "number,account,place,hours,deputies,other,way\n";

    @TempDir
    Path folder;

    @Test
    void playsWhatFits() throws IOException {
        Demo demo = demo(STEPS, "1,clerk,南街,2,clerk LEAD;clerk CO,2,PLAN > PAY 2026-01-01 > NOTE\n2,clerk,北街,,,1,PLAN");

        demo.rehearse(Set.of("clerk"));

        assertThat(demo.rows("visits")).allMatch(DemoRow::isOver);
    }

    @Test
    void saysHowLongAgoEachStepIsTaken() throws IOException {
        DemoRow row = demo(STEPS, "1,clerk,南街,2,,2,AGO 90 > PLAN > AGO 0 > NOTE\n2,clerk,北街,,,1,PLAN")
                .row("visits", "1");
        List<Integer> days = new ArrayList<>();

        while (!row.isOver()) {
            days.add(row.daysAgo());
            row.advance((account, method, path, headers, body) ->
                    new DemoCalls.Reply(method + " " + path, 200, "\"0\"", DemoCalls.ANY_ANSWER));
        }

        assertThat(days).containsExactly(90, 90, 0, 0);
    }

    @ParameterizedTest
    @MethodSource
    void saysWhichRowDoesNotFit(String rows, String complaint) {
        assertThatThrownBy(() -> demo(STEPS, rows).rehearse(Set.of("clerk")))
                .isInstanceOf(StartFailure.class)
                .hasMessage("visits.csv, " + complaint);
    }

    static Stream<Arguments> saysWhichRowDoesNotFit() {
        return Stream.of(
                arguments(
                        "1,clerk,南街,,,1,AGO 30 > PLAN > AGO 90 > NOTE",
                        "line 2: AGO 90 is no number of days, or more of them than before"),
                arguments(
                        "1,clerk,南街,,,1,AGO soon > PLAN",
                        "line 2: AGO soon is no number of days, or more of them than before"),
                arguments("1,clerk,南街,,,1,PLEN", "line 2: PLEN: no step is called so"),
                arguments("1,clerk,,,,1,PLAN", "line 2: PLAN (10-visits.json, line 4): {place} has no value"),
                arguments("1,clerk,南街,,,1,PAY day", "line 2: PAY (10-visits.json, line 6): {visits:1:id} has no value"),
                arguments(
                        "1,clerk,南街,,,9,PLAN > PAY day",
                        "line 2: PAY (10-visits.json, line 6): none of visits is called 9"),
                arguments(
                        "1,clerk,南街,,,1,PLAN > PAY",
                        "line 2: PAY (10-visits.json, line 6): it takes [day], not 0 words"),
                arguments("1,ghost,南街,,,1,PLAN", "line 2: PLAN (10-visits.json, line 4): no account is called ghost"),
                arguments(
                        "1,clerk,南街,,ghost CO,1,PLAN > NOTE",
                        "line 2: NOTE (10-visits.json, line 8): no account is called ghost"),
                arguments("1,clerk,南街,two,,1,PLAN", "line 2, column hours: two is no number"),
                arguments(
                        "1,clerk,南街,,clerk,1,PLAN",
                        "line 2, column deputies: clerk is not made of [\"code\",\"role\"]"),
                arguments(",clerk,南街,,,1,PLAN", "line 2: {number} has no value"),
                arguments("1,clerk,南街,,,,PLAN\n1,clerk,北街,,,,PLAN", "line 3: 1 is also in visits.csv, line 2"),
                arguments("1,clerk,南街,,,1,PLAN\n2,clerk,北街", "line 3: Not enough column values: expected 7, found 3"));
    }

    @Test
    void countsTheLinesOfAnEditor() {
        assertThatThrownBy(() -> demo(STEPS, "1,clerk,\"南\n街\",,,1,PLAN\n2,clerk,,,,1,PLAN")
                        .rehearse(Set.of("clerk")))
                .hasMessage("visits.csv, line 4: PLAN (10-visits.json, line 4): {place} has no value");
    }

    @ParameterizedTest
    @MethodSource
    void saysWhereAFileIsWrong(String right, String wrong, String complaint) {
        assertThat(STEPS).contains(right);
        String steps = STEPS.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

        assertThatThrownBy(() -> demo(steps, "1,clerk,南街,,,1,PLAN").rehearse(Set.of("clerk")))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith(complaint);
    }

    static Stream<Arguments> saysWhereAFileIsWrong() {
        return Stream.of(
                arguments(
                        "\"place\": \"{place}\"",
                        "\"place\": \"{plaice}\"",
                        "visits.csv, line 2: PLAN (10-visits.json, line 4): nothing of visits is called plaice"),
                arguments(
                        "\"place\": \"{place}\"",
                        "\"place\": \"{place\"",
                        "visits.csv, line 2: PLAN (10-visits.json, line 4): a brace is not closed in {place"),
                arguments(
                        "\"place\": \"{place}\"",
                        "\"place\": \"{today+6M}\"",
                        "visits.csv, line 2: PLAN (10-visits.json, line 4): today+6M is no day"),
                arguments("\"keep\"", "\"keeps\"", "10-visits.json, line 4: keeps is none of [about, as, body, call,"),
                arguments("\"in\"", "\"inn\"", "10-visits.json, line 8: in is missing"),
                arguments(
                        "POST /api/v1/visits\"",
                        "visits\"",
                        "10-visits.json, line 4: step PLAN needs a call such as POST /api/v1/opinions"),
                arguments("[\"day\"]", "\"day\"", "10-visits.json, line 6: Cannot construct instance of"),
                arguments("\"NOTE\"", "\"PLAN\"", "10-visits.json, line 8: Duplicate field 'PLAN'"),
                arguments("\"name\":", "\"name\"", "10-visits.json, line 2: Unexpected character"),
                arguments("\"way\": \"{way}\",", "", "10-visits.json needs rows, name, way and steps"),
                arguments("\"visits.csv\"", "\"trips.csv\"", "10-visits.json, line 1: there is no trips.csv"),
                arguments("\"visits.csv\"", "[{}]", "10-visits.json, line 1: nothing of visits is called number"),
                arguments("\"visits.csv\"", "[7]", "10-visits.json, line 1: a row is an object"),
                arguments(
                        "\"hours\": \"number\"",
                        "\"place\": \"size\"",
                        "visits.csv, line 2, column place: no column is a size"));
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThatThrownBy(
                        () -> demo(STEPS, "1,clerk,,,,,PLAN\n2,clerk,,,,,PLEN").rehearse(Set.of("clerk")))
                .hasMessage("visits.csv, line 2: PLAN (10-visits.json, line 4): {place} has no value\n"
                        + "visits.csv, line 3: PLEN: no step is called so");
    }

    private Demo demo(String steps, String rows) throws IOException {
        Files.writeString(folder.resolve("10-visits.json"), steps);
        Files.writeString(folder.resolve("visits.csv"), COLUMNS + rows + "\n");
        return Demo.read(folder);
    }
}
