package org.lianluo.handling.assignment.suggestion;

import java.time.LocalDate;

/** Something that a unit promises in a reply, and until when (承诺事项). */
record Pledge(String promise, LocalDate due) {}
