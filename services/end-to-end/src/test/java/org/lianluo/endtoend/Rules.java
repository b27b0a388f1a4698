package org.lianluo.endtoend;

import java.time.LocalDate;

/** Rules of a place, set as its office sets them. */
final class Rules {

    private Rules() {}

    /** In force from the next day on, to which the suite's time moves. */
    static void setForTomorrow(String jurisdiction, String key, String value) {
        LocalDate tomorrow = RunningSuite.time().today().plusDays(1);
        Actor.person("system-admin")
                .request()
                .body("{\"jurisdiction\":\"%s\",\"key\":\"%s\",\"value\":\"%s\",\"effectiveFrom\":\"%s\"}"
                        .formatted(jurisdiction, key, value, tomorrow))
                .post("/api/v1/policies")
                .then()
                .statusCode(201);
        RunningSuite.time().advance(tomorrow);
    }

    /** Takes a preset over from the next day on. */
    static void adoptForTomorrow(String jurisdiction, String preset) {
        LocalDate tomorrow = RunningSuite.time().today().plusDays(1);
        Actor.person("system-admin")
                .request()
                .body("{\"jurisdiction\":\"%s\",\"presetId\":\"%s\",\"effectiveFrom\":\"%s\"}"
                        .formatted(jurisdiction, preset, tomorrow))
                .post("/api/v1/policies/adoptions")
                .then()
                .statusCode(201);
        RunningSuite.time().advance(tomorrow);
    }
}
