package org.lianluo.portal.poll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.DeputyPage;
import org.lianluo.client.model.DeputyStatus;

/** The deputies in office of a region, of whom a roster is made (名册). */
@ApplicationScoped
public class Roster {

    private static final int PAGE = 200;

    /** As many as a survey takes. */
    private static final int MOST = 5000;

    private final DeputiesApi deputies;

    Roster(@RestClient DeputiesApi deputies) {
        this.deputies = deputies;
    }

    public List<Deputy> of(String region) throws ApiException {
        return list(region, DeputyStatus.ACTIVE);
    }

    /** Also those who left since. */
    public List<Deputy> onceOf(String region) throws ApiException {
        return list(region, null);
    }

    private List<Deputy> list(String region, DeputyStatus status) throws ApiException {
        List<Deputy> all = new ArrayList<>();
        String cursor = null;
        do {
            DeputyPage page = deputies.listDeputies(null, cursor, PAGE, region, null, status);
            all.addAll(page.getItems());
            cursor = page.getNext();
        } while (cursor != null && all.size() < MOST);
        return all;
    }
}
