package org.lianluo.handling.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianluo.handling.letter.LetterPart.Kind;

/** The words of a letter in the order in which they are read; the usual formulas are added where the unit left them out. */
final class LetterText {

    /** Unit and date end two characters before the right edge. */
    private static final double SMALLEST_MARGIN = 2;

    private final ReplyLetter letter;
    private final String you;
    private final List<LetterPart> parts = new ArrayList<>();

    private LetterText(ReplyLetter letter) {
        this.letter = letter;
        this.you = letter.salutationNames().contains("、") ? "你们" : "您";
    }

    static List<LetterPart> of(ReplyLetter letter) {
        LetterText text = new LetterText(letter);
        text.head();
        text.body();
        text.foot();
        return List.copyOf(text.parts);
    }

    private void head() {
        add(Kind.CLASS, "类别：" + letter.classCode());
        add(Kind.ISSUER, letter.unitName());
        String number = letter.documentNumber() == null ? "" : letter.documentNumber();
        reference(number, "签发人：" + letter.signatory());
        add(Kind.TITLE, "对" + letter.registrationNumber() + "建议的答复");
        String names = letter.salutationNames();
        add(Kind.SALUTATION, (names.contains("代表") ? names : names + "代表") + "：");
    }

    /** Document number and signatory share a line where they fit; else the signatory stands below the number. */
    private void reference(String number, String signatory) {
        if (length(number) + 1 + length(signatory) <= LetterPage.CHARACTERS - SMALLEST_MARGIN) {
            parts.add(new LetterPart(Kind.REFERENCE, plain(number), plain(signatory), 0));
        } else {
            add(Kind.NUMBER, number);
            add(Kind.SIGNATORY, signatory);
        }
    }

    private void body() {
        ReplyWords words = ReplyWords.of(letter.text(), !letter.commitments().isEmpty());
        if (!words.isOpen()) {
            String suggestion = letter.suggestionTitle().endsWith("建议") ? "》收悉" : "》的建议收悉";
            add(Kind.BODY, you + "提出的《" + letter.suggestionTitle() + suggestion + "。现答复如下：");
        }
        words.beforeThanks().forEach(line -> add(Kind.BODY, line));
        if (!letter.commitments().isEmpty()) {
            add(Kind.BODY, "对以上事项，我单位承诺：");
            for (int i = 0; i < letter.commitments().size(); i++) {
                ReplyWords.lines((i + 1) + "." + letter.commitments().get(i)).forEach(line -> add(Kind.BODY, line));
            }
        }
        if (words.thanks().isEmpty()) {
            add(Kind.BODY, "感谢" + you + "对我们工作的关心和支持。");
        }
        words.thanks().forEach(line -> add(Kind.BODY, line));
        words.afterThanks().forEach(line -> add(Kind.BODY, line));
    }

    /** Unit and date as GB/T 9704-2012 §7.3.5.2 sets them: the date begins two characters right of the unit. */
    private void foot() {
        String date = chineseForm(letter.issuedOn());
        double end = LetterPage.CHARACTERS - SMALLEST_MARGIN;
        double unitStart = Math.max(0, Math.min(end - length(letter.unitName()), end - 2 - length(date)));
        parts.add(new LetterPart(Kind.SIGNATURE, letter.unitName(), null, unitStart));
        parts.add(new LetterPart(Kind.DATE, date, null, unitStart + 2));
        if (letter.contactLine() != null) {
            add(Kind.CONTACT, "（" + letter.contactLine() + "）");
        }
        if (!letter.copyTo().isEmpty()) {
            add(Kind.COPY, "抄送：" + String.join("，", letter.copyTo()) + "。");
        }
    }

    /** Blank lines and what is not to be seen (tabs, other control characters) don't get into the letter. */
    private void add(Kind kind, String text) {
        String plain = plain(text);
        if (!plain.isEmpty()) {
            parts.add(LetterPart.of(kind, plain));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\u2028\u2029]+", " ").strip();
    }

    private static String chineseForm(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** In characters; letters and digits are half as wide. */
    private static double length(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.5 : 1).sum();
    }
}
