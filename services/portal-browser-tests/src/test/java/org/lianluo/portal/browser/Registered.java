package org.lianluo.portal.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An opinion that a clerk wrote down at their only station: a case that no other test knows. */
record Registered(String title, String id, String number, String code) {
    private static final Pattern BIG = Pattern.compile("class=\"big\">([^<]+)<");
    private static final Pattern LINK = Pattern.compile("/station/opinions/([0-9a-f-]{36})");

    /** Words that nobody else uses, without any figure that could look personal. */
    static String unique(String words) {
        StringBuilder letters = new StringBuilder(words);
        ThreadLocalRandom.current().ints(10, 'a', 'z' + 1).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    static Registered by(Person clerk, String words) {
        clerk.open("/station/register");
        return by(clerk, stationOf(clerk), words);
    }

    /** The only one of the clerk, as the form has it. */
    static String stationOf(Person clerk) {
        return clerk.page().locator("input[name=stationId]").inputValue();
    }

    static Registered by(Person clerk, String stationId, String words) {
        String title = unique(words);
        APIResponse answer = send(
                clerk,
                "/station/register",
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "stationId",
                        stationId,
                        "channel",
                        "VISIT",
                        "category",
                        "LIGHTING",
                        "title",
                        title,
                        "content",
                        title + "，请尽快检修。"));
        String page = answer.text();
        List<String> big =
                BIG.matcher(page).results().map(found -> found.group(1)).toList();
        String id = LINK.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer.status() + " " + page));
        return new Registered(title, id, big.get(0), big.get(1));
    }

    /** Sends a form as a page of the portal does, without looking at one. */
    static APIResponse send(Person person, String path, Map<String, String> fields) {
        FormData form = FormData.create();
        fields.forEach(form::set);
        return person.page()
                .request()
                .post(
                        PortalExtension.address(path),
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setMaxRedirects(0)
                                .setForm(form));
    }

    /** Its page for the staff of the station. */
    String path() {
        return "/station/opinions/" + id;
    }
}
