package org.lianluo.survey.questionnaire.running;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.survey.questionnaire.Audience;
import org.lianluo.survey.questionnaire.Questionnaire;
import org.lianluo.survey.questionnaire.QuestionnaireProblem;
import org.lianluo.survey.questionnaire.QuestionnaireStatus;
import org.lianluo.survey.questionnaire.closing.Closing;
import org.lianluo.survey.questionnaire.closing.NamedSheets;
import org.lianluo.survey.questionnaire.closing.NamedSheets.NamedSheet;
import org.lianluo.survey.questionnaire.closing.Texts;
import org.lianluo.survey.questionnaire.closing.Texts.Text;
import org.lianluo.survey.questionnaire.result.QuestionnaireResult;
import org.lianluo.survey.questionnaire.result.Tally;

/** What questionnaires gave: the office reads it after the close, everybody after the publication. */
@ApplicationScoped
class QuestionnaireResults {

    private final QuestionnaireRepository questionnaires;
    private final QuestionnaireService service;
    private final Closing closing;
    private final Texts texts;
    private final NamedSheets sheets;

    QuestionnaireResults(
            QuestionnaireRepository questionnaires,
            QuestionnaireService service,
            Closing closing,
            Texts texts,
            NamedSheets sheets) {
        this.questionnaires = questionnaires;
        this.service = service;
        this.closing = closing;
        this.texts = texts;
        this.sheets = sheets;
    }

    Uni<QuestionnaireResult> result(Mutiny.Session session, Caller caller, UUID id) {
        return counted(session, caller, id).chain(() -> closing.result(session, id));
    }

    /** All texts, for the office to read; of few deputies none, since their words would tell who they are. */
    Uni<List<Text>> texts(Mutiny.Session session, Caller caller, UUID id, String question, PageRequest page) {
        return counted(session, caller, id)
                .invoke(QuestionnaireResults::mustBeMany)
                .chain(() ->
                        texts.list(session, id, question, false, page.afterId().orElse(null), page.fetch()));
    }

    /** Of a named questionnaire alone. */
    Uni<List<NamedSheet>> sheets(Mutiny.Session session, Caller caller, UUID id, PageRequest page) {
        return counted(session, caller, id)
                .invoke(found -> {
                    if (found.plan().anonymous()) {
                        throw new ProblemException(QuestionnaireProblem.QUESTIONNAIRE_ANONYMOUS);
                    }
                })
                .chain(() -> sheets.list(session, id, page.afterId().orElse(null), page.fetch()));
    }

    /** The office decides which texts everybody may read. */
    Uni<Questionnaire> release(Work work, Caller caller, UUID id, String ifMatch, ReleaseRequest request) {
        return service.forChange(work, caller, id, ifMatch)
                .invoke(found -> found.release(service.act(caller)))
                .invoke(QuestionnaireResults::mustBeMany)
                .call(() -> texts.mark(work, id, request.release(), true)
                        .invoke(found -> mustBeAll(found, request.release(), "/release")))
                .call(() -> texts.mark(work, id, request.keepBack(), false)
                        .invoke(found -> mustBeAll(found, request.keepBack(), "/keepBack")));
    }

    private static void mustBeAll(int found, List<UUID> named, String pointer) {
        if (found < named.stream().distinct().count()) {
            throw ProblemException.onField(CommonProblem.NOT_FOUND, pointer);
        }
    }

    private Uni<Questionnaire> counted(Mutiny.Session session, Caller caller, UUID id) {
        return questionnaires.find(session, id).invoke(found -> {
            QuestionnaireScope.mustRun(caller, found);
            if (!found.isCounted()) {
                throw new ProblemException(QuestionnaireProblem.RESULTS_NOT_READY);
            }
        });
    }

    private static void mustBeMany(Questionnaire found) {
        if (found.plan().isForDeputies() && found.plan().anonymous() && found.answers() < Tally.FEWEST_SHOWN) {
            throw new ProblemException(QuestionnaireProblem.TOO_FEW_ANSWERS);
        }
    }

    /** One that everybody may answer, or whose results everybody may read. */
    Uni<Questionnaire> ofPublic(Mutiny.Session session, UUID id) {
        return questionnaires.find(session, id).invoke(found -> {
            boolean open = found != null
                    && found.plan().audience() == Audience.PUBLIC
                    && (found.status() == QuestionnaireStatus.OPEN || found.status() == QuestionnaireStatus.CLOSED);
            if (!open && (found == null || found.status() != QuestionnaireStatus.PUBLISHED)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }

    Uni<QuestionnaireResult> publishedResult(Mutiny.Session session, UUID id) {
        return published(session, id).chain(() -> closing.result(session, id));
    }

    /** Those that the office released. */
    Uni<List<Text>> publishedTexts(Mutiny.Session session, UUID id, String question, PageRequest page) {
        return published(session, id)
                .chain(() ->
                        texts.list(session, id, question, true, page.afterId().orElse(null), page.fetch()));
    }

    private Uni<Questionnaire> published(Mutiny.Session session, UUID id) {
        return ofPublic(session, id).invoke(found -> {
            if (found.status() != QuestionnaireStatus.PUBLISHED) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }
}
