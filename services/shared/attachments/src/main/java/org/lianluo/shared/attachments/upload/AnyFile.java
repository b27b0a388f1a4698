package org.lianluo.shared.attachments.upload;

/** The types by which files are sent. None of them is believed: the content decides. */
public final class AnyFile {

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String OFD = "application/ofd";
    public static final String JPEG = "image/jpeg";
    public static final String PNG = "image/png";

    private AnyFile() {}
}
