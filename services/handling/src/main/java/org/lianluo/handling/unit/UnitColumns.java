package org.lianluo.handling.unit;

import java.util.Arrays;
import java.util.List;
import org.lianluo.shared.sheets.CellWords;
import org.lianluo.shared.sheets.Column;

/** The columns of a table of units, read and written. */
final class UnitColumns {

    static final Column CODE = Column.required("code", "编码", "Code", "单位编码");
    static final Column NAME = Column.required("name", "名称", "Name", "单位名称", "unit_name");
    static final Column KIND = Column.required("kind", "类型", "Kind", "单位类型");
    static final Column REGION = Column.required("regionCode", "行政区划", "Region", "行政区划代码", "区划代码");
    static final Column PARENT = Column.optional("parentCode", "上级单位", "Parent unit", "上级单位编码");
    static final Column USCC = Column.optional("uscc", "统一社会信用代码", "Unified social credit code");
    static final Column DOMAINS = Column.optional("domains", "职责领域", "Domains", "职责");
    static final Column STATUS = Column.optional("status", "状态", "Status");

    static final List<Column> ALL = List.of(CODE, NAME, KIND, REGION, PARENT, USCC, DOMAINS, STATUS);

    static final CellWords<UnitKind> KINDS = new CellWords<>(UnitKind.class)
            .with(UnitKind.GOVERNMENT, "人民政府", "政府")
            .with(UnitKind.GOVERNMENT_OFFICE, "政府办", "政府办公室")
            .with(UnitKind.BUREAU, "工作部门", "局", "委办局")
            .with(UnitKind.BUREAU_SUBUNIT, "下属机构")
            .with(UnitKind.VERTICAL, "垂直管理部门")
            .with(UnitKind.STREET, "街道办事处", "街道")
            .with(UnitKind.TOWN, "乡镇")
            .with(UnitKind.ZONE, "开发区")
            .with(UnitKind.PUBLIC_INSTITUTION, "事业单位")
            .with(UnitKind.ENTERPRISE, "公用企业", "企业")
            .with(UnitKind.GROUP, "群团组织")
            .with(UnitKind.PARTY, "党委部门")
            .with(UnitKind.STATE_ORGAN, "其他国家机关");

    static final CellWords<UnitStatus> STATUSES = new CellWords<>(UnitStatus.class)
            .with(UnitStatus.ACTIVE, "启用", "在用")
            .with(UnitStatus.CLOSED, "停用", "撤销");

    private UnitColumns() {}

    static List<String> cells(UnitDetails unit) {
        return Arrays.asList(
                unit.code(),
                unit.name(),
                KINDS.of(unit.kind()),
                unit.regionCode(),
                unit.parentCode(),
                unit.uscc(),
                String.join(";", unit.domains()),
                STATUSES.of(unit.status()));
    }
}
