package org.lianluo.handling.hearing;

import java.util.List;

/** Who was at a hearing for the units. */
public record Attendance(List<UnitPerson> persons) {

    /** Units of which somebody was there, each once. */
    List<String> unitCodes() {
        return persons.stream().map(UnitPerson::unitCode).distinct().toList();
    }
}
