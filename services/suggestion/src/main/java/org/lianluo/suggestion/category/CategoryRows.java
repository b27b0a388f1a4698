package org.lianluo.suggestion.category;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.sheets.Column;
import org.lianluo.shared.transfer.Cells;
import org.lianluo.shared.transfer.RowKind;
import org.lianluo.shared.transfer.RowOutcome;

/** Categories of a table, by administrators alone: they are the same in every region. */
@ApplicationScoped
class CategoryRows implements RowKind<CategoryRows.Row> {

    private static final Column CODE = Column.required("code", "编码", "Code", "类别编码");
    private static final Column NAME_ZH = Column.required("nameZh", "中文名称", "Name in Chinese", "名称");
    private static final Column NAME_EN = Column.required("nameEn", "英文名称", "Name in English");
    private static final Column ACTIVE = Column.optional("active", "是否启用", "Active", "启用");
    static final List<Column> ALL = List.of(CODE, NAME_ZH, NAME_EN, ACTIVE);

    private final Clock clock;

    CategoryRows(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param details as the API takes it
     * @param saysActive whether the file says which are in use
     */
    record Row(@Valid CategoryDetails details, boolean saysActive) {}

    @Override
    public String name() {
        return "CATEGORIES";
    }

    @Override
    public List<Column> columns() {
        return ALL;
    }

    @Override
    public boolean isOpenTo(Caller by) {
        return by.has(Role.SYSTEM_ADMIN);
    }

    @Override
    public Row read(Cells cells) {
        Boolean active = cells.yesNo(ACTIVE);
        return new Row(
                new CategoryDetails(
                        cells.code(CODE), cells.text(NAME_ZH), cells.text(NAME_EN), active == null || active),
                cells.present().contains(ACTIVE.name()));
    }

    @Override
    public String key(Row row) {
        return row.details().code();
    }

    @Override
    public Uni<Batch<Row>> open(Mutiny.Session session, Caller by, List<Row> rows) {
        List<String> codes = rows.stream().map(this::key).toList();
        return codes.isEmpty()
                ? Uni.createFrom().item(new Known(by, Map.of(), clock.instant()))
                : session.createSelectionQuery(
                                "select c from OpinionCategory c where c.code in (:codes)", OpinionCategory.class)
                        .setParameter("codes", codes)
                        .getResultList()
                        .map(found -> new Known(
                                by,
                                found.stream().collect(Collectors.toMap(OpinionCategory::code, Function.identity())),
                                clock.instant()));
    }

    private static final class Known implements Batch<Row> {

        private final Caller by;
        private final Map<String, OpinionCategory> categories;
        private final Instant at;
        private final List<Object> created = new ArrayList<>();

        Known(Caller by, Map<String, OpinionCategory> categories, Instant at) {
            this.by = by;
            this.categories = categories;
            this.at = at;
        }

        @Override
        public RowOutcome apply(Row row) {
            CategoryDetails wanted = row.details();
            OpinionCategory category = categories.get(wanted.code());
            if (category == null) {
                created.add(new OpinionCategory(
                        Ids.next(), wanted.code(), wanted.names(), wanted.active(), by.reference(), at));
                return RowOutcome.NEW;
            }
            boolean active = row.saysActive() ? wanted.active() : category.isActive();
            if (wanted.names().equals(category.names()) && active == category.isActive()) {
                return RowOutcome.SAME;
            }
            category.change(wanted.names(), active, by.reference(), at);
            return RowOutcome.CHANGED;
        }

        @Override
        public List<Object> created() {
            return created;
        }
    }
}
