package org.lianluo.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.client.api.ApiException;

class LinesTest {

    @Test
    void emptyLinesAreNoEntries() {
        assertThat(Lines.of(" 供水 \r\n\r\n供热\n")).containsExactly("供水", "供热");
        assertThat(Lines.of(null)).isEmpty();
    }

    @Test
    void daysStandOneALine() throws ApiException {
        List<LocalDate> days = List.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 10, 1));

        assertThat(Lines.joined(days)).isEqualTo("2027-01-01\n2027-10-01");
        assertThat(Lines.days("holidays", Lines.joined(days))).isEqualTo(days);
    }
}
