package org.lianluo.station.station.transfer;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.lianluo.shared.sheets.CellWords;
import org.lianluo.shared.sheets.Column;
import org.lianluo.station.station.StationDetails;
import org.lianluo.station.station.StationKind;
import org.lianluo.station.station.StationLevel;
import org.lianluo.station.station.StationStatus;

/** The columns of a table of stations, read and written. Places are in CGCS2000, as they are kept. */
final class StationColumns {

    static final Column CODE = Column.required("code", "编码", "Code", "联络站编码");
    static final Column NAME = Column.required("name", "名称", "Name", "联络站名称");
    static final Column KIND = Column.required("kind", "类型", "Kind", "站点类型");
    static final Column LEVEL = Column.required("level", "层级", "Level");
    static final Column REGION = Column.required("regionCode", "行政区划", "Region", "行政区划代码", "区划代码");
    static final Column STREET = Column.optional("streetCode", "街道或乡镇", "Street", "街道乡镇代码");
    static final Column ADDRESS = Column.optional("address", "地址", "Address");
    static final Column LATITUDE = Column.optional("latitude", "纬度", "Latitude");
    static final Column LONGITUDE = Column.optional("longitude", "经度", "Longitude");
    static final Column HOURS = Column.optional("hours", "开放时间", "Hours");
    static final Column HEAD = Column.optional("head", "站长", "Head");
    static final Column LIAISON = Column.optional("liaisonPerson", "联络员", "Liaison person");
    static final Column CAPACITY = Column.optional("capacity", "容纳人数", "Capacity");
    static final Column OPENED = Column.optional("openedOn", "设立日期", "Opened on");
    static final Column STATUS = Column.optional("status", "状态", "Status");

    static final List<Column> ALL = List.of(
            CODE, NAME, KIND, LEVEL, REGION, STREET, ADDRESS, LATITUDE, LONGITUDE, HOURS, HEAD, LIAISON, CAPACITY,
            OPENED, STATUS);

    static final CellWords<StationKind> KINDS = new CellWords<>(StationKind.class)
            .with(StationKind.HOME, "代表之家", "人大代表之家")
            .with(StationKind.STATION, "联络站", "代表联络站", "人大代表联络站")
            .with(StationKind.STUDIO, "工作室", "代表工作室")
            .with(StationKind.CENTRE, "活动中心", "代表活动中心")
            .with(StationKind.ONLINE, "网上联络站", "网上代表之家")
            .with(StationKind.SECTOR, "行业联络站", "行业代表之家")
            .with(StationKind.SECTOR_EDUCATION, "教育行业代表之家")
            .with(StationKind.SECTOR_LAW, "法律行业代表之家")
            .with(StationKind.SECTOR_ENTERPRISE, "企业代表之家")
            .with(StationKind.SECTOR_MILITARY_CIVIL, "军民代表之家")
            .with(StationKind.MEDIATION, "代表调解室", "调解室")
            .with(StationKind.DEMONSTRATION, "示范点")
            .with(StationKind.LEGISLATIVE_POINT, "基层立法联系点", "立法联系点");

    static final CellWords<StationLevel> LEVELS = new CellWords<>(StationLevel.class)
            .with(StationLevel.CITY, "市", "市级")
            .with(StationLevel.COUNTY, "县", "县级", "区", "区县")
            .with(StationLevel.STREET, "街道")
            .with(StationLevel.TOWN, "乡镇", "乡", "镇")
            .with(StationLevel.VILLAGE, "村居", "村", "社区");

    static final CellWords<StationStatus> STATUSES = new CellWords<>(StationStatus.class)
            .with(StationStatus.ACTIVE, "启用", "开放")
            .with(StationStatus.SUSPENDED, "暂停")
            .with(StationStatus.CLOSED, "撤销", "关闭");

    private StationColumns() {}

    static List<String> cells(StationDetails station) {
        return Arrays.asList(
                station.code(),
                station.name(),
                KINDS.of(station.kind()),
                LEVELS.of(station.level()),
                station.regionCode(),
                station.streetCode(),
                station.address(),
                number(station.latitude()),
                number(station.longitude()),
                station.hours(),
                station.head(),
                station.liaisonPerson(),
                station.capacity() == null ? null : station.capacity().toString(),
                station.openedOn() == null ? null : station.openedOn().toString(),
                STATUSES.of(station.status()));
    }

    private static String number(Double value) {
        return value == null ? null : BigDecimal.valueOf(value).toPlainString();
    }
}
