package org.lianluo.handling.agenda;

import java.util.List;

/** Reports of a meeting, and what is due of them, in the order in which they were entered. */
public record Agenda(List<WorkReport> reports, List<AgendaTask> tasks) {}
