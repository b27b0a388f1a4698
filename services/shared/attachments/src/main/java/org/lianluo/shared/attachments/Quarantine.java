package org.lianluo.shared.attachments;

import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lianluo.shared.attachments.scan.FileScanner;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.messaging.OperatorContext;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.security.Caller;

/**
 * Commands for operators on the management port:
 *
 * <ul>
 *   <li>{@code GET /q/operator/attachments/quarantine}: what is in quarantine, without names
 *   <li>{@code POST /q/operator/attachments/{id}/rescan}: looks at a file again, whatever was found before
 *   <li>{@code POST /q/operator/attachments/{id}/release}: serves it in spite of what was found
 * </ul>
 */
@ApplicationScoped
class Quarantine {

    private static final int MOST_LISTED = 1000;
    private static final Caller OPERATOR = new Caller("operator", null, Set.of(), null, Set.of(), null, Set.of());

    private final Transactions transactions;
    private final StoredFiles files;
    private final FileScanner scanner;
    private final AuditTrail audit;
    private final Vertx vertx;

    Quarantine(Transactions transactions, StoredFiles files, FileScanner scanner, AuditTrail audit, Vertx vertx) {
        this.transactions = transactions;
        this.files = files;
        this.scanner = scanner;
        this.audit = audit;
        this.vertx = vertx;
    }

    void register(@Observes ManagementInterface management) {
        var router = management.router();
        router.get("/q/operator/attachments/quarantine").handler(context -> OperatorContext.answer(context, list()));
        router.post("/q/operator/attachments/:id/rescan").handler(context -> command(context, this::rescan));
        router.post("/q/operator/attachments/:id/release").handler(context -> command(context, this::release));
    }

    private void command(RoutingContext context, Function<UUID, Uni<Map<String, Object>>> command) {
        UUID id;
        try {
            id = UUID.fromString(context.pathParam("id"));
        } catch (IllegalArgumentException e) {
            OperatorContext.refuse(context, 400, "the id is not a UUID");
            return;
        }
        OperatorContext.answer(context, command.apply(id));
    }

    private Uni<?> list() {
        return transactions
                .read(session -> session.createSelectionQuery(
                                "select a from Attachment a where a.quarantined = true order by a.id", Attachment.class)
                        .setMaxResults(MOST_LISTED)
                        .getResultList())
                .map(all -> all.stream()
                        .map(a -> Map.of("id", a.id, "caseId", a.caseId, "finding", a.finding))
                        .toList());
    }

    Uni<Map<String, Object>> rescan(UUID id) {
        return files.find(id)
                .chain(path -> vertx.executeBlocking(() -> scan(path)))
                .chain(found -> judge(id, "attachment.rescan", found.isPresent(), found.orElse(null)));
    }

    private Optional<String> scan(Path path) throws IOException {
        return scanner.scan(Files.readAllBytes(path));
    }

    Uni<Map<String, Object>> release(UUID id) {
        return judge(id, "attachment.release-from-quarantine", false, "released by an operator");
    }

    private Uni<Map<String, Object>> judge(UUID id, String action, boolean harmful, String finding) {
        return transactions.write(work -> work.session()
                .find(Attachment.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalArgumentException("there is no file " + id))
                .invoke(attachment -> attachment.judge(harmful, finding))
                .call(attachment ->
                        audit.record(work, OPERATOR, action, "attachment", id, finding == null ? "clean" : finding))
                .map(attachment -> Map.of("id", id, "quarantined", harmful)));
    }
}
