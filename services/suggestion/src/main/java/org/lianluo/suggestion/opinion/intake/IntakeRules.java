package org.lianluo.suggestion.opinion.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.suggestion.directory.KnownStation;
import org.lianluo.suggestion.opinion.OpinionProblem;
import org.lianluo.suggestion.opinion.voice.OpinionSource;
import org.lianluo.suggestion.opinion.voice.Voice;

/** Who may submit an opinion where, and how it is then said to have come. */
final class IntakeRules {

    /** Most characters from the station's page, which needs no account. */
    static final int MOST_FROM_THE_PAGE = 1000;

    private IntakeRules() {}

    /**
     * Refuses who may not submit here, and a station that takes no opinions.
     *
     * <p>A kiosk and station staff submit at their own stations, a deputy in their region or at the stations they are posted to,
     * a citizen with an account anywhere, and without an account through the page of the station or of a deputy who serves it,
     * which its token proves.
     *
     * @param throughDeputy whether the token opens the page of such a deputy
     */
    static void check(
            Caller caller, KnownStation station, SubmitOpinion request, String pageToken, boolean throughDeputy) {
        if (!maySubmit(caller, station, pageToken, throughDeputy)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        if (!station.isActive()) {
            throw ProblemException.onField(OpinionProblem.STATION_NOT_ACTIVE, "/stationId");
        }
        int length = request.content().codePointCount(0, request.content().length());
        if (caller.isAnonymous() && length > MOST_FROM_THE_PAGE) {
            throw ProblemException.onField(OpinionProblem.TOO_LONG_FOR_THE_PAGE, "/content");
        }
        if (!isClerk(caller) && request.channel() != null) {
            throw ProblemException.invalid("/channel", "只有联络站工作人员可以填写来源", "Only staff of a station say how it came");
        }
        if (request.raisedAt() != null && !isClerk(caller) && !caller.has(Role.DEPUTY)) {
            throw ProblemException.invalid(
                    "/raisedAt",
                    "只有代表和联络站工作人员可以填写提出场合",
                    "Only deputies and staff of a station say where it was raised");
        }
    }

    private static boolean maySubmit(Caller caller, KnownStation station, String pageToken, boolean throughDeputy) {
        if (caller.isAnonymous()) {
            return throughDeputy || opensPage(station, pageToken);
        }
        if (caller.hasAny(Role.KIOSK, Role.STATION_CLERK, Role.STATION_HEAD)
                && caller.stationCodes().contains(station.code())) {
            return true;
        }
        boolean inRegion = station.regionCode().equals(caller.region());
        return (caller.has(Role.DEPUTY) && inRegion) || caller.has(Role.CITIZEN);
    }

    private static boolean opensPage(KnownStation station, String pageToken) {
        return pageToken != null
                && station.pageTokenHash() != null
                && MessageDigest.isEqual(
                        sha256(pageToken).getBytes(StandardCharsets.US_ASCII),
                        station.pageTokenHash().getBytes(StandardCharsets.US_ASCII));
    }

    static Voice voice(Caller caller, SubmitOpinion request) {
        String deputy = caller.has(Role.DEPUTY)
                ? caller.deputyCodes().stream().sorted().findFirst().orElse(null)
                : null;
        return new Voice(source(caller, request), deputy, request.category(), request.title(), request.content())
                .at(request.location());
    }

    private static OpinionSource source(Caller caller, SubmitOpinion request) {
        if (caller.isAnonymous()) {
            return OpinionSource.QR;
        }
        if (caller.has(Role.KIOSK)) {
            return OpinionSource.KIOSK;
        }
        if (isClerk(caller)) {
            return request.channel() == SubmitOpinion.Channel.PHONE ? OpinionSource.PHONE : OpinionSource.VISIT;
        }
        return caller.has(Role.DEPUTY) ? OpinionSource.DEPUTY : OpinionSource.WEB;
    }

    private static boolean isClerk(Caller caller) {
        return caller.hasAny(Role.STATION_CLERK, Role.STATION_HEAD);
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not usable", e);
        }
    }
}
