package org.lianluo.shared.attachments;

import java.util.List;
import java.util.Locale;
import org.lianluo.shared.attachments.content.FileKind;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.text.TypedText;

/** The name of a file: what a person reads, and nothing that anything is found by. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /** As typed, without marks of direction and what else is invisible. Refuses what is no name. */
    static String of(String typed) {
        String name = typed == null ? "" : TypedText.line(typed);
        if (TypedText.isBlank(name) || !TypedText.isPlain(name) || name.codePointCount(0, name.length()) > LONGEST) {
            throw new ProblemException(
                    CommonProblem.INVALID_PARAMETER,
                    List.of(
                            FieldProblem.ofParameter(
                                    "name",
                                    "请填文件名，至多 200 字，不含控制字符 / Send a file name of at most 200 characters, none of them a control character")));
        }
        return name;
    }

    /** For a download: with the extension of what it is, and nothing that could be a folder. */
    static String forDownload(String name, FileKind kind) {
        String plain = name.replaceAll("[/\\\\:*?\"<>|]", "_");
        boolean extended = plain.toLowerCase(Locale.ROOT).endsWith(kind.extension())
                || kind == FileKind.JPEG && plain.toLowerCase(Locale.ROOT).endsWith(".jpeg");
        return extended ? plain : plain + kind.extension();
    }
}
