package org.lianluo.survey.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Listing;

/**
 * Which forms a caller sees: a deputy his own, a unit those on its replies, an office those of its region. Whoever reads a
 * suggestion with its feedback reads the form too, a confidential one alike: that word keeps it from the public and from
 * colleagues, not from those who handle and oversee it.
 *
 * @param deputyCodes forms of these deputies
 * @param unitCode forms on replies of this unit; null for none
 * @param regionCode forms of this region; null for none
 */
record FormScope(Set<String> deputyCodes, String unitCode, String regionCode) {

    /** Refuses with 403 a caller whose token opens nothing here. */
    static FormScope of(Caller caller) {
        boolean office =
                caller.hasAny(Role.INTAKE_OFFICER, Role.GOV_OFFICE, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
        FormScope scope = new FormScope(
                caller.has(Role.DEPUTY) ? caller.deputyCodes() : Set.of(),
                caller.hasAny(Role.HANDLER_CLERK, Role.HANDLER_LEADER) ? caller.unitCode() : null,
                office ? caller.region() : null);
        if (scope.deputyCodes.isEmpty() && scope.unitCode == null && scope.regionCode == null) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return scope;
    }

    boolean opens(FeedbackForm form) {
        return deputyCodes.contains(form.deputyCode())
                || form.reply().unitCode().equals(unitCode)
                || form.getRegionCode().equals(regionCode);
    }

    /** The same for a list: what one may read one by one, and no more. */
    Listing narrow(Listing listing) {
        List<String> any = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (!deputyCodes.isEmpty()) {
            any.add("f.deputyCode in (:mandates)");
            values.put("mandates", deputyCodes);
        }
        if (unitCode != null) {
            any.add("f.reply.unitCode = :ownUnit");
            values.put("ownUnit", unitCode);
        }
        if (regionCode != null) {
            any.add("f.regionCode = :ownRegion");
            values.put("ownRegion", regionCode);
        }
        return listing.where("(" + String.join(" or ", any) + ")", values);
    }
}
