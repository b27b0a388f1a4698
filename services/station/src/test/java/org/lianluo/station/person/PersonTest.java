package org.lianluo.station.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.contact.Retention;
import org.lianluo.shared.contact.SealedContact;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.station.deputy.Mandates.Held;

class PersonTest {

    private static final Instant ENTERED = Instant.parse("2020-03-01T02:00:00Z");
    private static final Instant LATER = Instant.parse("2024-05-06T02:00:00Z");
    private static final LocalDate ENDED = LocalDate.parse("2023-01-15");
    private static final Held NONE = new Held(false, null);
    private static final Held IN_FORCE = new Held(true, null);
    private static final Held OVER = new Held(true, ENDED);

    @Test
    void servesWhileAMandateIsInForce() {
        assertThat(person(true, PersonKind.DEPUTY).servesNoMoreFrom(IN_FORCE)).isNull();
        assertThat(person(false, PersonKind.DEPUTY).servesNoMoreFrom(IN_FORCE)).isNull();
        assertThat(person(true, PersonKind.DEPUTY).servesNoMoreFrom(OVER)).isEqualTo(ENDED);
    }

    @Test
    void servesWhileTheEntryIsInUseForAFunction() {
        Person both = person(true, PersonKind.DEPUTY, PersonKind.COUNCIL_MEMBER);

        assertThat(both.servesNoMoreFrom(OVER)).isNull();
        both.change(details(true, PersonKind.DEPUTY), "officer", LATER);

        assertThat(both.servesNoMoreFrom(OVER)).isEqualTo("2024-05-06");
        assertThat(both.servesNoMoreFrom(IN_FORCE)).isNull();
    }

    @Test
    void aDeputyOfWhomNoMandateWasNamedServesWhileTheEntryIsInUse() {
        Person deputy = person(true, PersonKind.DEPUTY);

        assertThat(deputy.servesNoMoreFrom(NONE)).isNull();
        deputy.change(details(false, PersonKind.DEPUTY), "officer", LATER);

        assertThat(deputy.servesNoMoreFrom(NONE)).isEqualTo("2024-05-06");
    }

    @Test
    void theLastOfAllEndsCounts() {
        Person member = person(true, PersonKind.COUNCIL_MEMBER);
        member.change(details(false, PersonKind.COUNCIL_MEMBER), "officer", LATER);
        Held later = new Held(true, LocalDate.parse("2025-12-31"));

        assertThat(member.servesNoMoreFrom(OVER)).isEqualTo("2024-05-06");
        assertThat(member.servesNoMoreFrom(later)).isEqualTo("2025-12-31");
        assertThat(person(false, PersonKind.VOTER).servesNoMoreFrom(NONE)).isEqualTo("2020-03-01");
    }

    @Test
    void theNameStaysWithAMandateAndWhileTheEntryIsInUse() {
        assertThat(person(false, PersonKind.DEPUTY).keepsName(OVER)).isTrue();
        assertThat(person(true, PersonKind.VOTER).keepsName(NONE)).isTrue();
        assertThat(person(false, PersonKind.VOTER).keepsName(NONE)).isFalse();
    }

    @Test
    void onceErasedThereIsNothingLeft() {
        Person voter = person(false, PersonKind.VOTER);
        voter.reachedAt(new SealedContact(null, "sealed", "hash"));
        voter.keepContact(new Retention(ENDED, "rule"), "officer", ENTERED);
        assertThat(voter.isErased(NONE)).isFalse();

        voter.erasePhone("officer", LATER);
        assertThat(voter.contact()).isEqualTo(SealedContact.NONE);
        assertThat(voter.retention()).isNull();
        assertThat(voter.contactErasedAt()).isEqualTo(LATER);
        assertThat(voter.isErased(OVER)).isTrue();
        assertThat(voter.isErased(NONE)).isFalse();

        voter.eraseName();
        assertThat(voter.isErased(NONE)).isTrue();
        assertThat(voter.details().name()).isEqualTo(Person.ERASED);
        assertThat(voter.details().organisation()).isNull();
    }

    private static Person person(boolean active, PersonKind... kinds) {
        return new Person(Ids.next(), details(active, kinds), "officer", ENTERED);
    }

    private static PersonDetails details(boolean active, PersonKind... kinds) {
        return new PersonDetails("P410402-0001", "王秀英", List.of(kinds), "410402", null, "曙光街社区", active);
    }
}
