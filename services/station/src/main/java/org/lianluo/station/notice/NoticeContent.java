package org.lianluo.station.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * What a notice says, about which place and to whom.
 *
 * @param streetCode street or township that it concerns; null for the whole region
 * @param stationCodes stations that it concerns; none for all
 * @param invitedCodes deputies who may read it; none unless the audience is INVITED
 * @param shownUntil last day on which it is listed; null for no end
 */
public record NoticeContent(
        String title,
        NoticeCategory category,
        String text,
        String streetCode,
        List<String> stationCodes,
        NoticeAudience audience,
        List<String> invitedCodes,
        LocalDate shownUntil) {

    /** The same notice with other words, other invited or another last day: to whom and about what it is stays. */
    public NoticeContent corrected(String newTitle, String newText, List<String> invited, LocalDate until) {
        return new NoticeContent(newTitle, category, newText, streetCode, stationCodes, audience, invited, until);
    }
}
