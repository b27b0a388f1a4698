package org.lianluo.portal.questionnaire;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page on which a questionnaire is answered, by deputies and by everybody. */
@CheckedTemplate(basePath = "questionnaire")
class AnswerPage {

    private AnswerPage() {}

    /**
     * @param action where the form is sent
     * @param list where the way back leads
     */
    static native TemplateInstance answer(AnswerForm form, String action, String list);
}
