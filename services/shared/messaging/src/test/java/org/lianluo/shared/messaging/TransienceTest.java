package org.lianluo.shared.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Hibernate Reactive tells of what it can name as JDBC would; the driver tells of the rest. */
class TransienceTest {

    private static Throwable told(String state) {
        return new IllegalStateException(new SQLException("refused", state));
    }

    @Test
    void aKeyThatWasTakenIsNoFault() {
        assertThat(Transience.isUniqueViolation(told("23505"))).isTrue();
        assertThat(Transience.isUniqueViolation(told("23503"))).isFalse();
        assertThat(Transience.isUniqueViolation(told(null))).isFalse();
        assertThat(Transience.isTransient(told("23505"))).isFalse();
    }

    @Test
    void aDeadlockPassesByItself() {
        assertThat(Transience.isTransient(told("40P01"))).isTrue();
        assertThat(Transience.isTransient(told("55P03"))).isTrue();
        assertThat(Transience.isTransient(told(null))).isFalse();
    }
}
