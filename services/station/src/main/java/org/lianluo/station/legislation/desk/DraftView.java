package org.lianluo.station.legislation.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.station.legislation.DraftCourse;
import org.lianluo.station.legislation.DraftPlan;
import org.lianluo.station.legislation.LegislativeDraft;
import org.lianluo.station.legislation.LegislativeDraftStatus;

/** A draft as everybody sees it who may know of it. */
@Schema(name = "LegislativeDraft", description = "Draft that is opened for comment (征求意见的法规草案)")
record DraftView(
        UUID id,
        LegislativeDraftStatus status,
        String regionCode,
        String title,
        @Schema(description = "Who asks (征求意见机关)") String maker,

        @Schema(description = "What it is for (起草说明)") @Nullable
        String background,

        @Schema(description = "Articles in their order (条款)")
        List<DraftRequests.Article> articles,

        @Schema(description = "Legislative points that are asked (立法联系点)")
        List<String> pointCodes,

        @Schema(description = "Points that owe an answer, or have not read the report (待反馈、待签收的联系点)")
        List<String> waitingPointCodes,

        @Schema(description = "Whether everybody may comment (是否向社会公开)")
        boolean openToAll,

        @Schema(description = "Last day for comments (截止日期)")
        LocalDate lastDay,

        @Nullable Instant openedAt,
        @Nullable Instant closedAt,

        @Schema(description = "What became of the comments (意见采纳情况反馈)") @Nullable
        String report,

        @Nullable Instant reportedAt,

        @Schema(description = "Why it was withdrawn (撤回理由)") @Nullable
        String withdrawnFor,

        Instant createdAt,

        @Schema(description = "Also the ETag (版本)") long version) {

    static DraftView of(LegislativeDraft draft) {
        DraftPlan plan = draft.plan();
        DraftCourse course = draft.course();
        return new DraftView(
                draft.getId(),
                course.status(),
                draft.getRegionCode(),
                plan.title(),
                plan.maker(),
                plan.background(),
                plan.articles().stream()
                        .map(article -> new DraftRequests.Article(article.label(), article.text()))
                        .toList(),
                plan.pointCodes(),
                draft.waitingCodes(),
                plan.openToAll(),
                plan.lastDay(),
                course.openedAt(),
                course.closedAt(),
                course.report(),
                course.reportedAt(),
                course.withdrawnFor(),
                draft.getCreatedAt(),
                draft.getVersion());
    }
}
