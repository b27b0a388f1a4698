package org.lianluo.portal.standing;

import io.quarkus.qute.TemplateExtension;
import org.lianluo.portal.form.Rows;

/** The names of the fields of a review, item by item. */
@TemplateExtension(namespace = "part")
public final class PartFields {

    static final String LIST = "parts";

    private PartFields() {}

    /** The item that a row is about. */
    public static String code(int row) {
        return Rows.name(LIST, row, "itemCode");
    }

    /** Its points. */
    public static String given(int row) {
        return Rows.name(LIST, row, "points");
    }

    /** Why. */
    public static String why(int row) {
        return Rows.name(LIST, row, "remark");
    }
}
