package org.lianluo.shared.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkTest {

    @Test
    void doesAnyNumberOfThingsInTheirOrder() {
        List<Integer> items = IntStream.range(0, 100_000).boxed().toList();
        List<Integer> done = new ArrayList<>();

        Work.inTurn(items, item -> Uni.createFrom().item(() -> done.add(item)))
                .await()
                .indefinitely();

        assertThat(done).isEqualTo(items);
    }

    @Test
    void stopsAtTheFirstFailure() {
        List<Integer> done = new ArrayList<>();
        Uni<Void> all = Work.inTurn(List.of(1, 2, 3), item -> Uni.createFrom().item(() -> {
            if (item == 2) {
                throw new IllegalStateException("two");
            }
            return done.add(item);
        }));

        assertThatThrownBy(() -> all.await().indefinitely()).hasMessage("two");
        assertThat(done).containsExactly(1);
    }
}
