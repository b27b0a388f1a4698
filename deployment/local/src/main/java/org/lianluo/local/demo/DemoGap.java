package org.lianluo.local.demo;

/**
 * A step lacks something that it needs. While the files are played without a server that is a mistake in them; later it is
 * only too early, since what another service has to know travels there as an event.
 */
final class DemoGap extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoGap(String message) {
        super(message);
    }
}
