package org.lianluo.handling;

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

    private static final Set<Role> STAFF = Set.of(
            Role.HANDLER_CLERK,
            Role.HANDLER_LEADER,
            Role.INTAKE_OFFICER,
            Role.PRESIDIUM,
            Role.GOV_OFFICE,
            Role.COMMITTEE_SUPERVISOR,
            Role.DIRECTOR_MEETING);
    private static final Set<Role> READERS = Set.of(
            Role.HANDLER_CLERK,
            Role.HANDLER_LEADER,
            Role.INTAKE_OFFICER,
            Role.PRESIDIUM,
            Role.GOV_OFFICE,
            Role.COMMITTEE_SUPERVISOR,
            Role.DIRECTOR_MEETING,
            Role.DEPUTY);

    private static final Set<Role> SUPERVISORS = Set.of(
            Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.GOV_OFFICE, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);

    @Test
    void everyOperationIsOpenToThoseItIsMeantForOnly() {
        AccessMatrix.ofRoles(Role.values())
                .everybody(
                        "GET /api/v1/units",
                        "GET /api/v1/units/export",
                        "GET /api/v1/units/{id}",
                        "GET /api/v1/units/{id}/status-codes",
                        "GET /api/v1/policies",
                        "GET /api/v1/policies/defaults",
                        "GET /api/v1/policies/{id}",
                        "GET /api/v1/policies/in-force",
                        "GET /api/v1/policies/presets",
                        "GET /api/v1/policies/adoptions",
                        "GET /api/v1/policies/adoptions/{id}",
                        "GET /api/v1/policies/applications",
                        "GET /api/v1/assessment-schemes",
                        "GET /api/v1/assessment-schemes/presets",
                        "GET /api/v1/assessment-schemes/{id}",
                        "GET /api/v1/unit-assessments",
                        "GET /api/v1/unit-assessments/{id}",
                        "GET /api/v1/unit-assessments/{id}/units",
                        "GET /api/v1/unit-assessments/{id}/units/{unitCode}",
                        "GET /api/v1/calendar-days",
                        "GET /api/v1/calendar-days/{year}")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.SYSTEM_ADMIN),
                        "POST /api/v1/handling-imports",
                        "GET /api/v1/handling-imports",
                        "GET /api/v1/handling-imports/{id}",
                        "GET /api/v1/handling-imports/{id}/faults",
                        "GET /api/v1/handling-imports/{id}/faults-sheet",
                        "POST /api/v1/handling-imports/{id}/run",
                        "POST /api/v1/handling-imports/{id}/cancellation",
                        "GET /api/v1/handling-import-templates/{kind}",
                        "POST /api/v1/units",
                        "PUT /api/v1/units/{id}",
                        "PUT /api/v1/units/{id}/status-codes",
                        "POST /api/v1/policies",
                        "POST /api/v1/policies/adoptions",
                        "POST /api/v1/policies/applications",
                        "POST /api/v1/policies/previews")
                .only(Set.of(Role.SYSTEM_ADMIN), "PUT /api/v1/calendar-days/{year}")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM),
                        "POST /api/v1/assessment-schemes",
                        "PUT /api/v1/assessment-schemes/{id}",
                        "POST /api/v1/unit-assessments",
                        "PUT /api/v1/unit-assessments/{id}",
                        "POST /api/v1/unit-assessments/{id}/start",
                        "POST /api/v1/unit-assessments/{id}/closing",
                        "POST /api/v1/unit-assessments/{id}/reopening",
                        "POST /api/v1/unit-assessments/{id}/cancellation")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.DIRECTOR_MEETING),
                        "POST /api/v1/unit-assessments/{id}/awards",
                        "POST /api/v1/unit-assessments/{id}/publication")
                .only(
                        Set.of(
                                Role.INTAKE_OFFICER,
                                Role.PRESIDIUM,
                                Role.GOV_OFFICE,
                                Role.COMMITTEE_SUPERVISOR,
                                Role.DIRECTOR_MEETING),
                        "GET /api/v1/unit-assessments/{id}/history")
                .only(
                        READERS,
                        "GET /api/v1/unit-assessments/{id}/units/{unitCode}/marks",
                        "POST /api/v1/unit-assessments/{id}/units/{unitCode}/marks")
                .only(
                        READERS,
                        "GET /api/v1/assignments",
                        "GET /api/v1/assignments/{id}",
                        "GET /api/v1/assignments/{id}/contacts",
                        "GET /api/v1/assignments/{id}/progress-reports",
                        "GET /api/v1/assignments/{id}/attachments",
                        "GET /api/v1/assignments/{id}/attachments/{attachmentId}",
                        "GET /api/v1/assignments/{id}/deadlines",
                        "GET /api/v1/assignments/{id}/replies",
                        "GET /api/v1/assignments/{id}/replies/{replyId}",
                        "GET /api/v1/assignments/{id}/replies/{replyId}/letter",
                        "GET /api/v1/commitments",
                        "GET /api/v1/commitments/{id}",
                        "GET /api/v1/commitments/{id}/history",
                        "GET /api/v1/supervision-cases",
                        "GET /api/v1/supervision-cases/{id}",
                        "GET /api/v1/hearings",
                        "GET /api/v1/hearings/{id}",
                        "GET /api/v1/issue-lists",
                        "GET /api/v1/issue-lists/{id}",
                        "GET /api/v1/issue-lists/{id}/history",
                        "GET /api/v1/issue-lists/{id}/tally",
                        "GET /api/v1/issue-items",
                        "GET /api/v1/issue-items/{id}",
                        "GET /api/v1/issue-items/{id}/history")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING),
                        "POST /api/v1/hearings",
                        "POST /api/v1/hearings/{id}/postponement",
                        "POST /api/v1/hearings/{id}/holding",
                        "POST /api/v1/hearings/{id}/questions",
                        "POST /api/v1/hearings/{id}/follow-ups",
                        "POST /api/v1/hearings/{id}/follow-ups/{followUpId}/confirmation",
                        "POST /api/v1/hearings/{id}/closing",
                        "POST /api/v1/hearings/{id}/cancellation",
                        "POST /api/v1/issue-lists",
                        "PUT /api/v1/issue-lists/{id}/letter",
                        "POST /api/v1/issue-lists/{id}/items",
                        "POST /api/v1/issue-lists/{id}/hand-over",
                        "POST /api/v1/issue-items/{id}/responsible-unit",
                        "POST /api/v1/issue-items/{id}/comment",
                        "POST /api/v1/committee-meetings",
                        "POST /api/v1/committee-meetings/{id}/reports",
                        "POST /api/v1/committee-meetings/{id}/postponement",
                        "POST /api/v1/committee-meetings/{id}/holding",
                        "POST /api/v1/committee-meetings/{id}/cancellation",
                        "POST /api/v1/committee-meetings/{id}/tasks/{taskId}/completion")
                .only(
                        Set.of(Role.COMMITTEE_SUPERVISOR),
                        "POST /api/v1/issue-items/{id}/verification",
                        "POST /api/v1/issue-items/{id}/continuation")
                .only(
                        SUPERVISORS,
                        "GET /api/v1/boards/committees/{committeeCode}",
                        "GET /api/v1/boards/leaders/{personCode}",
                        "GET /api/v1/boards/regions/{regionCode}",
                        "GET /api/v1/committees",
                        "GET /api/v1/committees/{id}",
                        "GET /api/v1/hearings/{id}/history",
                        "GET /api/v1/supervision-cases/{id}/history",
                        "POST /api/v1/supervision-cases/{id}/questions",
                        "POST /api/v1/supervision-cases/{id}/escalation",
                        "POST /api/v1/supervision-cases/{id}/inspection",
                        "POST /api/v1/supervision-cases/{id}/verification",
                        "POST /api/v1/supervision-cases/{id}/closing",
                        "POST /api/v1/supervision-cases/{id}/cancellation")
                .only(
                        Set.of(
                                Role.INTAKE_OFFICER,
                                Role.PRESIDIUM,
                                Role.GOV_OFFICE,
                                Role.COMMITTEE_SUPERVISOR,
                                Role.DIRECTOR_MEETING,
                                Role.DEPUTY),
                        "POST /api/v1/supervision-cases")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.DIRECTOR_MEETING),
                        "POST /api/v1/supervision-cases/{id}/decision")
                .only(
                        STAFF,
                        "GET /api/v1/assignments/{id}/history",
                        "GET /api/v1/assignments/{id}/opinions",
                        "GET /api/v1/assignments/{id}/escalations",
                        "GET /api/v1/assignments/{id}/return-requests",
                        "GET /api/v1/assignments/{id}/extension-requests")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM, Role.GOV_OFFICE),
                        "POST /api/v1/assignments",
                        "POST /api/v1/assignments/{id}/return-requests/{requestId}/decision",
                        "POST /api/v1/assignments/{id}/extension-requests/{requestId}/decision")
                .only(Set.of(Role.GOV_OFFICE), "POST /api/v1/suggestions/{id}/coordination")
                .only(
                        Set.of(Role.GOV_OFFICE, Role.PRESIDIUM),
                        "POST /api/v1/assignments/{id}/escalations/{requestId}/coordination")
                .only(
                        STAFF,
                        "GET /api/v1/boards/units/{unitCode}",
                        "GET /api/v1/due-cases",
                        "GET /api/v1/committee-meetings",
                        "GET /api/v1/committee-meetings/{id}",
                        "GET /api/v1/committee-meetings/{id}/history")
                .only(
                        Set.of(Role.INTAKE_OFFICER, Role.PRESIDIUM),
                        "POST /api/v1/committees",
                        "PUT /api/v1/committees/{id}",
                        "POST /api/v1/suggestions/{id}/hand-over",
                        "POST /api/v1/assignments/{id}/hand-over-corrections")
                .only(
                        Set.of(Role.DEPUTY),
                        "POST /api/v1/assignments/{id}/contacts/{contactId}/acknowledgement",
                        "POST /api/v1/commitments/{id}/acknowledgement")
                .only(
                        Set.of(Role.HANDLER_LEADER),
                        "POST /api/v1/assignments/{id}/replies/{replyId}/approval",
                        "POST /api/v1/assignments/{id}/replies/{replyId}/refusal")
                .only(
                        Set.of(Role.HANDLER_CLERK, Role.HANDLER_LEADER),
                        "POST /api/v1/hearings/{id}/questions/{questionId}/answer",
                        "POST /api/v1/hearings/{id}/follow-ups/{followUpId}/result",
                        "POST /api/v1/issue-items/{id}/plan",
                        "POST /api/v1/issue-items/{id}/start",
                        "POST /api/v1/issue-items/{id}/result",
                        "POST /api/v1/supervision-cases/{id}/questions/{questionId}/answer",
                        "POST /api/v1/commitments/{id}/milestones",
                        "POST /api/v1/commitments/{id}/milestones/{milestoneId}/reaching",
                        "POST /api/v1/commitments/{id}/postponements",
                        "POST /api/v1/commitments/{id}/fulfilment",
                        "POST /api/v1/assignments/{id}/signature",
                        "POST /api/v1/assignments/{id}/contacts",
                        "POST /api/v1/assignments/{id}/progress-reports",
                        "POST /api/v1/assignments/{id}/attachments",
                        "DELETE /api/v1/assignments/{id}/attachments/{attachmentId}",
                        "POST /api/v1/assignments/{id}/opinions",
                        "POST /api/v1/assignments/{id}/opinions/{opinionId}/rework-request",
                        "POST /api/v1/assignments/{id}/escalations",
                        "POST /api/v1/assignments/{id}/replies",
                        "PUT /api/v1/assignments/{id}/replies/{replyId}",
                        "POST /api/v1/assignments/{id}/return-requests",
                        "POST /api/v1/assignments/{id}/extension-requests",
                        "POST /api/v1/assignments/{id}/return-requests/{requestId}/withdrawal",
                        "POST /api/v1/assignments/{id}/acceptance",
                        "POST /api/v1/assignments/{id}/return",
                        "POST /api/v1/assignments/{id}/extension",
                        "POST /api/v1/assignments/{id}/answer")
                .only(
                        Set.of(
                                Role.INTAKE_OFFICER,
                                Role.PRESIDIUM,
                                Role.GOV_OFFICE,
                                Role.HANDLER_CLERK,
                                Role.HANDLER_LEADER),
                        "POST /api/v1/reply-meetings",
                        "POST /api/v1/reply-meetings/{id}/holding",
                        "POST /api/v1/reply-meetings/{id}/cancellation")
                .only(
                        Set.of(
                                Role.INTAKE_OFFICER,
                                Role.PRESIDIUM,
                                Role.GOV_OFFICE,
                                Role.HANDLER_CLERK,
                                Role.HANDLER_LEADER,
                                Role.DEPUTY),
                        "GET /api/v1/reply-meetings",
                        "GET /api/v1/reply-meetings/{id}")
                .only(Set.of(Role.AUDITOR), "GET /api/v1/handling-audit-events")
                .only(Set.of(Role.SECURITY_ADMIN), "GET /api/v1/handling-audit-verification")
                .check("handling", role -> Tokens.withRoles(role)
                        .region(Tokens.regionOf(role))
                        .unit("410402-U01")
                        .deputies("410402-D001")
                        .bearer());
    }
}
