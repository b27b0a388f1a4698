package org.lianluo.endtoend;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.shared.servers.SuiteService;

/** The trail of every service is read under audit, and agrees with what the relay published of it. */
@ExtendWith(RunningSuite.class)
class AuditJourney {

    private static final String EVENTS = "/api/v1/%s-audit-events";
    private static final String VERIFICATION = "/api/v1/%s-audit-verification";

    @ParameterizedTest
    @MethodSource("org.lianluo.shared.servers.SuiteService#behindGateway")
    void theTrailIsReadUnderAuditAndIsIntact(SuiteService service) {
        Actor auditor = Actor.person("auditor");
        auditor.request().get(EVENTS.formatted(service.id())).then().statusCode(200);
        auditor.request()
                .get(EVENTS.formatted(service.id()) + "?action=audit.read")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("audit.read"));

        await().atMost(Case.SOON).untilAsserted(() -> Actor.person("security-admin")
                .request()
                .get(VERIFICATION.formatted(service.id()))
                .then()
                .statusCode(200)
                .body("state", equalTo("INTACT"))
                .body("published", greaterThan(0)));
    }
}
