package org.lianluo.portal.browser;

import com.microsoft.playwright.options.Cookie;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page as those who use it see it: usable by everybody, light, whole at 360 px, and a picture of it to look at. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class EveryPageTest {
    private static final int EMPTY_FORM = 3_072;
    private static final int LIST_OF_FIFTY = 12_288;
    private static final int FIRST_VISIT = 30_720;

    /** In both languages and in large print too; a third of them is enough to look at every day. */
    private static final boolean EVERY_FORM = Boolean.getBoolean("lianluo.pages.every-form");

    /** The last step to a page that is a form and nothing else. */
    private static final Set<String> FORMS = Set.of(
            "/receipts",
            "/report*",
            "/kiosk/pair",
            "/station/register",
            "/station/phone",
            "/deputy/suggestions/new",
            "/directory/policies/new?rule=suggestion.reply",
            "/directory/policies/new?rule=suggestion.class-scheme");

    /** Where the links of a page lead, by account and way: what lies on the way to many pages is opened once. */
    private static final Map<List<String>, List<String>> LINKS = new HashMap<>();

    /**
     * Account and path. A star leads to the first link of the page before it that begins so.
     */
    private static final String PAGES = """
            - /
            - /design
            - /nothing-here
            - /stations
            - /stations /stations/*
            - /stations /stations/* /stations/*
            - /station-figures
            - /station-map?region=410402
            - /station-map/nearest?latitude=33.74&longitude=113.29
            intake /stations /stations/* /stations/*
            - /receipts
            - /suggestions
            - /suggestions /suggestions/*
            - /questionnaires
            - /questionnaires?status=OPEN /questionnaires/*
            - /questionnaires?status=PUBLISHED /questionnaires/*
            - /results
            - /results /results/0*
            - /legislation
            - /legislation?status=OPEN /legislation/0*
            - /reception
            - /reception?status=ANNOUNCED /reception/0*
            - /reception?kind=DIRECTORS_DAY /reception/0*
            - /legislation?status=REPORTED /legislation/0*
            - /notices
            - /notices?category=LAW /notices/0*
            - /notices?station=410402-S001 /notices/0*
            - /station-standards
            - /star-ratings
            - /star-ratings /star-ratings/0*
            - /best-stations
            - /best-stations /best-stations/0*
            - /star-ratings /star-ratings/0* /stations/*
            - /kiosk
            - /help
            - /help/visitor
            - /help/account
            - /help/kiosk
            - /help/station
            - /help/deputy
            - /help/unit
            - /help/office
            - /help/directory
            - /help/audit
            citizen-wang /work
            citizen-wang /my
            citizen-wang /my /my/0*
            citizen-wang /stations /stations/* /report*
            clerk-s001 /work
            clerk-s001 /station/opinions
            clerk-s001 /station/opinions /station/opinions/*
            clerk-s001 /floods
            intake /floods
            clerk-s001 /station/register
            clerk-s001 /station/phone
            clerk-s001 /kiosk/pair
            clerk-s001 /station/ratings
            clerk-s001 /ratings
            supervisor /ratings
            supervisor /assessments
            supervisor /assessments /assessments/0*
            supervisor /assessments /assessments/0* /assessments/*
            intake /assessments/plan
            intake /assessments/schemes
            intake /assessments/schemes /assessments/schemes/0*
            leader-u14 /assessments
            leader-u14 /assessments /assessments/0*
            supervisor /evaluations
            supervisor /evaluations /evaluations/0*
            supervisor /evaluations/plan?kind=FOCUSED
            leader-u02 /evaluations
            head-all /station/opinions /station/opinions/*
            head-all /station/opinions?queue=new /station/opinions/* /station/opinions/*
            head-all /station/opinions?queue=old
            head-s001 /station/page
            head-s001 /terminals
            head-s001 /terminals /terminals/0*
            head-s001 /terminals /terminals/0* /terminals/*
            intake /terminals
            deputy-0001 /deputy
            deputy-0001 /meetings
            deputy-0001 /deputy/suggestions
            deputy-0001 /deputy/suggestions /deputy/suggestions/0*
            deputy-0001 /deputy/suggestions/new
            deputy-0001 /deputy/questionnaires
            deputy-0001 /deputy/questionnaires /deputy/questionnaires/*
            deputy-0001 /motions
            deputy-0001 /motions/new
            deputy-0001 /motions?status=DRAFT /motions/0*
            presidium-county /motions
            presidium-county /motions?status=SUBMITTED /motions/0*
            presidium-county /motions?status=TABLED /motions/0*
            supervisor /motions?status=WITH_COMMITTEE /motions/0*
            gov-office /motions?status=ADOPTED /motions/0*
            intake /motions?status=REPORTED /motions/0*
            director /motions?status=CLOSED /motions/0*
            clerk-u14 /unit/assignments
            clerk-u14 /unit/assignments?status=ALL /unit/assignments/*
            clerk-u14 /commitments
            deputy-0001 /commitments
            intake /commitments
            intake /boards
            director /boards /boards/wall
            supervisor /boards/cases?overdue=true
            clerk-u14 /boards
            intake /committees
            intake /committees/new
            intake /committee-meetings
            intake /committee-meetings?status=PLANNED /committee-meetings/0*
            intake /committee-meetings?status=PLANNED /committee-meetings/0* /committee-meetings/*
            intake /committee-meetings?status=HELD /committee-meetings/0*
            intake /committee-meetings/new
            clerk-u14 /committee-meetings /committee-meetings/0*
            supervisor /supervision
            supervisor /supervision?status=RESPONDED /supervision/0*
            supervisor /supervision?status=CLOSED /supervision/0*
            supervisor /supervision/new
            supervisor /hearings
            supervisor /hearings?status=PLANNED /hearings/0*
            supervisor /hearings?status=PLANNED /hearings/0* /hearings/*
            supervisor /hearings?status=HELD /hearings/0*
            supervisor /hearings?status=CLOSED /hearings/0* /hearings/*
            supervisor /hearings/new
            leader-u14 /hearings
            leader-u14 /hearings /hearings/0*
            deputy-0001 /hearings /hearings/0*
            director /supervision?status=PROPOSED /supervision/0*
            gov-office /supervision
            clerk-u02 /supervision
            clerk-u02 /supervision?status=ISSUED&kind=REMINDER /supervision/0* /supervision/*
            leader-u14 /supervision?status=ISSUED /supervision/0*
            deputy-0001 /supervision
            deputy-0001 /supervision /supervision/0*
            deputy-0001 /supervision/new
            supervisor /issue-lists
            supervisor /issue-lists /issue-lists/0*
            supervisor /issue-lists?kind=REPORT_REVIEW /issue-lists/0*
            supervisor /issue-lists/new
            supervisor /issue-lists?status=PREPARED /issue-lists/0* /issue-lists/0*
            supervisor /issue-items
            supervisor /issue-items?status=RECTIFIED /issue-items/0*
            gov-office /issue-lists
            clerk-u14 /issue-items
            clerk-u14 /issue-items /issue-items/0*
            clerk-u02 /issue-items?overdue=true /issue-items/0*
            leader-u14 /issue-lists /issue-lists/0*
            deputy-0001 /issue-lists
            deputy-0001 /issue-lists /issue-lists/0*
            deputy-0001 /issue-items?status=VERIFIED /issue-items/0*
            clerk-u14 /unit/assignments?status=ALL /unit/assignments/* /deadlines/*
            clerk-u14 /unit/assignments?kind=SUGGESTION /unit/assignments/* /attachments/assignments/*
            leader-u14 /unit/approvals
            leader-u14 /unit/approvals /unit/approvals/*
            intake /work
            intake /office/registration
            intake /office/suggestions
            intake /office/suggestions /office/suggestions/*
            intake /office/registration /office/suggestions/* /office/suggestions/0*
            intake /office/suggestions?status=REPLIED /office/suggestions/* /attachments/suggestions/*
            gov-office /office/registration/assigning
            intake /office/due
            intake /office/assignments
            intake /office/assignments /office/assignments/*
            intake /office/opinions
            intake /office/feedback
            supervisor /office/suggestions
            director /office/suggestions
            gov-office /office/assignments
            intake /legislation
            intake /legislation/new
            intake /legislation?status=OPEN /legislation/0*
            intake /legislation?status=CLOSED /legislation/0*
            intake /legislation?status=CLOSED /legislation/0* /legislation-desk/*
            intake /legislation?status=CLOSED /legislation/0* /legislation-desk/* /legislation-desk/*
            intake /reception
            intake /reception/new
            intake /reception?status=PLANNED /reception/0*
            intake /reception?status=HELD /reception/0*
            intake /reception-plans/new
            intake /reception?status=OPEN /reception/0* /reception-desk/*
            head-all /reception
            head-all /reception?status=OPEN /reception/0* /reception-desk/*
            head-all /reception?status=OPEN /reception/0* /reception-desk/* /reception-desk/*
            intake /reception?kind=DIRECTORS_DAY /reception/0* /reception-points/*
            head-all /reception-feeds
            deputy-0001 /reception
            deputy-0001 /reception-feeds
            intake /attention
            intake /attention?kind=IDLE_STATION /attention/0*
            intake /attention?kind=ABSENT_DEPUTY /attention/0*
            supervisor /attention
            head-all /attention
            head-all /attention?kind=IDLE_STATION /attention/0*
            deputy-0001 /attention
            deputy-0001 /deputy-code
            intake /directory/deputies /deputies/0* /deputy-code/*
            intake /station-standards/new
            system-admin /station-standards /station-standards/0*
            intake /star-ratings
            intake /star-ratings?status=APPLIED /star-ratings/0*
            intake /star-ratings?status=REVIEWED /star-ratings/0*
            intake /star-ratings?status=AWARDED /star-ratings/0*
            intake /best-stations /best-stations/0*
            head-all /star-ratings?status=APPLIED /star-ratings/0*
            head-all /star-ratings?status=WITHDRAWN /star-ratings/0* /stations/*
            head-all /legislation
            head-all /legislation?status=OPEN /legislation/0*
            head-all /legislation?status=REPORTED /legislation/0* /legislation-desk/*
            deputy-0001 /notices
            deputy-0001 /notices?category=MEETING_PAPER /notices/0*
            clerk-u02 /notices
            intake /notices
            intake /notices?status=WITHDRAWN /notices/0*
            intake /notices?status=WITHDRAWN /notices/0* /notice-desk/*
            intake /notices?status=DRAFT /notices/0*
            intake /notices?status=DRAFT /notices/0* /notice-desk/*
            intake /notices?status=DRAFT /notices/0* /attachments/*
            intake /notices?category=MEETING_PAPER /notices/0* /notice-desk/*
            intake /notice-desk/new
            head-s001 /notice-desk/new
            system-admin /directory
            intake /directory
            intake /directory/policies
            intake /directory/policies/set
            intake /directory/policies/presets
            intake /directory/policies/presets/chongqing-2017
            intake /directory/policies/new
            intake /directory/policies/new?rule=suggestion.reply
            intake /directory/policies/new?rule=suggestion.class-scheme
            intake /directory/policies/adoptions
            intake /directory/policies/applications
            clerk-u02 /directory/policies
            clerk-u02 /directory/policies/new
            intake /office/questionnaires
            intake /office/questionnaires/new
            intake /office/questionnaires /office/questionnaires/0*
            intake /office/questionnaires?status=PUBLISHED /office/questionnaires/0* /office/questionnaires/0*
            intake /office/requests
            gov-office /office/requests
            intake /meetings
            intake /meetings/planning
            clerk-u02 /meetings
            intake /surveys
            intake /surveys/new
            intake /surveys?status=DRAFT /surveys/0*
            intake /surveys?status=DRAFT /surveys/0* /surveys/*
            intake /surveys?status=TALLIED /surveys/0*
            intake /surveys?status=ANNOUNCED /surveys/0*
            intake /surveys?status=VOID /surveys/0*
            intake /verdicts
            intake /verdicts /verdicts/0*
            supervisor /surveys?status=OPEN /surveys/0*
            teller /work
            teller /surveys
            teller /surveys?status=CLOSED /surveys/0* /surveys/*
            deputy-0001 /surveys
            leader-u14 /surveys
            intake /imports
            intake /imports?kind=DEPUTIES
            intake /past-suggestions
            deputy-0001 /past-suggestions?year=2023
            intake /directory/units
            intake /directory/stations
            intake /directory/deputies
            intake /directory/deputies /deputies/0*
            intake /mandate-matters
            intake /mandate-matters /mandate-matters/0*
            intake /mandate-matters /mandate-matters/0* /deputies/*
            intake /mandate-matters /mandate-matters/0* /deputies/* /deputies/*
            intake /deputies/figures
            intake /contact-links
            intake /contact-links /contact-links/0*
            intake /contact-links/new
            director /contact-links/coverage
            deputy-0001 /contact-links
            deputy-0001 /contact-links /contact-links/0*
            intake /petition-duties
            intake /petition-duties /petition-duties/0*
            intake /petition-duties/new
            director /petition-duties/figures
            head-all /petition-duties
            deputy-0001 /petition-duties
            deputy-0001 /petition-entries
            deputy-0001 /petition-entries /petition-entries/0*
            deputy-0001 /petition-entries?status=TAKEN /petition-entries/0* /petition-entries/*
            intake /persons
            intake /persons/new
            system-admin /directory/regions
            system-admin /directory/categories
            system-admin /directory/categories /directory/categories/LIGHTING/words*
            system-admin /directory/calendar
            auditor /audit
            security-admin /audit
            clerk-u02 /audit
            """;

    static Stream<Arguments> pages() {
        return PAGES.lines().flatMap(line -> {
            List<String> words = Arrays.asList(line.split(" "));
            Stream<String> forms = EVERY_FORM ? Stream.of("zh", "en", "elder") : Stream.of("zh");
            return forms.map(form -> Arguments.of(words.get(0), words.subList(1, words.size()), form));
        });
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("pages")
    void isGoodToLookAt(String account, List<String> way, String form, Browser browser) {
        Person person = account.equals("-") ? browser.person(Size.DESK) : browser.known(account, Size.DESK);
        wear(person, form);
        int status = follow(person, account, way);
        String name = (account + "-" + String.join("-", way) + "-" + form).replaceAll("[^a-z0-9]+", "-");

        SoftAssertions all = new SoftAssertions();
        all.assertThat(status).as("status").isEqualTo(expected(account, way));
        all.assertThat(wordsOf(person)).as("codes that have no word").doesNotContainPattern("\\b[A-Z]{2,}_[A-Z_]+\\b");
        all.assertThat(smallTargets(person)).as("too small to be hit").isEmpty();
        all.assertThat(person.weight().page())
                .as("bytes of the page")
                .isLessThan(FORMS.contains(way.get(way.size() - 1)) ? EMPTY_FORM : LIST_OF_FIFTY);
        all.assertThat(person.weight().total()).as("bytes of a first visit").isLessThan(FIRST_VISIT);
        all.assertThatCode(person::checkAccessibility).doesNotThrowAnyException();
        person.keep(name);
        person.resize(Size.PHONE);
        all.assertThat(person.page().evaluate("document.documentElement.scrollWidth"))
                .as("width of a phone")
                .isEqualTo(Size.PHONE.width());
        all.assertThatCode(person::checkLayout).doesNotThrowAnyException();
        person.keep(name);
        all.assertAll();
    }

    private static int expected(String account, List<String> way) {
        if (way.contains("/nothing-here")) {
            return 404;
        }
        boolean notTheirs =
                account.equals("clerk-u02") && (way.contains("/audit") || way.contains("/directory/policies/new"));
        return notTheirs || way.contains("/kiosk") ? 403 : 200;
    }

    /** What is to be pressed is 48 px high, 60 px in large print; a link in a text is as high as its line. */
    private static List<?> smallTargets(Person person) {
        return (List<?>) person.page().evaluate("""
                () => [...document.querySelectorAll(
                        'button, .button, select, textarea, summary, .menu a, .tools a, .tile, .choice,'
                            + 'input:not([type=hidden]):not([type=checkbox]):not([type=radio])')]
                    .map(it => [it.getBoundingClientRect().height, it.outerHTML.substring(0, 80)])
                    .filter(it => it[0] > 0 && it[0] < (document.documentElement.className ? 60 : 48))
                """);
    }

    /** What the page says, but for the codes that it shows as such. */
    private static String wordsOf(Person person) {
        return (String) person.page()
                .evaluate("() => { const page = document.body.cloneNode(true);"
                        + " page.querySelectorAll('code').forEach(code => code.remove()); return page.textContent; }");
    }

    private static int follow(Person person, String account, List<String> way) {
        int status = person.open(address(person, account, way));
        LINKS.put(key(account, way), links(person));
        return status;
    }

    private static String address(Person person, String account, List<String> way) {
        String step = way.get(way.size() - 1);
        if (!step.endsWith("*")) {
            return step;
        }
        List<String> before = way.subList(0, way.size() - 1);
        if (!LINKS.containsKey(key(account, before))) {
            follow(person, account, before);
        }
        return LINKS.get(key(account, before)).stream()
                .filter(link -> link.startsWith(step.substring(0, step.length() - 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + step + " at " + before + " for " + account));
    }

    private static List<String> key(String account, List<String> way) {
        return Stream.concat(Stream.of(account), way.stream()).toList();
    }

    private static List<String> links(Person person) {
        return ((List<?>)
                        person.page()
                                .evaluate(
                                        "[...document.querySelectorAll('main a[href]')].map(link => link.getAttribute('href'))"))
                .stream().map(String.class::cast).toList();
    }

    private static void wear(Person person, String form) {
        if (!form.equals("zh")) {
            String name = form.equals("en") ? "lang" : "size";
            person.page().context().addCookies(List.of(new Cookie(name, form).setUrl(PortalExtension.address("/"))));
        }
    }
}
