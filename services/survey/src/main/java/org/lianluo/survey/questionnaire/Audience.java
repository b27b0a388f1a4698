package org.lianluo.survey.questionnaire;

/** Who is asked. */
public enum Audience {
    /** The deputies on its roster. */
    DEPUTIES,
    /** Everybody, without an account; always anonymous. */
    PUBLIC
}
