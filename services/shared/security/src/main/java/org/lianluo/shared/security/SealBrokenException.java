package org.lianluo.shared.security;

/** A sealed value does not open: changed, moved from another row, or its key is gone. Its message holds no data. */
public class SealBrokenException extends RuntimeException {
    SealBrokenException(String message, Throwable cause) {
        super(message, cause);
    }
}
