package org.lianluo.station.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Notices for tests. */
final class Bulletins {

    static final String DEPUTY = "D410402-0001";
    static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    static final LocalDate LAST_DAY = LocalDate.parse("2026-12-31");

    private Bulletins() {}

    static NoticeContent content(NoticeAudience audience, List<String> invited) {
        return new NoticeContent(
                "关于召开座谈会的通知", NoticeCategory.MEETING_PAPER, "会议材料请提前阅读。", null, List.of(), audience, invited, LAST_DAY);
    }

    static NoticeContent forStreet(String street) {
        return new NoticeContent(
                "停水通知", NoticeCategory.NOTICE, "明日停水。", street, List.of(), NoticeAudience.PUBLIC, List.of(), null);
    }

    static Notice draft() {
        return new Notice("410402", null, content(NoticeAudience.INVITED, List.of(DEPUTY)), "office", NOW);
    }

    static Notice in(NoticeStatus status) {
        Notice notice = draft();
        if (status == NoticeStatus.PUBLISHED) {
            notice.publish("office", NOW);
        }
        if (status == NoticeStatus.WITHDRAWN) {
            notice.withdraw("会议取消。", "office", NOW);
        }
        return notice;
    }

    static void take(NoticeAction action, Notice notice) {
        switch (action) {
            case CHANGE -> notice.change(content(NoticeAudience.DEPUTIES, List.of()), "office", NOW);
            case FILE -> notice.filed("office", NOW);
            case PUBLISH -> notice.publish("office", NOW);
            case CORRECT -> notice.correct(content(NoticeAudience.DEPUTIES, List.of()), "改期。", "office", NOW);
            case READ -> notice.mustBeReadable();
            case WITHDRAW -> notice.withdraw("会议取消。", "office", NOW);
        }
    }
}
