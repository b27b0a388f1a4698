package org.lianluo.shared.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeaderTest {

    private static final Column CODE = Column.required("code", "编码", "Code", "代表编码");
    private static final Column NAME = Column.required("name", "姓名", "Name");
    private static final Column PROFILE = Column.optional("profile", "简介", "Profile");
    private static final List<Column> ALL = List.of(CODE, NAME, PROFILE);

    @Test
    void findsColumnsByEitherLanguageInAnyOrder() {
        Header header = header(" NAME ", "代表编码*");
        assertThat(header.place(NAME)).isZero();
        assertThat(header.place(CODE)).isOne();
        assertThat(header.has(PROFILE)).isFalse();
        assertThat(header.heading(CODE)).isEqualTo("代表编码*");
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> header("编码", "Code", "电话")).isInstanceOfSatisfying(SheetFault.class, fault -> {
            assertThat(fault.words().zh()).contains("缺少：姓名。", "重复：编码。", "不认识的列：电话。");
            assertThat(fault.words().en()).contains("Missing: Name.", "Unknown: 电话.");
        });
    }

    private static Header header(String... cells) {
        return Header.of(new SheetRow(1, List.of(cells), Set.of()), ALL);
    }
}
