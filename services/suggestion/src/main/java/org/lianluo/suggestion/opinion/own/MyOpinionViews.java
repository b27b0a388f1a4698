package org.lianluo.suggestion.opinion.own;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.casework.History;
import org.lianluo.shared.messaging.Work;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionAction;
import org.lianluo.suggestion.opinion.OpinionStatus;
import org.lianluo.suggestion.opinion.receipt.ReceiptViews;
import org.lianluo.suggestion.opinion.submitter.SubmitterSeal;
import org.lianluo.suggestion.opinion.voice.OwnWords;
import org.lianluo.suggestion.photo.PhotoStore;

/** What a constituent sees of what they raised: their own words as they wrote them, and the way of the case. */
@ApplicationScoped
class MyOpinionViews {

    private final ReceiptViews receipts;
    private final SubmitterSeal seal;
    private final PhotoStore photos;

    MyOpinionViews(ReceiptViews receipts, SubmitterSeal seal, PhotoStore photos) {
        this.receipts = receipts;
        this.seal = seal;
        this.photos = photos;
    }

    /** In a list. */
    @Schema(name = "MyOpinionSummary", description = "The caller's own opinion in a list (列表中的本人意见)")
    record Summary(
            UUID id,
            String receiptNumber,
            String stationCode,
            String category,
            String title,
            OpinionStatus status,
            Instant receivedAt,

            @Schema(description = "Whether it can be rated now, with the receipt (是否可评价)")
            boolean ratable) {

        static Summary of(Opinion o) {
            return new Summary(
                    o.getId(),
                    o.intake().receipt().number(),
                    o.intake().stationCode(),
                    o.intake().voice().categoryCode(),
                    OwnWords.shown(o.intake().voice().title(), false),
                    o.status(),
                    o.intake().receivedAt(),
                    o.status().allows(OpinionAction.RATE));
        }
    }

    @Schema(name = "MyOpinionPage")
    record SummaryPage(List<Summary> items, @Nullable String next) {}

    /** In full. */
    @Schema(name = "MyOpinion", description = "The caller's own opinion (本人提交的意见)")
    record Detail(
            UUID id,
            String title,
            String content,
            @Nullable String location,

            @Schema(description = "Name as given; masked, except in the export (姓名)", examples = "张*") @Nullable
            String name,

            @Schema(description = "Phone as given; masked, except in the export (电话)", examples = "138****1234")
            @Nullable
            String phone,

            @Schema(description = "Whether only the station sees name and phone (是否匿名)")
            boolean anonymous,

            @Schema(description = "Version of the consent text (同意书版本)") @Nullable
            String consentVersion,

            @Schema(description = "Status, answer, rating and history (办理进度)")
            ReceiptViews.Progress progress,

            @Nullable String ratingComment,

            @Schema(description = "What the caller wrote when they urged last (最近催办的说明)") @Nullable
            String urgedWords,

            @Schema(
                    description = "Paths of its photos (照片链接)",
                    examples =
                            "/api/v1/my/opinions/0199c1d2-7c00-7000-8000-000000000001/photos/0199c1d2-7c00-7000-8000-000000000002")
            List<String> photos) {}

    /** A copy to take away. */
    @Schema(name = "MyExport", description = "Export of the caller's own data, name and phone in full (本人信息副本)")
    record Export(
            Instant exportedAt,
            List<Detail> items,
            @Nullable String next) {}

    /** Masked, as every view is. */
    Uni<Detail> masked(Mutiny.Session session, Opinion opinion) {
        Submitter submitter = new Submitter(seal.maskedName(opinion), seal.maskedPhone(opinion));
        return detail(session, opinion, submitter, words -> OwnWords.shown(words, false));
    }

    /** In full, for a copy: it is what they wrote themselves (个人信息保护法 §45). */
    Uni<List<Detail>> full(Mutiny.Session session, List<Opinion> opinions) {
        List<Detail> all = new ArrayList<>();
        return Work.inTurn(opinions, opinion -> detail(
                                session,
                                opinion,
                                new Submitter(seal.name(opinion), seal.phone(opinion)),
                                words -> words == null ? null : words.typed())
                        .invoke(all::add))
                .replaceWith(all);
    }

    /** Name and phone as they are shown. */
    private record Submitter(String name, String phone) {}

    private Uni<Detail> detail(Mutiny.Session session, Opinion o, Submitter by, Function<OwnWords, String> shown) {
        return History.of(session, o.getId())
                .chain(history -> receipts.progress(session, o, history))
                .chain(progress -> photos.ids(session, o.getId())
                        .map(ids -> new Detail(
                                o.getId(),
                                shown.apply(o.intake().voice().title()),
                                shown.apply(o.intake().voice().content()),
                                shown.apply(o.intake().voice().location()),
                                by.name(),
                                by.phone(),
                                o.intake().submitter().anonymous(),
                                o.intake().submitter().consentVersion(),
                                progress,
                                o.course().rating() == null
                                        ? null
                                        : shown.apply(o.course().rating().comment()),
                                shown.apply(o.course().urgings().words()),
                                ids.stream().map(id -> path(o, id)).toList())));
    }

    private static String path(Opinion opinion, UUID photo) {
        return "/api/v1/my/opinions/" + opinion.getId() + "/photos/" + photo;
    }
}
