package org.lianluo.station.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.events.station.contact.ContactLinkEndedV1;
import org.lianluo.shared.events.station.contact.ContactLinkLoggedV1;
import org.lianluo.shared.events.station.contact.ContactLinkRecordedV1;

class ContactLinkTest {

    private static final LocalDate SINCE = LocalDate.parse("2026-03-01");

    /** 00:30 on 10 May in China. */
    private static final Instant NOW = Instant.parse("2026-05-09T16:30:00Z");

    @Test
    void aKindTakesTheCodesOfItsTargetsAlone() {
        assertThat(LinkKind.DIRECTOR_STATION.takes("410402-S025")).isTrue();
        assertThat(LinkKind.DIRECTOR_STATION.takes("D410402-0001")).isFalse();
        assertThat(LinkKind.MEMBER_DEPUTY.takes("D410402-0001")).isTrue();
        assertThat(LinkKind.MEMBER_DEPUTY.takes("410402-S025")).isFalse();
        assertThat(LinkKind.DEPUTY_VOTERS.takes("曙光社区")).isTrue();
    }

    @Test
    void contactsAreLoggedFromTheFirstDayUntilTodayInChina() {
        ContactLink link = link(LinkKind.MEMBER_DEPUTY, "D410402-0012");

        assertThatThrownBy(() -> log(link, SINCE.minusDays(1))).hasMessageContaining("contact-day-outside");
        assertThatThrownBy(() -> log(link, LocalDate.parse("2026-05-11"))).hasMessageContaining("contact-day-outside");
        log(link, SINCE);
        Contact today = log(link, LocalDate.parse("2026-05-10"));

        assertThat(today.form()).isEqualTo(ContactForm.PHONE);
        assertThat(link.added()).hasSize(2);
        assertThat(link.told())
                .filteredOn(ContactLinkLoggedV1.class::isInstance)
                .hasSize(2);
    }

    @Test
    void ofALinkThatEndedContactsAreLoggedUntilItsLastDay() {
        ContactLink link = link(LinkKind.MEMBER_DEPUTY, "D410402-0012");
        link.end(LocalDate.parse("2026-04-30"), "office", NOW);

        log(link, LocalDate.parse("2026-04-30"));

        assertThatThrownBy(() -> log(link, LocalDate.parse("2026-05-01"))).hasMessageContaining("contact-day-outside");
    }

    @Test
    void itEndsOnceAndNotBeforeItBegan() {
        ContactLink link = link(LinkKind.DIRECTOR_STATION, "410402-S025");

        assertThatThrownBy(() -> link.end(SINCE.minusDays(1), "office", NOW)).hasMessageContaining("validation-failed");
        assertThat(link.until()).isNull();
        link.end(SINCE, "office", NOW);
        assertThatThrownBy(() -> link.end(SINCE.plusDays(1), "office", NOW)).hasMessageContaining("contact-link-ended");

        assertThat(link.until()).isEqualTo(SINCE);
        assertThat(link.told()).filteredOn(ContactLinkEndedV1.class::isInstance).hasSize(1);
    }

    @Test
    void eventsNameCodesAndNeverWordsOfPeople() {
        ContactLink voters = link(LinkKind.DEPUTY_VOTERS, "曙光社区老人");
        log(voters, SINCE);

        assertThat(voters.told().toString()).doesNotContain("曙光社区").doesNotContain("问候");
        assertThat(link(LinkKind.DIRECTOR_STATION, "410402-S025").told())
                .extracting(event -> ((ContactLinkRecordedV1) event).targetCode())
                .containsExactly("410402-S025");
    }

    private static ContactLink link(LinkKind kind, String target) {
        return new ContactLink("410402", kind, "D410402-0001", target, SINCE, "office", NOW);
    }

    private static Contact log(ContactLink link, LocalDate on) {
        return link.log(on, ContactForm.PHONE, "电话问候。", "deputy", NOW);
    }
}
