package org.lianluo.portal.station;

import org.jboss.resteasy.reactive.RestForm;
import org.lianluo.client.model.Channel;
import org.lianluo.client.model.Consent;
import org.lianluo.client.model.OccasionKind;
import org.lianluo.client.model.RaisedAt;
import org.lianluo.client.model.SubmitOpinion;
import org.lianluo.client.model.Submitter;
import org.lianluo.portal.form.Given;

/** What a visitor or caller raises, as the staff of a station write it down. */
public class RegisterForm {

    /** Version of the notice that the form shows. */
    static final String NOTICE = "2026-01";

    @RestForm
    public String stationId;

    @RestForm
    public String channel;

    @RestForm
    public String category;

    @RestForm
    public String title;

    @RestForm
    public String content;

    @RestForm
    public String location;

    /** With {@code raisedAtId} where a page led here; null for none. */
    @RestForm
    public String raisedAtKind;

    @RestForm
    public String raisedAtId;

    @RestForm("submitter.name")
    public String name;

    @RestForm("submitter.phone")
    public String phone;

    @RestForm("submitter.anonymous")
    public String anonymous;

    @RestForm("submitter.consent")
    public String consent;

    SubmitOpinion request() {
        return new SubmitOpinion()
                .withStationId(Given.id(stationId))
                .withChannel(Given.code(Channel.class, channel))
                .withCategory(Given.orNull(category))
                .withTitle(Given.orNull(title))
                .withContent(Given.orNull(content))
                .withLocation(Given.orNull(location))
                .withRaisedAt(raisedAt())
                .withSubmitter(submitter());
    }

    private RaisedAt raisedAt() {
        return Given.orNull(raisedAtId) == null
                ? null
                : new RaisedAt()
                        .withKind(Given.code(OccasionKind.class, raisedAtKind))
                        .withId(Given.id(raisedAtId));
    }

    private Submitter submitter() {
        if (Given.orNull(name) == null && Given.orNull(phone) == null) {
            return null;
        }
        return new Submitter()
                .withName(Given.orNull(name))
                .withPhone(Given.orNull(phone))
                .withAnonymous(anonymous != null)
                .withConsent(consent == null ? null : new Consent().withTextVersion(NOTICE));
    }
}
