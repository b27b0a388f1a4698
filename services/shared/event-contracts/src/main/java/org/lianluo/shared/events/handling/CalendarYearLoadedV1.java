package org.lianluo.shared.events.handling;

import java.time.LocalDate;
import java.util.List;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The working-day calendar of a year was loaded or replaced; full state.
 *
 * @param year the year
 * @param holidays days off that are not counted as working days
 * @param swappedWorkdays working weekend days (调休)
 */
@EventType(value = "lianluo.handling.calendar-year.loaded.v1", title = "年度工作日历已载入 / Calendar year loaded")
public record CalendarYearLoadedV1(int year, List<LocalDate> holidays, List<LocalDate> swappedWorkdays)
        implements IntegrationEvent {}
