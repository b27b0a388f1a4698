package org.lianluo.portal.visitor;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lianluo.client.model.Consent;
import org.lianluo.client.model.SubmitOpinion;
import org.lianluo.client.model.Submitter;
import org.lianluo.portal.form.Given;

/** What somebody wrote who raises an opinion. Name and phone are theirs to give, and go nowhere without consent. */
public class ReportForm {

    /** The version of the text beside the tick (个人信息处理告知). Whoever changes the text changes this. */
    static final String CONSENT_TEXT = "2026-01";

    @RestForm
    public String key;

    @RestForm
    public String station;

    @RestForm
    public String title;

    @RestForm
    public String content;

    @RestForm
    public String category;

    @RestForm
    public String location;

    @RestForm("submitter.name")
    public String name;

    @RestForm("submitter.phone")
    public String phone;

    @RestForm("submitter.anonymous")
    public boolean anonymous;

    @RestForm("submitter.consent")
    public boolean consent;

    /** For the API, at that station. */
    public SubmitOpinion at(UUID stationId) {
        return new SubmitOpinion()
                .withStationId(stationId)
                .withTitle(Given.orNull(title))
                .withContent(Given.orNull(content))
                .withCategory(Given.orNull(category))
                .withLocation(Given.orNull(location))
                .withSubmitter(submitter());
    }

    private Submitter submitter() {
        String givenName = Given.orNull(name);
        String givenPhone = Given.orNull(phone);
        if (givenName == null && givenPhone == null) {
            return null;
        }
        return new Submitter()
                .withName(givenName)
                .withPhone(givenPhone)
                .withAnonymous(anonymous)
                .withConsent(consent ? new Consent().withTextVersion(CONSENT_TEXT) : null);
    }
}
