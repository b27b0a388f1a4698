package org.lianluo.survey.questionnaire.running;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.survey.directory.Deputies;
import org.lianluo.survey.questionnaire.Questionnaire;
import org.lianluo.survey.questionnaire.QuestionnairePlan;
import org.lianluo.survey.questionnaire.answering.Answers;
import org.lianluo.survey.questionnaire.closing.Closing;

/** Offices run the questionnaires of their region; deputies read those that they are asked. */
@ApplicationScoped
class QuestionnaireService {

    private final QuestionnaireRepository questionnaires;
    private final Answers answers;
    private final Deputies deputies;
    private final Closing closing;
    private final AuditTrail audit;
    private final Clock clock;

    QuestionnaireService(
            QuestionnaireRepository questionnaires,
            Answers answers,
            Deputies deputies,
            Closing closing,
            AuditTrail audit,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.deputies = deputies;
        this.closing = closing;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<List<QuestionnaireLine>> list(
            Mutiny.Session session, Caller caller, QuestionnaireParams filter, PageRequest page) {
        return questionnaires.list(session, caller, filter, page).chain(rows -> answers.answered(
                        session, rows.stream().map(Questionnaire::getId).toList(), caller.deputyCodes())
                .map(answered -> rows.stream()
                        .map(row -> QuestionnaireLine.of(
                                row,
                                QuestionnaireScope.runs(caller, row),
                                isAsked(caller, row) ? answered.contains(row.getId()) : null))
                        .toList()));
    }

    private static boolean isAsked(Caller caller, Questionnaire row) {
        return caller.has(Role.DEPUTY)
                && row.openedAt() != null
                && row.plan().deputies().stream().anyMatch(caller.deputyCodes()::contains);
    }

    Uni<Questionnaire> get(Mutiny.Session session, Caller caller, UUID id) {
        return questionnaires.find(session, id).invoke(found -> {
            if (found == null || !QuestionnaireScope.of(caller).opens(found)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }

    /** As the caller may see it. */
    Uni<QuestionnaireView> view(Mutiny.Session session, Caller caller, Questionnaire row) {
        Uni<Boolean> answered = isAsked(caller, row)
                ? answers.answered(session, List.of(row.getId()), caller.deputyCodes())
                        .map(ids -> ids.contains(row.getId()))
                : Uni.createFrom().nullItem();
        return answered.chain(own -> QuestionnaireScope.runs(caller, row)
                ? answers.count(session, row.getId()).map(count -> QuestionnaireView.ofOffice(row, count, own))
                : Uni.createFrom().item(QuestionnaireView.ofAsked(row, own)));
    }

    Uni<Questionnaire> create(Work work, Caller caller, QuestionnairePlan plan) {
        if (!QuestionnaireScope.isOffice(caller)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        Questionnaire draft = new Questionnaire(Ids.next(), caller.region(), act(caller), plan);
        return known(work, plan).chain(() -> work.persist(draft));
    }

    Uni<Questionnaire> rewrite(Work work, Caller caller, UUID id, String ifMatch, QuestionnairePlan plan) {
        return forChange(work, caller, id, ifMatch)
                .invoke(found -> found.rewrite(act(caller), plan))
                .call(() -> known(work, plan));
    }

    private Uni<Void> known(Work work, QuestionnairePlan plan) {
        return deputies.mustBeKnown(work.session(), Map.of("/deputyCodes", plan.deputies()));
    }

    Uni<Questionnaire> open(Work work, Caller caller, UUID id, String ifMatch) {
        return forChange(work, caller, id, ifMatch)
                .invoke(found -> found.open(act(caller)))
                .call(found -> answers.freezeRoster(work, id, found.plan().deputies()));
    }

    Uni<Questionnaire> close(Work work, Caller caller, UUID id, String ifMatch) {
        return forChange(work, caller, id, ifMatch).chain(found -> closing.close(work, act(caller), found));
    }

    Uni<Questionnaire> publish(Work work, Caller caller, UUID id, String ifMatch) {
        return forChange(work, caller, id, ifMatch).invoke(found -> found.publish(act(caller)));
    }

    Uni<Questionnaire> annul(Work work, Caller caller, UUID id, String ifMatch, String reason) {
        return forChange(work, caller, id, ifMatch)
                .invoke(found -> found.annul(act(caller).noted(reason)))
                .call(() -> closing.forget(work, id))
                .call(() -> audit.record(work, caller, "questionnaire.void", "questionnaire", id, reason));
    }

    /** Locks it against sheets that come in, too. */
    Uni<Questionnaire> forChange(Work work, Caller caller, UUID id, String ifMatch) {
        return questionnaires.findForChange(work, id).invoke(found -> {
            QuestionnaireScope.mustRun(caller, found);
            IfMatch.check(ifMatch, found);
        });
    }

    Act act(Caller caller) {
        Role role = caller.hasAny(Role.INTAKE_OFFICER)
                ? caller.intakeRole()
                : caller.has(Role.COMMITTEE_SUPERVISOR) ? Role.COMMITTEE_SUPERVISOR : Role.DIRECTOR_MEETING;
        return new Act(role.name(), caller.reference(), caller.reference(), clock.instant());
    }
}
