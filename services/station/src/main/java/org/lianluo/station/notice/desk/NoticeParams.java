package org.lianluo.station.notice.desk;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.station.notice.NoticeAudience;
import org.lianluo.station.notice.NoticeCategory;
import org.lianluo.station.notice.NoticeStatus;

/** Filters of a list of notices; used with {@code @BeanParam}. */
public class NoticeParams {

    @Parameter(description = "Region code (行政区划)", example = "410402")
    @QueryParam("region")
    String region;

    @Parameter(description = "Street or township that it concerns (街道、乡镇)", example = "410402001")
    @QueryParam("street")
    String street;

    @Parameter(
            description =
                    "What is to be shown at a station: what names it, and what its region publishes for no place in particular (联络站)",
            example = "410402-S001")
    @QueryParam("station")
    @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}")
    String station;

    @Parameter(description = "Category (类别)")
    @QueryParam("category")
    NoticeCategory category;

    @Parameter(description = "Who may read it (阅读范围)")
    @QueryParam("audience")
    NoticeAudience audience;

    @Parameter(description = "Status; others than PUBLISHED only its keepers see (状态)")
    @QueryParam("status")
    NoticeStatus status;

    @Parameter(description = "Part of the title (标题包含)", example = "代表法")
    @QueryParam("title")
    @Size(max = 100)
    String title;

    @Parameter(description = "true: only those whose last day is over, which no other list has (已过展示期)")
    @QueryParam("expired")
    Boolean expired;

    @Parameter(
            description =
                    "Only what waits for the caller: what deputies and staff have not read in its last edition; what its keeper has not published (待办)")
    @QueryParam("toDo")
    Boolean toDo;

    /** The region of the station that is asked for; null for none. */
    String regionOfStation() {
        return station == null ? null : station.substring(0, station.indexOf('-'));
    }

    /** The part of the title as a pattern, in which what the caller types stands for itself; null for none. */
    String titlePattern() {
        return title == null
                ? null
                : "%" + title.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
