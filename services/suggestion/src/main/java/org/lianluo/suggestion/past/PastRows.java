package org.lianluo.suggestion.past;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.sheets.CellWords;
import org.lianluo.shared.sheets.Column;
import org.lianluo.shared.transfer.Cells;
import org.lianluo.shared.transfer.RowKind;
import org.lianluo.suggestion.proposal.ReplyClass;

/** Suggestions of earlier years of a table, found again by their year and number. */
@ApplicationScoped
class PastRows implements RowKind<PastRow> {

    private static final Column REGION = Column.required("regionCode", "行政区划", "Region", "行政区划代码", "区划代码");
    private static final Column YEAR = Column.required("year", "年度", "Year", "年份");
    private static final Column NUMBER = Column.required("number", "编号", "Number", "建议编号");
    private static final Column SESSION = Column.optional("session", "会议", "Session", "congress_session", "届次会议");
    private static final Column TITLE = Column.required("title", "标题", "Title", "建议标题");
    private static final Column CATEGORY = Column.optional("category", "类别", "Category");
    private static final Column LEAD = Column.optional("leadUnit", "主办单位", "Lead unit", "lead_unit", "承办单位");
    private static final Column CO_UNITS = Column.optional("coUnits", "会办单位", "Co-handling units", "co_units", "协办单位");
    private static final Column ASSIGNED = Column.optional("assignedOn", "交办日期", "Assigned on", "assigned_date");
    private static final Column REPLIED = Column.optional("repliedOn", "答复日期", "Replied on", "reply_date");
    private static final Column CLASS = Column.optional("replyClass", "答复类别", "Reply class", "reply_class");
    private static final Column FEEDBACK = Column.optional("feedback", "代表评价", "Feedback", "满意度");
    private static final Column NOTES = Column.optional("notes", "备注", "Notes");

    private static final CellWords<ReplyClass> CLASSES = new CellWords<>(ReplyClass.class)
            .with(ReplyClass.A, "A", "A类", "甲类")
            .with(ReplyClass.B, "B", "B类", "乙类")
            .with(ReplyClass.C, "C", "C类", "丙类")
            .with(ReplyClass.D, "D", "D类");

    private static final CellWords<PastFeedback> WORDS = new CellWords<>(PastFeedback.class)
            .with(PastFeedback.SATISFIED, "满意")
            .with(PastFeedback.BASICALLY_SATISFIED, "基本满意")
            .with(PastFeedback.DISSATISFIED, "不满意");

    private final Clock clock;

    PastRows(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "SUGGESTIONS";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                REGION, YEAR, NUMBER, SESSION, TITLE, CATEGORY, LEAD, CO_UNITS, ASSIGNED, REPLIED, CLASS, FEEDBACK,
                NOTES);
    }

    @Override
    public boolean isOpenTo(Caller by) {
        return by.has(Role.INTAKE_OFFICER);
    }

    @Override
    public PastRow read(Cells cells) {
        return new PastRow(
                cells.code(REGION),
                cells.whole(YEAR),
                cells.text(NUMBER),
                cells.text(SESSION),
                cells.text(TITLE),
                cells.text(CATEGORY),
                cells.text(LEAD),
                cells.list(CO_UNITS),
                cells.day(ASSIGNED),
                cells.day(REPLIED),
                cells.word(CLASS, CLASSES),
                cells.word(FEEDBACK, WORDS),
                cells.lines(NOTES));
    }

    @Override
    public String key(PastRow row) {
        return row.year() == null || row.number() == null ? null : row.year() + " " + row.number();
    }

    @Override
    public Uni<Batch<PastRow>> open(Mutiny.Session session, Caller by, List<PastRow> rows) {
        return recorded(session, by, rows).map(recorded -> new Known(by, recorded, clock.instant()));
    }

    private static Uni<Map<String, PastSuggestion>> recorded(Mutiny.Session session, Caller by, List<PastRow> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createSelectionQuery(
                                "select p from PastSuggestion p where p.regionCode = :region and p.number in (:numbers)"
                                        + " and p.year in (:years)",
                                PastSuggestion.class)
                        .setParameter("region", by.region())
                        .setParameter(
                                "numbers",
                                rows.stream().map(PastRow::number).distinct().toList())
                        .setParameter(
                                "years",
                                rows.stream().map(PastRow::year).distinct().toList())
                        .getResultList()
                        .map(found -> found.stream()
                                .collect(Collectors.toMap(past -> past.details().key(), Function.identity())));
    }

    private static final class Known extends Keyed<PastRow, PastSuggestion> {

        private final Caller by;
        private final Instant at;

        Known(Caller by, Map<String, PastSuggestion> recorded, Instant at) {
            super(row -> row.details().key(), recorded);
            this.by = by;
            this.at = at;
        }

        @Override
        protected PastSuggestion create(PastRow row) {
            return new PastSuggestion(Ids.next(), wanted(row), by.reference(), at);
        }

        @Override
        protected boolean change(PastSuggestion found, PastRow row) {
            PastDetails wanted = wanted(row);
            if (wanted.equals(found.details())) {
                return false;
            }
            found.change(wanted, by.reference(), at);
            return true;
        }

        private PastDetails wanted(PastRow row) {
            PastDetails wanted = row.details();
            RowKind.mustBeOwn(wanted.regionCode().equals(by.region()), "/regionCode");
            return wanted;
        }
    }
}
