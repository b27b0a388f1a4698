package org.lianluo.survey.questionnaire.question;

/**
 * An option, or a row of a matrix.
 *
 * @param id what an answer names it by, unique in its question
 */
public record Choice(String id, String text) {}
