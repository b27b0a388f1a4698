package org.lianluo.handling.assignment.suggestion;

/** What is entered beside an assignment, such as a contact or a reply, with the assignment, which gives its version. */
public record Entry<T>(SuggestionAssignment assignment, T of) {}
