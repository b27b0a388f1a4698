package org.lianluo.portal.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.client.model.SubmitOpinion;

class ReportFormTest {

    private final UUID station = UUID.randomUUID();
    private final ReportForm form = new ReportForm();

    @Test
    void sendsNoSubmitterWhereNeitherNameNorPhoneIsGiven() {
        form.name = " ";
        form.phone = "";
        form.consent = true;

        assertThat(form.at(station).getSubmitter()).isNull();
    }

    @Test
    void saysWhichTextWasConsentedTo() {
        form.phone = "13800001234";
        form.consent = true;
        form.anonymous = true;

        SubmitOpinion opinion = form.at(station);

        assertThat(opinion.getSubmitter().getConsent().getTextVersion()).isEqualTo("2026-01");
        assertThat(opinion.getSubmitter().getAnonymous()).isTrue();
        assertThat(opinion.getSubmitter().getName()).isNull();
    }

    @Test
    void consentsForNobody() {
        form.name = "张三";

        assertThat(form.at(station).getSubmitter().getConsent()).isNull();
    }
}
