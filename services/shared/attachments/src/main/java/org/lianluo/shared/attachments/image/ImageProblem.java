package org.lianluo.shared.attachments.image;

import org.lianluo.shared.problem.ProblemCode;

/** Why an image is not taken. */
public final class ImageProblem {

    public static final ProblemCode PHOTO_NOT_READABLE = new ProblemCode(
            "photo-not-readable", 422, "照片无法识别，仅支持 JPEG 和 PNG", "The photo is not a readable JPEG or PNG image");
    public static final ProblemCode PHOTO_TOO_LARGE = new ProblemCode(
            "photo-too-large",
            422,
            "照片像素过多，请缩小后再上传",
            "The photo has too many pixels; make it smaller and send it again");

    private ImageProblem() {}
}
