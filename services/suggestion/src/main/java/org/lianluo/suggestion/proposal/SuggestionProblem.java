package org.lianluo.suggestion.proposal;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of the rules on suggestions; some hold for motions, too. */
public final class SuggestionProblem {

    public static final ProblemCode INCOMPLETE =
            new ProblemCode("incomplete", 422, "建议内容不完整", "The suggestion is not complete");
    public static final ProblemCode CO_SPONSORS_UNCONFIRMED =
            new ProblemCode("co-sponsors-unconfirmed", 422, "尚有联名代表未确认", "Not all co-sponsors have confirmed the text");
    static final ProblemCode CHECKLIST_NOT_CLEARED = new ProblemCode(
            "checklist-not-cleared", 422, "不得作为代表建议提出的事项未逐项排除", "Not all excluded matters are ruled out");
    static final ProblemCode TEXT_COPIED = new ProblemCode(
            "text-copied", 422, "建议内容与所依据的意见基本相同，须有代表本人调研形成的内容", "The text is mostly copied from the linked opinions");
    static final ProblemCode CONFIDENTIAL_NOT_PUBLISHED = new ProblemCode(
            "confidential-not-published", 422, "代表要求保密的建议不予公开", "A confidential suggestion can't be published");
    static final ProblemCode WITHDRAWAL_NOT_BEGUN =
            new ProblemCode("withdrawal-not-begun", 409, "须由领衔代表先提出撤回", "The lead deputy must withdraw first");

    private SuggestionProblem() {}
}
