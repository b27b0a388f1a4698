package org.lianluo.station.kiosk.device;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.LockMode;
import org.jboss.logging.Logger;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.PersonalDataCipher;
import org.lianluo.station.kiosk.KioskClient;
import org.lianluo.station.kiosk.realm.KioskRealm;

/**
 * Removes clients from the realm. Each try is written down before the realm is asked, so that an answer which never came is
 * told from a client that somebody else removed.
 */
@ApplicationScoped
public class ClientRemovals {

    private static final Logger LOG = Logger.getLogger(ClientRemovals.class);
    private static final int AT_ONCE = 20;
    private static final Duration REGISTERED_WITHIN = Duration.ofMinutes(10);

    private final Transactions transactions;
    private final KioskRealm realm;
    private final PersonalDataCipher cipher;
    private final Clock clock;

    ClientRemovals(Transactions transactions, KioskRealm realm, PersonalDataCipher cipher, Clock clock) {
        this.transactions = transactions;
        this.realm = realm;
        this.cipher = cipher;
        this.clock = clock;
    }

    static String context(String clientId) {
        return "kiosk_client.removal_key:" + clientId;
    }

    /** What is due, as far as the realm can be reached; what is not removed now, the job removes. Never fails. */
    public Uni<Void> soon() {
        return run().onFailure()
                .invoke(failure -> LOG.error("A client of a kiosk waits for its removal", failure))
                .onFailure()
                .recoverWithNull();
    }

    Uni<Void> run() {
        return transactions
                .write(this::due)
                .chain(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(this::remove)
                        .onItem()
                        .ignoreAsUni())
                .chain(() -> transactions.write(this::forget));
    }

    private Uni<List<KioskClient>> due(Work work) {
        Instant now = clock.instant();
        return work.session()
                .createSelectionQuery(
                        "select c from KioskClient c where c.status = REMOVING and c.nextTryAt <= :now order by c.nextTryAt",
                        KioskClient.class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList()
                .invoke(due -> due.forEach(client -> client.tried(now)));
    }

    private Uni<Void> remove(KioskClient client) {
        String key = cipher.decrypt(client.removalKey(), context(client.clientId()));
        return realm.remove(client.clientId(), key)
                .chain(outcome -> {
                    // A try before this one may have removed it, and its answer was lost.
                    boolean isGone = outcome == KioskRealm.Removal.DONE || client.tries() > 1;
                    if (!isGone) {
                        LOG.errorf("The realm does not let %s be removed; look for it there", client.clientId());
                    }
                    return mark(client, isGone ? KioskClient::removed : KioskClient::lost);
                })
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "The realm can't be asked to remove %s", client.clientId()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> mark(KioskClient client, Consumer<KioskClient> outcome) {
        return transactions.write(work -> work.session()
                .find(KioskClient.class, client.id())
                .invoke(outcome)
                .replaceWithVoid());
    }

    /** What was asked for and never heard of: the process died in between. */
    private Uni<Void> forget(Work work) {
        return work.session()
                .createSelectionQuery(
                        "select c from KioskClient c where c.status = REGISTERING and c.createdAt < :before",
                        KioskClient.class)
                .setParameter("before", clock.instant().minus(REGISTERED_WITHIN))
                .setMaxResults(AT_ONCE)
                .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList()
                .invoke(found -> found.forEach(client -> {
                    LOG.warnf("Whether the realm has %s is not known; nobody has its secret", client.clientId());
                    client.lost();
                }))
                .replaceWithVoid();
    }
}
