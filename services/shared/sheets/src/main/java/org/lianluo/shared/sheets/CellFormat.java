package org.lianluo.shared.sheets;

import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** Whether a number of a workbook is shown as a day: the number alone does not say it. */
final class CellFormat {

    /** Colours, locales and texts within a format say nothing of it. */
    private static final Pattern ASIDE = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.|_.|\\*.");

    private static final Pattern DAY = Pattern.compile("[yYdD年]|[mM]{3,}");

    private CellFormat() {}

    static boolean isDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && isBuiltIn(id)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("General")
                && DAY.matcher(ASIDE.matcher(format).replaceAll("")).find();
    }

    /** Those that stand in no file: 27 to 36 and 50 to 58 are those of Chinese systems. */
    private static boolean isBuiltIn(int id) {
        return id >= 14 && id <= 17
                || id == 22
                || id >= 27 && id <= 31
                || id == 36
                || id >= 50 && id <= 54
                || id == 57
                || id == 58;
    }
}
