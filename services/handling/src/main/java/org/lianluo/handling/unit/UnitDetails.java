package org.lianluo.handling.unit;

import java.util.List;

/** What is recorded of a unit. */
record UnitDetails(
        String code,
        String name,
        UnitKind kind,
        String regionCode,
        String parentCode,
        String uscc,
        List<String> domains,
        UnitStatus status) {}
