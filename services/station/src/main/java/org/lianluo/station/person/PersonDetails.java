package org.lianluo.station.person;

import java.util.List;

/** What is recorded of a person, but for how they are reached. */
record PersonDetails(
        String code,
        String name,
        List<PersonKind> kinds,
        String regionCode,
        String streetCode,
        String organisation,
        boolean active) {}
