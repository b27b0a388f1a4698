package org.lianluo.station.kiosk.realm;

import io.smallrye.mutiny.Uni;

/** What is asked of the realm about kiosks. A call fails where the realm can't be asked, or answers with what it never should. */
public interface KioskRealm {

    /**
     * A new client.
     *
     * @param secret for the device
     * @param removalKey with what this client can be removed
     */
    record Registered(String secret, String removalKey) {

        /** Without the secrets: this may stand in a log. */
        @Override
        public String toString() {
            return "Registered[hidden]";
        }
    }

    /** What came of a removal. */
    enum Removal {
        /** The realm had it and has it no more. */
        DONE,
        /** The realm knows no such client, or not with that key. */
        UNKNOWN
    }

    Uni<Registered> register(String clientId, String name);

    Uni<Removal> remove(String clientId, String removalKey);
}
