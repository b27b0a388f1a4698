package org.lianluo.shared.messaging.inbox;

/** A record that is not an event of ours: headers or payload can't be read. The message names no content. */
public class UnreadableEventException extends RuntimeException {

    UnreadableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
