package org.lianluo.suggestion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.shared.security.Role;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** Every operation that needs a role, for every role: open to those that domain.md §3 names, closed to all others. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccessMatrixTest {

    private static final String OPINION = "/api/v1/opinions/0199c1d2-7c00-7000-8000-00000000ffff";
    private static final Set<Role> STAFF = Set.of(Role.STATION_CLERK, Role.STATION_HEAD);
    private static final Set<Role> READERS = Set.of(
            Role.STATION_CLERK,
            Role.STATION_HEAD,
            Role.DEPUTY,
            Role.INTAKE_OFFICER,
            Role.COMMITTEE_SUPERVISOR,
            Role.DIRECTOR_MEETING);

    private record Operation(String method, String path, Set<Role> open) {}

    private static final Operation[] OPERATIONS = {
        new Operation("GET", "/api/v1/opinions", READERS),
        new Operation("GET", OPINION, READERS),
        new Operation("GET", OPINION + "/history", READERS),
        new Operation("GET", OPINION + "/photos", READERS),
        new Operation("GET", OPINION + "/photos/0199c1d2-7c00-7000-8000-00000000fffe", READERS),
        new Operation("POST", OPINION + "/triage", Set.of(Role.STATION_HEAD)),
        new Operation("POST", OPINION + "/relay", STAFF),
        new Operation("POST", OPINION + "/adoption", Set.of(Role.DEPUTY)),
        new Operation("POST", OPINION + "/declination", Set.of(Role.DEPUTY)),
        new Operation("POST", OPINION + "/submitter-disclosure", STAFF),
        new Operation("DELETE", OPINION + "/submitter", Set.of(Role.STATION_HEAD)),
        new Operation("POST", "/api/v1/opinions/phone-lookup", STAFF),
        new Operation("POST", "/api/v1/opinion-categories", Set.of(Role.SYSTEM_ADMIN)),
        new Operation("PUT", "/api/v1/opinion-categories/OTHER", Set.of(Role.SYSTEM_ADMIN)),
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
                                .region("410402")
                                .stations("410402-S001")
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
    @MethodSource("operations")
    void isClosedWithoutAToken(Operation operation) {
        int status = given().contentType("application/json")
                .request(operation.method(), operation.path())
                .statusCode();

        assertThat(status).isEqualTo(401);
    }

    static Stream<Operation> operations() {
        return Arrays.stream(OPERATIONS);
    }
}
