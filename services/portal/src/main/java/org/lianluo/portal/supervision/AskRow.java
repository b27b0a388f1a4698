package org.lianluo.portal.supervision;

import io.quarkus.qute.TemplateData;

/** One row for a question: its number and the names of its fields. */
@TemplateData
record AskRow(int number, String unit, String text, String due) {}
