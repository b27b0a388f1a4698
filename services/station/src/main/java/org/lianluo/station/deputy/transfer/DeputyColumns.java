package org.lianluo.station.deputy.transfer;

import java.util.Arrays;
import java.util.List;
import org.lianluo.shared.sheets.CellWords;
import org.lianluo.shared.sheets.Column;
import org.lianluo.station.deputy.CongressLevel;
import org.lianluo.station.deputy.DeputyDetails;
import org.lianluo.station.deputy.DeputyStatus;

/** The columns of a table of deputies, read and written. There is none for a phone: nobody here keeps one of a deputy. */
final class DeputyColumns {

    static final Column CODE = Column.required("code", "编码", "Code", "代表编码");
    static final Column NAME = Column.required("name", "姓名", "Name", "代表姓名");
    static final Column LEVEL = Column.required("level", "层级", "Level", "代表层级");
    static final Column TERM = Column.required("term", "届次", "Term", "届");
    static final Column REGION = Column.required("regionCode", "行政区划", "Region", "行政区划代码", "区划代码");
    static final Column CONSTITUENCY = Column.optional("constituency", "选区或选举单位", "Constituency", "选区", "选举单位");
    static final Column DELEGATION = Column.optional("delegation", "代表团", "Delegation");
    static final Column STATIONS = Column.optional("stationCodes", "进驻联络站", "Stations", "进驻站点", "联络站编码");
    static final Column PROFILE = Column.optional("profile", "简介", "Profile", "代表简介");
    static final Column STATUS = Column.optional("status", "状态", "Status", "资格状态");

    static final List<Column> ALL =
            List.of(CODE, NAME, LEVEL, TERM, REGION, CONSTITUENCY, DELEGATION, STATIONS, PROFILE, STATUS);

    static final CellWords<CongressLevel> LEVELS = new CellWords<>(CongressLevel.class)
            .with(CongressLevel.NATION, "全国", "全国人大")
            .with(CongressLevel.PROVINCE, "省", "省级", "自治区", "直辖市")
            .with(CongressLevel.CITY, "市", "市级", "设区的市", "州")
            .with(CongressLevel.COUNTY, "县", "县级", "区", "区县", "县级市")
            .with(CongressLevel.TOWN, "乡镇", "乡级", "乡", "镇");

    static final CellWords<DeputyStatus> STATUSES = new CellWords<>(DeputyStatus.class)
            .with(DeputyStatus.ACTIVE, "在任", "履职")
            .with(DeputyStatus.SUSPENDED, "暂停", "暂停执行职务")
            .with(DeputyStatus.TERMINATED, "终止", "资格终止");

    private DeputyColumns() {}

    static List<String> cells(DeputyDetails deputy) {
        return Arrays.asList(
                deputy.code(),
                deputy.name(),
                LEVELS.of(deputy.level()),
                String.valueOf(deputy.term()),
                deputy.regionCode(),
                deputy.constituency(),
                deputy.delegation(),
                String.join(";", deputy.stationCodes()),
                deputy.profile(),
                STATUSES.of(deputy.status()));
    }
}
