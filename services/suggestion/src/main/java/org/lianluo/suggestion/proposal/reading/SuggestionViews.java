package org.lianluo.suggestion.proposal.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.casework.DueDateView;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.suggestion.proposal.ReplyClass;
import org.lianluo.suggestion.proposal.Signature;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionStatus;
import org.lianluo.suggestion.proposal.following.CaseFile;
import org.lianluo.suggestion.proposal.following.HandlingViews;
import org.lianluo.suggestion.proposal.matter.ExcludedMatter;
import org.lianluo.suggestion.proposal.matter.Meeting;
import org.lianluo.suggestion.proposal.matter.Occasion;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess.Viewer;

/** Suggestions as callers see them. What a caller may not see is missing. */
public final class SuggestionViews {

    private SuggestionViews() {}

    /** A suggestion in a list. */
    @Schema(name = "SuggestionSummary", description = "Suggestion in a list (列表中的建议)")
    record Summary(
            UUID id,
            String regionCode,

            @Schema(description = "Serial number in its term, meeting and year (编号)", examples = "105") @Nullable
            Integer registrationNumber,

            @Nullable Integer year,
            int term,
            Occasion occasion,

            @Schema(
                    description = "Number of the meeting (次会议); missing between meetings, and while a draft names none",
                    examples = "3")
            @Nullable
            Integer sessionNumber,

            String title,
            String category,
            SuggestionStatus status,

            @Schema(description = "Least advanced class of its replies (答复类别)") @Nullable
            ReplyClass classCode,

            String leadDeputyCode,

            @Schema(description = "Next day by which somebody must act (最近期限)") @Nullable
            LocalDate openDue,

            boolean confidential,
            boolean published,
            @Nullable Instant submittedAt) {

        static Summary of(Suggestion s) {
            return new Summary(
                    s.getId(),
                    s.getRegionCode(),
                    s.course().isRegistered() ? s.course().registration().number() : null,
                    s.course().isRegistered() ? s.course().registration().year() : null,
                    s.proposal().meeting().term(),
                    s.proposal().meeting().occasion(),
                    sessionNumber(s.proposal().meeting()),
                    s.proposal().text().title(),
                    s.proposal().text().categoryCode(),
                    s.status(),
                    s.course().classCode(),
                    s.signatures().leadDeputyCode(),
                    s.course().openDue(),
                    s.proposal().isConfidential(),
                    s.course().isPublished(),
                    s.course().submittedAt());
        }

        private static Integer sessionNumber(Meeting meeting) {
            return meeting.sessionNumber() == 0 ? null : meeting.sessionNumber();
        }
    }

    /** A suggestion in full: its page of record. */
    @Schema(
            name = "Suggestion",
            description = "Suggestion with all its data (代表建议). Callers without a token, and those whom it does not"
                    + " concern, see no checklist, linked opinions, reasons or withdrawals.")
    public record Detail(
            Summary summary,
            @Schema(description = "Facts (事由)") @Nullable String facts,

            @Schema(description = "Proposals (建议内容)") @Nullable
            String proposals,

            @Nullable String requestedUnitCode,
            @Nullable String confidentialReason,
            @Nullable String withheldReason,

            @Schema(description = "Version of the text that co-sponsors confirm (文本版本)")
            int textVersion,

            @Schema(description = "Lead deputy first, then the co-sponsors (领衔与联名代表)")
            List<Signer> signers,

            @Schema(description = "Answers on excluded matters (不得提出事项的作答)") @Nullable
            Map<ExcludedMatter, Boolean> checklist,

            @Schema(description = "Opinions that its replies answer (所依据的社情民意)") @Nullable
            List<LinkedOpinion> opinions,

            @Schema(description = "Reason why it was not accepted (不予受理原因)") @Nullable
            String outcomeCode,

            @Schema(description = "Message of the intake office to the deputies, on return or refusal (退回或不予受理理由)")
            @Nullable
            String outcomeReason,

            @Nullable Instant registeredAt,

            @Schema(description = "Last day for assignment (交办期限)") @Nullable
            DueDateView assignmentDue,

            @Schema(description = "The motion that is handled as this suggestion (原议案)") @Nullable
            UUID motionId,

            List<HandlingViews.Assignment> assignments,
            List<HandlingViews.Feedback> feedback,
            @Schema(description = "Also the ETag (版本)") long version) {}

    @Schema(name = "SuggestionSigner", description = "A signing deputy (签名代表)")
    record Signer(
            String deputyCode,
            boolean lead,

            @Schema(description = "Whether they have confirmed the current text (是否已确认)")
            boolean confirmed,

            @Nullable Instant confirmedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawalStatement) {

        static Signer of(Suggestion s, String code, boolean full) {
            Signature own = s.signatures().of(code);
            boolean lead = code.equals(s.signatures().leadDeputyCode());
            return new Signer(
                    code,
                    lead,
                    lead || own.confirms(s.proposal().textVersion()),
                    full ? own.confirmedAt() : null,
                    full ? own.withdrawnAt() : null,
                    full ? own.withdrawalStatement() : null);
        }
    }

    @Schema(name = "LinkedOpinion", description = "An opinion that it is based on (所依据的社情民意)")
    record LinkedOpinion(UUID id, String receiptNumber) {}
    /** What the viewer sees of it. */
    public static Detail detail(CaseFile file, Viewer viewer) {
        Suggestion s = file.suggestion();
        boolean full = viewer != Viewer.PUBLIC;
        return new Detail(
                Summary.of(s),
                s.proposal().text().facts(),
                s.proposal().text().proposals(),
                s.proposal().text().requestedUnitCode(),
                full ? s.proposal().confidentialReason() : null,
                full && s.course().isRegistered() ? s.course().registration().withheldReason() : null,
                s.proposal().textVersion(),
                signers(s, full),
                viewer.seesChecklist() ? s.proposal().checklist().answers() : null,
                viewer.seesOpinions()
                        ? file.opinions().stream()
                                .map(o -> new LinkedOpinion(o.id(), o.receiptNumber()))
                                .toList()
                        : null,
                full ? s.course().outcomeCode() : null,
                full ? s.course().outcomeReason() : null,
                s.course().isRegistered() ? s.course().registration().at() : null,
                DueDateView.of(s.course().assignment()),
                s.proposal().motionId(),
                HandlingViews.assignments(file, full),
                HandlingViews.feedback(file, full),
                s.getVersion());
    }

    private static List<Signer> signers(Suggestion s, boolean full) {
        return Stream.concat(Stream.of(s.signatures().leadDeputyCode()), s.signatures().coSponsors().stream())
                .map(code -> Signer.of(s, code, full))
                .toList();
    }

    @Schema(name = "SuggestionPage")
    record SummaryPage(List<Summary> items, @Nullable String next) {}

    /** Its co-sponsors, without the lead. */
    @Schema(name = "CoSponsors", description = "The co-sponsors of a suggestion (联名代表)")
    public record CoSponsors(List<Signer> items) {

        public static CoSponsors of(CaseFile file) {
            return new CoSponsors(signers(file.suggestion(), true).stream()
                    .filter(s -> !s.lead())
                    .toList());
        }
    }

    @Schema(name = "SuggestionHistory", description = "What was done and when, and which rule set a date (办理过程)")
    record HistoryView(List<HistoryLine> items) {}
}
