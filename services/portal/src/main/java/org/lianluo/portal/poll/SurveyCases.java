package org.lianluo.portal.poll;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.SurveyCountingApi;
import org.lianluo.client.api.SurveyPapersApi;
import org.lianluo.client.api.SurveyResultsApi;
import org.lianluo.client.api.SurveysApi;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.Survey;
import org.lianluo.client.model.SurveyRemark;
import org.lianluo.portal.visit.AtOnce;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;

/** Reads a survey with what whoever looks may know of it now. */
@RequestScoped
public class SurveyCases {

    static final String OFFICES = "INTAKE_OFFICER,COMMITTEE_SUPERVISOR,DIRECTOR_MEETING";

    private static final List<String> COUNTED = List.of("CLOSED", "TALLIED", "ANNOUNCED");

    private final SurveysApi surveys;
    private final SurveyPapersApi papers;
    private final SurveyCountingApi counting;
    private final SurveyResultsApi results;
    private final OwnRegion region;
    private final Visit visit;
    private final AtOnce calls;

    SurveyCases(
            @RestClient SurveysApi surveys,
            @RestClient SurveyPapersApi papers,
            @RestClient SurveyCountingApi counting,
            @RestClient SurveyResultsApi results,
            OwnRegion region,
            Visit visit,
            AtOnce calls) {
        this.surveys = surveys;
        this.papers = papers;
        this.counting = counting;
        this.results = results;
        this.region = region;
        this.visit = visit;
        this.calls = calls;
    }

    public SurveyCase read(UUID id) throws ApiException {
        Survey survey = surveys.getSurvey(id);
        boolean own = survey.getRegionCode().equals(region.code());
        boolean office = own && visit.has(OFFICES);
        boolean teller = own && visit.has("TELLER");
        String status = survey.getStatus();
        boolean announced = status.equals("ANNOUNCED");
        boolean opened = !status.equals("DRAFT") && survey.getOpenedAt() != null;
        AtOnce.Answer<List<SurveyRemark>> remarks = calls.begin(() -> announced || office && COUNTED.contains(status)
                ? results.listSurveyRemarks(id).getItems()
                : List.of());
        AtOnce.Answer<List<HistoryLine>> history = calls.begin(
                () -> office || teller ? surveys.getSurveyHistory(id).getItems() : List.of());
        return new SurveyCase(
                survey,
                office,
                teller,
                visit.has("DEPUTY") && isOnRoster(survey),
                opened && (office || teller || visit.has("DEPUTY")) ? papers.getSurveyTurnout(id) : null,
                (office || teller)
                                && COUNTED.contains(status)
                                && !survey.getMethod().equals("PHONE")
                        ? counting.getTellerCounts(id)
                        : null,
                announced || office && status.equals("TALLIED") ? results.getSurveyResults(id) : null,
                remarks.get(),
                history.get());
    }

    /** Asked where it matters: while papers come in. */
    private boolean isOnRoster(Survey survey) throws ApiException {
        if (!survey.getStatus().equals("OPEN")) {
            return false;
        }
        try {
            papers.getSurveyPaper(survey.getId(), null);
            return true;
        } catch (ApiException e) {
            if (e.getResponse().getStatus() == 404) {
                return false;
            }
            throw e;
        }
    }
}
