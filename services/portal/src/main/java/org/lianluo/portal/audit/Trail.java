package org.lianluo.portal.audit;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AuditApi;
import org.lianluo.client.model.AuditRowPage;
import org.lianluo.client.model.AuditVerdict;

/** The trail of each service. */
enum Trail {
    STATION(
            (api, f, cursor) -> api.listStationAuditEvents(
                    f.action(), f.actor(), cursor, f.from(), Trail.SHOWN, f.subjectId(), f.subjectType(), f.to()),
            api -> api.verifyStationAuditTrail()),
    SUGGESTION(
            (api, f, cursor) -> api.listSuggestionAuditEvents(
                    f.action(), f.actor(), cursor, f.from(), Trail.SHOWN, f.subjectId(), f.subjectType(), f.to()),
            api -> api.verifySuggestionAuditTrail()),
    HANDLING(
            (api, f, cursor) -> api.listHandlingAuditEvents(
                    f.action(), f.actor(), cursor, f.from(), Trail.SHOWN, f.subjectId(), f.subjectType(), f.to()),
            api -> api.verifyHandlingAuditTrail()),
    SURVEY(
            (api, f, cursor) -> api.listSurveyAuditEvents(
                    f.action(), f.actor(), cursor, f.from(), Trail.SHOWN, f.subjectId(), f.subjectType(), f.to()),
            api -> api.verifySurveyAuditTrail());

    private static final int SHOWN = 50;

    /** What a trail is narrowed to; null for anything. */
    record Filter(
            String action, String actor, UUID subjectId, String subjectType, OffsetDateTime from, OffsetDateTime to) {}

    @FunctionalInterface
    private interface Rows {
        AuditRowPage list(AuditApi api, Filter filter, String cursor) throws ApiException;
    }

    @FunctionalInterface
    private interface Verification {
        AuditVerdict verify(AuditApi api) throws ApiException;
    }

    private final Rows rows;
    private final Verification verification;

    Trail(Rows rows, Verification verification) {
        this.rows = rows;
        this.verification = verification;
    }

    AuditRowPage page(AuditApi api, Filter filter, String cursor) throws ApiException {
        return rows.list(api, filter, cursor);
    }

    AuditVerdict verdict(AuditApi api) throws ApiException {
        return verification.verify(api);
    }
}
