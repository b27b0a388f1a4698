package org.lianluo.portal.kiosk;

/**
 * What a device keeps of its pairing, sealed.
 *
 * @param client the kiosk's client in the realm
 * @param station code of the station where it stands
 * @param slip width of its paper, in millimetres
 */
record PairedKiosk(String client, String secret, String station, int slip) {

    /** Without the secret: this may stand in a log. */
    @Override
    public String toString() {
        return client + " at " + station;
    }
}
