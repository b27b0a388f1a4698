package org.lianluo.handling.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What, when and where a reply meeting is. */
@Embeddable
record MeetingPlan(String title, Instant startsAt, String place) {}
