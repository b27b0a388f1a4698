package org.lianluo.survey.feedback;

/** What happens to a form, as its history tells it. */
enum FormStep {
    OPEN,
    RETURN,
    RECOUNT
}
