package org.lianluo.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {
    @ParameterizedTest
    @CsvSource({"420000,PROVINCE", "420100,CITY", "420115,COUNTY", "420115001,TOWN", "411723102,TOWN", "411723205,TOWN"
    })
    void tellsTheLevel(String code, RegionCode.Level level) {
        assertThat(new RegionCode(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "410402001,true,false",
        "410402100,false,true",
        "410402200,false,true",
        "410402,false,false",
        "410402000,false,false"
    })
    void tellsStreetsFromTownships(String code, boolean street, boolean township) {
        assertThat(RegionCode.isStreet(code)).isEqualTo(street);
        assertThat(RegionCode.isTownship(code)).isEqualTo(township);
        assertThat(RegionCode.isStreet(null) || RegionCode.isTownship(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42011",
                "4201150",
                "42011500",
                "020115",
                "42011A",
                "４２０１１５",
                "420015",
                "420115401",
                "420115000",
                "420100001",
                " 420115",
                "420115\n"
            })
    void refusesWhatIsNoRegion(String code) {
        assertThat(RegionCode.isWellFormed(code)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new RegionCode(code));
    }

    @Test
    void refusesNull() {
        assertThat(RegionCode.isWellFormed(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "420000,420115,true",
        "420100,420115001,true",
        "420115,420115,true",
        "420115,420116,false",
        "420115,420100,false",
        "420115001,420115,false",
        "420115001,420115002,false",
        "420000,430000,false"
    })
    void containsItselfAndWhatLiesInIt(String outer, String inner, boolean contains) {
        assertThat(new RegionCode(outer).contains(new RegionCode(inner))).isEqualTo(contains);
    }
}
