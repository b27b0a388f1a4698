package org.lianluo.station.kiosk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.station.notice.Notice;
import org.lianluo.station.notice.desk.NoticeService;

/** What kiosks show: public notices of their region or station, and short texts. */
@ApplicationScoped
public class KioskPages {

    private final NoticeService notices;

    KioskPages(NoticeService notices) {
        this.notices = notices;
    }

    /**
     * What is shown on a page.
     *
     * @param title null for a text
     * @param textEn null for none
     */
    public record Shown(String title, String textZh, String textEn) {}

    /** Refuses a page that is not either, and a notice that everybody at that station may not read. */
    public Uni<Void> mustBeShowable(Mutiny.Session session, Kiosk kiosk, List<KioskPage.Content> contents) {
        IntStream.range(0, contents.size()).forEach(place -> mustBeEither(contents.get(place), place));
        return Work.inTurn(
                IntStream.range(0, contents.size())
                        .filter(place -> contents.get(place).noticeId() != null)
                        .boxed()
                        .toList(),
                place -> notice(session, kiosk, contents.get(place))
                        .onItem()
                        .ifNull()
                        .failWith(() -> ProblemException.onField(
                                KioskProblem.KIOSK_NOTICE_UNKNOWN, "/pages/" + place + "/noticeId")));
    }

    private static void mustBeEither(KioskPage.Content content, int place) {
        boolean isNotice = content.noticeId() != null;
        boolean isText = content.textZh() != null;
        if (isNotice == isText || isNotice && content.textEn() != null) {
            throw ProblemException.onField(KioskProblem.KIOSK_PAGE_MIXED, "/pages/" + place);
        }
        if (content.fromDay() != null
                && content.toDay() != null
                && content.toDay().isBefore(content.fromDay())) {
            throw ProblemException.invalid(
                    "/pages/" + place + "/toDay", "截止日期不能早于开始日期", "The last day can't be before the first");
        }
    }

    /** What is shown on a day, in its order. A notice that was withdrawn since is left out. */
    public Uni<List<Shown>> on(Mutiny.Session session, Kiosk kiosk, List<KioskPage> pages, LocalDate day) {
        List<Shown> shown = new ArrayList<>();
        return Work.inTurn(
                        pages.stream()
                                .map(KioskPage::content)
                                .filter(content -> content.isShownOn(day))
                                .toList(),
                        content -> content.noticeId() == null
                                ? Uni.createFrom().item(shown.add(new Shown(null, content.textZh(), content.textEn())))
                                : notice(session, kiosk, content).invoke(notice -> {
                                    if (notice != null) {
                                        shown.add(new Shown(
                                                notice.content().title(),
                                                notice.content().text(),
                                                null));
                                    }
                                }))
                .replaceWith(shown);
    }

    /** Null where the public at that station may not read it. */
    private Uni<Notice> notice(Mutiny.Session session, Kiosk kiosk, KioskPage.Content content) {
        return notices.visible(session, Caller.ANONYMOUS, content.noticeId())
                .onFailure(failure -> failure instanceof ProblemException problem
                        && problem.code().equals(CommonProblem.NOT_FOUND))
                .recoverWithNull()
                .map(notice -> notice != null && isFor(notice, kiosk) ? notice : null);
    }

    private static boolean isFor(Notice notice, Kiosk kiosk) {
        List<String> stations = notice.content().stationCodes();
        return notice.getRegionCode().equals(kiosk.getRegionCode())
                && (stations.isEmpty() || stations.contains(kiosk.site().stationCode()));
    }
}
