package org.lianluo.station.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.messaging.Ids;

/** A page that a kiosk shows while nobody stands before it: a public notice, or a short text of its own (内容页). */
@Entity
public class KioskPage {

    @Id
    private UUID id;

    private UUID kioskId;
    private int position;
    private UUID noticeId;
    private String textZh;
    private String textEn;
    private LocalDate fromDay;
    private LocalDate toDay;

    protected KioskPage() {}

    public KioskPage(UUID kiosk, int position, Content content) {
        this.id = Ids.next();
        this.kioskId = kiosk;
        this.position = position;
        this.noticeId = content.noticeId();
        this.textZh = content.textZh();
        this.textEn = content.textEn();
        this.fromDay = content.fromDay();
        this.toDay = content.toDay();
    }

    /**
     * What it shows, and when.
     *
     * @param noticeId null for a text
     * @param textZh null for a notice
     * @param textEn null for a notice, and where there is no English
     * @param fromDay null for at once
     * @param toDay the last day; null for no end
     */
    public record Content(UUID noticeId, String textZh, String textEn, LocalDate fromDay, LocalDate toDay) {

        /** Whether it is shown on a day. */
        public boolean isShownOn(LocalDate day) {
            return (fromDay == null || !day.isBefore(fromDay)) && (toDay == null || !day.isAfter(toDay));
        }
    }

    public UUID kioskId() {
        return kioskId;
    }

    public int position() {
        return position;
    }

    public Content content() {
        return new Content(noticeId, textZh, textEn, fromDay, toDay);
    }
}
