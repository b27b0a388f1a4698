package org.lianluo.suggestion.proposal;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of the rules on suggestions. */
enum SuggestionProblem implements ProblemCode {
    INCOMPLETE(422, "建议内容不完整", "The suggestion is not complete"),
    CO_SPONSORS_UNCONFIRMED(422, "尚有联名代表未确认", "Not all co-sponsors have confirmed the text"),
    CHECKLIST_NOT_CLEARED(422, "不得作为代表建议提出的事项未逐项排除", "Excluded matters are not all ruled out"),
    TEXT_COPIED(422, "建议内容与所依据的意见基本相同，须有代表本人调研形成的内容", "The text is a mere copy of the opinions it came from"),
    CONFIDENTIAL_NOT_PUBLISHED(422, "代表要求保密的建议不予公开", "A confidential suggestion is not published"),
    WITHDRAWAL_NOT_BEGUN(409, "须由领衔代表先提出撤回", "The lead deputy has to withdraw first");

    private final int status;
    private final String titleZh;
    private final String titleEn;

    SuggestionProblem(int status, String titleZh, String titleEn) {
        this.status = status;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titleZh() {
        return titleZh;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }
}
