package org.lianluo.suggestion.photo;

import org.lianluo.shared.problem.ProblemCode;

/** Why a photo is not taken. */
public enum PhotoProblem implements ProblemCode {
    PHOTO_NOT_READABLE(422, "照片无法识别，仅支持 JPEG 和 PNG", "Not a JPEG or PNG image that can be read"),
    PHOTO_TOO_LARGE(422, "照片像素过多，请缩小后再上传", "The photo has too many pixels; make it smaller and send it again"),
    TOO_MANY_PHOTOS(422, "照片数量超过上限", "There are as many photos as allowed");

    private final int status;
    private final String titleZh;
    private final String titleEn;

    PhotoProblem(int status, String titleZh, String titleEn) {
        this.status = status;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titleZh() {
        return titleZh;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }
}
