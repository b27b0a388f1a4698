package org.lianluo.suggestion;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.security.Role;
import org.lianluo.testkit.AccessMatrix;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** Every operation for every role and without a token: open to those that domain.md §3 names, closed to all others. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccessMatrixTest {

    private static final Set<Role> STAFF = Set.of(Role.STATION_CLERK, Role.STATION_HEAD);
    private static final Set<Role> READERS = Set.of(
            Role.STATION_CLERK,
            Role.STATION_HEAD,
            Role.DEPUTY,
            Role.INTAKE_OFFICER,
            Role.PRESIDIUM,
            Role.COMMITTEE_SUPERVISOR,
            Role.DIRECTOR_MEETING,
            Role.STREET_COMMITTEE);

    @Test
    void everyOperationIsOpenToThoseItIsMeantForOnly() {
        opinions(AccessMatrix.ofRoles(Role.values()))
                .everybody(
                        "GET /api/v1/suggestions",
                        "GET /api/v1/suggestions/{id}",
                        "GET /api/v1/suggestions/{id}/attachments",
                        "GET /api/v1/suggestions/{id}/attachments/{attachmentId}")
                .only(
                        Set.of(
                                Role.DEPUTY,
                                Role.INTAKE_OFFICER,
                                Role.PRESIDIUM,
                                Role.STREET_COMMITTEE,
                                Role.GOV_OFFICE,
                                Role.COMMITTEE_SUPERVISOR,
                                Role.DIRECTOR_MEETING,
                                Role.HANDLER_CLERK,
                                Role.HANDLER_LEADER,
                                Role.STATION_HEAD),
                        "GET /api/v1/suggestions/{id}/history",
                        "GET /api/v1/suggestions/{id}/reviews",
                        "GET /api/v1/suggestions/{id}/merges",
                        "GET /api/v1/suggestions/{id}/procuratorial-links")
                .only(
                        Set.of(
                                Role.DEPUTY,
                                Role.INTAKE_OFFICER,
                                Role.PRESIDIUM,
                                Role.COMMITTEE_SUPERVISOR,
                                Role.DIRECTOR_MEETING),
                        "GET /api/v1/suggestions/{id}/similar")
                .only(
                        Set.of(Role.DEPUTY),
                        "POST /api/v1/suggestions",
                        "PUT /api/v1/suggestions/{id}",
                        "POST /api/v1/suggestions/{id}/attachments",
                        "DELETE /api/v1/suggestions/{id}/attachments/{attachmentId}",
                        "GET /api/v1/suggestions/{id}/quality",
                        "POST /api/v1/suggestions/similarity-search",
                        "POST /api/v1/suggestions/{id}/submission",
                        "GET /api/v1/suggestions/{id}/co-sponsors",
                        "POST /api/v1/suggestions/{id}/co-sponsors",
                        "DELETE /api/v1/suggestions/{id}/co-sponsors/{deputyCode}",
                        "POST /api/v1/suggestions/{id}/co-sponsors/{deputyCode}/confirmation",
                        "POST /api/v1/suggestions/{id}/withdrawal")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM),
                        "POST /api/v1/suggestions/{id}/registration",
                        "POST /api/v1/suggestions/{id}/attachments/{attachmentId}/publication",
                        "POST /api/v1/suggestions/{id}/reviews",
                        "POST /api/v1/suggestions/{id}/merges",
                        "POST /api/v1/suggestions/{id}/merges/{mergeId}/undo",
                        "POST /api/v1/suggestions/{id}/procuratorial-links",
                        "POST /api/v1/suggestions/{id}/procuratorial-links/{linkId}/outcome",
                        "POST /api/v1/suggestions/{id}/reviews/{reviewId}/conclusion",
                        "POST /api/v1/suggestions/{id}/return",
                        "POST /api/v1/suggestions/{id}/refusal")
                .only(
                        Set.of(
                                Role.DEPUTY,
                                Role.PRESIDIUM,
                                Role.INTAKE_OFFICER,
                                Role.COMMITTEE_SUPERVISOR,
                                Role.DIRECTOR_MEETING,
                                Role.GOV_OFFICE),
                        "GET /api/v1/motions",
                        "GET /api/v1/motions/{id}",
                        "GET /api/v1/motions/{id}/history")
                .only(
                        Set.of(Role.DEPUTY),
                        "POST /api/v1/motions",
                        "PUT /api/v1/motions/{id}",
                        "POST /api/v1/motions/{id}/co-sponsors",
                        "DELETE /api/v1/motions/{id}/co-sponsors/{deputyCode}",
                        "POST /api/v1/motions/{id}/co-sponsors/{deputyCode}/confirmation",
                        "POST /api/v1/motions/{id}/submission",
                        "POST /api/v1/motions/{id}/withdrawal")
                .only(
                        Set.of(Role.PRESIDIUM),
                        "POST /api/v1/motions/{id}/decision",
                        "POST /api/v1/motions/{id}/withdrawal-decision",
                        "POST /api/v1/motions/{id}/vote")
                .only(Set.of(Role.COMMITTEE_SUPERVISOR), "POST /api/v1/motions/{id}/committee-opinion")
                .only(Set.of(Role.GOV_OFFICE), "POST /api/v1/motions/{id}/plan", "POST /api/v1/motions/{id}/report")
                .only(Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM), "POST /api/v1/motions/{id}/rating")
                .only(Set.of(Role.AUDITOR), "GET /api/v1/suggestion-audit-events")
                .only(Set.of(Role.SECURITY_ADMIN), "GET /api/v1/suggestion-audit-verification")
                .check("suggestion", AccessMatrixTest::bearer);
    }

    private static AccessMatrix opinions(AccessMatrix matrix) {
        // Without a token the page's secret is needed, which OpinionIntakeResourceTest tries.
        return matrix.everyRole("POST /api/v1/opinions")
                .everybody(
                        "POST /api/v1/opinions/{id}/photos",
                        "POST /api/v1/opinions/{id}/attachments",
                        "GET /api/v1/opinion-receipts/{receiptNumber}",
                        "POST /api/v1/opinion-receipts/{receiptNumber}/rating",
                        "POST /api/v1/opinion-receipts/{receiptNumber}/urgings",
                        "POST /api/v1/opinion-receipts/{receiptNumber}/withdrawal",
                        "DELETE /api/v1/opinion-receipts/{receiptNumber}/submitter",
                        "GET /api/v1/opinion-categories",
                        "GET /api/v1/opinion-categories/export",
                        "GET /api/v1/opinion-categories/{code}")
                .only(
                        READERS,
                        "GET /api/v1/opinions",
                        "GET /api/v1/opinions/{id}",
                        "GET /api/v1/opinions/{id}/history",
                        "GET /api/v1/opinions/{id}/photos",
                        "GET /api/v1/opinions/{id}/photos/{photoId}")
                .only(
                        Set.of(Role.CITIZEN),
                        "GET /api/v1/my/opinions",
                        "GET /api/v1/my/opinions/{id}",
                        "GET /api/v1/my/opinions/{id}/photos/{photoId}",
                        "POST /api/v1/my/opinions/{id}/urgings",
                        "GET /api/v1/my/export",
                        "DELETE /api/v1/my/opinions/{id}/submitter",
                        "DELETE /api/v1/my/submitter")
                .only(
                        Set.of(Role.STATION_HEAD),
                        "POST /api/v1/opinions/{id}/triage",
                        "POST /api/v1/opinions/{id}/attachments/{attachmentId}/release",
                        "DELETE /api/v1/opinions/{id}/submitter")
                .only(
                        Set.of(
                                Role.STATION_CLERK,
                                Role.STATION_HEAD,
                                Role.CITIZEN,
                                Role.DEPUTY,
                                Role.INTAKE_OFFICER,
                                Role.PRESIDIUM,
                                Role.COMMITTEE_SUPERVISOR,
                                Role.DIRECTOR_MEETING,
                                Role.STREET_COMMITTEE,
                                Role.HANDLER_CLERK,
                                Role.HANDLER_LEADER),
                        "GET /api/v1/opinions/{id}/attachments",
                        "GET /api/v1/opinions/{id}/attachments/{attachmentId}")
                .only(
                        Set.of(Role.STATION_CLERK, Role.STATION_HEAD, Role.CITIZEN, Role.DEPUTY),
                        "DELETE /api/v1/opinions/{id}/attachments/{attachmentId}")
                .only(
                        STAFF,
                        "GET /api/v1/opinions/waiting",
                        "POST /api/v1/opinions/{id}/relay",
                        "POST /api/v1/opinions/{id}/offer",
                        "POST /api/v1/opinions/{id}/offer-end",
                        "POST /api/v1/opinions/{id}/urgings",
                        "POST /api/v1/opinions/{id}/submitter-disclosure",
                        "POST /api/v1/opinions/phone-lookup")
                .only(
                        Set.of(Role.DEPUTY),
                        "POST /api/v1/opinions/{id}/claim",
                        "POST /api/v1/opinions/{id}/adoption",
                        "POST /api/v1/opinions/{id}/declination")
                .only(
                        Set.of(Role.STATION_CLERK, Role.STATION_HEAD, Role.INTAKE_OFFICER, Role.PRESIDIUM),
                        "GET /api/v1/opinions/{id}/category-suggestions",
                        "POST /api/v1/opinions/{id}/category",
                        "POST /api/v1/opinions/{id}/restoration",
                        "GET /api/v1/opinion-floods",
                        "GET /api/v1/kiosk-intakes",
                        "POST /api/v1/opinion-set-asides",
                        "GET /api/v1/opinion-set-asides",
                        "GET /api/v1/opinion-set-asides/{id}",
                        "POST /api/v1/opinion-set-asides/{id}/undo")
                .only(
                        Set.of(
                                Role.STATION_CLERK,
                                Role.STATION_HEAD,
                                Role.INTAKE_OFFICER,
                                Role.PRESIDIUM,
                                Role.SYSTEM_ADMIN),
                        "GET /api/v1/opinion-categories/{code}/words")
                .only(
                        Set.of(
                                Role.INTAKE_OFFICER,
                                Role.PRESIDIUM,
                                Role.COMMITTEE_SUPERVISOR,
                                Role.DIRECTOR_MEETING,
                                Role.GOV_OFFICE,
                                Role.DEPUTY),
                        "GET /api/v1/past-suggestions",
                        "GET /api/v1/past-suggestions/{id}",
                        "GET /api/v1/past-suggestion-figures")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.SYSTEM_ADMIN),
                        "POST /api/v1/suggestion-imports",
                        "GET /api/v1/suggestion-imports",
                        "GET /api/v1/suggestion-imports/{id}",
                        "GET /api/v1/suggestion-imports/{id}/faults",
                        "GET /api/v1/suggestion-imports/{id}/faults-sheet",
                        "POST /api/v1/suggestion-imports/{id}/run",
                        "POST /api/v1/suggestion-imports/{id}/cancellation",
                        "GET /api/v1/suggestion-import-templates/{kind}")
                .only(
                        Set.of(Role.SYSTEM_ADMIN),
                        "POST /api/v1/opinion-categories",
                        "PUT /api/v1/opinion-categories/{code}",
                        "PUT /api/v1/opinion-categories/{code}/words");
    }

    private static String bearer(String role) {
        return Tokens.withRoles(role)
                .region(Tokens.regionOf(role))
                .stations("410402-S001")
                .deputies("D410402-0001")
                .bearer();
    }
}
