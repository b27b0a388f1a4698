package org.lianluo.suggestion.category;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.sheets.Column;
import org.lianluo.shared.transfer.Cells;
import org.lianluo.shared.transfer.RowKind;

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
        return RowKind.recorded(
                        session,
                        OpinionCategory.class,
                        rows.stream().map(this::key).toList(),
                        OpinionCategory::code)
                .map(recorded -> new Known(by, recorded, clock.instant()));
    }

    private final class Known extends Keyed<Row, OpinionCategory> {

        private final Caller by;
        private final Instant at;

        Known(Caller by, Map<String, OpinionCategory> recorded, Instant at) {
            super(CategoryRows.this::key, recorded);
            this.by = by;
            this.at = at;
        }

        @Override
        protected OpinionCategory create(Row row) {
            CategoryDetails wanted = row.details();
            return new OpinionCategory(Ids.next(), wanted.code(), wanted.names(), wanted.active(), by.reference(), at);
        }

        @Override
        protected boolean change(OpinionCategory found, Row row) {
            CategoryDetails wanted = row.details();
            boolean active = row.saysActive() ? wanted.active() : found.isActive();
            if (wanted.names().equals(found.names()) && active == found.isActive()) {
                return false;
            }
            found.change(wanted.names(), active, by.reference(), at);
            return true;
        }
    }
}
