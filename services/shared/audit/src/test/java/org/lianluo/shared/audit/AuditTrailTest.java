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
    void anUntouchedChainIsIntactAndItsHeadIsPublished(UniAsserter asserter) {
        threeLinked(asserter);

        verified(asserter, result -> {
            assertThat(result.intact()).isTrue();
            assertThat(result.linked()).isEqualTo(3);
            assertThat(Database.payload(AuditChain.ONLY, "lianluo.module.audit-chain.extended.v1"))
                    .contains(result.head());
        });
    }

    @Test
    @RunOnVertxContext
    void aChangedRowIsFound(UniAsserter asserter) {
        threeLinked(asserter);
        asserter.execute(
                () -> Database.execute("update audit_event set detail = 'another reason' where detail = 'reason 2'"));

        broken(asserter, 2);
    }

    @Test
    @RunOnVertxContext
    void aRemovedRowIsFound(UniAsserter asserter) {
        threeLinked(asserter);
        asserter.execute(() -> Database.execute("delete from audit_event where detail = 'reason 2'"));

        broken(asserter, 2);
    }

    @Test
    @RunOnVertxContext
    void aRowRemovedWithItsLinkIsFound(UniAsserter asserter) {
        threeLinked(asserter);
        asserter.execute(() -> Database.execute("delete from audit_link where position = 2"));

        broken(asserter, 2);
    }

    @Test
    @RunOnVertxContext
    void linksCutOffAtTheEndAreFound(UniAsserter asserter) {
        threeLinked(asserter);
        asserter.execute(() -> Database.execute("delete from audit_link where position = 3"));

        broken(asserter, 3);
    }

    @Test
    @RunOnVertxContext
    void aRowAddedPastTheTrailIsFound(UniAsserter asserter) {
        threeLinked(asserter);
        asserter.execute(() -> Database.execute(
                "insert into audit_event values (gen_random_uuid(), now(), 'x', null, 'x', 'x', null, null)"));

        broken(asserter, 4);
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

    private void verified(UniAsserter asserter, Consumer<AuditVerification.Result> check) {
        asserter.assertThat(() -> verification.verify(), check);
    }

    private void broken(UniAsserter asserter, long position) {
        verified(asserter, result -> {
            assertThat(result.intact()).isFalse();
            assertThat(result.broken()).isEqualTo(position);
        });
    }
}
