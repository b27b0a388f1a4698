package org.lianluo.suggestion.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTermsTest {

    @Test
    void titleAndFactsArePairsAndSinglesAtTheirPlaces() {
        assertThat(SearchTerms.document("410402", "停车难", "车位"))
                .isEqualTo("'region:410402' '停':1A '停车':1A '车':2A '车难':2A '难':3A '车':14B '车位':14B '位':15B");
    }

    @Test
    void aWordIsAPhraseOfPairsAndASingleCharacterItself() {
        assertThat(SearchTerms.query("停车")).contains("('停车')");
        assertThat(SearchTerms.query("停车难")).contains("('停车' <1> '车难')");
        assertThat(SearchTerms.query("车")).contains("('车')");
        assertThat(SearchTerms.query("停车　WiFi")).contains("('停车') & ('wifi')");
    }

    @Test
    void whatHasNoWordsLooksForNothing() {
        assertThat(SearchTerms.query("，。！ & | '")).isEmpty();
    }

    @Test
    void quotesOfAWordDoNotEndIt() {
        assertThat(SearchTerms.query("don't")).contains("('don''t')");
    }
}
