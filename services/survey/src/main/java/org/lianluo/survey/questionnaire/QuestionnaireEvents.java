package org.lianluo.survey.questionnaire;

import java.util.List;
import org.lianluo.shared.events.survey.questionnaire.QuestionnaireClosedV1;
import org.lianluo.shared.events.survey.questionnaire.QuestionnaireOpenedV1;
import org.lianluo.shared.events.survey.questionnaire.QuestionnairePublishedV1;
import org.lianluo.shared.events.survey.questionnaire.QuestionnaireVoidedV1;

/** What is published about a questionnaire: nobody's text, and never who answered. */
final class QuestionnaireEvents {

    private static final List<String> OFFICE = List.of("INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING");

    private QuestionnaireEvents() {}

    static QuestionnaireOpenedV1 opened(Questionnaire questionnaire) {
        QuestionnairePlan plan = questionnaire.plan();
        return new QuestionnaireOpenedV1(
                questionnaire.getId(),
                questionnaire.getRegionCode(),
                plan.audience().name(),
                plan.anonymous(),
                plan.questions().all().size(),
                plan.lastDay(),
                plan.deputies(),
                asked(plan),
                questionnaire.openedAt());
    }

    static QuestionnaireClosedV1 closed(Questionnaire questionnaire) {
        QuestionnairePlan plan = questionnaire.plan();
        return new QuestionnaireClosedV1(
                questionnaire.getId(),
                questionnaire.getRegionCode(),
                plan.audience().name(),
                plan.anonymous(),
                questionnaire.answers(),
                plan.deputies().size(),
                OFFICE,
                questionnaire.closedAt());
    }

    static QuestionnairePublishedV1 published(Questionnaire questionnaire) {
        QuestionnairePlan plan = questionnaire.plan();
        return new QuestionnairePublishedV1(
                questionnaire.getId(),
                questionnaire.getRegionCode(),
                plan.audience().name(),
                questionnaire.answers(),
                plan.deputies().size(),
                plan.deputies(),
                asked(plan),
                questionnaire.publishedAt());
    }

    static QuestionnaireVoidedV1 voided(Questionnaire questionnaire) {
        QuestionnairePlan plan = questionnaire.plan();
        boolean wasOpened = questionnaire.openedAt() != null;
        return new QuestionnaireVoidedV1(
                questionnaire.getId(),
                questionnaire.getRegionCode(),
                plan.audience().name(),
                wasOpened ? plan.deputies() : List.of(),
                wasOpened ? asked(plan) : OFFICE,
                questionnaire.getUpdatedAt());
    }

    private static List<String> asked(QuestionnairePlan plan) {
        return List.of(plan.isForDeputies() ? "DEPUTY" : "CITIZEN");
    }
}
