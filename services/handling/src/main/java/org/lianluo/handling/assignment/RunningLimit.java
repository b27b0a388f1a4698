package org.lianluo.handling.assignment;

import org.lianluo.shared.casework.DueDate;

/** A limit that is not met yet, and its last day. */
public record RunningLimit(Limit limit, DueDate due) {}
