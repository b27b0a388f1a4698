package org.lianluo.handling.hearing;

/**
 * Who was there for a unit.
 *
 * @param post what they are there; null where nobody said
 */
public record UnitPerson(String unitCode, String name, String post) {}
