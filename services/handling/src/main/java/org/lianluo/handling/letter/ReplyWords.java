package org.lianluo.handling.letter;

import java.util.List;
import java.util.regex.Matcher;
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

    /** As in 最后，感谢您的支持。 */
    private static final int LONGEST_ADVERB = 4;

    private static final Pattern SIGN_OFF = Pattern.compile("(特此|专此|此)?(函|答|回)?复[。！!]?|特此函告[。！!]?");

    /** The last sentence of a line. */
    private static final Pattern LAST_SENTENCE = Pattern.compile("[^。！!；;？?]+[。！!；;？?]*[”’）)]*$");

    /** Thanks to the reader: not a letter of thanks, nor somebody else's. */
    private static final Pattern THANKS = Pattern.compile("(最后|再次|衷心|诚挚|真诚|非常|十分|特别|谨|的|地|，|,|\\s)*(感谢|谢谢)(?![信函]).*"
            + "|.*[您你].*(感谢|谢谢|谢意|致谢)(?![信函]).*"
            + "|.*(感谢|谢谢)(?![信函]).*[您你].*");

    /**
     * @param apart whether something comes between the closing thanks and all else, so that they need a line of their own
     */
    static ReplyWords of(String text, boolean apart) {
        List<String> lines =
                lines(text).map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean open = lines.stream().limit(OPENING_LINES).anyMatch(line -> line.contains("收悉"));
        int end = lines.size();
        while (end > 0 && SIGN_OFF.matcher(lines.get(end - 1)).matches()) {
            end--;
        }
        List<String> signOff = lines.subList(end, lines.size());
        String last = end == 0 ? "" : lines.get(end - 1);
        int thanks = startOfThanks(last);
        if (thanks < 0) {
            return new ReplyWords(open, lines.subList(0, end), List.of(), signOff);
        }
        int cut = apart ? thanks : 0;
        Stream<String> rest = cut == 0 ? Stream.empty() : Stream.of(ended(last.substring(0, cut)));
        return new ReplyWords(
                open,
                Stream.concat(lines.subList(0, end - 1).stream(), rest).toList(),
                List.of(last.substring(cut).strip()),
                signOff);
    }

    /** Where the closing thanks begin in a line, with a sentence or a clause of it; -1 for nowhere. */
    private static int startOfThanks(String line) {
        Matcher sentence = LAST_SENTENCE.matcher(line);
        if (!sentence.find() || !THANKS.matcher(sentence.group()).matches()) {
            return -1;
        }
        int comma = sentence.group().lastIndexOf('，');
        boolean ownClause = comma > LONGEST_ADVERB
                && THANKS.matcher(sentence.group().substring(comma + 1)).matches();
        return sentence.start() + (ownClause ? comma + 1 : 0);
    }

    private static String ended(String before) {
        return before.endsWith("，") ? before.substring(0, before.length() - 1) + "。" : before.strip();
    }

    /** Broken wherever Unicode knows a line break, those of WPS and of web pages too. */
    static Stream<String> lines(String text) {
        return Stream.of(text.split("\\R"));
    }
}
