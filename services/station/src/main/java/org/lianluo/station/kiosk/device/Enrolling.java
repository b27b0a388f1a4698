package org.lianluo.station.kiosk.device;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.kiosk.DeviceSilence;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.PersonalDataCipher;
import org.lianluo.shared.security.TrackingCodes;
import org.lianluo.station.kiosk.Kiosk;
import org.lianluo.station.kiosk.KioskClient;
import org.lianluo.station.kiosk.KioskProblem;
import org.lianluo.station.kiosk.KioskPulse;
import org.lianluo.station.kiosk.Kiosks;
import org.lianluo.station.kiosk.realm.KioskRealm;

/**
 * Lets a device in. First its code is used up and the client is written down, then the realm is asked, then the kiosk works:
 * whatever breaks in between leaves a client that is known, whose secret nobody has, and a kiosk that takes another code.
 */
@ApplicationScoped
class Enrolling {

    private static final Logger LOG = Logger.getLogger(Enrolling.class);
    private static final String BY = "kiosk";
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SUFFIX = 8;

    private final Transactions transactions;
    private final Kiosks kiosks;
    private final KioskRealm realm;
    private final PersonalDataCipher cipher;
    private final TrackingCodes codes;
    private final PolicyBook policies;
    private final ClientRemovals removals;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Enrolling(
            Transactions transactions,
            Kiosks kiosks,
            KioskRealm realm,
            PersonalDataCipher cipher,
            TrackingCodes codes,
            PolicyBook policies,
            ClientRemovals removals,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.kiosks = kiosks;
        this.realm = realm;
        this.cipher = cipher;
        this.codes = codes;
        this.policies = policies;
        this.removals = removals;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the first transaction leaves: a client to ask for; null for a wrong code. */
    private record Claim(KioskClient client, Kiosk kiosk) {}

    Uni<DeviceViews.Enrolled> enrol(Caller caller, String kioskCode, String shown) {
        return transactions
                .write(work -> claim(work, kioskCode, shown))
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(KioskProblem.KIOSK_CODE_WRONG))
                .chain(claim -> realm.register(
                                claim.client().clientId(), claim.kiosk().site().code())
                        .onFailure()
                        .recoverWithUni(failure -> given(claim, failure))
                        .chain(registered -> finished(caller, claim, registered)));
    }

    /** Also a kiosk that is not there takes the time of a comparison. */
    private Uni<Claim> claim(Work work, String kioskCode, String shown) {
        Instant now = clock.instant();
        return kiosks.withCodeForChange(work.session(), kioskCode).chain(kiosk -> {
            if (kiosk == null) {
                codes.matches(shown, "");
                return Uni.createFrom().nullItem();
            }
            if (!kiosk.takesCode(hash -> codes.matches(shown, hash), now)) {
                return Uni.createFrom().nullItem();
            }
            KioskClient client = new KioskClient(kiosk.getId(), "kiosk-" + kioskCode + "-" + suffix(), now);
            return work.persist(client).map(kept -> new Claim(kept, kiosk));
        });
    }

    private String suffix() {
        StringBuilder text = new StringBuilder(SUFFIX);
        random.ints(SUFFIX, 0, ALPHABET.length()).forEach(index -> text.append(ALPHABET.charAt(index)));
        return text.toString();
    }

    /** The realm could not be asked, or said no: what is left there, nobody has the secret of. */
    private Uni<KioskRealm.Registered> given(Claim claim, Throwable failure) {
        LOG.errorf(failure, "The realm did not register %s", claim.client().clientId());
        return transactions
                .write(work -> work.session()
                        .find(KioskClient.class, claim.client().id())
                        .invoke(KioskClient::lost))
                .chain(() -> Uni.createFrom().failure(new ProblemException(CommonProblem.UNAVAILABLE)));
    }

    private Uni<DeviceViews.Enrolled> finished(Caller caller, Claim claim, KioskRealm.Registered registered) {
        String clientId = claim.client().clientId();
        return transactions
                .write(work -> open(work, caller, claim, registered))
                .onFailure()
                .call(failure -> realm.remove(clientId, registered.removalKey())
                        .onFailure()
                        .recoverWithNull())
                .call(isIn -> isIn ? Uni.createFrom().voidItem() : removals.soon())
                .map(isIn -> {
                    if (!isIn) {
                        throw new ProblemException(KioskProblem.KIOSK_CODE_WRONG);
                    }
                    return new DeviceViews.Enrolled(
                            claim.kiosk().getId(),
                            claim.kiosk().site().code(),
                            claim.kiosk().site().stationCode(),
                            clientId,
                            registered.secret());
                });
    }

    /** @return false where it was revoked in between */
    private Uni<Boolean> open(Work work, Caller caller, Claim claim, KioskRealm.Registered registered) {
        Instant now = clock.instant();
        String clientId = claim.client().clientId();
        return kiosks.findForChange(work.session(), claim.kiosk().getId()).chain(kiosk -> work.session()
                .find(KioskClient.class, claim.client().id())
                .chain(client -> {
                    client.held(cipher.encrypt(registered.removalKey(), ClientRemovals.context(clientId)));
                    if (!kiosk.course().status().equals(claim.kiosk().course().status())) {
                        client.toRemove(now);
                        return Uni.createFrom().item(false);
                    }
                    kiosk.enrol(clientId, BY, now);
                    return policies.choice(
                                    work.session(),
                                    kiosk.getRegionCode(),
                                    PolicyKey.KIOSK_SILENCE,
                                    DeviceSilence.class,
                                    ChinaTime.dateOf(now))
                            .chain(silence -> work.persist(new KioskPulse(kiosk.getId(), now.plus(silence.duration()))))
                            .chain(() -> audit.record(work, caller, "kiosk.enrol", "kiosk", kiosk.getId(), clientId))
                            .replaceWith(true);
                }));
    }
}
