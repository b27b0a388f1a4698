package org.lianluo.handling.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.shared.events.station.RegionRecordedV1;

class KnownRegionTest {

    @ParameterizedTest
    @CsvSource({
        "河南省平顶山市, 河南省, 平顶山市",
        "平顶山市新华区, 河南省平顶山市, 新华区",
        "河南省平顶山市新华区, 河南省平顶山市, 新华区",
        "新华区, 平顶山市, 新华区",
        "平顶山市新华区曙光街街道, 平顶山市新华区, 曙光街街道",
        "吉林市, 吉林省, 吉林市",
        "市北区, 青岛市, 市北区",
        "沙市区, 荆州市, 沙市区",
        "通化县, 通化市, 通化县",
        "北京市, , 北京市"
    })
    void itsOwnNameDoesNotRepeatTheOneAbove(String name, String parent, String own) {
        assertThat(region(name).ownName(parent == null ? null : region(parent))).isEqualTo(own);
    }

    private static KnownRegion region(String name) {
        return new KnownRegion(new RegionRecordedV1("410402", name, null, LocalDate.of(2000, 1, 1), null));
    }
}
