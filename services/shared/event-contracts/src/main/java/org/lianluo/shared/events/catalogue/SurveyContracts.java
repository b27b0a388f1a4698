package org.lianluo.shared.events.catalogue;

import java.util.List;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.survey.FeedbackFormDueRecountedV1;
import org.lianluo.shared.events.survey.FeedbackFormLapsedV1;
import org.lianluo.shared.events.survey.FeedbackFormOpenedV1;
import org.lianluo.shared.events.survey.FeedbackFormRemarkedV1;
import org.lianluo.shared.events.survey.FeedbackFormRemindedV1;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;
import org.lianluo.shared.events.survey.evaluation.EvaluationRecordedV1;
import org.lianluo.shared.events.survey.evaluation.EvaluationStatusChangedV1;
import org.lianluo.shared.events.survey.evaluation.EvaluationVisitRecordedV1;
import org.lianluo.shared.events.survey.poll.SurveyAnnouncedV1;
import org.lianluo.shared.events.survey.poll.SurveyClosedV1;
import org.lianluo.shared.events.survey.poll.SurveyOpenedV1;
import org.lianluo.shared.events.survey.poll.SurveyTalliedV1;
import org.lianluo.shared.events.survey.poll.SurveyVoidedV1;
import org.lianluo.shared.events.survey.poll.VerdictAnnouncedV1;
import org.lianluo.shared.events.survey.poll.VerdictAnsweredV1;
import org.lianluo.shared.events.survey.poll.VerdictRectifiedV1;
import org.lianluo.shared.events.survey.poll.VerdictSurveyedAgainV1;
import org.lianluo.shared.events.survey.questionnaire.QuestionnaireClosedV1;
import org.lianluo.shared.events.survey.questionnaire.QuestionnaireOpenedV1;
import org.lianluo.shared.events.survey.questionnaire.QuestionnairePublishedV1;
import org.lianluo.shared.events.survey.questionnaire.QuestionnaireVoidedV1;
import org.lianluo.shared.events.survey.rating.RatingGivenV1;
import org.lianluo.shared.events.survey.rating.RatingLinkIssuedV1;
import org.lianluo.shared.events.survey.rating.RatingLinkRevokedV1;

/** The contracts of forms, polls, ratings, evaluations and questionnaires. */
final class SurveyContracts {

    static final List<Class<? extends IntegrationEvent>> ALL = List.of(
            FeedbackFormOpenedV1.class,
            FeedbackFormDueRecountedV1.class,
            FeedbackFormRemindedV1.class,
            FeedbackFormLapsedV1.class,
            FeedbackFormRemarkedV1.class,
            FeedbackReturnedV1.class,
            SurveyOpenedV1.class,
            SurveyClosedV1.class,
            SurveyVoidedV1.class,
            SurveyTalliedV1.class,
            SurveyAnnouncedV1.class,
            VerdictAnnouncedV1.class,
            VerdictAnsweredV1.class,
            VerdictRectifiedV1.class,
            VerdictSurveyedAgainV1.class,
            RatingLinkIssuedV1.class,
            RatingLinkRevokedV1.class,
            RatingGivenV1.class,
            EvaluationRecordedV1.class,
            EvaluationStatusChangedV1.class,
            EvaluationVisitRecordedV1.class,
            QuestionnaireOpenedV1.class,
            QuestionnaireClosedV1.class,
            QuestionnairePublishedV1.class,
            QuestionnaireVoidedV1.class);

    private SurveyContracts() {}
}
