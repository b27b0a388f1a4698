package org.lianluo.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.vertx.RunOnVertxContext;
import io.quarkus.test.vertx.UniAsserter;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.audit.AuditVerdict.Finding;
import org.lianluo.shared.audit.AuditVerdict.State;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.security.Caller;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AuditTrailTest {

    @Inject
    AuditTrail trail;

    @Inject
    AuditChainer chainer;

    @Inject
    AuditVerification verification;

    @Inject
    Transactions transactions;

    @BeforeEach
    void emptyTrail() {
        Database.execute("delete from audit_link");
        Database.execute("delete from audit_pending");
        Database.execute("delete from audit_event");
        Database.execute("update audit_chain set position = 0, head = ''");
    }

    @Test
    @RunOnVertxContext
    void anUntouchedChainAgreesAndItsHeadIsPublished(UniAsserter asserter) {
        threeLinked(asserter);

        verified(asserter, result -> {
            assertThat(result.hasFault()).isFalse();
            assertThat(result.linked()).isEqualTo(3);
            assertThat(Database.payload(chain(), "lianluo.module.audit-chain.extended.v1"))
                    .contains(result.head());
        });
    }

    /** Under one id, the heads of two services would be repeats of each other to whoever reads both. */
    @Test
    void itsIdIsNoOtherServices() {
        assertThat(chain()).isNotEqualTo(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    }

    private static Object chain() {
        return Database.rows("select id from audit_chain").get(0).get("id");
    }

    @Test
    @RunOnVertxContext
    void aChangedRowIsFound(UniAsserter asserter) {
        threeLinked(asserter);
        asserter.execute(
                () -> Database.execute("update audit_event set detail = 'another reason' where detail = 'reason 2'"));

        broken(asserter, 2, Finding.CHANGED);
    }

    @Test
    @RunOnVertxContext
    void aRemovedRowIsFound(UniAsserter asserter) {
        threeLinked(asserter);
        asserter.execute(() -> Database.execute("delete from audit_event where detail = 'reason 2'"));

        broken(asserter, 2, Finding.ROW_REMOVED);
    }

    @Test
    @RunOnVertxContext
    void aRowRemovedWithItsLinkIsFound(UniAsserter asserter) {
        threeLinked(asserter);
        asserter.execute(() -> Database.execute("delete from audit_link where position = 2"));

        broken(asserter, 2, Finding.LINK_MISSING);
    }

    @Test
    @RunOnVertxContext
    void linksCutOffAtTheEndAreFound(UniAsserter asserter) {
        threeLinked(asserter);
        asserter.execute(() -> Database.execute("delete from audit_link where position = 3"));

        broken(asserter, 3, Finding.END_DIFFERS);
    }

    @Test
    @RunOnVertxContext
    void aRowAddedPastTheTrailIsFound(UniAsserter asserter) {
        threeLinked(asserter);
        asserter.execute(() -> Database.execute(
                "insert into audit_event values (gen_random_uuid(), now(), 'x', null, 'x', 'x', null, null)"));

        broken(asserter, 4, Finding.ROWS_ADDED);
    }

    @Test
    @RunOnVertxContext
    void whatWasNotComparedIsNeverIntact(UniAsserter asserter) {
        threeLinked(asserter);

        verified(asserter, result -> {
            assertThat(result.state()).isEqualTo(State.NOT_COMPARED);
            assertThat(result.published()).isNull();
        });
    }

    @Test
    @RunOnVertxContext
    void linksAddedBehindTheHeadAreFound(UniAsserter asserter) {
        threeLinked(asserter);
        asserter.execute(() -> Database.execute(
                "update audit_chain set position = 2, head =" + " (select mac from audit_link where position = 2)"));

        broken(asserter, 3, Finding.END_DIFFERS);
    }

    @Test
    @RunOnVertxContext
    void aLinkedRowThatWaitsAgainStopsNothingAndIsFound(UniAsserter asserter) {
        threeLinked(asserter);
        asserter.execute(
                () -> Database.execute("insert into audit_pending select audit_id from audit_link where position = 1"));
        asserter.execute(() -> record("reason 4"));
        asserter.execute(() -> chainer.chain());

        broken(asserter, 5, Finding.STRAY_WAITING);
    }

    @Test
    @RunOnVertxContext
    void somethingThatWaitsWithoutARowIsFound(UniAsserter asserter) {
        threeLinked(asserter);
        asserter.execute(() -> Database.execute("insert into audit_pending values (gen_random_uuid())"));

        broken(asserter, 4, Finding.STRAY_WAITING);
    }

    @Test
    @RunOnVertxContext
    void chainingAgainAddsNothing(UniAsserter asserter) {
        threeLinked(asserter);
        asserter.execute(() -> chainer.chain());

        verified(asserter, result -> assertThat(result.linked()).isEqualTo(3));
    }

    @Test
    void theApplicationMayNeitherChangeNorRemoveRows() {
        assertThat(Database.rows("""
                        select table_name, privilege_type from information_schema.role_table_grants
                        where grantee = 'module' and table_name in ('audit_event', 'audit_link')
                        and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')""")).isEmpty();
        assertThat(Database.rows("select privilege_type from information_schema.role_table_grants"
                        + " where grantee = 'module' and table_name = 'audit_event'"))
                .hasSize(2);
        assertThatThrownBy(() -> Database.execute("set role module; delete from audit_event"))
                .hasRootCauseMessage("ERROR: permission denied for table audit_event");
    }

    private void threeLinked(UniAsserter asserter) {
        asserter.execute(() -> record("reason 1"));
        asserter.execute(() -> record("reason 2"));
        asserter.execute(() -> chainer.chain());
        asserter.execute(() -> record("reason 3"));
        asserter.execute(() -> chainer.chain());
    }

    private Uni<Void> record(String detail) {
        return transactions.write(
                work -> trail.record(work, Caller.ANONYMOUS, "opinion.disclose", "opinion", UUID.randomUUID(), detail));
    }

    private void verified(UniAsserter asserter, Consumer<AuditVerdict> check) {
        asserter.assertThat(() -> verification.verify(), check);
    }

    private void broken(UniAsserter asserter, long position, Finding finding) {
        verified(asserter, result -> {
            assertThat(result.state()).isEqualTo(State.BROKEN);
            assertThat(result.position()).isEqualTo(position);
            assertThat(result.finding()).isEqualTo(finding);
        });
    }
}
