package org.lianluo.station.region;

import java.time.LocalDate;

/** What is recorded of a region. */
record RegionDetails(String code, String name, String parentCode, LocalDate effectiveFrom, LocalDate effectiveTo) {}
