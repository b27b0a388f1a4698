package org.lianluo.suggestion.opinion.submitter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import org.lianluo.shared.contact.ContactKind;
import org.lianluo.shared.contact.ContactSeal;
import org.lianluo.shared.contact.SealedContact;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Mask;
import org.lianluo.shared.security.SealBrokenException;
import org.lianluo.shared.text.FoldedText;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionProblem;
import org.lianluo.suggestion.opinion.voice.Submitter;

/**
 * Seals name and phone of whoever raised an opinion, and opens them again for those who may see them (个人信息保护法 §51).
 */
@ApplicationScoped
public class SubmitterSeal {

    static final ContactKind KIND = new ContactKind("opinion", "opinion.submitter_", "opinion.erase-submitter");

    private static final Logger LOG = Logger.getLogger(SubmitterSeal.class);

    private static final String HIDDEN = "****";

    /** A single character is part of too many words. */
    private static final int SHORTEST_NAME = 2;

    private final ContactSeal contacts;

    SubmitterSeal(ContactSeal contacts) {
        this.contacts = contacts;
    }

    /** Seals what was given. Name or phone without consent is refused: they are optional (个人信息保护法 §13, §25). */
    public Submitter seal(UUID opinion, SubmitterDetails given, Instant at) {
        if (given == null) {
            return new Submitter(true, null, null);
        }
        if (given.consent() == null && (given.name() != null || given.phone() != null)) {
            throw ProblemException.onField(OpinionProblem.CONSENT_REQUIRED, "/submitter/consent");
        }
        return new Submitter(
                        given.anonymous(),
                        given.consent() == null ? null : given.consent().textVersion(),
                        at)
                .reachedBy(contacts.seal(KIND, opinion, given.name(), given.phone()));
    }

    /** In full; null for none. */
    public String name(Opinion opinion) {
        return contacts.name(KIND, opinion.getId(), contact(opinion));
    }

    /** In full; null for none. */
    public String phone(Opinion opinion) {
        return contacts.phone(KIND, opinion.getId(), contact(opinion));
    }

    /** As every view shows it; null for none. */
    public String maskedName(Opinion opinion) {
        return contacts.maskedName(KIND, opinion.getId(), contact(opinion));
    }

    /** As every view shows it; null for none. */
    public String maskedPhone(Opinion opinion) {
        return contacts.maskedPhone(KIND, opinion.getId(), contact(opinion));
    }

    /**
     * Takes out of a text of their own what would name them: numbers that every view masks, here to the last digit, and
     * their name wherever they wrote it. Gives null for null.
     */
    UnaryOperator<String> hiding(Opinion opinion) {
        String name = nameIfItOpens(opinion);
        return text -> text == null ? null : withoutName(Mask.erased(text), name);
    }

    /** Also a name that was kept with blanks around it, and whatever blanks and middle dots the text has within it. */
    private static String withoutName(String text, String name) {
        FoldedText wanted = FoldedText.of(name == null ? "" : name);
        return wanted.length() < SHORTEST_NAME ? text : FoldedText.of(text).with(wanted, HIDDEN);
    }

    /** Whoever asks to be forgotten is forgotten, also when the key of their seal is lost. */
    private String nameIfItOpens(Opinion opinion) {
        try {
            return name(opinion);
        } catch (SealBrokenException e) {
            LOG.warnf(e, "The name at opinion %s can't be opened, nor looked for in its text", opinion.getId());
            return null;
        }
    }

    /** What opinions are found by, without anybody reading phone numbers. */
    public String phoneHash(String phone) {
        return contacts.phoneHash(phone);
    }

    private static SealedContact contact(Opinion opinion) {
        return opinion.intake().submitter().contact();
    }
}
