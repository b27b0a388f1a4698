package org.lianluo.portal.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.KioskConfigurationRequest;
import org.lianluo.client.model.KioskLanguage;
import org.lianluo.client.model.KioskPageRequest;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/** The fields of the form of what a kiosk shows: those of a page have the same place in each list. */
public class ContentEntry {

    @RestForm
    String language;

    @RestForm
    String idleSeconds;

    @RestForm
    List<String> noticeId;

    @RestForm
    List<String> textZh;

    @RestForm
    List<String> textEn;

    @RestForm
    List<String> fromDay;

    @RestForm
    List<String> toDay;

    KioskConfigurationRequest request() throws ApiException {
        List<KioskPageRequest> pages = new ArrayList<>();
        for (int place = 0; place < noticeId.size(); place++) {
            String notice = at(noticeId, place);
            String chinese = at(textZh, place);
            String english = at(textEn, place);
            LocalDate from = Read.day("fromDay", at(fromDay, place));
            LocalDate to = Read.day("toDay", at(toDay, place));
            if (notice != null || chinese != null || english != null) {
                pages.add(new KioskPageRequest()
                        .withNoticeId(notice == null ? null : Given.id(notice))
                        .withTextZh(chinese)
                        .withTextEn(english)
                        .withFromDay(from)
                        .withToDay(to));
            }
        }
        KioskLanguage first = "EN".equals(language) ? KioskLanguage.EN : KioskLanguage.ZH;
        return new KioskConfigurationRequest()
                .withLanguages(Stream.of(first, KioskLanguage.ZH, KioskLanguage.EN)
                        .distinct()
                        .toList())
                .withIdleSeconds(Read.number("idleSeconds", idleSeconds))
                .withPages(pages);
    }

    /** As they were entered. */
    List<ContentRow> rows() {
        List<ContentRow> rows = new ArrayList<>();
        for (int place = 0; place < noticeId.size(); place++) {
            rows.add(new ContentRow(
                    place + 1,
                    shown(noticeId, place),
                    shown(textZh, place),
                    shown(textEn, place),
                    shown(fromDay, place),
                    shown(toDay, place)));
        }
        return rows;
    }

    private static String shown(List<String> values, int place) {
        String value = at(values, place);
        return value == null ? "" : value;
    }

    private static String at(List<String> values, int place) {
        return values == null || values.size() <= place ? null : Given.orNull(values.get(place));
    }
}
