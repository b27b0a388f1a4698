package org.lianluo.suggestion.opinion.reading;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.suggestion.opinion.OpinionStatus;
import org.lianluo.suggestion.opinion.voice.OccasionKind;

/** Filters of a list of opinions; used with {@code @BeanParam}. */
public class OpinionParams {

    @Parameter(description = "Code of the station (联络站)", example = "410402-S001")
    @QueryParam("station")
    String station;

    @Parameter(description = "State (状态)")
    @QueryParam("status")
    OpinionStatus status;

    @Parameter(description = "Code of the category (类别)")
    @QueryParam("category")
    String category;

    @Parameter(description = "Code of the deputy who was asked (代表)")
    @QueryParam("deputy")
    String deputy;

    @Parameter(description = "Code of the handling unit (承办单位)")
    @QueryParam("unit")
    String unit;

    @Parameter(description = "Kind of meeting or activity at which it was raised (提出场合)")
    @QueryParam("raisedAtKind")
    OccasionKind raisedAtKind;

    @Parameter(description = "Id of that (提出场合的编号)")
    @QueryParam("raisedAtId")
    UUID raisedAtId;

    @Parameter(description = "Only opinions to triage whose last day for it is before this day (分办期限早于)")
    @QueryParam("dueBefore")
    LocalDate dueBefore;

    @Parameter(description = "With true only opinions that were urged (已被催办)")
    @QueryParam("urged")
    Boolean urged;

    @Parameter(
            description =
                    "With true only opinions that a kiosk took longer ago than the policy `kiosk.late-intake` says; with"
                            + " the state RECEIVED those that staff have to check and decide on (填写时间过早)")
    @QueryParam("takenTooLongAgo")
    Boolean takenTooLongAgo;

    @Parameter(
            description = "Only opinions that wait for the caller (待办): for station staff, those to triage that are"
                    + " not offered to deputies, or whose answer to give back; for a deputy, those that they were asked to"
                    + " convert, and those that are offered to them")
    @QueryParam("toDo")
    Boolean toDo;
}
