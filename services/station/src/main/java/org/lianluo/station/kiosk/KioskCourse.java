package org.lianluo.station.kiosk;

import java.time.Instant;
import java.util.List;

/**
 * What became of a kiosk.
 *
 * @param clientId its client in the realm, with that of a revoked one; null for none yet
 * @param codeUntil until when its device may enrol; null where no code is out
 * @param revokedFor why it was revoked; null for not
 * @param edition of its configuration, from 1
 */
public record KioskCourse(
        KioskStatus status,
        String clientId,
        Instant codeUntil,
        Instant enrolledAt,
        Instant revokedAt,
        String revokedFor,
        int edition,
        List<KioskFault> faults) {}
