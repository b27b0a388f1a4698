package org.lianluo.suggestion.past;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.sheets.CellWords;
import org.lianluo.shared.sheets.Column;
import org.lianluo.shared.transfer.Cells;
import org.lianluo.shared.transfer.RowKind;
import org.lianluo.shared.transfer.RowOutcome;
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
        return rows.isEmpty()
                ? Uni.createFrom().item(new Known(by, Map.of(), clock.instant()))
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
                        .map(found -> new Known(
                                by,
                                found.stream()
                                        .collect(Collectors.toMap(
                                                past -> past.details().key(), Function.identity())),
                                clock.instant()));
    }

    private static final class Known implements Batch<PastRow> {

        private final Caller by;
        private final Map<String, PastSuggestion> past;
        private final Instant at;
        private final List<Object> created = new ArrayList<>();

        Known(Caller by, Map<String, PastSuggestion> past, Instant at) {
            this.by = by;
            this.past = past;
            this.at = at;
        }

        @Override
        public RowOutcome apply(PastRow row) {
            PastDetails wanted = row.details();
            if (!wanted.regionCode().equals(by.region())) {
                throw ProblemException.invalid(
                        "/regionCode",
                        "这一行不属于您所在的行政区划，您不能导入它；请删去这一行",
                        "This row belongs to another region than yours: remove it");
            }
            PastSuggestion known = past.get(wanted.key());
            if (known == null) {
                created.add(new PastSuggestion(Ids.next(), wanted, by.reference(), at));
                return RowOutcome.NEW;
            }
            if (wanted.equals(known.details())) {
                return RowOutcome.SAME;
            }
            known.change(wanted, by.reference(), at);
            return RowOutcome.CHANGED;
        }

        @Override
        public List<Object> created() {
            return created;
        }
    }
}
