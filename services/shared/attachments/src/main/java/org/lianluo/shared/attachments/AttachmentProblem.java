package org.lianluo.shared.attachments;

import org.lianluo.shared.problem.ProblemCode;

/** Why a file is not taken or not served. */
public final class AttachmentProblem {

    public static final ProblemCode ATTACHMENT_NOT_READABLE = new ProblemCode(
            "attachment-not-readable",
            422,
            "文件无法识别，仅支持完整的 PDF、DOCX、XLSX、OFD、JPEG、PNG",
            "The file is no complete PDF, DOCX, XLSX, OFD, JPEG or PNG");
    public static final ProblemCode ATTACHMENT_ENCRYPTED = new ProblemCode(
            "attachment-encrypted",
            422,
            "文件已加密，请去除密码后再上传",
            "The file is encrypted; remove its password and send it again");
    public static final ProblemCode ATTACHMENT_ACTIVE = new ProblemCode(
            "attachment-active",
            422,
            "文件含有宏、脚本或嵌入文件，请去除后再上传",
            "The file contains macros, scripts or embedded files; remove them and send it again");
    public static final ProblemCode ATTACHMENT_EXPANDS =
            new ProblemCode("attachment-expands", 422, "文件展开后过大", "The file unpacks into too much");
    public static final ProblemCode ATTACHMENT_EXISTS =
            new ProblemCode("attachment-exists", 409, "该文件已在附件中", "The case already has this file");
    public static final ProblemCode TOO_MANY_ATTACHMENTS = new ProblemCode(
            "too-many-attachments", 422, "附件数量超过上限", "The case already has the maximum number of files");
    public static final ProblemCode ATTACHMENT_QUARANTINED = new ProblemCode(
            "attachment-quarantined",
            409,
            "该文件未通过安全检查，已隔离",
            "The file did not pass the security check and is in quarantine");
    public static final ProblemCode ATTACHMENT_MISSING =
            new ProblemCode("attachment-missing", 404, "文件内容已不在存储中", "The store no longer has the content of the file");

    private AttachmentProblem() {}
}
