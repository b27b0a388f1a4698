package org.lianluo.portal.appraisal;

import io.quarkus.qute.TemplateExtension;

/** The names of the fields of a form for marks, row by row. */
@TemplateExtension(namespace = "mark")
public final class MarkFields {

    private MarkFields() {}

    public static String indicator(int row) {
        return "row." + row + ".indicator";
    }

    public static String item(int row) {
        return "row." + row + ".item";
    }

    public static String points(int row) {
        return "row." + row + ".points";
    }

    public static String remark(int row) {
        return "row." + row + ".remark";
    }
}
