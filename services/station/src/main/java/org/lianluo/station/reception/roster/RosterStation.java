package org.lianluo.station.reception.roster;

import java.time.LocalDate;
import java.util.List;

/**
 * A station that receives.
 *
 * @param days its reception days in their order, each once
 * @param deputies those of its posting
 */
public record RosterStation(String code, List<LocalDate> days, List<RosterDeputy> deputies) {}
