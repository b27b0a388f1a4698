package org.lianluo.suggestion.proposal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Chinese text as terms of PostgreSQL's full-text search: pairs of neighbouring characters (二元切分) and single ones, each
 * at its place; words of other scripts whole. So 停车 is found in 停车难 without a dictionary. Texts and queries are taken in
 * one spelling, see {@link SearchSpelling}.
 */
public final class SearchTerms {

    /** Which splitting and spelling this is. Raise it with every change: rows of an older one are then made anew. */
    static final int ANALYSIS = 2;

    /** PostgreSQL keeps no later places. */
    private static final int LAST_PLACE = 16_383;

    /** Keeps the last pair of the title from being a neighbour of the first of the facts. */
    private static final int GAP = 10;

    private static final Analyzer PAIRS_AND_SINGLES = analyzer();

    private SearchTerms() {}

    /** The {@code tsvector} of a suggestion: title with weight A, facts with B, its region as a term of its own. */
    static String document(String regionCode, String title, String facts) {
        StringBuilder vector = new StringBuilder(quoted(region(regionCode)));
        int end = append(vector, title, 0, 'A');
        append(vector, facts == null ? "" : facts, end + GAP, 'B');
        return vector.toString();
    }

    private static int append(StringBuilder vector, String text, int from, char weight) {
        int last = from;
        for (Term term : terms(SearchSpelling.of(text))) {
            last = from + term.place();
            if (last > LAST_PLACE) {
                return last;
            }
            vector.append(' ')
                    .append(quoted(term.text()))
                    .append(':')
                    .append(last)
                    .append(weight);
        }
        return last;
    }

    /**
     * The {@code tsquery} of what somebody looks for: each part between spaces as a phrase, all of them; empty when there
     * is nothing in it to look for.
     */
    public static Optional<String> query(String wanted) {
        String query = Arrays.stream(SearchSpelling.of(wanted).strip().split("[\\s\\p{Z}]+"))
                .map(SearchTerms::phrase)
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.joining(" & "));
        return query.isEmpty() ? Optional.empty() : Optional.of(query);
    }

    /** The {@code tsquery} of all that have one of these terms; the terms are in the spelling of the index. */
    public static String anyOf(Collection<String> terms) {
        return terms.stream().map(SearchTerms::quoted).collect(Collectors.joining(" | ", "(", ")"));
    }

    /** A query that the index answers for one region alone. */
    public static String within(String regionCode, String query) {
        return quoted(region(regionCode)) + " & " + query;
    }

    /** A query that the index answers for a narrow window alone. */
    public static String within(SearchWindow window, String query) {
        return "('window:" + window.oldest() + "' | 'window:" + window.newest() + "') & " + query;
    }

    /** Places are those of the text: singles are counted, though a pair that holds one stands for it. */
    private static String phrase(String part) {
        List<Term> terms = terms(part);
        Set<Integer> pairs =
                terms.stream().filter(Term::isPair).map(Term::place).collect(Collectors.toSet());
        StringBuilder phrase = new StringBuilder();
        int before = 0;
        for (Term term : terms) {
            if (term.isSingle() && (pairs.contains(term.place()) || pairs.contains(term.place() - 1))) {
                continue;
            }
            if (!phrase.isEmpty()) {
                phrase.append(" <").append(term.place() - before).append("> ");
            }
            phrase.append(quoted(term.text()));
            before = term.place();
        }
        return phrase.isEmpty() ? "" : "(" + phrase + ")";
    }

    private record Term(String text, int place, String type) {
        boolean isPair() {
            return type.equals(CJKBigramFilter.DOUBLE_TYPE);
        }

        boolean isSingle() {
            return type.equals(CJKBigramFilter.SINGLE_TYPE);
        }
    }

    private static List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = PAIRS_AND_SINGLES.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            stream.reset();
            int place = 0;
            while (stream.incrementToken()) {
                place += step.getPositionIncrement();
                terms.add(new Term(term.toString(), place, type.type()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static String region(String regionCode) {
        return "region:" + regionCode;
    }

    private static String quoted(String term) {
        return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                int allScripts = CJKBigramFilter.HAN
                        | CJKBigramFilter.HIRAGANA
                        | CJKBigramFilter.KATAKANA
                        | CJKBigramFilter.HANGUL;
                return new TokenStreamComponents(words, new CJKBigramFilter(words, allScripts, true));
            }
        };
    }
}
