package org.lianluo.suggestion.proposal.following;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.suggestion.proposal.ReplyClass;

/** That a unit replied to a suggestion, and with which class. */
public record KnownReply(UUID suggestionId, String unitCode, ReplyClass classCode, Instant issuedAt) {}
