package org.lianluo.shared.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.attachments.scan.MarkedFiles;
import org.lianluo.shared.attachments.store.FileStore;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.files.Documents;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StoredFilesTest {

    private static final byte[] BYTES = {1, 2, 3};

    @Inject
    StoredFiles files;

    @Inject
    Attachments attachments;

    @Inject
    Quarantine quarantine;

    @Inject
    MarkedFiles scanner;

    @Inject
    FileStore store;

    @Inject
    Sweep sweep;

    @Inject
    Transactions transactions;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void nothingLoose() {
        Database.execute("delete from loose_file");
        scanner.look(true);
    }

    @Test
    void aFileThatGotItsRowStays() throws IOException {
        UUID id = written();
        write(work -> files.keep(work, id));

        afterAnHour();

        assertThat(store.find(id)).isPresent();
        assertThat(loose(id)).isZero();
    }

    /** As if the process had died between file and row. */
    @Test
    void aFileThatNeverGotARowGoesAfterAnHourAndNotBefore() throws IOException {
        UUID id = written();

        run(sweep::run);
        assertThat(store.find(id)).isPresent();

        afterAnHour();
        assertThat(store.find(id)).isEmpty();
        assertThat(loose(id)).isZero();
    }

    /** As if the process had died before the file was written. */
    @Test
    void aNoteWithoutAFileGoesToo() {
        UUID id = UUID.randomUUID();
        Database.execute("insert into loose_file values (?, now())", id);

        afterAnHour();

        assertThat(loose(id)).isZero();
    }

    @Test
    void aTransactionThatIsRolledBackLeavesTheFileLoose() throws IOException {
        UUID id = written();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> write(work -> files.keep(work, id).invoke(() -> {
                    throw new IllegalStateException("the end of it");
                })));

        assertThat(loose(id)).isEqualTo(1);
        afterAnHour();
        assertThat(store.find(id)).isEmpty();
    }

    @Test
    void aRowThatComesTooLateIsRefused() {
        UUID id = written();
        afterAnHour();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> write(work -> files.keep(work, id)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(CommonProblem.UNAVAILABLE));
    }

    @Test
    void aDroppedFileGoesAtTheNextSweep() throws IOException {
        UUID id = written();
        write(work -> files.keep(work, id));
        write(work -> files.drop(work, id));

        run(sweep::run);

        assertThat(store.find(id)).isEmpty();
    }

    @Test
    void aMissingFileIsTheCallersProblemAndTheOperatorsAlarm() throws IOException {
        UUID id = written();
        store.delete(id);
        double before = missing();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> run(() -> files.find(id)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(AttachmentProblem.ATTACHMENT_MISSING));
        assertThat(missing()).isEqualTo(before + 1);
    }

    @Test
    void anOperatorLooksAgainOrReleases() {
        UUID id = quarantined("one");
        assertThat(run(() -> quarantine.rescan(id))).containsEntry("quarantined", true);
        scanner.look(false);
        assertThat(run(() -> quarantine.rescan(id))).containsEntry("quarantined", false);
        assertThat(isQuarantined(id)).isFalse();

        scanner.look(true);
        UUID other = quarantined("other");
        assertThat(run(() -> quarantine.release(other))).containsEntry("quarantined", false);
        assertThat(isQuarantined(other)).isFalse();
        assertThat(Database.count("select count(*) from audit_event where subject_id = ?", other))
                .isEqualTo(1);
    }

    private UUID quarantined(String text) {
        ReadyFile file = run(() -> attachments.prepare(text + ".pdf", Documents.pdf(text + MarkedFiles.MARK)));
        assertThat(file.finding()).isEqualTo("Test.Mark");
        UUID id = write(work -> attachments.add(work, UUID.randomUUID(), file, null, "somebody"))
                .id();
        assertThat(isQuarantined(id)).isTrue();
        return id;
    }

    private static boolean isQuarantined(UUID id) {
        return Database.count("select count(*) from attachment where quarantined and id = ?", id) == 1;
    }

    private UUID written() {
        return run(() -> files.put(BYTES));
    }

    private void afterAnHour() {
        Database.execute("update loose_file set drop_after = drop_after - interval '61 minutes'");
        run(sweep::run);
    }

    private static long loose(UUID id) {
        return Database.count("select count(*) from loose_file where id = ?", id);
    }

    private double missing() {
        return metrics.counter("lianluo.attachments.missing").count();
    }

    private <T> T write(Function<Work, Uni<T>> work) {
        return run(() -> transactions.write(work));
    }

    private static <T> T run(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
