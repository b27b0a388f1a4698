package org.lianluo.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {
    private final Caller head =
            new Caller("6f1c", "portal", Set.of(Role.STATION_HEAD), "420115", Set.of("S01"), null, Set.of());

    @Test
    void hasItsRolesAndNoOther() {
        assertThat(head.has(Role.STATION_HEAD)).isTrue();
        assertThat(head.has(Role.STATION_CLERK)).isFalse();
        assertThat(head.hasAny(Role.STATION_CLERK, Role.STATION_HEAD)).isTrue();
        assertThat(head.hasAny(Role.AUDITOR, Role.DEPUTY)).isFalse();
        assertThat(head.hasAny()).isFalse();
    }

    @Test
    void anonymousHasNothing() {
        assertThat(Caller.ANONYMOUS.isAnonymous()).isTrue();
        assertThat(Caller.ANONYMOUS.hasAny(Role.values())).isFalse();
        assertThat(Caller.ANONYMOUS.reference()).isEqualTo("anonymous");
    }

    @Test
    void isReferredToBySubject() {
        assertThat(head.isAnonymous()).isFalse();
        assertThat(head.reference()).isEqualTo("6f1c");
    }

    @Test
    void actsAsThePresidiumWhereThatTakesIn() {
        assertThat(of("410402100", Role.PRESIDIUM, Role.INTAKE_OFFICER).intakeRole())
                .isEqualTo(Role.PRESIDIUM);
        assertThat(of("410402", Role.PRESIDIUM, Role.INTAKE_OFFICER).intakeRole())
                .isEqualTo(Role.INTAKE_OFFICER);
        assertThat(of("410402100", Role.INTAKE_OFFICER).intakeRole()).isEqualTo(Role.INTAKE_OFFICER);
    }

    @Test
    void belongsToAStreetOnlyAsItsCommittee() {
        assertThat(of("410402001", Role.STREET_COMMITTEE).street()).isEqualTo("410402001");
        assertThat(of("410402", Role.STREET_COMMITTEE).street()).isNull();
        assertThat(of("410402100", Role.STREET_COMMITTEE).street()).isNull();
        assertThat(of(null, Role.STREET_COMMITTEE).street()).isNull();
        assertThat(of("410402001", Role.DEPUTY).street()).isNull();
    }

    private static Caller of(String region, Role... roles) {
        return new Caller("6f1c", "portal", Set.of(roles), region, Set.of(), null, Set.of());
    }

    @Test
    void everyRoleHasItsName() {
        assertThat(Arrays.stream(Role.Names.class.getDeclaredFields())
                        .filter(field -> Modifier.isPublic(field.getModifiers()))
                        .map(CallerTest::value))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::name).toList());
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
