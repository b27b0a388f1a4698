package org.lianluo.portal.issue;

import org.jboss.resteasy.reactive.RestForm;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.OpinionLetterText;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/** The form of the opinion letter (审议意见书). */
public class LetterForm {

    @RestForm
    public String etag;

    @RestForm
    public String overallView;

    @RestForm
    public String mainProblems;

    @RestForm
    public String proposals;

    @RestForm
    public String timeLimit;

    @RestForm
    public String unit;

    @RestForm
    public String deliberatedOn;

    @RestForm
    public String directorMeetingOn;

    OpinionLetterText text() throws ApiException {
        return new OpinionLetterText()
                .withOverallView(Given.orNull(overallView))
                .withMainProblems(Given.orNull(mainProblems))
                .withProposals(Given.orNull(proposals))
                .withTimeLimit(limit())
                .withDeliberatedOn(Read.day("deliberatedOn", deliberatedOn))
                .withDirectorMeetingOn(Read.day("directorMeetingOn", directorMeetingOn));
    }

    /** As the API writes it, such as {@code 6mo}; null for none. */
    private String limit() throws ApiException {
        if (Given.orNull(timeLimit) == null) {
            return null;
        }
        Read.chosen("unit", Given.orNull(unit) != null);
        return timeLimit.strip() + unit;
    }
}
