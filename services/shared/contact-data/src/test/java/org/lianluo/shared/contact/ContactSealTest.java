package org.lianluo.shared.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.security.KeyedHash;
import org.lianluo.shared.security.PersonalDataCipher;
import org.lianluo.shared.security.SealBrokenException;

class ContactSealTest {

    private static final ContactKind SUBMITTER = new ContactKind("opinion", "opinion.submitter_", "erased");
    private static final ContactKind PERSON = new ContactKind("person", "person.", "erased");
    private static final UUID ID = UUID.fromString("019abc00-0000-7000-8000-000000000001");
    private static final String PHONE = "13800001234";

    private final ContactSeal seal = new ContactSeal(
            new PersonalDataCipher(Map.of("1", "bGlhbmx1by1kZXYtdGVzdC1wZXJzb25hbC1kYXRhLTE="), "1"),
            new KeyedHash("bGlhbmx1by1kZXYtdGVzdC1sb29rLXVwLWtleS0wMDE="));

    /** Rows that were written before there was this module. */
    @Test
    void whatWasSealedBeforeStillOpensAndIsFound() {
        SealedContact submitter = new SealedContact(
                "1.EUtl9N0iytq_5AKDZsZPphijOpUu3wBUfhg8v-POO0KTGg",
                "1.jaq4D5mh-Rv99_R_8yhrgU1b2eCncBi33W4nGq0f0ApCT5sYD7q3",
                "21e54d43cdabf655c362bad5cd6ea54f9dd8c0aa74a98a2797bd9919df223172");
        SealedContact person = new SealedContact(
                null, "1.GhcJpSHQV0whHDGNYi7DxwjYRGrZkoiNd2iWy5LyDTdmKBYVSCrC", submitter.phoneHash());

        assertThat(seal.name(SUBMITTER, ID, submitter)).isEqualTo("张三");
        assertThat(seal.phone(SUBMITTER, ID, submitter)).isEqualTo(PHONE);
        assertThat(seal.phone(PERSON, ID, person)).isEqualTo(PHONE);
        assertThat(seal.phoneHash(PHONE)).isEqualTo(submitter.phoneHash());
    }

    @Test
    void opensAndMasksWhatItSealed() {
        SealedContact sealed = seal.seal(SUBMITTER, ID, "张三", PHONE);

        assertThat(sealed.toString()).doesNotContain("张三", PHONE);
        assertThat(seal.name(SUBMITTER, ID, sealed)).isEqualTo("张三");
        assertThat(seal.phone(SUBMITTER, ID, sealed)).isEqualTo(PHONE);
        assertThat(seal.maskedName(SUBMITTER, ID, sealed)).isEqualTo("张*");
        assertThat(seal.maskedPhone(SUBMITTER, ID, sealed)).isEqualTo("138****1234");
    }

    @Test
    void aNumberIsFoundHoweverItIsTyped() {
        assertThat(seal.seal(PERSON, ID, null, "+86-138 0000 1234").phoneHash())
                .isEqualTo(seal.phoneHash(PHONE))
                .isNotEqualTo(seal.phoneHash("13800001235"));
    }

    @Test
    void opensForItsOwnRowAndKindAlone() {
        SealedContact sealed = seal.seal(PERSON, ID, null, PHONE);

        assertThatThrownBy(() -> seal.phone(PERSON, UUID.randomUUID(), sealed)).isInstanceOf(SealBrokenException.class);
        assertThatThrownBy(() -> seal.phone(SUBMITTER, ID, sealed)).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void nothingIsNothing() {
        SealedContact none = seal.seal(SUBMITTER, ID, null, null);

        assertThat(none).isEqualTo(SealedContact.NONE);
        assertThat(seal.maskedName(SUBMITTER, ID, none)).isNull();
        assertThat(seal.maskedPhone(SUBMITTER, ID, none)).isNull();
        assertThat(seal.phoneHash(null)).isNull();
    }
}
