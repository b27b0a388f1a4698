package org.lianluo.portal.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** A whole PDF of one empty page, made long by comments: at most as long as it is asked for, if that is over 1000. */
final class SmallPdf {
    private SmallPdf() {}

    static FilePayload named(String name, int length) {
        return new FilePayload(name, "application/pdf", bytes(length));
    }

    private static byte[] bytes(int length) {
        StringBuilder text = new StringBuilder("%PDF-1.4\n");
        String line = "%" + "x".repeat(98) + "\n";
        while (text.length() < length - 1000) {
            text.append(line);
        }
        int[] places = new int[3];
        String[] objects = {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"
        };
        for (int i = 0; i < objects.length; i++) {
            places[i] = text.length();
            text.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = text.length();
        text.append("xref\n0 4\n0000000000 65535 f \n");
        for (int place : places) {
            text.append("%010d 00000 n \n".formatted(place));
        }
        text.append("trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
