package org.lianluo.local;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The services of the suite, as far as they exist. */
public enum SuiteService {
    STATION(101),
    SUGGESTION(102),
    HANDLING(103),
    SURVEY(104),
    GATEWAY(80);

    private final int portOffset;

    SuiteService(int portOffset) {
        this.portOffset = portOffset;
    }

    /** Those with a database and an outbox: all but the gateway. */
    public static List<SuiteService> behindGateway() {
        return Stream.of(values()).filter(service -> service != GATEWAY).toList();
    }

    /** Its folder under services/, its database, its application role. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    int portOffset() {
        return portOffset;
    }
}
