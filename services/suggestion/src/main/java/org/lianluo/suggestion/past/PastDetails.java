package org.lianluo.suggestion.past;

import java.time.LocalDate;
import java.util.List;
import org.lianluo.suggestion.proposal.ReplyClass;

/**
 * What is recorded of a suggestion of an earlier year; what the file did not say is null.
 *
 * @param number as it was given then
 * @param leadUnit name of the unit as it was then
 */
record PastDetails(
        String regionCode,
        int year,
        String number,
        String session,
        String title,
        String category,
        String leadUnit,
        List<String> coUnits,
        LocalDate assignedOn,
        LocalDate repliedOn,
        ReplyClass replyClass,
        PastFeedback feedback,
        String notes) {

    /** By which it is found again. */
    String key() {
        return year + " " + number;
    }
}
