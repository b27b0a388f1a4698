package org.lianluo.survey.feedback.returning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.survey.feedback.FeedbackForm;

/** Reading forms and returning them. A form does not exist (404) for whom it is not open. */
@ApplicationScoped
class FeedbackService {

    private final FormRepository forms;
    private final AuditTrail audit;
    private final Clock clock;

    FeedbackService(FormRepository forms, AuditTrail audit, Clock clock) {
        this.forms = forms;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<FeedbackForm> get(Mutiny.Session session, Caller caller, UUID id) {
        Scope<FeedbackForm> scope = FormScope.of(caller);
        return forms.find(session, id).invoke(form -> refuseUnless(form != null && scope.opens(form)));
    }

    /** By the deputy who is asked and nobody for them, unless they work at the unit that replied (不得自评). */
    Uni<FeedbackForm> giveFeedback(Work work, Caller caller, UUID id, String ifMatch, FeedbackRequest request) {
        return forms.findForChange(work, id)
                .invoke(form -> refuseUnless(form != null && isAsked(caller, form)))
                .invoke(form -> refuse(FormScope.isOnOwnReply(caller, form)))
                .map(form -> IfMatch.check(ifMatch, form))
                .invoke(form -> form.giveFeedback(
                        new Act(Role.DEPUTY.name(), form.deputyCode(), caller.reference(), clock.instant()),
                        request.attitude(),
                        request.result(),
                        request.reason()));
    }

    /** By the intake office of the region, with a reason; never by the deputy whose remark it is. */
    Uni<FeedbackForm> reopen(Work work, Caller caller, UUID id, String ifMatch, String reason) {
        return forms.findForChange(work, id)
                .invoke(form ->
                        refuseUnless(form != null && form.getRegionCode().equals(caller.region())))
                .invoke(form -> refuse(isAsked(caller, form)))
                .map(form -> IfMatch.check(ifMatch, form))
                .invoke(form -> form.reopen(
                        new Act(caller.intakeRole().name(), caller.reference(), caller.reference(), clock.instant())
                                .noted(reason)))
                .call(form -> audit.record(work, caller, "feedback-form.reopen", "feedback-form", id, reason));
    }

    private static boolean isAsked(Caller caller, FeedbackForm form) {
        return caller.deputyCodes().contains(form.deputyCode());
    }

    private static void refuse(boolean ownMatter) {
        if (ownMatter) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    private static void refuseUnless(boolean open) {
        if (!open) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
