package org.lianluo.portal.terminal;

import java.util.ArrayList;
import java.util.List;
import org.lianluo.client.model.Kiosk;
import org.lianluo.client.model.KioskPage;

/**
 * A page in the form of what a kiosk shows, as texts.
 *
 * @param number from 1
 */
public record ContentRow(int number, String noticeId, String textZh, String textEn, String fromDay, String toDay) {

    /** Those that the kiosk has, and an empty one for the next. */
    static List<ContentRow> of(Kiosk kiosk) {
        List<ContentRow> rows = new ArrayList<>();
        for (KioskPage page : kiosk.getPages()) {
            rows.add(new ContentRow(
                    rows.size() + 1,
                    text(page.getNoticeId()),
                    text(page.getTextZh()),
                    text(page.getTextEn()),
                    text(page.getFromDay()),
                    text(page.getToDay())));
        }
        rows.add(new ContentRow(rows.size() + 1, "", "", "", "", ""));
        return rows;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
