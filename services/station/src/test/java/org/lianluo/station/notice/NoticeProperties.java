package org.lianluo.station.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever is tried with a notice, in whatever order, compared with what the table of its states allows. */
class NoticeProperties {

    /** Written by hand from the rules, not from the code. */
    private static final Map<NoticeStatus, Set<NoticeAction>> ALLOWED = Map.of(
            NoticeStatus.DRAFT,
                    Set.of(NoticeAction.CHANGE, NoticeAction.FILE, NoticeAction.PUBLISH, NoticeAction.WITHDRAW),
            NoticeStatus.PUBLISHED,
                    Set.of(NoticeAction.FILE, NoticeAction.CORRECT, NoticeAction.READ, NoticeAction.WITHDRAW),
            NoticeStatus.WITHDRAWN, Set.of());

    @Property
    void goesOnByItsTableAlone(@ForAll @Size(max = 12) List<NoticeAction> tried) {
        Notice notice = Bulletins.draft();
        NoticeStatus status = NoticeStatus.DRAFT;
        int edition = 1;
        int told = 1;
        for (NoticeAction action : tried) {
            if (!ALLOWED.get(status).contains(action)) {
                assertThatThrownBy(() -> Bulletins.take(action, notice)).hasMessageContaining("illegal-transition");
            } else {
                Bulletins.take(action, notice);
                edition += status == NoticeStatus.PUBLISHED
                                && (action == NoticeAction.FILE || action == NoticeAction.CORRECT)
                        ? 1
                        : 0;
                told += action == NoticeAction.READ ? 0 : 1;
                status = switch (action) {
                    case PUBLISH -> NoticeStatus.PUBLISHED;
                    case WITHDRAW -> NoticeStatus.WITHDRAWN;
                    default -> status;
                };
            }
            assertThat(notice.course().status()).isEqualTo(status);
            assertThat(notice.course().edition()).isEqualTo(edition);
            assertThat(notice.told()).hasSize(told);
        }
    }
}
