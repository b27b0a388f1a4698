package org.lianluo.portal.transfer;

/** The kinds of tables, and the service that takes each. */
enum TableKind {
    STATIONS("station"),
    DEPUTIES("station"),
    POSTINGS("station"),
    UNITS("handling"),
    SUGGESTIONS("suggestion"),
    CATEGORIES("suggestion");

    private final String service;

    TableKind(String service) {
        this.service = service;
    }

    String service() {
        return service;
    }
}
