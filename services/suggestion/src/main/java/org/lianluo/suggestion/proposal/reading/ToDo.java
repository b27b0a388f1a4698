package org.lianluo.suggestion.proposal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.shared.web.input.Scope.Branch;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionStatus;
import org.lianluo.suggestion.proposal.following.CaseFile;

/** Which suggestions wait for an office. */
final class ToDo {

    private ToDo() {}

    /** What waits for an office of the region: to be registered, to be assigned, to be reviewed. Nothing for others. */
    static Scope<CaseFile> of(Caller caller) {
        Map<String, Object> region = Map.of("ownRegion", caller.region() == null ? "" : caller.region());
        List<Branch<CaseFile>> branches = new ArrayList<>();
        if (caller.has(Role.INTAKE_OFFICER)) {
            branches.add(new Branch<>(
                    file -> SuggestionAccess.isAtOffice(caller, file) && isForIntake(file.suggestion()),
                    "s.regionCode = :ownRegion and (s.status = SUBMITTED or s.status = REVIEW"
                            + " or s.status = REGISTERED and (s.course.handedOverAt is null or s.course.assignNoticedAt is not null))",
                    region));
        }
        if (caller.has(Role.GOV_OFFICE)) {
            branches.add(new Branch<>(
                    file -> SuggestionAccess.isAtOffice(caller, file)
                            && file.suggestion().status() == SuggestionStatus.REGISTERED
                            && file.suggestion().course().isHandedOver(),
                    "s.regionCode = :ownRegion and s.status = REGISTERED and s.course.handedOverAt is not null",
                    region));
        }
        return new Scope<>(branches);
    }

    /** To be registered, to be seen that units get it, or to be put before a panel. */
    private static boolean isForIntake(Suggestion suggestion) {
        return suggestion.status() == SuggestionStatus.SUBMITTED
                || suggestion.status() == SuggestionStatus.REVIEW
                || suggestion.status() == SuggestionStatus.REGISTERED
                        && (!suggestion.course().isHandedOver()
                                || suggestion.course().isNoticedUnassigned());
    }
}
