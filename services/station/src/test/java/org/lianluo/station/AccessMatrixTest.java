package org.lianluo.station;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.security.Role;
import org.lianluo.testkit.AccessMatrix;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccessMatrixTest {

    @Test
    void everyOperationIsOpenToThoseItIsMeantForOnly() {
        AccessMatrix.ofRoles(Role.values())
                .everybody(
                        "GET /api/v1/regions",
                        "GET /api/v1/regions/{code}",
                        "GET /api/v1/stations",
                        "GET /api/v1/stations/{id}",
                        "GET /api/v1/stations/export",
                        "GET /api/v1/deputies/export",
                        "GET /api/v1/deputies/postings/export",
                        "GET /api/v1/stations/{id}/history",
                        "GET /api/v1/stations/{id}/opening-times",
                        "GET /api/v1/station-figures",
                        "GET /api/v1/nearest-stations",
                        "GET /api/v1/stations.geojson",
                        "GET /api/v1/deputies",
                        "GET /api/v1/deputies/{id}",
                        "GET /api/v1/legislative-drafts",
                        "GET /api/v1/legislative-drafts/{id}",
                        "GET /api/v1/legislative-drafts/{id}/figures",
                        "POST /api/v1/legislative-drafts/{id}/comments",
                        "GET /api/v1/notices",
                        "GET /api/v1/notices/{id}",
                        "POST /api/v1/notices/{id}/reading",
                        "GET /api/v1/notices/{id}/attachments",
                        "GET /api/v1/notices/{id}/attachments/{attachmentId}",
                        "GET /api/v1/deputies/{id}/facts",
                        "GET /api/v1/deputy-figures",
                        "POST /api/v1/kiosk-enrolments",
                        "GET /api/v1/reception-days",
                        "GET /api/v1/reception-days/{id}",
                        "GET /api/v1/reception-figures",
                        "GET /api/v1/reception-calendars/{secret}",
                        "GET /api/v1/station-standards",
                        "GET /api/v1/station-standards/{id}",
                        "GET /api/v1/stations/{id}/checklists/{standardCode}",
                        "GET /api/v1/station-check-figures",
                        "GET /api/v1/star-ratings",
                        "GET /api/v1/star-ratings/{id}",
                        "GET /api/v1/star-ratings/{id}/reviews",
                        "GET /api/v1/best-stations",
                        "GET /api/v1/best-stations/{id}",
                        "POST /api/v1/page-scans/{token}")
                .everyRole("GET /api/v1/me")
                .only(Set.of(Role.SYSTEM_ADMIN), "POST /api/v1/regions", "PUT /api/v1/regions/{code}")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.SYSTEM_ADMIN),
                        "POST /api/v1/station-imports",
                        "GET /api/v1/station-imports",
                        "GET /api/v1/station-imports/{id}",
                        "GET /api/v1/station-imports/{id}/faults",
                        "GET /api/v1/station-imports/{id}/faults-sheet",
                        "POST /api/v1/station-imports/{id}/run",
                        "POST /api/v1/station-imports/{id}/cancellation",
                        "GET /api/v1/station-import-templates/{kind}")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.SYSTEM_ADMIN),
                        "POST /api/v1/stations",
                        "PUT /api/v1/stations/{id}",
                        "POST /api/v1/stations/{id}/page-token",
                        "PUT /api/v1/stations/{id}/opening-times",
                        "POST /api/v1/stations/{id}/moves",
                        "POST /api/v1/stations/{id}/mergers",
                        "POST /api/v1/stations/{id}/closures",
                        "POST /api/v1/stations/{id}/reopenings",
                        "POST /api/v1/deputies",
                        "PUT /api/v1/deputies/{id}",
                        "POST /api/v1/deputies/{id}/facts",
                        "POST /api/v1/deputies/{id}/facts/{factId}/correction",
                        "POST /api/v1/deputies/{id}/person")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM),
                        "GET /api/v1/persons",
                        "POST /api/v1/persons",
                        "GET /api/v1/persons/{id}",
                        "PUT /api/v1/persons/{id}",
                        "POST /api/v1/persons/{id}/phone-disclosure",
                        "POST /api/v1/persons/{id}/erasure",
                        "POST /api/v1/persons/phone-lookup",
                        "GET /api/v1/deputies/{id}/mandate-steps",
                        "POST /api/v1/deputies/{id}/mandate-steps",
                        "GET /api/v1/deputies/{id}/session-absences",
                        "POST /api/v1/deputies/{id}/session-absences",
                        "POST /api/v1/deputies/{id}/session-absences/{absenceId}/correction",
                        "GET /api/v1/mandate-matters",
                        "POST /api/v1/mandate-matters",
                        "GET /api/v1/mandate-matters/{id}",
                        "POST /api/v1/mandate-matters/{id}/announcement",
                        "POST /api/v1/mandate-matters/{id}/dropping")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.COMMITTEE_SUPERVISOR),
                        "POST /api/v1/legislative-drafts",
                        "POST /api/v1/legislative-drafts/{id}/publication",
                        "POST /api/v1/legislative-drafts/{id}/extension",
                        "POST /api/v1/legislative-drafts/{id}/closing",
                        "POST /api/v1/legislative-drafts/{id}/report",
                        "POST /api/v1/legislative-drafts/{id}/withdrawal",
                        "POST /api/v1/legislative-comments/{id}/sorting")
                .only(
                        Set.of(
                                Role.INTAKE_OFFICER,
                                Role.PRESIDIUM,
                                Role.COMMITTEE_SUPERVISOR,
                                Role.STATION_CLERK,
                                Role.STATION_HEAD),
                        "GET /api/v1/legislative-comments/{id}",
                        "GET /api/v1/legislative-drafts/{id}/comments",
                        "GET /api/v1/legislative-drafts/{id}/comments/sheet")
                .only(
                        Set.of(Role.DEPUTY, Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.SYSTEM_ADMIN),
                        "GET /api/v1/deputies/{id}/page",
                        "POST /api/v1/deputies/{id}/page-token",
                        "POST /api/v1/deputies/{id}/page-revocation")
                .only(
                        Set.of(
                                Role.DEPUTY,
                                Role.INTAKE_OFFICER,
                                Role.PRESIDIUM,
                                Role.SYSTEM_ADMIN,
                                Role.STATION_CLERK,
                                Role.STATION_HEAD),
                        "GET /api/v1/page-scans")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.SYSTEM_ADMIN),
                        "POST /api/v1/station-standards",
                        "PUT /api/v1/station-standards/{id}")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.SYSTEM_ADMIN, Role.STATION_HEAD),
                        "POST /api/v1/stations/{id}/checks")
                .only(
                        Set.of(Role.STATION_HEAD),
                        "POST /api/v1/star-ratings",
                        "POST /api/v1/star-ratings/{id}/withdrawal")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM),
                        "POST /api/v1/star-ratings/{id}/review",
                        "POST /api/v1/star-ratings/{id}/award",
                        "POST /api/v1/star-ratings/{id}/refusal",
                        "POST /api/v1/star-ratings/{id}/rechecks",
                        "POST /api/v1/best-stations",
                        "POST /api/v1/best-stations/{id}/revocation")
                .only(
                        Set.of(Role.STATION_CLERK, Role.STATION_HEAD),
                        "POST /api/v1/legislative-drafts/{id}/acknowledgements")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM),
                        "POST /api/v1/contact-links",
                        "POST /api/v1/contact-links/{id}/end",
                        "POST /api/v1/petition-duties",
                        "POST /api/v1/petition-duties/{id}/roster",
                        "POST /api/v1/petition-duties/{id}/calling-off")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.DEPUTY),
                        "POST /api/v1/contact-links/{id}/contacts",
                        "POST /api/v1/petition-entries/{id}/handing-on",
                        "POST /api/v1/petition-entries/{id}/follow-ups",
                        "POST /api/v1/petition-entries/{id}/ending")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.DEPUTY, Role.STATION_CLERK, Role.STATION_HEAD),
                        "POST /api/v1/petition-duties/{id}/entries")
                .only(
                        Set.of(
                                Role.INTAKE_OFFICER,
                                Role.PRESIDIUM,
                                Role.COMMITTEE_SUPERVISOR,
                                Role.DIRECTOR_MEETING,
                                Role.DEPUTY),
                        "GET /api/v1/contact-links",
                        "GET /api/v1/contact-links/{id}",
                        "GET /api/v1/contact-links/{id}/contacts")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING),
                        "GET /api/v1/contact-coverage",
                        "GET /api/v1/petition-figures")
                .only(
                        Set.of(
                                Role.INTAKE_OFFICER,
                                Role.PRESIDIUM,
                                Role.COMMITTEE_SUPERVISOR,
                                Role.DIRECTOR_MEETING,
                                Role.DEPUTY,
                                Role.STATION_CLERK,
                                Role.STATION_HEAD),
                        "GET /api/v1/petition-duties",
                        "GET /api/v1/petition-duties/{id}",
                        "GET /api/v1/petition-entries",
                        "GET /api/v1/petition-entries/{id}",
                        "GET /api/v1/petition-entries/{id}/steps")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.COMMITTEE_SUPERVISOR, Role.STATION_HEAD),
                        "POST /api/v1/notices",
                        "PUT /api/v1/notices/{id}",
                        "POST /api/v1/notices/{id}/publication",
                        "POST /api/v1/notices/{id}/correction",
                        "POST /api/v1/notices/{id}/withdrawal",
                        "GET /api/v1/notices/{id}/readers",
                        "POST /api/v1/notices/{id}/attachments",
                        "DELETE /api/v1/notices/{id}/attachments/{attachmentId}")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM),
                        "POST /api/v1/reception-plans",
                        "GET /api/v1/reception-plans/{id}",
                        "POST /api/v1/reception-days/{id}/points",
                        "POST /api/v1/reception-days/{id}/points/{pointId}/answer")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.DEPUTY),
                        "GET /api/v1/reception-days/{id}/points")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.STATION_HEAD),
                        "GET /api/v1/kiosks",
                        "POST /api/v1/kiosks",
                        "GET /api/v1/kiosks/{id}",
                        "PUT /api/v1/kiosks/{id}/configuration",
                        "POST /api/v1/kiosks/{id}/enrolment-code",
                        "POST /api/v1/kiosks/{id}/revocation")
                .only(Set.of(Role.KIOSK), "POST /api/v1/kiosk-heartbeats", "GET /api/v1/kiosk-configuration")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.STATION_HEAD),
                        "POST /api/v1/reception-days",
                        "POST /api/v1/reception-days/{id}/deputies",
                        "POST /api/v1/reception-days/{id}/leaves",
                        "POST /api/v1/reception-days/{id}/postponement",
                        "POST /api/v1/reception-days/{id}/cancellation",
                        "POST /api/v1/reception-days/{id}/correction",
                        "POST /api/v1/reception-days/{id}/archiving")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.STATION_CLERK, Role.STATION_HEAD),
                        "POST /api/v1/reception-days/{id}/announcement",
                        "POST /api/v1/reception-days/{id}/opening",
                        "POST /api/v1/reception-days/{id}/closing",
                        "GET /api/v1/reception-days/{id}/visits",
                        "GET /api/v1/reception-visits/{id}",
                        "POST /api/v1/reception-visits/{id}/call",
                        "POST /api/v1/reception-visits/{id}/hearing",
                        "POST /api/v1/reception-visits/{id}/leaving")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.STATION_CLERK, Role.STATION_HEAD, Role.DEPUTY),
                        "POST /api/v1/reception-days/{id}/sign-ins",
                        "GET /api/v1/reception-feeds",
                        "POST /api/v1/reception-feeds",
                        "POST /api/v1/reception-feeds/{id}/revocation")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.STATION_CLERK, Role.STATION_HEAD, Role.KIOSK),
                        "POST /api/v1/reception-days/{id}/visits")
                .only(
                        Set.of(
                                Role.INTAKE_OFFICER,
                                Role.PRESIDIUM,
                                Role.COMMITTEE_SUPERVISOR,
                                Role.STATION_HEAD,
                                Role.DEPUTY),
                        "GET /api/v1/attention-findings",
                        "GET /api/v1/attention-findings/{id}")
                .only(Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM), "POST /api/v1/attention-findings/{id}/explanation")
                .only(Set.of(Role.AUDITOR), "GET /api/v1/station-audit-events")
                .only(Set.of(Role.SECURITY_ADMIN), "GET /api/v1/station-audit-verification")
                .check("station", role -> Tokens.withRoles(role)
                        .region(Tokens.regionOf(role))
                        .bearer());
    }
}
