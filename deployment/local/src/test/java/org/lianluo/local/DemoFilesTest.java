package org.lianluo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.local.DemoStep.Verb;
import org.lianluo.shared.servers.SourceTree;

/** The demo's files among each other and against what the services take. */
class DemoFilesTest {
    private static final String REGION = "410402";
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("[0-9０-９][0-9０-９ -]{6,}");
    private static final Set<Verb> WITH_REASON =
            Set.of(Verb.RETURN, Verb.EXTEND, Verb.DECLINE, Verb.REFER_OUT, Verb.REJECT);
    private static final Set<Verb> ANSWERS = Set.of(Verb.ANSWER, Verb.ANSWER_ON_SPOT);

    private final List<DemoOpinion> opinions = DemoOpinion.all();

    @Test
    void hasMoreThanAToyDistrict() {
        assertThat(DemoRows.read("stations.csv")).hasSizeGreaterThanOrEqualTo(80);
        assertThat(DemoRows.read("units.csv")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(DemoRows.read("deputies.csv")).hasSizeGreaterThanOrEqualTo(30);
        assertThat(opinions).hasSizeGreaterThanOrEqualTo(120);
        assertThat(column("stations.csv", "kind"))
                .contains("HOME", "STATION", "STUDIO", "CENTRE", "ONLINE", "SECTOR", "LEGISLATIVE_POINT");
    }

    @Test
    void suggestsAtEveryStageOfTheWay() {
        List<DemoSuggestionRow> suggestions = DemoSuggestionRow.all();

        assertThat(suggestions).hasSizeGreaterThanOrEqualTo(100);
        assertThat(column("suggestions.csv", "title")).doesNotHaveDuplicates();
        assertThat(suggestions.stream().flatMap(row -> row.way().stream()).map(step -> step.split(" ")[0]))
                .contains(
                        "CONFIRM_FIRST",
                        "RETURN",
                        "REFUSE",
                        "WITHDRAW",
                        "REFUSE_DRAFT",
                        "FEEDBACK_OF_LEAD",
                        "FEEDBACK");
        assertThat(column("units.csv", "code"))
                .containsAll(suggestions.stream()
                        .flatMap(row -> row.units().stream())
                        .toList());
        assertThat(column("deputies.csv", "code"))
                .containsAll(suggestions.stream()
                        .flatMap(row -> row.signers().stream())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"regions.csv", "stations.csv", "units.csv", "deputies.csv"})
    void givesEachRowACodeOfItsOwn(String file) {
        assertThat(column(file, "code")).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void namesOnlyRegionsStationsAndUnitsThatItHas() {
        List<String> regions = column("regions.csv", "code");
        List<String> stations = column("stations.csv", "code");
        List<String> units = column("units.csv", "code");

        assertThat(regions).containsAll(given("regions.csv", "parentCode"));
        assertThat(regions).containsAll(column("stations.csv", "regionCode"));
        assertThat(regions).containsAll(column("units.csv", "regionCode"));
        assertThat(regions).containsAll(column("deputies.csv", "regionCode"));
        assertThat(units).containsAll(given("units.csv", "parentCode"));
        assertThat(stations)
                .containsAll(given("deputies.csv", "stationCodes").stream()
                        .flatMap(codes -> Stream.of(codes.split(";")))
                        .toList());
        assertThat(stations)
                .containsAll(opinions.stream().map(DemoOpinion::station).toList());
        assertThat(units).containsAll(arguments(Verb.FORWARD));
        assertThat(units).containsAll(arguments(Verb.RETURN));
        assertThat(column("deputies.csv", "code")).containsAll(arguments(Verb.CONVERT));
    }

    @Test
    void raisesOpinionsWhereTheyAreTakenAndAsksDeputiesWhoServeThere() {
        Map<String, Map<String, String>> stations = byCode("stations.csv");
        Map<String, Map<String, String>> deputies = byCode("deputies.csv");

        assertThat(opinions).allSatisfy(opinion -> {
            Map<String, String> station = stations.get(opinion.station());
            assertThat(station).containsEntry("status", "ACTIVE");
            assertThat(opinion.way())
                    .filteredOn(step -> step.verb() == Verb.CONVERT)
                    .allSatisfy(step -> {
                        Map<String, String> deputy = deputies.get(step.argument());
                        assertThat(deputy).containsEntry("status", "ACTIVE");
                        assertThat(List.of(deputy.get("regionCode"), deputy.get("stationCodes")))
                                .as("where %s serves", step.argument())
                                .anyMatch(place ->
                                        place.equals(station.get("regionCode")) || place.contains(opinion.station()));
                    });
        });
    }

    @Test
    void loadsTheYearsWhoseNoticeIsOut() {
        List<LocalDate> days = column("calendar-days.csv", "date").stream()
                .map(LocalDate::parse)
                .toList();

        assertThat(days).doesNotHaveDuplicates().isSorted();
        assertThat(days.stream().map(LocalDate::getYear).distinct()).containsExactly(2024, 2025, 2026);
        assertThat(column("calendar-days.csv", "kind")).containsOnly("HOLIDAY", "SWAPPED_WORKDAY");
    }

    @Test
    void usesCategoriesThatTheSuggestionServiceKnows() throws IOException {
        String migrations;
        try (Stream<Path> files =
                Files.walk(SourceTree.root().resolve("services/suggestion/src/main/resources/db/migration"))) {
            migrations =
                    files.filter(Files::isRegularFile).map(DemoFilesTest::text).collect(Collectors.joining());
        }

        assertThat(opinions)
                .allSatisfy(opinion -> assertThat(migrations).contains("('" + opinion.text("category") + "',"));
    }

    @Test
    void saysWhatTheServicesTake() {
        assertThat(opinions).allSatisfy(opinion -> {
            assertThat(opinion.text("title")).isNotBlank().hasSizeLessThanOrEqualTo(100);
            assertThat(opinion.text("content")).isNotBlank().hasSizeLessThanOrEqualTo(1000);
            assertThat(Objects.requireNonNullElse(opinion.text("location"), "")).hasSizeLessThanOrEqualTo(200);
        });
    }

    @Test
    void showsNoNumberOfAPersonWhereAUnitReadsIt() {
        assertThat(opinions).allSatisfy(opinion -> Stream.of(
                        "title", "content", "location", "answer", "secondAnswer", "reason", "comment")
                .map(opinion::text)
                .filter(Objects::nonNull)
                .forEach(text -> assertThat(text).doesNotContainPattern(NUMBER_OF_A_PERSON)));
        assertThat(opinions)
                .extracting(opinion -> opinion.text("phone"))
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .allSatisfy(phone -> assertThat(Normalizer.normalize(phone, Normalizer.Form.NFKC))
                        .startsWith("1380000"));
    }

    /** Rare names, circled and full-width numbers, degrees, Chinese beside letters: what is really typed. */
    @Test
    void containsTheAwkward() {
        assertThat(column("opinions.csv", "title")).anyMatch(title -> title.contains("①"));
        assertThat(column("opinions.csv", "content")).anyMatch(content -> content.contains("２５℃"));
        assertThat(column("opinions.csv", "name")).filteredOn(Objects::nonNull).anyMatch(name -> name.codePoints()
                .anyMatch(character -> character > 0xffff));
        assertThat(column("opinions.csv", "phone"))
                .filteredOn(Objects::nonNull)
                .anyMatch(phone -> phone.startsWith("１３８"));
    }

    /** A phrase that nobody can search for, since its suggestion is not published, shows nothing. */
    @Test
    void publishesASuggestionWithChineseBesideLetters() {
        assertThat(DemoSuggestionRow.all())
                .filteredOn(row -> row.draft().path("title").asText().contains("建设5G基站"))
                .singleElement()
                .satisfies(row -> assertThat(row.way()).contains("REGISTER"))
                .satisfies(row -> assertThat(row.isConfidential()).isFalse());
    }

    @Test
    void numbersItsOpinionsInOrder() {
        for (int i = 0; i < opinions.size(); i++) {
            assertThat(opinions.get(i).number()).isEqualTo(Integer.toString(i + 1));
        }
    }

    @Test
    void goesEveryWay() {
        Set<Verb> taken = opinions.stream()
                .flatMap(opinion -> opinion.way().stream())
                .map(DemoStep::verb)
                .collect(Collectors.toSet());

        assertThat(taken).containsExactlyInAnyOrder(Verb.values());
        assertThat(opinions).anySatisfy(opinion -> assertThat(opinion.way()).isEmpty());
        assertThat(opinions.stream().map(DemoOpinion::source).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(DemoOpinion.Source.values());
    }

    @Test
    void hasTheWordsForEachStep() {
        assertThat(opinions).allSatisfy(opinion -> {
            List<Verb> verbs = opinion.way().stream().map(DemoStep::verb).toList();
            long answers = verbs.stream().filter(ANSWERS::contains).count();
            long reasons = verbs.stream().filter(WITH_REASON::contains).count();

            assertThat(Stream.of("answer", "secondAnswer")
                            .map(opinion::text)
                            .filter(Objects::nonNull)
                            .count())
                    .as("answers of " + opinion.number())
                    .isEqualTo(answers);
            assertThat(opinion.text("reason") == null ? 0 : 1)
                    .as("reasons of " + opinion.number())
                    .isEqualTo((int) reasons);
            assertThat(opinion.text("comment") != null)
                    .as("remark of " + opinion.number())
                    .isEqualTo(verbs.contains(Verb.DISSATISFIED));
        });
    }

    /** Which assignment a step means is told by unit and round. */
    @Test
    void forwardsAnOpinionToAUnitOnce() {
        assertThat(opinions).allSatisfy(opinion -> assertThat(opinion.way().stream()
                        .filter(step -> step.verb() == Verb.FORWARD)
                        .map(DemoStep::argument))
                .doesNotHaveDuplicates());
    }

    @Test
    void mergesOnlyIntoAnotherOpinionThatIsNotMergedItself() {
        List<DemoOpinion> merged = opinions.stream()
                .filter(opinion -> opinion.way().stream().anyMatch(step -> step.verb() == Verb.MERGE))
                .toList();
        Set<String> mergedNumbers = merged.stream().map(DemoOpinion::number).collect(Collectors.toSet());

        assertThat(merged).hasSizeGreaterThan(3).allSatisfy(opinion -> {
            String target = opinion.way().get(0).argument();
            assertThat(opinions).extracting(DemoOpinion::number).contains(target);
            assertThat(mergedNumbers).doesNotContain(target);
        });
    }

    @Test
    void beginsWithTheOpinionWhoseAnswerWaitsForARating() {
        assertThat(opinions.get(0).way()).last().isEqualTo(new DemoStep(Verb.RELAY, null));
    }

    @Test
    void hasAnAccountForWhoeverActs() {
        JsonNode realm = new DemoAccounts(SourceTree.read("keycloak/demo-accounts.json"))
                .addTo(SourceTree.read("keycloak/lianluo-realm.json"));
        List<String> accounts = Stream.concat(
                        realm.path("users").valueStream().map(user -> user.path("username")
                                .asText()),
                        realm.path("clients").valueStream().map(client -> client.path("clientId")
                                .asText()))
                .toList();

        assertThat(accounts)
                .containsAll(opinions.stream()
                        .map(DemoOpinion::submittedBy)
                        .filter(Objects::nonNull)
                        .toList());
        assertThat(opinions).allSatisfy(opinion -> {
            for (int done = 0; done < opinion.way().size(); done++) {
                assertThat(accounts).contains(new DemoRequest(opinion, done).account());
            }
        });
    }

    @Test
    void givesWhoWorksEverywhereTheStationsOfTheRegion() {
        JsonNode realm = new DemoAccounts(SourceTree.read("keycloak/demo-accounts.json"))
                .addTo(SourceTree.read("keycloak/lianluo-realm.json"));
        List<String> stations = column("stations.csv", "code").stream()
                .filter(code -> code.startsWith(REGION))
                .toList();

        for (String account : List.of("head-all", "clerk-all")) {
            JsonNode codes = realm.path("users")
                    .valueStream()
                    .filter(user -> user.path("username").asText().equals(account))
                    .findFirst()
                    .orElseThrow()
                    .path("attributes")
                    .path("station_codes");
            assertThat(codes.valueStream().map(JsonNode::asText)).containsExactlyElementsOf(stations);
        }
    }

    @Test
    void writesListsAndNumbersAsTheApiWantsThem() {
        assertThat(DemoDirectory.body(
                                row("code", "D410402-0001", "term", "11", "stationCodes", "410402-S001;410402-S002"))
                        .toString())
                .isEqualTo(
                        "{\"code\":\"D410402-0001\",\"term\":11,\"stationCodes\":[\"410402-S001\",\"410402-S002\"]}");
        assertThat(DemoDirectory.body(row("domains", null, "parentCode", null)).toString())
                .isEqualTo("{\"domains\":[]}");
    }

    @Test
    void refusesAStepThatDoesNotExist() {
        assertThat(DemoStep.way("FORWARD 410402-U29 > ACCEPT"))
                .containsExactly(new DemoStep(Verb.FORWARD, "410402-U29"), new DemoStep(Verb.ACCEPT, null));
        assertThatThrownBy(() -> DemoStep.way("ACEPT")).hasMessage("no step is called ACEPT");
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }

    private static Map<String, Map<String, String>> byCode(String file) {
        return DemoRows.read(file).stream().collect(Collectors.toMap(row -> row.get("code"), row -> row));
    }

    private List<String> arguments(Verb verb) {
        return opinions.stream()
                .flatMap(opinion -> opinion.way().stream())
                .filter(step -> step.verb() == verb && step.argument() != null)
                .map(DemoStep::argument)
                .toList();
    }

    private static List<String> column(String file, String column) {
        return DemoRows.read(file).stream().map(row -> row.get(column)).toList();
    }

    private static List<String> given(String file, String column) {
        return column(file, column).stream().filter(Objects::nonNull).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
