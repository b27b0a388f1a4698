package org.lianluo.shared.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.vertx.mutiny.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.attachments.image.CleanImage;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.testkit.files.Pictures;

class InspectionQueueTest {

    private static final byte[] PHOTO = Pictures.encoded(Pictures.quarters(8, 8), "jpeg");

    @Test
    void oneIsDecodedEightWaitAndTheNextIsRefused() {
        Vertx vertx = Vertx.vertx();
        try {
            InspectionQueue queue = new InspectionQueue(vertx);
            CountDownLatch mayGoOn = occupy(vertx);
            List<UniAssertSubscriber<CleanImage>> taken = decode(queue, 9);

            ProblemException refusal =
                    (ProblemException) decode(queue, 1).get(0).awaitFailure().getFailure();
            assertThat(refusal.code()).isEqualTo(CommonProblem.UNAVAILABLE);

            mayGoOn.countDown();
            taken.forEach(photo -> assertThat(
                            photo.awaitItem(Duration.ofSeconds(30)).getItem().width())
                    .isEqualTo(8));
            decode(queue, 1).get(0).awaitItem(Duration.ofSeconds(30));
        } finally {
            vertx.closeAndAwait();
        }
    }

    @Test
    void whatCanNotBeReadMakesRoomToo() {
        Vertx vertx = Vertx.vertx();
        try {
            InspectionQueue queue = new InspectionQueue(vertx);
            for (int i = 0; i < 20; i++) {
                queue.run(() -> CleanImage.of(new byte[1]))
                        .subscribe()
                        .withSubscriber(UniAssertSubscriber.create())
                        .awaitFailure(Duration.ofSeconds(30));
            }
            decode(queue, 1).get(0).awaitItem(Duration.ofSeconds(30));
        } finally {
            vertx.closeAndAwait();
        }
    }

    /** The queue's one thread waits for the latch. */
    private static CountDownLatch occupy(Vertx vertx) {
        CountDownLatch latch = new CountDownLatch(1);
        vertx.createSharedWorkerExecutor(InspectionQueue.WORKER, 1)
                .executeBlocking(() -> {
                    latch.await();
                    return null;
                })
                .subscribe()
                .with(ignored -> {});
        return latch;
    }

    private static List<UniAssertSubscriber<CleanImage>> decode(InspectionQueue queue, int count) {
        return Stream.generate(() ->
                        queue.run(() -> CleanImage.of(PHOTO)).subscribe().withSubscriber(UniAssertSubscriber.create()))
                .limit(count)
                .toList();
    }
}
