package org.lianluo.suggestion.proposal.similar;

import org.lianluo.suggestion.proposal.matter.ProposalText;

/**
 * The words of a suggestion, prepared for comparisons. Of long facts and proposals the beginning says what the matter is.
 *
 * @param typed title, facts and proposals as they are, without what all titles have
 * @param all title, facts and proposals
 * @param proposals the proposals once more: who asks for the same means the same
 */
record Wording(String typed, Passage all, Passage proposals) {

    /** The characters that are compared, of facts and of proposals. */
    private static final int BEGINNING = 500;

    static Wording of(ProposalText text) {
        String body = "\n" + beginning(text.facts()) + "\n" + beginning(text.proposals());
        return new Wording(
                text.title().replaceFirst("^关于", "").replaceFirst("的建议$", "") + body,
                Passage.of(text.title() + body),
                Passage.of(beginning(text.proposals())));
    }

    private static String beginning(String text) {
        return text == null ? "" : text.substring(0, Math.min(BEGINNING, text.length()));
    }
}
