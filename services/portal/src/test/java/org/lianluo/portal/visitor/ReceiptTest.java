package org.lianluo.portal.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReceiptTest {

    @Test
    void takesWhatPeopleType() {
        Receipt typed = Receipt.typed(" ４１０４０２-20261121-000001 ", "７k3m-9QX2 -D0FA-\u300055TZ");

        assertThat(typed.number()).isEqualTo("410402-20261121-000001");
        assertThat(typed.code()).isEqualTo("7k3m-9QX2-D0FA-55TZ");
    }

    @Test
    void staysAPartOfAPathAndOfAHeader() {
        Receipt typed = Receipt.typed("../../my/export?x=", "张三\r\nX-Other: 1");

        assertThat(typed.number()).isEqualTo("myexportx");
        assertThat(typed.code()).isEqualTo("X-Other1");
        assertThat(Receipt.typed(null, "").number()).isEqualTo("-");
        assertThat(Receipt.typed(null, "").code()).isEqualTo("-");
    }

    @Test
    void itsAddressHasNoCode() {
        assertThat(Receipt.typed("410402-20261121-000001", "7K3M-9QX2-D0FA-55TZ")
                        .getPath())
                .isEqualTo("/receipts?number=410402-20261121-000001");
    }

    @Test
    void aFormThatIsSentTwiceLeadsToOnePageAndOneKeyForEachPhoto() {
        assertThat(ReceiptCookie.refOf("key"))
                .isEqualTo(ReceiptCookie.refOf("key"))
                .matches("[0-9a-f]{16}")
                .isNotEqualTo(ReceiptCookie.refOf("other"));
        assertThat(ReceiptCookie.refOf("")).isNotEqualTo(ReceiptCookie.refOf(""));
        assertThat(Photos.keyOf("key", 0))
                .isEqualTo(Photos.keyOf("key", 0))
                .isNotEqualTo(Photos.keyOf("key", 1))
                .isNotEqualTo(Photos.keyOf("other", 0));
    }
}
