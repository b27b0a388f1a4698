package org.lianluo.survey.link.figure;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/rating-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rating-figures", description = "Counts of the ratings that constituents gave through links (群众评价统计)")
public class RatingFigureResource {

    private final RatingFigures figures;
    private final Reads reads;

    RatingFigureResource(RatingFigures figures, Reads reads) {
        this.figures = figures;
        this.reads = reads;
    }

    /** How often each grade was given. */
    @Schema(name = "GradeTally", description = "How often each grade was given, five ratings at least in all (评价统计)")
    record GradeTally(
            @Schema(description = "Ratings in all (评价总数)") long total,
            @Schema(description = "满意") long satisfied,
            @Schema(description = "基本满意") long basicallySatisfied,
            @Schema(description = "不满意") long dissatisfied) {

        static GradeTally of(RatingFigures.Tally tally) {
            return tally == null
                    ? null
                    : new GradeTally(
                            tally.total(), tally.satisfied(), tally.basicallySatisfied(), tally.dissatisfied());
        }
    }

    /** The figures of a station. */
    @Schema(name = "RatingFigure", description = "Ratings of a station and of its answers (联络站评价统计)")
    record RatingFigure(
            String stationCode,

            @Schema(description = "Name of the station (联络站名称)") @Nullable
            String stationName,

            @Schema(description = "Of the station (对联络站的评价)") @Nullable
            GradeTally station,

            @Schema(description = "Of its answers: attitude (办理态度)") @Nullable
            GradeTally attitude,

            @Schema(description = "Of its answers: result (办理结果)") @Nullable
            GradeTally result) {

        static RatingFigure of(RatingFigures.OfStation figure) {
            return new RatingFigure(
                    figure.code(),
                    figure.name(),
                    GradeTally.of(figure.station()),
                    GradeTally.of(figure.attitude()),
                    GradeTally.of(figure.result()));
        }
    }

    @GET
    @RolesAllowed({
        Role.Names.STATION_CLERK,
        Role.Names.STATION_HEAD,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "listRatingFigures",
            summary = "List figures of ratings (群众评价统计)",
            description =
                    "By station, in the order of codes: staff see their stations, an office those of its region. Ratings are"
                            + " counted in fives, on the day on which the five were complete; a station with fewer is not"
                            + " here, and a question with fewer is left out.")
    @APIResponseSchema(value = RatingFigurePage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Only this station (联络站)", example = "410402-S001") @QueryParam("station")
                    String station,
            @Parameter(description = "First day (起始日期)") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last day (截止日期)") @QueryParam("to") LocalDate to,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> figures.list(session, by, station, from, to, page),
                figure -> List.of(figure.code()),
                RatingFigure::of);
    }

    @Schema(name = "RatingFigurePage")
    record RatingFigurePage(
            List<RatingFigure> items, @Nullable String next) {}
}
