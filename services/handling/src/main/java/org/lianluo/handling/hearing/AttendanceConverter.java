package org.lianluo.handling.hearing;

import jakarta.persistence.Converter;
import org.lianluo.handling.appraisal.JsonColumn;

/** Keeps who was there for the units as JSON. */
@Converter
public class AttendanceConverter extends JsonColumn<Attendance> {

    public AttendanceConverter() {
        super(Attendance.class);
    }
}
