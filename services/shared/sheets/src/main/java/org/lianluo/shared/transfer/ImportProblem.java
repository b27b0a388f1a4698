package org.lianluo.shared.transfer;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of imports. */
public final class ImportProblem {

    public static final ProblemCode IMPORT_KIND_UNKNOWN = new ProblemCode(
            "import-kind-unknown",
            422,
            "这里没有这种表格，请从模板中选择",
            "There is no such kind of table here; take one of the templates");
    public static final ProblemCode IMPORT_ROWS_WRONG = new ProblemCode(
            "import-rows-wrong",
            422,
            "表格中有错误的行，请改正后重新上传，或者选择只导入正确的行",
            "Some rows are wrong: mend them and send the file again, or enter the right ones only");
    public static final ProblemCode IMPORT_NOTHING_TO_ENTER = new ProblemCode(
            "import-nothing-to-enter",
            422,
            "表格中没有新增或者变化的行，无需导入",
            "No row is new or differs from what is recorded; there is nothing to enter");

    private ImportProblem() {}
}
