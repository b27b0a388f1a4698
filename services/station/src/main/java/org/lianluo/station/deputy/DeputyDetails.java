package org.lianluo.station.deputy;

import java.util.List;

/** What is recorded of a deputy. */
record DeputyDetails(
        String code,
        String name,
        CongressLevel level,
        Integer term,
        String regionCode,
        String constituency,
        String delegation,
        List<String> stationCodes,
        String profile,
        DeputyStatus status) {}
