package org.lianluo.shared.events.station.reception;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The reception days of a year were planned (年度接待计划); each day tells of itself.
 *
 * @param planId id of the plan
 * @param regionCode region whose stations receive
 * @param year the year
 * @param stations stations with days
 * @param days reception days
 * @param attendances days of deputies: two deputies on one day are two
 * @param gaps what the plan could not give
 * @param madeAt when
 */
@EventType(value = "lianluo.station.reception-plan.recorded.v1", title = "年度接待计划已编制 / Plan of reception days made")
public record ReceptionPlanRecordedV1(
        UUID planId, String regionCode, int year, int stations, int days, int attendances, int gaps, Instant madeAt)
        implements IntegrationEvent {}
