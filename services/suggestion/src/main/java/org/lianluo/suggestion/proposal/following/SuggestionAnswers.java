package org.lianluo.suggestion.proposal.following;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Work;
import org.lianluo.suggestion.directory.Directory;
import org.lianluo.suggestion.opinion.following.ConvertedOpinions;
import org.lianluo.suggestion.proposal.Suggestion;

/** Gives the replies to the opinions that a suggestion came from, once all units have replied for the first time. */
@ApplicationScoped
class SuggestionAnswers {

    /** What an asker is told where the deputies asked for confidentiality. */
    private static final String CONFIDENTIAL = "您反映的意见已由代表提出建议，承办单位已答复代表。该建议按规定不公开，详情可向联络站了解。";

    private final ConvertedOpinions opinions;

    SuggestionAnswers(ConvertedOpinions opinions) {
        this.opinions = opinions;
    }

    Uni<Void> giveOnce(Work work, CaseFile file) {
        Suggestion suggestion = file.suggestion();
        if (!suggestion.answersOpinions(file.standing()) || file.opinions().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return text(work.session(), file).chain(text -> opinions.answer(work, suggestion.getId(), text));
    }

    /** The last reply of each unit, under its name. */
    private static Uni<String> text(Mutiny.Session session, CaseFile file) {
        if (file.suggestion().proposal().isConfidential()) {
            return Uni.createFrom().item(CONFIDENTIAL);
        }
        Map<String, String> replies = new TreeMap<>();
        file.assignments().stream()
                .filter(fact -> fact.replied() && fact.role.replies())
                .forEach(fact -> replies.put(fact.unitCode, fact.reply.text()));
        return Directory.unitNames(session, replies.keySet()).map(names -> replies.entrySet().stream()
                .map(reply -> names.getOrDefault(reply.getKey(), reply.getKey()) + "：\n" + reply.getValue())
                .collect(Collectors.joining("\n\n")));
    }
}
