package org.lianluo.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.servers.SourceTree;
import org.yaml.snakeyaml.Yaml;

/** The demo's files among each other and against what the services take. */
class DemoFilesTest {
    private static final String REGION = "410402";
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("[0-9０-９][0-9０-９ -]{6,}");
    private static final Set<String> WITH_REASON = Set.of("RETURN", "EXTEND", "DECLINE", "REFER_OUT", "REJECT");
    private static final Set<String> ANSWERS = Set.of("ANSWER", "ANSWER_ON_SPOT");
    private static final Map<String, DemoFile> FILES = files();

    private final List<DemoRow> opinions = Demo.read(DemoLoad.files()).rows("opinions");
    private final List<DemoRow> suggestions = Demo.read(DemoLoad.files()).rows("suggestions");
    private final List<DemoRow> motions = Demo.read(DemoLoad.files()).rows("motions");

    @Test
    void playToTheirEndWithoutAServer() {
        assertThatCode(() ->
                        Demo.read(DemoLoad.files()).rehearse(DemoAccounts.read().names()))
                .doesNotThrowAnyException();
    }

    @Test
    void callOnlyOperationsThatTheApiHas() {
        Set<String> operations = operations();

        for (DemoFile file : FILES.values()) {
            assertThat(file.steps()).allSatisfy((name, step) -> {
                assertThat(operations).as("%s of %s", name, file.kind()).contains(operation(step.call()));
                assertThat(operations)
                        .as("what %s of %s reads before", name, file.kind())
                        .containsAll(Stream.concat(
                                        Stream.ofNullable(step.version()),
                                        step.find().values().stream().map(DemoStep.Search::in))
                                .map(path -> operation("GET " + path))
                                .toList());
            });
        }
    }

    @Test
    void hasMoreThanAToyDistrict() {
        assertThat(cells("stations")).hasSizeGreaterThanOrEqualTo(80);
        assertThat(cells("units")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(cells("deputies")).hasSizeGreaterThanOrEqualTo(30);
        assertThat(opinions).hasSizeGreaterThanOrEqualTo(120);
        assertThat(column("stations", "kind"))
                .contains("HOME", "STATION", "STUDIO", "CENTRE", "ONLINE", "SECTOR", "LEGISLATIVE_POINT");
    }

    @Test
    void suggestsAtEveryStageOfTheWay() {
        assertThat(suggestions).hasSizeGreaterThanOrEqualTo(100);
        assertThat(column("suggestions", "title")).doesNotHaveDuplicates();
        assertThat(taken(suggestions))
                .containsExactlyInAnyOrderElementsOf(
                        FILES.get("suggestions").steps().keySet());
        assertThat(suggestions).as("the lead alone gave feedback").anySatisfy(row -> assertThat(verbs(row))
                .endsWith("FEEDBACK"));
        assertThat(column("units", "code"))
                .containsAll(suggestions.stream()
                        .flatMap(row -> row.value("units").findValuesAsText("unitCode").stream())
                        .toList());
        assertThat(column("deputies", "code"))
                .containsAll(column("suggestions", "lead"))
                .containsAll(suggestions.stream()
                        .flatMap(row -> texts(row.value("coSponsors")))
                        .toList());
    }

    @Test
    void movesAtEveryStageOfTheWay() {
        assertThat(taken(motions))
                .containsExactlyInAnyOrderElementsOf(
                        FILES.get("motions").steps().keySet());
        assertThat(column("motions", "title")).doesNotHaveDuplicates();
        List<String> whoCanSign = DemoAccounts.read().json().path("users").findValues("deputy_codes").stream()
                .flatMap(DemoFilesTest::texts)
                .toList();
        assertThat(motions).allSatisfy(motion -> assertThat(
                        Stream.concat(Stream.of(text(motion, "lead")), texts(motion.value("coSponsors"))))
                .as("ten deputies of the county who have an account")
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.startsWith("D" + REGION))
                .isSubsetOf(whoCanSign));
        assertThat(whoCanSign).containsAll(column("suggestions", "lead"));
    }

    @Test
    void surveysEachKindAtEveryStageOfTheWay() {
        List<DemoRow> surveys = Demo.read(DemoLoad.files()).rows("surveys");
        assertThat(taken(surveys))
                .containsExactlyInAnyOrderElementsOf(
                        FILES.get("surveys").steps().keySet());
        assertThat(column("surveys", "kind"))
                .contains("DEPARTMENTS", "REPORT", "HANDLING", "WORK_EVALUATION", "POST_APPOINTMENT", "VOTE");
        assertThat(column("surveys", "title")).doesNotHaveDuplicates();
    }

