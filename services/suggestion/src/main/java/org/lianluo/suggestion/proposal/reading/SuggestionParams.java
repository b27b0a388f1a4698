package org.lianluo.suggestion.proposal.reading;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.suggestion.proposal.ReplyClass;
import org.lianluo.suggestion.proposal.SuggestionStatus;
import org.lianluo.suggestion.proposal.matter.Occasion;

/** Filters of a list of suggestions; used with {@code @BeanParam}. */
public class SuggestionParams {

    @Parameter(description = "Only suggestions that the caller leads (我领衔的)")
    @QueryParam("mine")
    Boolean mine;

    @Parameter(description = "Only suggestions that the caller co-sponsors (我联名的)")
    @QueryParam("coSigned")
    Boolean coSigned;

    @Parameter(
            description = "Only suggestions that wait for the caller as a deputy: for confirmation or for feedback"
                    + " (待我处理)")
    @QueryParam("waitingForMe")
    Boolean waitingForMe;

    @Parameter(
            description = "Only suggestions that wait for the caller as an office of the region: to be registered,"
                    + " assigned or reviewed (待办)")
    @QueryParam("toDo")
    Boolean toDo;

    @Parameter(description = "Code of the region (行政区划代码)", example = "410402")
    @QueryParam("region")
    String region;

    @Parameter(description = "Term of the congress (届)", example = "11")
    @QueryParam("term")
    Integer term;

    @Parameter(description = "Number of the meeting (次会议)", example = "3")
    @QueryParam("sessionNumber")
    Integer sessionNumber;

    @Parameter(description = "During or between meetings (会议期间或闭会期间)")
    @QueryParam("occasion")
    Occasion occasion;

    @Parameter(description = "Code of the category (类别)", example = "PARKING")
    @QueryParam("category")
    String category;

    @Parameter(description = "Code of a unit that it is assigned to (承办单位)", example = "410402-U01")
    @QueryParam("unitCode")
    String unitCode;

    @Parameter(description = "Least advanced class of its replies (答复类别)")
    @QueryParam("classCode")
    ReplyClass classCode;

    @Parameter(description = "State (状态)")
    @QueryParam("status")
    SuggestionStatus status;

    @Parameter(description = "Somebody must act before this day (期限早于)", example = "2027-03-01")
    @QueryParam("dueBefore")
    LocalDate dueBefore;

    @Parameter(description = "Year of its registration (登记年份)", example = "2026")
    @QueryParam("year")
    Integer year;

    @Parameter(
            description =
                    "Words in title and facts; all words must occur. The best match comes first; without a region,"
                            + " the best of the newest (全文检索)",
            example = "停车")
    @QueryParam("q")
    @Size(max = 100)
    String q;

    /** Whether only what concerns the caller is asked for. */
    boolean isOfTheCaller() {
        return Stream.of(mine, coSigned, waitingForMe).anyMatch(Boolean.TRUE::equals);
    }
}
