package org.lianluo.portal.form;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.FieldProblem;
import org.lianluo.client.model.Problem;
import org.lianluo.portal.visit.FrameTexts;
import org.lianluo.portal.visit.Visit;
import org.lianluo.shared.calendar.ChinaTime;

/**
 * Days, numbers and ids that were typed. What can't be read is refused as the API would refuse it, so that the form shows it
 * beside its field; an empty field is null.
 */
public final class Read {

    private Read() {}

    public static LocalDate day(String field, String text) throws ApiException {
        try {
            return Given.orNull(text) == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw refused(field, texts().notADay());
        }
    }

    /** @param otherwise for an empty field */
    public static LocalDate day(String field, String text, LocalDate otherwise) throws ApiException {
        LocalDate day = day(field, text);
        return day == null ? otherwise : day;
    }

    /** A day and time in China, as {@code 2027-03-16T09:30} or with a blank between. */
    public static OffsetDateTime moment(String field, String text) throws ApiException {
        try {
            return Given.orNull(text) == null
                    ? null
                    : LocalDateTime.parse(text.strip().replace(' ', 'T'))
                            .atZone(ChinaTime.ZONE)
                            .toOffsetDateTime();
        } catch (DateTimeException e) {
            throw refused(field, texts().notATime());
        }
    }

    /** The begin of that day in China. */
    public static OffsetDateTime beginOf(String field, String text) throws ApiException {
        LocalDate day = day(field, text);
        return day == null
                ? null
                : day.atTime(LocalTime.MIN).atZone(ChinaTime.ZONE).toOffsetDateTime();
    }

    public static Integer number(String field, String text) throws ApiException {
        try {
            return Given.orNull(text) == null ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw refused(field, texts().notANumber());
        }
    }

    public static Double decimal(String field, String text) throws ApiException {
        BigDecimal number = exact(field, text);
        return number == null ? null : Double.valueOf(number.doubleValue());
    }

    /** With all its digits. */
    public static BigDecimal exact(String field, String text) throws ApiException {
        try {
            return Given.orNull(text) == null ? null : new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw refused(field, texts().notANumber());
        }
    }

    public static UUID id(String field, String text) throws ApiException {
        try {
            return Given.orNull(text) == null ? null : UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw refused(field, texts().notAnId());
        }
    }

    /** Refuses whoever has not ticked a box that they must. */
    public static void ticked(String field, boolean ticked) throws ApiException {
        if (!ticked) {
            throw refused(field, texts().notTicked());
        }
    }

    /** Refuses whoever has not chosen what they must. */
    public static void chosen(String field, boolean chosen) throws ApiException {
        if (!chosen) {
            throw refused(field, texts().notChosen());
        }
    }

    /** Refuses whoever has left out a part of a line. */
    public static void complete(String field, boolean complete) throws ApiException {
        if (!complete) {
            throw refused(field, texts().notComplete());
        }
    }

    private static ApiException refused(String field, String message) {
        Problem problem = new Problem()
                .withStatus(400)
                .withTitle(message)
                .withErrors(List.of(new FieldProblem()
                        .withPointer("/" + field.replace('.', '/'))
                        .withMessage(message)));
        return new ApiException(Response.status(400).entity(problem).build());
    }

    private static FrameTexts texts() {
        return MessageBundles.get(
                FrameTexts.class,
                Localized.Literal.of(
                        Arc.container().instance(Visit.class).get().getLocale().toLanguageTag()));
    }
}
