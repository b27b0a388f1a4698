package org.lianluo.portal.notice;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.NoticeAudience;
import org.lianluo.client.model.NoticeCategory;
import org.lianluo.client.model.NoticeContent;
import org.lianluo.client.model.NoticeCorrection;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;

/** The fields of the forms of a notice. */
public class NoticeEntry {

    @RestForm
    String title;

    @RestForm
    String category;

    @RestForm
    String text;

    @RestForm
    String streetCode;

    @RestForm
    List<String> stationCodes;

    @RestForm
    String audience;

    @RestForm
    String invitedCodes;

    @RestForm
    String shownUntil;

    @RestForm
    String note;

    NoticeContent content() throws ApiException {
        return new NoticeContent()
                .withTitle(Given.orNull(title))
                .withCategory(Given.code(NoticeCategory.class, category))
                .withText(Given.orNull(text))
                .withStreetCode(Given.orNull(streetCode))
                .withStationCodes(stationCodes)
                .withAudience(Given.code(NoticeAudience.class, audience))
                .withInvitedCodes(Lines.codes(invitedCodes))
                .withShownUntil(Read.day("shownUntil", shownUntil));
    }

    NoticeCorrection correction() throws ApiException {
        return new NoticeCorrection()
                .withTitle(Given.orNull(title))
                .withText(Given.orNull(text))
                .withInvitedCodes(Lines.codes(invitedCodes))
                .withShownUntil(Read.day("shownUntil", shownUntil))
                .withNote(Given.orNull(note));
    }
}
