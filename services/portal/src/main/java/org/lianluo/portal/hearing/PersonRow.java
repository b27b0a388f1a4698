package org.lianluo.portal.hearing;

import io.quarkus.qute.TemplateData;

/** One row for somebody who was there for a unit: its number and the names of its fields. */
@TemplateData
record PersonRow(int number, String unit, String name, String post) {}
