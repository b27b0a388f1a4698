package org.lianluo.portal.poll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.api.SurveyPapersApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.DeputyPage;
import org.lianluo.client.model.DeputyStatus;
import org.lianluo.client.model.SurveyRosterLine;
import org.lianluo.client.model.SurveyRosterPage;

/** The deputies in office of a region, of whom a roster is made, and who stands on the roster of a survey (名册). */
@ApplicationScoped
public class Roster {

    private static final int PAGE = 200;

    /** As many as a survey takes. */
    private static final int MOST = 5000;

    private final DeputiesApi deputies;
    private final SurveyPapersApi papers;

    Roster(@RestClient DeputiesApi deputies, @RestClient SurveyPapersApi papers) {
        this.deputies = deputies;
        this.papers = papers;
    }

    /** Those on the roster of a survey who have not left. */
    public List<SurveyRosterLine> staying(UUID survey) throws ApiException {
        List<SurveyRosterLine> staying = new ArrayList<>();
        String cursor = null;
        do {
            SurveyRosterPage page = papers.listSurveyRoster(survey, cursor, PAGE);
            page.getItems().stream().filter(line -> !line.getDeparted()).forEach(staying::add);
            cursor = page.getNext();
        } while (cursor != null);
        return staying;
    }

    public List<Deputy> of(String region) throws ApiException {
        List<Deputy> all = new ArrayList<>();
        String cursor = null;
        do {
            DeputyPage page =
                    deputies.listDeputies(null, null, cursor, null, PAGE, null, region, null, DeputyStatus.ACTIVE);
            all.addAll(page.getItems());
            cursor = page.getNext();
        } while (cursor != null && all.size() < MOST);
        return all;
    }
}
