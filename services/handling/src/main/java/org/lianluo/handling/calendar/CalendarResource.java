package org.lianluo.handling.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.calendar.CalendarService.Loaded;
import org.lianluo.handling.calendar.CalendarService.Period;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/calendar-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar-days", description = "Working-day calendar (工作日历)")
public class CalendarResource {

    private final CalendarService calendar;
    private final Writes writes;
    private final Reads reads;

    CalendarResource(CalendarService calendar, Writes writes, Reads reads) {
        this.calendar = calendar;
        this.writes = writes;
        this.reads = reads;
    }

    @PUT
    @Path("/{year}")
    @RolesAllowed(Role.Names.SYSTEM_ADMIN)
    @Operation(
            operationId = "loadCalendarYear",
            summary = "Load or replace a year (导入年度工作日历)",
            description = "A SYSTEM_ADMIN loads the whole year at once: the first time without If-Match, later with it."
                    + " Provisional due dates, and open ones that run through the year, are recounted; dates that were"
                    + " met stay.")
    @APIResponse(
            responseCode = "200",
            description = "Replaced (已替换)",
            content = @Content(schema = @Schema(implementation = CalendarYearView.class)))
    @APIResponseSchema(value = CalendarYearView.class, responseCode = "201", responseDescription = "Loaded (已导入)")
    public Uni<Response> load(
            @PathParam("year") @Min(CalendarService.FIRST_YEAR) @Max(CalendarService.LAST_YEAR) int year,
            @Parameter(description = "ETag of the caller's last reading (读取时的 ETag); left out the first time")
                    @HeaderParam("If-Match")
                    String ifMatch,
            @Valid @NotNull CalendarYearRequest request) {
        return writes.plain((work, by) ->
                calendar.load(work, by, year, ifMatch, request.details()).map(loaded -> answer(loaded, year)));
    }

    private static Answer answer(Loaded loaded, int year) {
        return loaded.isNew()
                ? Answer.created(
                        "/api/v1/calendar-days/" + year, loaded.year(), () -> CalendarYearView.of(loaded.year()))
                : Answer.ok(loaded.year(), () -> CalendarYearView.of(loaded.year()));
    }

    @GET
    @Path("/{year}")
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "getCalendarYear",
            summary = "Read a year (查看年度工作日历)",
            description = "Public. 404 if the year is not loaded.")
    @APIResponseSchema(value = CalendarYearView.class, responseCode = "200", responseDescription = "The year (年度工作日历)")
    public Uni<Response> get(@PathParam("year") int year) {
        return reads.one((session, by) -> calendar.get(session, year), CalendarYearView::of);
    }

    @GET
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "listCalendarDays",
            summary = "List special days (特殊日列表)",
            description = "Public. Holidays and working weekend days in order; all other days follow the normal week.")
    @APIResponseSchema(value = CalendarDayPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Year (年份)")
                    @QueryParam("year")
                    @Min(CalendarService.FIRST_YEAR)
                    @Max(CalendarService.LAST_YEAR)
                    Integer year,
            @Parameter(description = "First day (起始日期)") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last day (截止日期)") @QueryParam("to") LocalDate to,
            @Valid @BeanParam PageRequest page) {
        LocalDate after = page.afterDay().orElse(null);
        return reads.page(
                page,
                (session, by) -> calendar.days(session, Period.of(year, from, to), after, page.fetch()),
                day -> List.of(day.date().toString()),
                day -> day);
    }

    @Schema(name = "CalendarDayPage")
    record CalendarDayPage(
            List<CalendarDay> items, @Nullable String next) {}
}
