package org.lianluo.suggestion.proposal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void aPhraseKeepsThePlacesOfTheText() {
        assertThat(SearchTerms.document("410402", "建设5G基站", null))
                .isEqualTo("'region:410402' '建':1A '建设':1A '设':2A '5g':3A '基':4A '基站':4A '站':5A");
        assertThat(SearchTerms.query("建设5G基站")).contains("('建设' <2> '5g' <1> '基站')");
        assertThat(SearchTerms.query("停车难，车位少")).contains("('停车' <1> '车难' <2> '车位' <1> '位少')");
        assertThat(SearchTerms.query("在5楼")).contains("('在' <1> '5' <1> '楼')");
    }

    @Test
    void textsAndQueriesMeetInOneSpelling() {
        String plain = SearchTerms.query("建设5G基站").orElseThrow();

        assertThat(SearchTerms.query("建設５Ｇ基站")).contains(plain);
        assertThat(SearchTerms.query("建\u200b设5g\u2060基站")).contains(plain);
        assertThat(SearchTerms.document("410402", "老舊小區加裝電梯", "①樓"))
                .isEqualTo(SearchTerms.document("410402", "老旧小区加装电梯", "1楼"));
    }

    @Test
    void whatIsSimplifiedStaysAsItIs() {
        assertThat(SearchSpelling.of("苎麻、皇后、公里、规范")).isEqualTo("苎麻、皇后、公里、规范");
        assertThat(SearchSpelling.of("計畫")).isEqualTo(SearchSpelling.of("计划"));
    }

    @Test
    void whatHasNoWordsLooksForNothing() {
        assertThat(SearchTerms.query("，。！ & | '")).isEmpty();
    }

    @Test
    void quotesOfAWordDoNotEndIt() {
        assertThat(SearchTerms.query("don't")).contains("('don''t')");
    }

    @Test
    void anyOfSomeTermsWithinARegion() {
        assertThat(SearchTerms.within("410402", SearchTerms.anyOf(List.of("停车", "it's"))))
                .isEqualTo("'region:410402' & ('停车' | 'it''s')");
    }
}
