package org.lianluo.handling.assignment.letter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.reply.ReplyReading;
import org.lianluo.handling.assignment.suggestion.Entry;
import org.lianluo.handling.assignment.suggestion.Reply;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.SuggestionMatter;
import org.lianluo.handling.assignment.wording.Pledge;
import org.lianluo.handling.directory.Names;
import org.lianluo.handling.letter.ReplyLetter;
import org.lianluo.handling.unit.UnitDirectory;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;

/** What the letter of a reply says (答复函), for whoever may read the reply. */
@ApplicationScoped
class LetterService {

    private final ReplyReading reading;
    private final UnitDirectory units;
    private final Names names;

    LetterService(ReplyReading reading, UnitDirectory units, Names names) {
        this.reading = reading;
        this.units = units;
        this.names = names;
    }

    /** Only a reply that was issued has a letter; a copy goes to the congress's office. */
    Uni<ReplyLetter> letter(Mutiny.Session session, Caller caller, UUID id, UUID replyId) {
        return reading.reply(session, caller, id, replyId).chain(part -> {
            if (!part.of().isIssued()) {
                throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                        .with("currentStatus", part.of().status());
            }
            SuggestionAssignment assignment = part.assignment();
            return names.ofDeputies(session, assignment.deputyCodes())
                    .chain(deputies -> units.name(session, assignment.unitCode())
                            .chain(unit -> names.ofRegion(session, assignment.getRegionCode())
                                    .map(region -> letter(part, deputies, unit, region))));
        });
    }

    private static ReplyLetter letter(Entry<Reply> part, List<String> deputies, String unit, String region) {
        Reply reply = part.of();
        SuggestionMatter matter = part.assignment().terms().matter();
        return new ReplyLetter(
                matter.title(),
                RegistrationNumber.of(region, matter),
                String.join("、", deputies),
                reply.classMark(),
                reply.text(),
                unit,
                reply.documentNumber(),
                reply.signatory(),
                ChinaTime.dateOf(reply.decidedAt()),
                reply.pledges().stream().map(LetterService::inWords).toList(),
                List.of((region.isEmpty() ? "本级" : region) + "人大常委会"),
                null);
    }

    private static String inWords(Pledge pledge) {
        return "%s（%d年%d月%d日前）"
                .formatted(
                        pledge.promise(),
                        pledge.due().getYear(),
                        pledge.due().getMonthValue(),
                        pledge.due().getDayOfMonth());
    }
}
