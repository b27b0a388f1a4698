package org.lianluo.suggestion.proposal.matter;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The lead deputy's answers on the excluded matters: which apply, which do not; the rest is not answered yet. */
@Embeddable
public class Checklist {

    private String[] mattersDenied = {};
    private String[] mattersAffirmed = {};

    protected Checklist() {}
    /** By matter, whether it applies; a matter without an answer is left out. */
    public Checklist(Map<ExcludedMatter, Boolean> answers) {
        mattersDenied = names(answers, false);
        mattersAffirmed = names(answers, true);
    }

    private static String[] names(Map<ExcludedMatter, Boolean> answers, boolean applies) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue() == applies)
                .map(answer -> answer.getKey().name())
                .sorted()
                .toArray(String[]::new);
    }

    /** Answer by matter, in the order of the list; a matter without an answer is missing. */
    public Map<ExcludedMatter, Boolean> answers() {
        Map<ExcludedMatter, Boolean> answers = new EnumMap<>(ExcludedMatter.class);
        List.of(mattersDenied).forEach(name -> answers.put(ExcludedMatter.valueOf(name), false));
        List.of(mattersAffirmed).forEach(name -> answers.put(ExcludedMatter.valueOf(name), true));
        return answers;
    }

    public List<ExcludedMatter> unanswered() {
        return Arrays.stream(ExcludedMatter.values())
                .filter(matter -> !answers().containsKey(matter))
                .toList();
    }

    public List<ExcludedMatter> affirmed() {
        return Arrays.stream(mattersAffirmed).map(ExcludedMatter::valueOf).toList();
    }

    /** Whether each matter was answered, and none applies. */
    public boolean isCleared() {
        return mattersAffirmed.length == 0 && unanswered().isEmpty();
    }
}
