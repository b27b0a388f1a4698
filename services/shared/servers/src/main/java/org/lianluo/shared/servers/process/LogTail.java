package org.lianluo.shared.servers.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a process wrote to its log since it was started; earlier runs wrote to the same file. */
record LogTail(Path log, long from) {
    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_LINES = 300;
    private static final Pattern TROUBLE = Pattern.compile("ERROR|FATAL|PANIC|SEVERE|No space left|OutOfMemory");
    private static final Pattern FRAME = Pattern.compile("^\\s+at ");
    private static final Pattern CAUSE = Pattern.compile("^\\s*Caused by: ");

    /** For a process that is about to be started. */
    static LogTail ofWhatComes(Path log) throws IOException {
        return new LogTail(log, Files.exists(log) ? Files.size(log) : 0);
    }

    /** The last line that tells of trouble, with the innermost cause that a stack trace behind it names. */
    String trouble() {
        List<String> lines;
        try {
            lines = lines();
        } catch (IOException e) {
            return "its log cannot be read: " + e.getMessage();
        }
        if (lines.isEmpty()) {
            return "it logged nothing";
        }
        int at = last(lines, TROUBLE, 0);
        if (at < 0) {
            return lines.get(lines.size() - 1).strip();
        }
        int cause = last(lines, CAUSE, at + 1);
        String trouble = lines.get(at).strip();
        return cause < 0 ? trouble : trouble + "; " + lines.get(cause).strip();
    }

    private List<String> lines() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long begin = Math.max(from, file.length() - MOST_BYTES);
            byte[] bytes = new byte[(int) Math.max(0, file.length() - begin)];
            file.seek(begin);
            file.readFully(bytes);
            List<String> lines = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !FRAME.matcher(line).find())
                    .toList();
            return lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
        }
    }

    private static int last(List<String> lines, Pattern wanted, int from) {
        for (int i = lines.size() - 1; i >= from; i--) {
            if (wanted.matcher(lines.get(i)).find()) {
                return i;
            }
        }
        return -1;
    }
}
