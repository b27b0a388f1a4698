package org.lianluo.suggestion.past;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.suggestion.proposal.ReplyClass;

/** What a row of a table says of a suggestion of an earlier year. */
record PastRow(
        @NotNull @Pattern(regexp = NaturalCode.REGION, message = "{org.lianluo.code.region}")
        String regionCode,

        @NotNull Integer year,
        @NotNull @PlainText(max = 40, oneLine = true) String number,
        @PlainText(max = 100, oneLine = true) String session,
        @NotNull @PlainText(max = 200, oneLine = true) String title,
        @PlainText(max = 40, oneLine = true) String category,
        @PlainText(max = 100, oneLine = true) String leadUnit,
        @Size(max = 20) List<@PlainText(max = 100, oneLine = true) String> coUnits,
        LocalDate assignedOn,
        LocalDate repliedOn,
        ReplyClass replyClass,
        PastFeedback feedback,
        @PlainText(max = 1000) String notes) {

    PastDetails details() {
        return new PastDetails(
                regionCode,
                year,
                number,
                session,
                title,
                category,
                leadUnit,
                coUnits,
                assignedOn,
                repliedOn,
                replyClass,
                feedback,
                notes);
    }
}
