package org.lianluo.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.shared.security.Role;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** Every operation, for every role: open to those that domain.md §3 names, closed to all others. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccessMatrixTest {

    private static final String FORM = "/api/v1/feedback-forms/0199c1d2-7c00-7000-8000-00000000ffff";
    private static final Set<Role> READERS = Set.of(
            Role.DEPUTY,
            Role.HANDLER_CLERK,
            Role.HANDLER_LEADER,
            Role.INTAKE_OFFICER,
            Role.PRESIDIUM,
            Role.GOV_OFFICE,
            Role.COMMITTEE_SUPERVISOR,
            Role.DIRECTOR_MEETING);

    private static final String SURVEYS = "/api/v1/surveys";
    private static final String SURVEY = SURVEYS + "/0199c1d2-7c00-7000-8000-00000000ffff";
    private static final String VERDICT = "/api/v1/verdicts/0199c1d2-7c00-7000-8000-00000000ffff";
    private static final Set<Role> OFFICES =
            Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    private static final Set<Role> SURVEY_READERS =
            with(OFFICES, Role.TELLER, Role.DEPUTY, Role.HANDLER_CLERK, Role.HANDLER_LEADER);
    private static final Set<Role> VERDICT_READERS = with(OFFICES, Role.HANDLER_CLERK, Role.HANDLER_LEADER);

    private static Set<Role> with(Set<Role> some, Role... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).collect(Collectors.toUnmodifiableSet());
    }

    private static final String LINKS = "/api/v1/rating-links";
    private static final Set<Role> STAFF = Set.of(Role.STATION_CLERK, Role.STATION_HEAD);
    private static final Set<Role> FIGURES = Set.of(
            Role.STATION_CLERK,
            Role.STATION_HEAD,
            Role.INTAKE_OFFICER,
            Role.PRESIDIUM,
            Role.GOV_OFFICE,
            Role.COMMITTEE_SUPERVISOR,
            Role.DIRECTOR_MEETING);

    private static final String EVALUATION = "/api/v1/evaluations/0199c1d2-7c00-7000-8000-00000000ffff";
    private static final Set<Role> PREPARING = Set.of(Role.COMMITTEE_SUPERVISOR, Role.INTAKE_OFFICER, Role.PRESIDIUM);
    private static final Set<Role> DECIDING =
            Set.of(Role.COMMITTEE_SUPERVISOR, Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.DIRECTOR_MEETING);
    private static final Set<Role> WRITING =
            Set.of(Role.COMMITTEE_SUPERVISOR, Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.DEPUTY);
    private static final Set<Role> EVALUATING = Set.of(
            Role.COMMITTEE_SUPERVISOR,
            Role.INTAKE_OFFICER,
            Role.PRESIDIUM,
            Role.DIRECTOR_MEETING,
            Role.DEPUTY,
            Role.HANDLER_LEADER);
    private static final String QUESTIONNAIRES = "/api/v1/questionnaires";
    private static final String QUESTIONNAIRE = QUESTIONNAIRES + "/0199c1d2-7c00-7000-8000-00000000ffff";
    private static final String PUBLIC = QUESTIONNAIRES + "/public/0199c1d2-7c00-7000-8000-00000000ffff";
    private static final Set<Role> QUESTIONERS =
            Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    private static final Set<Role> QUESTIONED =
            Set.of(Role.DEPUTY, Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    private static final Set<Role> EVERYBODY = Set.of(Role.values());

    private record Operation(String method, String path, Set<Role> open) {}

    private static final Operation[] OPERATIONS = {
        new Operation("GET", "/api/v1/feedback-forms", READERS),
        new Operation("GET", FORM, READERS),
        new Operation("GET", FORM + "/history", READERS),
        new Operation("POST", FORM + "/feedback", Set.of(Role.DEPUTY)),
        new Operation("POST", FORM + "/reopening", Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM)),
        new Operation("GET", SURVEYS, SURVEY_READERS),
        new Operation("POST", SURVEYS, OFFICES),
        new Operation("GET", SURVEY, SURVEY_READERS),
        new Operation("GET", SURVEY + "/history", with(OFFICES, Role.TELLER)),
        new Operation("PUT", SURVEY, OFFICES),
        new Operation("POST", SURVEY + "/opening", OFFICES),
        new Operation("POST", SURVEY + "/departures", OFFICES),
        new Operation("POST", SURVEY + "/voiding", OFFICES),
        new Operation("POST", SURVEY + "/re-survey", OFFICES),
        new Operation("GET", SURVEY + "/paper", Set.of(Role.DEPUTY)),
        new Operation("POST", SURVEY + "/papers", Set.of(Role.DEPUTY)),
        new Operation("GET", SURVEY + "/turnout", with(OFFICES, Role.TELLER, Role.DEPUTY)),
        new Operation("GET", SURVEY + "/roster", with(OFFICES, Role.TELLER)),
        new Operation("POST", SURVEY + "/paper-issues", Set.of(Role.TELLER)),
        new Operation("POST", SURVEY + "/closing", OFFICES),
        new Operation("POST", SURVEY + "/teller-counts", Set.of(Role.TELLER)),
        new Operation("GET", SURVEY + "/teller-counts", with(OFFICES, Role.TELLER)),
        new Operation("POST", SURVEY + "/tally", OFFICES),
        new Operation("POST", SURVEY + "/announcement", OFFICES),
        new Operation("GET", SURVEY + "/results", SURVEY_READERS),
        new Operation("GET", SURVEY + "/remarks", SURVEY_READERS),
        new Operation("POST", SURVEY + "/remarks/0199c1d2-7c00-7000-8000-00000000fffe/release", OFFICES),
        new Operation("GET", "/api/v1/verdicts", VERDICT_READERS),
        new Operation("GET", VERDICT, VERDICT_READERS),
        new Operation("GET", VERDICT + "/history", VERDICT_READERS),
        new Operation("POST", VERDICT + "/answer", Set.of(Role.HANDLER_LEADER)),
        new Operation("POST", VERDICT + "/rectification", OFFICES),
        new Operation("POST", LINKS, STAFF),
        new Operation("GET", LINKS, STAFF),
        new Operation("GET", LINKS + "/0199c1d2-7c00-7000-8000-00000000ffff", STAFF),
        new Operation("POST", LINKS + "/0199c1d2-7c00-7000-8000-00000000ffff/revocation", STAFF),
        new Operation("GET", "/api/v1/rating-figures", FIGURES),
        new Operation("POST", "/api/v1/evaluations", PREPARING),
        new Operation("GET", "/api/v1/evaluations", EVALUATING),
        new Operation("GET", EVALUATION, EVALUATING),
        new Operation("GET", EVALUATION + "/history", DECIDING),
        new Operation("PUT", EVALUATION, PREPARING),
        new Operation("POST", EVALUATION + "/investigation", PREPARING),
        new Operation("POST", EVALUATION + "/visits", WRITING),
        new Operation("POST", EVALUATION + "/findings", WRITING),
        new Operation("POST", EVALUATION + "/surveys", PREPARING),
        new Operation("POST", EVALUATION + "/report", PREPARING),
        new Operation("POST", EVALUATION + "/rating", PREPARING),
        new Operation("POST", EVALUATION + "/conclusion", Set.of(Role.DIRECTOR_MEETING)),
        new Operation("POST", EVALUATION + "/cancellation", PREPARING),
        new Operation("GET", QUESTIONNAIRES, QUESTIONED),
        new Operation("GET", QUESTIONNAIRE, QUESTIONED),
        new Operation("GET", QUESTIONNAIRE + "/history", QUESTIONERS),
        new Operation("POST", QUESTIONNAIRES, QUESTIONERS),
        new Operation("PUT", QUESTIONNAIRE, QUESTIONERS),
        new Operation("POST", QUESTIONNAIRE + "/opening", QUESTIONERS),
        new Operation("POST", QUESTIONNAIRE + "/closing", QUESTIONERS),
        new Operation("POST", QUESTIONNAIRE + "/publication", QUESTIONERS),
        new Operation("POST", QUESTIONNAIRE + "/voiding", QUESTIONERS),
        new Operation("GET", QUESTIONNAIRE + "/results", QUESTIONERS),
        new Operation("GET", QUESTIONNAIRE + "/texts", QUESTIONERS),
        new Operation("POST", QUESTIONNAIRE + "/releases", QUESTIONERS),
        new Operation("GET", QUESTIONNAIRE + "/answers", QUESTIONERS),
        new Operation("POST", QUESTIONNAIRE + "/answers", Set.of(Role.DEPUTY)),
        new Operation("GET", QUESTIONNAIRES + "/public", EVERYBODY),
        new Operation("GET", PUBLIC, EVERYBODY),
        new Operation("GET", PUBLIC + "/results", EVERYBODY),
        new Operation("GET", PUBLIC + "/texts", EVERYBODY),
        new Operation("POST", PUBLIC + "/answers", EVERYBODY),
        new Operation("GET", "/api/v1/survey-audit-events", Set.of(Role.AUDITOR)),
        new Operation("GET", "/api/v1/survey-audit-verification", Set.of(Role.SECURITY_ADMIN)),
    };

    static Stream<Arguments> everyOperationAndRole() {
        return Arrays.stream(OPERATIONS)
                .flatMap(operation -> Arrays.stream(Role.values()).map(role -> Arguments.of(operation, role)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyOperationAndRole")
    void isOpenToThoseItIsMeantForOnly(Operation operation, Role role) {
        int status = given().header(
                        "Authorization",
                        Tokens.withRoles(role.name())
                                .region(Tokens.regionOf(role.name()))
                                .stations("410402-S001")
                                .unit("410402-U01")
                                .deputies("D410402-0001")
                                .bearer())
                .header("Idempotency-Key", "matrix-" + operation.path().hashCode() + role)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .request(operation.method(), operation.path())
                .statusCode();

        if (operation.open().contains(role)) {
            assertThat(status).isNotIn(401, 403, 500);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @MethodSource("closedOperations")
    void isClosedWithoutAToken(Operation operation) {
        int status = given().contentType("application/json")
                .request(operation.method(), operation.path())
                .statusCode();

        assertThat(status).isEqualTo(401);
    }

    static Stream<Operation> closedOperations() {
        return Arrays.stream(OPERATIONS).filter(operation -> operation.open() != EVERYBODY);
    }

    @ParameterizedTest
    @MethodSource("publicOperations")
    void isOpenWithoutATokenWhereItIsForEverybody(Operation operation) {
        int status = given().contentType("application/json")
                .request(operation.method(), operation.path())
                .statusCode();

        assertThat(status).isIn(200, 400, 404);
    }

    static Stream<Operation> publicOperations() {
        return Arrays.stream(OPERATIONS).filter(operation -> operation.open() == EVERYBODY);
    }
}
