package org.lianluo.portal.issue;

import io.quarkus.qute.TemplateData;

/** One row for an item: its number and the names of its fields. */
@TemplateData
record NewItemRow(int number, String content, String classCode, String unit) {}
