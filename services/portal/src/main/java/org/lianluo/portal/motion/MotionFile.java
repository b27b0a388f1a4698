package org.lianluo.portal.motion;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.Motion;
import org.lianluo.client.model.MotionSigner;
import org.lianluo.portal.visit.OwnRegion;

/**
 * A motion, as one of its deputies or an organ sees it.
 *
 * @param mandates under which the caller acts as a deputy
 */
@TemplateData
record MotionFile(Motion motion, List<HistoryLine> history, List<String> mandates) {

    private static final int SIGNERS = 10;
    private static final int SIGNERS_IN_A_TOWNSHIP = 5;

    private static final Set<String> TO_WITHDRAW = Set.of("DRAFT", "SUBMITTED", "WITH_COMMITTEE", "EXAMINED", "TABLED");

    public boolean isDraft() {
        return is("DRAFT");
    }

    /** Whether they lead it. */
    public boolean isMine() {
        return mandates.contains(motion.getSummary().getLeadDeputyCode());
    }

    /** As whom they are asked to confirm, with each mandate that they have. */
    public List<MotionSigner> asked() {
        return !isDraft()
                ? List.of()
                : ofThem().filter(signer -> !signer.getLead() && !signer.getConfirmed())
                        .toList();
    }

    /** How many deputies have to sign, the lead among them (地方组织法 2022 §22). */
    public int needed() {
        return isInATownship() ? SIGNERS_IN_A_TOWNSHIP : SIGNERS;
    }

    public int confirmed() {
        return (int)
                motion.getSigners().stream().filter(MotionSigner::getConfirmed).count();
    }

    /** Whether all who were asked have confirmed, and they are enough. */
    public boolean isEnough() {
        return confirmed() >= needed() && motion.getSigners().stream().allMatch(MotionSigner::getConfirmed);
    }

    /** A township's congress has no committees. */
    public boolean isInATownship() {
        return OwnRegion.isTownship(motion.getSummary().getRegionCode());
    }

    /** Whether the presidium decides now what becomes of it. */
    public boolean isToDecide() {
        return is("SUBMITTED") || is("EXAMINED");
    }

    /** Whether they may withdraw now: the lead deputy first, then each co-sponsor; of a draft the lead alone. */
    public boolean isToWithdraw() {
        boolean begun =
                motion.getSigners().stream().anyMatch(signer -> signer.getLead() && signer.getWithdrawnAt() != null);
        return TO_WITHDRAW.contains(motion.getSummary().getStatus())
                && ofThem().anyMatch(signer ->
                        signer.getWithdrawnAt() == null && (signer.getLead() || (begun && !isDraft())));
    }

    public boolean is(String status) {
        return motion.getSummary().getStatus().equals(status);
    }

    private Stream<MotionSigner> ofThem() {
        return motion.getSigners().stream().filter(signer -> mandates.contains(signer.getDeputyCode()));
    }
}
