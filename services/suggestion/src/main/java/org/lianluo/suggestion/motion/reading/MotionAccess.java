package org.lianluo.suggestion.motion.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.shared.web.input.Scope.Branch;
import org.lianluo.suggestion.motion.Motion;
import org.lianluo.suggestion.motion.MotionStatus;

/**
 * Which motions a caller's claims open: its signers theirs, the congress's organs of the region those that were submitted, its
 * government those that the congress adopted. To all others a motion does not exist, also once it is on the agenda: what of
 * it becomes public, the congress decides.
 */
public final class MotionAccess {

    private static final Role[] ORGANS = {
        Role.PRESIDIUM, Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING
    };
    private static final String SUBMITTED = "m.regionCode = :ownRegion and m.course.submittedAt is not null";

    private MotionAccess() {}

    /** What the caller's roles open, one by one and in a list. */
    static Scope<Motion> scope(Caller caller) {
        List<Branch<Motion>> all = new ArrayList<>();
        for (String deputy : mandates(caller).toList()) {
            String mandate = "mandate" + all.size();
            all.add(new Branch<>(
                    m -> m.signatures().include(deputy),
                    "exists (select 1 from m.signatures.byDeputy g where key(g) = :" + mandate + ")",
                    Map.of(mandate, deputy)));
        }
        if (caller.region() != null && caller.hasAny(ORGANS)) {
            all.add(new Branch<>(inRegion(caller), SUBMITTED, Map.of("ownRegion", caller.region())));
        } else if (caller.region() != null && caller.has(Role.GOV_OFFICE)) {
            all.add(new Branch<>(
                    inRegion(caller).and(m -> MotionStatus.adopted().contains(m.status())),
                    SUBMITTED + " and m.status in (:adopted)",
                    Map.of("ownRegion", caller.region(), "adopted", MotionStatus.adopted())));
        }
        return new Scope<>(all);
    }

    /** What waits for the caller: as a co-sponsor to confirm, or in one of their roles. */
    static Scope<Motion> toDo(Caller caller) {
        List<Branch<Motion>> all = new ArrayList<>();
        for (String deputy : mandates(caller).toList()) {
            String mandate = "mandate" + all.size();
            all.add(new Branch<>(
                    m -> m.status() == MotionStatus.DRAFT
                            && m.signatures().unconfirmed(m.paper().version()).contains(deputy),
                    "m.status = DRAFT and m.signatures.leadDeputyCode <> :" + mandate
                            + " and exists (select 1 from m.signatures.byDeputy g where key(g) = :" + mandate
                            + " and (g.confirmedVersion is null or g.confirmedVersion <> m.paper.textVersion))",
                    Map.of(mandate, deputy)));
        }
        Set<MotionStatus> waiting = caller.roles().stream()
                .flatMap(role -> MotionStatus.waitingFor(role).stream())
                .collect(Collectors.toSet());
        if (caller.region() != null && !waiting.isEmpty()) {
            all.add(new Branch<>(
                    inRegion(caller).and(m -> waiting.contains(m.status())),
                    SUBMITTED + " and m.status in (:waiting)",
                    Map.of("ownRegion", caller.region(), "waiting", waiting)));
        }
        return new Scope<>(all);
    }

    /** Refuses with 404 what the caller may not read. */
    static Motion readable(Caller caller, Motion motion) {
        if (!scope(caller).opens(motion)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return motion;
    }

    /** Refuses whoever is not the lead deputy: with 403 a co-sponsor, with 404 all others. */
    public static Motion ofLead(Caller caller, Motion motion) {
        if (!caller.deputyCodes().contains(ofSigner(caller, motion).signatures().leadDeputyCode())) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return motion;
    }

    /** Refuses with 404 whoever does not sign. */
    public static Motion ofSigner(Caller caller, Motion motion) {
        if (mandates(caller).noneMatch(motion.signatures()::include)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return motion;
    }

    /** Refuses with 404 an organ of another region, and what was never submitted. */
    public static Motion ofOrgan(Caller caller, Motion motion) {
        if (!inRegion(caller).test(motion)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return motion;
    }

    /** Refuses with 404 a government of another region, and what the congress did not adopt. */
    public static Motion ofGovernment(Caller caller, Motion motion) {
        if (!MotionStatus.adopted().contains(ofOrgan(caller, motion).status())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return motion;
    }

    private static Predicate<Motion> inRegion(Caller caller) {
        return m -> m.getRegionCode().equals(caller.region()) && m.course().submittedAt() != null;
    }

    private static Stream<String> mandates(Caller caller) {
        return caller.has(Role.DEPUTY) ? caller.deputyCodes().stream() : Stream.empty();
    }
}