    @Test
    void listsIssuesOnEveryStepOfTheWay() {
        List<DemoRow> lists = Demo.read(DemoLoad.files()).rows("issue-lists");
        assertThat(taken(lists))
                .containsExactlyInAnyOrderElementsOf(
                        FILES.get("issue-lists").steps().keySet());
        assertThat(column("units", "code"))
                .containsAll(lists.stream()
                        .flatMap(row -> row.value("items").findValuesAsText("unitCode").stream())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"regions", "stations", "units", "deputies"})
    void givesEachRowACodeOfItsOwn(String kind) {
        assertThat(column(kind, "code")).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void namesOnlyRegionsStationsAndUnitsThatItHas() {
        List<String> regions = column("regions", "code");
        List<String> stations = column("stations", "code");
        List<String> units = column("units", "code");

        assertThat(regions).containsAll(given("regions", "parentCode"));
        assertThat(regions).containsAll(column("stations", "regionCode"));
        assertThat(regions).containsAll(column("units", "regionCode"));
        assertThat(regions).containsAll(column("deputies", "regionCode"));
        assertThat(units).containsAll(given("units", "parentCode"));
        assertThat(stations)
                .containsAll(cells("deputies").stream()
                        .flatMap(row -> texts(row.get("stationCodes")))
                        .toList());
        assertThat(stations).containsAll(column("opinions", "station"));
        assertThat(units).containsAll(arguments("FORWARD"));
        assertThat(units).containsAll(arguments("RETURN"));
        assertThat(column("deputies", "code")).containsAll(arguments("CONVERT"));
    }

    @Test
    void raisesOpinionsWhereTheyAreTakenAndAsksDeputiesWhoServeThere() {
        Demo demo = Demo.read(DemoLoad.files());

        assertThat(opinions).allSatisfy(opinion -> {
            DemoRow station = demo.row("stations", text(opinion, "station"));
            assertThat(text(station, "status")).isEqualTo("ACTIVE");
            assertThat(arguments(opinion, "CONVERT")).allSatisfy(code -> {
                DemoRow deputy = demo.row("deputies", code);
                assertThat(text(deputy, "status")).isEqualTo("ACTIVE");
                assertThat(Stream.concat(Stream.of(text(deputy, "regionCode")), texts(deputy.value("stationCodes"))))
                        .as("where %s serves", code)
                        .containsAnyOf(text(station, "regionCode"), text(opinion, "station"));
            });
        });
    }

    @Test
    void givesCodesToDeputiesInOffice() {
        Demo demo = Demo.read(DemoLoad.files());

        assertThat(demo.rows("deputy-codes")).hasSizeGreaterThanOrEqualTo(3).allSatisfy(row -> {
            DemoRow deputy = demo.row("deputies", row.name());
            assertThat(text(deputy, "status")).isEqualTo("ACTIVE");
            assertThat(text(row, "account")).isIn("intake", text(deputy, "account"));
        });
    }

    @Test
    void loadsTheYearsWhoseNoticeIsOut() {
        assertThat(column("calendar-years", "year")).containsExactly("2024", "2025", "2026");
        for (Map<String, JsonNode> year : cells("calendar-years")) {
            List<LocalDate> holidays =
                    texts(year.get("holidays")).map(LocalDate::parse).toList();
            List<LocalDate> workdays =
                    texts(year.get("swappedWorkdays")).map(LocalDate::parse).toList();

            assertThat(holidays).doesNotHaveDuplicates().isSorted().doesNotContainAnyElementsOf(workdays);
            assertThat(workdays).doesNotHaveDuplicates().isSorted();
            assertThat(Stream.concat(holidays.stream(), workdays.stream()).map(LocalDate::getYear))
                    .containsOnly(Integer.valueOf(year.get("year").asText()));
        }
    }

    @Test
    void usesCategoriesThatTheSuggestionServiceKnows() throws IOException {
        String migrations;
        try (Stream<Path> files =
                Files.walk(SourceTree.root().resolve("services/suggestion/src/main/resources/db/migration"))) {
            migrations =
                    files.filter(Files::isRegularFile).map(DemoFilesTest::read).collect(Collectors.joining());
        }

        assertThat(column("opinions", "category"))
                .allSatisfy(category -> assertThat(migrations).contains("('" + category + "',"));
    }

    @Test
    void saysWhatTheServicesTake() {
        assertThat(opinions).allSatisfy(opinion -> {
            assertThat(text(opinion, "title")).isNotBlank().hasSizeLessThanOrEqualTo(100);
            assertThat(text(opinion, "content")).isNotBlank().hasSizeLessThanOrEqualTo(1000);
            assertThat(Objects.requireNonNullElse(text(opinion, "location"), ""))
                    .hasSizeLessThanOrEqualTo(200);
        });
    }

    @Test
    void showsNoNumberOfAPersonWhereAUnitReadsIt() {
        for (String column : List.of("title", "content", "location", "answer", "secondAnswer", "reason", "comment")) {
            assertThat(given("opinions", column)).isNotEmpty().allSatisfy(text -> assertThat(text)
                    .doesNotContainPattern(NUMBER_OF_A_PERSON));
        }
        assertThat(given("opinions", "phone")).isNotEmpty().allSatisfy(phone -> assertThat(
                        Normalizer.normalize(phone, Normalizer.Form.NFKC))
                .startsWith("1380000"));
    }

    /** Rare names, circled and full-width numbers, degrees, Chinese beside letters: what is really typed. */
    @Test
    void containsTheAwkward() {
        assertThat(column("opinions", "title")).anyMatch(title -> title.contains("①"));
        assertThat(column("opinions", "content")).anyMatch(content -> content.contains("２５℃"));
        assertThat(given("opinions", "name"))
                .anyMatch(name -> name.codePoints().anyMatch(character -> character > 0xffff));
        assertThat(given("opinions", "phone")).anyMatch(phone -> phone.startsWith("１３８"));
    }

    /** A phrase that nobody can search for, since its suggestion is not published, shows nothing. */
    @Test
    void publishesASuggestionWithChineseBesideLetters() {
        assertThat(suggestions)
                .filteredOn(row -> text(row, "title").contains("建设5G基站"))
                .singleElement()
                .satisfies(row -> assertThat(row.way()).contains("REGISTER"))
                .satisfies(row -> assertThat(text(row, "confidential")).isEqualTo("false"));
    }

    @Test
    void publishesNoConfidentialSuggestion() {
        assertThat(suggestions).allSatisfy(row -> assertThat(verbs(row))
                .doesNotContain(text(row, "confidential").equals("true") ? "REGISTER" : "REGISTER_UNPUBLISHED"));
    }

    @Test
    void numbersItsOpinionsInOrder() {
        for (int i = 0; i < opinions.size(); i++) {
            assertThat(opinions.get(i).name()).isEqualTo(Integer.toString(i + 1));
        }
    }

    @Test
    void goesEveryWay() {
        assertThat(taken(opinions))
                .containsExactlyInAnyOrderElementsOf(
                        FILES.get("opinions").steps().keySet());
        assertThat(opinions).anySatisfy(opinion -> assertThat(opinion.way()).containsExactly("SUBMIT"));
        assertThat(given("opinions", "channel")).contains("VISIT", "PHONE");
        assertThat(given("opinions", "account"))
                .anyMatch(account -> account.startsWith("kiosk-"))
                .anyMatch(account -> account.startsWith("deputy-"))
                .anyMatch(account -> account.startsWith("citizen-"));
    }

    /** Everybody but whoever submits on a station's page has an account; at the counter they say how they were told. */
    @Test
    void saysHowAnOpinionReachesTheStation() {
        assertThat(opinions).allSatisfy(opinion -> {
            String account = text(opinion, "account");
            assertThat(opinion.way().get(0)).isEqualTo(account == null ? "SUBMIT_ON_PAGE" : "SUBMIT");
            assertThat(text(opinion, "channel") != null).isEqualTo(account != null && account.startsWith("clerk-"));
            if (account != null && account.startsWith("kiosk-")) {
                assertThat(account).isEqualTo("kiosk-" + text(opinion, "station"));
            }
        });
    }

    @Test
    void hasTheWordsForEachStep() {
        assertThat(opinions).allSatisfy(opinion -> {
            List<String> verbs = verbs(opinion);
            long answers = verbs.stream().filter(ANSWERS::contains).count();
            long reasons = verbs.stream().filter(WITH_REASON::contains).count();

            assertThat(Stream.of("answer", "secondAnswer")
                            .map(column -> text(opinion, column))
                            .filter(Objects::nonNull)
                            .count())
                    .as("answers of " + opinion.name())
                    .isEqualTo(answers);
            assertThat(text(opinion, "reason") == null ? 0 : 1)
                    .as("reasons of " + opinion.name())
                    .isEqualTo((int) reasons);
            assertThat(text(opinion, "comment") != null)
                    .as("remark of " + opinion.name())
                    .isEqualTo(verbs.contains("DISSATISFIED") || verbs.contains("URGE"));
        });
    }

    /** Which assignment a step means is told by unit and round. */
    @Test
    void forwardsAnOpinionToAUnitOnce() {
        assertThat(opinions)
                .allSatisfy(opinion -> assertThat(arguments(opinion, "FORWARD")).doesNotHaveDuplicates());
    }

    @Test
    void mergesOnlyIntoAnotherOpinionThatIsNotMergedItself() {
        List<DemoRow> merged = opinions.stream()
                .filter(opinion -> verbs(opinion).contains("MERGE"))
                .toList();
        Set<String> mergedNumbers = merged.stream().map(DemoRow::name).collect(Collectors.toSet());

        assertThat(merged).hasSizeGreaterThan(3).allSatisfy(opinion -> {
            String target = arguments(opinion, "MERGE").get(0);
            assertThat(opinions).extracting(DemoRow::name).contains(target);
            assertThat(mergedNumbers).doesNotContain(target);
        });
    }

    @Test
    void beginsWithTheOpinionWhoseAnswerWaitsForARating() {
        assertThat(opinions.get(0).way()).last().isEqualTo("RELAY");
    }

    @Test
    void givesWhoWorksEverywhereTheStationsOfTheRegion() {
        JsonNode realm = DemoAccounts.read().addTo(SourceTree.read("keycloak/lianluo-realm.json"));
        List<String> stations = column("stations", "code").stream()
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

    private static Map<String, DemoFile> files() {
        try (Stream<Path> files = Files.list(DemoLoad.files())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(DemoFile::read)
                    .collect(Collectors.toMap(DemoFile::kind, file -> file, (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code POST /opinions/*}, of all services. */
    private static Set<String> operations() {
        Set<String> operations = new HashSet<>();
        try (Stream<Path> documents = Files.list(SourceTree.root().resolve("api-specs/openapi"))) {
            documents.filter(file -> file.toString().endsWith(".yaml")).forEach(file -> {
                Map<String, Map<String, Map<String, Object>>> document = new Yaml().load(read(file));
                document.get("paths").forEach((path, methods) -> methods.keySet()
                        .forEach(method -> operations.add(operation(method.toUpperCase() + " " + path))));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return operations;
    }

    private static String operation(String call) {
        return call.replaceFirst("\\?.*", "").replaceAll("\\{[^}]*}", "*");
    }

    private static Set<String> taken(List<DemoRow> rows) {
        return rows.stream().flatMap(row -> verbs(row).stream()).collect(Collectors.toSet());
    }

    private static List<String> verbs(DemoRow row) {
        return row.way().stream()
                .map(step -> step.split(" ")[0])
                .filter(verb -> !verb.equals("AGO"))
                .toList();
    }

    private List<String> arguments(String verb) {
        return opinions.stream()
                .flatMap(opinion -> arguments(opinion, verb).stream())
                .toList();
    }

    private static List<String> arguments(DemoRow row, String verb) {
        return row.way().stream()
                .map(step -> step.split(" "))
                .filter(words -> words[0].equals(verb))
                .flatMap(words -> Arrays.stream(words).skip(1))
                .toList();
    }

    /** Null when the row has none. */
    private static String text(DemoRow row, String column) {
        return row.value(column).asText(null);
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText);
    }

    private static List<Map<String, JsonNode>> cells(String kind) {
        return FILES.get(kind).lines().stream().map(DemoTable.Line::cells).toList();
    }

    private static List<String> column(String kind, String column) {
        return cells(kind).stream()
                .map(row -> row.get(column) == null ? null : row.get(column).asText())
                .toList();
    }

    private static List<String> given(String kind, String column) {
        return column(kind, column).stream().filter(Objects::nonNull).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
