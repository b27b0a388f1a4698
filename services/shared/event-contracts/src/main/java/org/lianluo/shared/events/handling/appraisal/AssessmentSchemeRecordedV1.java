package org.lianluo.shared.events.handling.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A region entered or changed its scheme for assessing units (考核办法).
 *
 * @param schemeId id of the scheme
 * @param regionCode region
 * @param scheme name of the scheme
 * @param basis where it is laid down
 * @param indicators codes of its indicators
 * @param recordedAt when
 */
@EventType(value = "lianluo.handling.assessment-scheme.recorded.v1", title = "考核办法已登记或修改 / Assessment scheme recorded")
public record AssessmentSchemeRecordedV1(
        UUID schemeId, String regionCode, String scheme, String basis, List<String> indicators, Instant recordedAt)
        implements IntegrationEvent {}
