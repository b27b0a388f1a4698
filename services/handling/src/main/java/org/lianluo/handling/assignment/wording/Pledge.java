package org.lianluo.handling.assignment.wording;

import java.time.LocalDate;

/** Something that a unit promises in a reply, and until when (承诺事项). */
public record Pledge(String promise, LocalDate due) {}
