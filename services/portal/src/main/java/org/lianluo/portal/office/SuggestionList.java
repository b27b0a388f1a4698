package org.lianluo.portal.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.Occasion;
import org.lianluo.client.model.ReplyClass;
import org.lianluo.client.model.SuggestionPage;
import org.lianluo.client.model.SuggestionStatus;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.visit.OwnRegion;

/** The suggestions of the office's own region. */
@ApplicationScoped
class SuggestionList {

    private static final int SHOWN = 50;
    private static final int MANY = 200;

    private final SuggestionsApi suggestions;
    private final OwnRegion region;

    SuggestionList(@RestClient SuggestionsApi suggestions, OwnRegion region) {
        this.suggestions = suggestions;
        this.region = region;
    }

    SuggestionPage inStatus(String status, String cursor) throws ApiException {
        return page(new SuggestionFilter(status, null, null, null, null, null, null, null), cursor);
    }

    /** Those that wait for the caller to hand them on. */
    SuggestionPage toAssign(String cursor) throws ApiException {
        return page(new SuggestionFilter("REGISTERED", null, null, null, null, null, null, null), cursor, true);
    }

    SuggestionPage page(SuggestionFilter filter, String cursor) throws ApiException {
        return page(filter, cursor, null);
    }

    private SuggestionPage page(SuggestionFilter filter, String cursor, Boolean toDo) throws ApiException {
        return suggestions.listSuggestions(
                Given.orNull(filter.category()),
                Given.code(ReplyClass.class, filter.replyClass()),
                null,
                Given.orNull(cursor),
                Read.day("before", filter.before()),
                SHOWN,
                null,
                Given.code(Occasion.class, filter.occasion()),
                Given.orNull(filter.q()),
                region.code(),
                null,
                Given.code(SuggestionStatus.class, filter.status()),
                null,
                toDo,
                Given.orNull(filter.unit()),
                null,
                Read.number("year", filter.year()));
    }

    /** Those in which somebody must act before that day. */
    SuggestionPage due(LocalDate before) throws ApiException {
        return suggestions.listSuggestions(
                null,
                null,
                null,
                null,
                before,
                MANY,
                null,
                null,
                null,
                region.code(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
