package org.lianluo.portal.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.Promise;
import org.lianluo.client.model.Reply;

class PromisesTest {

    @Test
    void emptyRowsAtTheEndAreNoCommitments() throws ApiException {
        assertThat(Promises.of(Map.of())).isEmpty();
        assertThat(Promises.of(Map.of(
                        "commitments.0.promise", List.of(" 建成停车场 "),
                        "commitments.0.due", List.of("2027-06-30"),
                        "commitments.1.promise", List.of(""),
                        "commitments.1.due", List.of(""))))
                .containsExactly(new Promise().withPromise("建成停车场").withDue(LocalDate.of(2027, 6, 30)));
    }

    /** So that the API's faults point at the rows that were filled in. */
    @Test
    void anEmptyRowBeforeAnotherKeepsItsPlace() throws ApiException {
        assertThat(Promises.of(Map.of("commitments.2.promise", List.of("划线"))))
                .containsExactly(new Promise(), new Promise(), new Promise().withPromise("划线"));
    }

    @Test
    void aDraftWithManyShowsThemAll() {
        Promise promise = new Promise().withPromise("划线").withDue(LocalDate.of(2027, 6, 30));

        PromiseRows none = PromiseRows.of(null);
        PromiseRows five =
                PromiseRows.of(new Reply().withCommitments(List.of(promise, promise, promise, promise, promise)));

        assertThat(none.first()).hasSize(3);
        assertThat(none.others()).hasSize(17);
        assertThat(five.first())
                .hasSize(5)
                .extracting(PromiseRows.Row::keptPromise)
                .containsOnly("划线");
        assertThat(five.others()).first().extracting(PromiseRows.Row::promise).isEqualTo("commitments.5.promise");
    }
}
