package org.lianluo.handling.letter;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a unit wrote, as lines, and which of the usual formulas it wrote itself. They are known by where they stand: a letter
 * of thanks that is mentioned in the middle closes nothing.
 *
 * @param isOpen whether it begins with the receipt of the suggestion
 * @param beforeThanks all up to the closing thanks; promises come after it
 * @param thanks the closing thanks; empty for none
 * @param afterThanks such as 特此答复; empty for none
 */
record ReplyWords(boolean isOpen, List<String> beforeThanks, List<String> thanks, List<String> afterThanks) {

    /** A salutation may come before the opening. */
    private static final int OPENING_LINES = 2;

    private static final Pattern SIGN_OFF = Pattern.compile("(特此|专此|此)?(函|答|回)?复[。！!]?|特此函告[。！!]?");

    /** The last sentence of a line. */
    private static final Pattern LAST_SENTENCE = Pattern.compile("[^。！!；;？?]+[。！!；;？?]*[”’）)]*$");

    /** Thanks to the reader: not a letter of thanks, nor somebody else's. */
    private static final Pattern THANKS = Pattern.compile("(最后|再次|衷心|诚挚|真诚|非常|十分|特别|谨|的|地|，|,|\\s)*(感谢|谢谢)(?![信函]).*"
            + "|.*[您你].*(感谢|谢谢|谢意|致谢)(?![信函]).*"
            + "|.*(感谢|谢谢)(?![信函]).*[您你].*");

    static ReplyWords of(String text) {
        List<String> lines =
                lines(text).map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean open = lines.stream().limit(OPENING_LINES).anyMatch(line -> line.contains("收悉"));
        int end = lines.size();
        while (end > 0 && SIGN_OFF.matcher(lines.get(end - 1)).matches()) {
            end--;
        }
        List<String> signOff = lines.subList(end, lines.size());
        String last = end == 0 ? "" : lines.get(end - 1);
        var sentence = LAST_SENTENCE.matcher(last);
        if (!sentence.find() || !THANKS.matcher(sentence.group().strip()).matches()) {
            return new ReplyWords(open, lines.subList(0, end), List.of(), signOff);
        }
        String before = last.substring(0, sentence.start()).strip();
        Stream<String> rest = before.isEmpty() ? Stream.empty() : Stream.of(before);
        return new ReplyWords(
                open,
                Stream.concat(lines.subList(0, end - 1).stream(), rest).toList(),
                List.of(sentence.group().strip()),
                signOff);
    }

    /** Broken wherever Unicode knows a line break, those of WPS and of web pages too. */
    static Stream<String> lines(String text) {
        return Stream.of(text.split("\\R"));
    }
}
