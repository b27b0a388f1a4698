package org.lianluo.survey.questionnaire.answering;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.KeyedHash;
import org.lianluo.survey.questionnaire.Questionnaire;
import org.lianluo.survey.questionnaire.QuestionnaireProblem;
import org.lianluo.survey.questionnaire.QuestionnaireStatus;
import org.lianluo.survey.questionnaire.answering.Answers.Outcome;

/** Takes sheets. A repeat is answered that it was taken already, also after the close, and never counted twice. */
@ApplicationScoped
class AnsweringService {

    private final Answers answers;
    private final KeyedHash hash;
    private final Clock clock;

    AnsweringService(Answers answers, KeyedHash hash, Clock clock) {
        this.answers = answers;
        this.hash = hash;
        this.clock = clock;
    }

    /** By a deputy on the roster: a person with several mandates on it answers once, under the first of them. */
    Uni<Boolean> byDeputy(Work work, Caller caller, UUID id, List<Given> given) {
        return find(work, id).chain(found -> {
            String deputy = caller.deputyCodes().stream()
                    .sorted()
                    .filter(found.plan().deputies()::contains)
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
            LocalDate today = ChinaTime.today(clock);
            Uni<Boolean> before = answers.answered(work.session(), List.of(id), List.of(deputy))
                    .map(taken -> taken.contains(id));
            return found.isOpenOn(today)
                    ? taken(
                            answers.take(
                                    work,
                                    id,
                                    today,
                                    deputy,
                                    !found.plan().anonymous(),
                                    SheetCheck.of(found.plan().questions(), given)),
                            before)
                    : onlyIfTaken(before);
        });
    }

    /** By anybody; who it is is neither asked nor kept. */
    Uni<Boolean> byPublic(Work work, UUID id, UUID submission, List<Given> given) {
        return find(work, id).chain(found -> {
            if (found.plan().isForDeputies()) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
            LocalDate today = ChinaTime.today(clock);
            String sheet = hash.of("questionnaire-submission", id + ":" + submission);
            Uni<Boolean> before = answers.isTaken(work.session(), id, sheet);
            return found.isOpenOn(today)
                    ? taken(
                            answers.take(
                                    work,
                                    id,
                                    today,
                                    sheet,
                                    SheetCheck.of(found.plan().questions(), given)),
                            before)
                    : onlyIfTaken(before);
        });
    }

    private static Uni<Questionnaire> find(Work work, UUID id) {
        return work.session().find(Questionnaire.class, id).invoke(found -> {
            if (found == null
                    || found.status() == QuestionnaireStatus.DRAFT
                    || found.status() == QuestionnaireStatus.VOID) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }

    /** Whether it was taken already. */
    private static Uni<Boolean> taken(Uni<Outcome> taking, Uni<Boolean> before) {
        return taking.chain(outcome -> outcome == Outcome.NOT_OPEN
                ? onlyIfTaken(before)
                : Uni.createFrom().item(outcome == Outcome.ALREADY));
    }

    private static Uni<Boolean> onlyIfTaken(Uni<Boolean> before) {
        return before.invoke(taken -> {
            if (!taken) {
                throw new ProblemException(QuestionnaireProblem.QUESTIONNAIRE_NOT_OPEN);
            }
        });
    }
}
