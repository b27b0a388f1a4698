package org.lianluo.portal.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lianluo.client.model.FieldProblem;
import org.lianluo.client.model.Problem;

/**
 * What somebody entered into a form that was refused, and why. Templates read it as {@code cdi:entered}, so that the form
 * is drawn again with all that was in it. A field is named as the API's pointer to it, with dots: {@code submitter.phone}.
 */
@Named("entered")
@RequestScoped
public class Entered {

    /** One fault. {@code field} is empty where it is of the whole form. */
    public record Fault(String field, String message) {}

    private static final Set<String> OF_THE_FORM = Set.of("key", "etag", "back");
    private static final int SENTENCE = 10;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> days = new TreeMap<>();
    private String unknownCodes = "";
    private int status;
    private String form = "";

    void refused(String sentForm, Map<String, List<String>> sent, Problem problem) {
        form = sentForm;
        values.putAll(sent);
        status = problem.getStatus();
        if (problem.getAdditionalProperties() != null) {
            problem.getAdditionalProperties().forEach((name, value) -> {
                if (name.equals("unknownCodes") && value instanceof List<?> codes) {
                    unknownCodes = codes.stream().map(String::valueOf).collect(Collectors.joining(", "));
                }
                if (DAY.matcher(String.valueOf(value)).matches()) {
                    days.put(name, value.toString());
                }
            });
        }
        List<FieldProblem> errors = problem.getErrors() == null ? List.of() : problem.getErrors();
        errors.forEach(error -> faults.add(new Fault(fieldOf(error), error.getMessage())));
        if (faults.isEmpty()) {
            faults.add(new Fault("", problem.getTitle()));
        }
    }

    void keep(Map<String, List<String>> sent) {
        values.putAll(sent);
    }

    private static String fieldOf(FieldProblem error) {
        if (error.getPointer() != null) {
            return error.getPointer().replaceFirst("^/", "").replace('/', '.');
        }
        return error.getParameter() == null ? "" : error.getParameter();
    }

    public boolean isRefused() {
        return status != 0;
    }

    /** Whether the form is drawn again for what was found by it. */
    public boolean isKept() {
        return status == 0 && !values.isEmpty();
    }

    /** Whether somebody else changed the row since the form was drawn. */
    public boolean isChanged() {
        return status == 412;
    }

    /** Whether they may not send it, or not any more. */
    public boolean isForbidden() {
        return status == 403;
    }

    /**
     * The sentences that were entered, where the form may not be on the page any more since the case has moved on: nobody
     * has to write them twice.
     */
    public List<String> getSentences() {
        if (status == 0 || status == 400) {
            return List.of();
        }
        return values.entrySet().stream()
                .filter(field -> !OF_THE_FORM.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream())
                .filter(text -> text.codePointCount(0, text.length()) >= SENTENCE)
                .toList();
    }

    /** The days that a refusal names, such as the one that has passed. */
    public Map<String, String> getDays() {
        return days;
    }

    /** The codes that a refusal names, since nobody has them; empty for none. */
    public String getUnknownCodes() {
        return unknownCodes;
    }

    public List<Fault> getFaults() {
        return faults;
    }

    /** Whether it was this form of the page, by its action; a page may have several. */
    public boolean in(String action) {
        return form.equals(action);
    }

    /** What was entered, else what is kept. */
    public String value(String field, Object kept) {
        List<String> sent = values.get(field);
        if (sent != null) {
            return sent.isEmpty() ? "" : sent.get(0);
        }
        return kept == null ? "" : kept.toString();
    }

    /** Whether this one of several is chosen. */
    public boolean has(String field, Object option, Object kept) {
        List<String> sent = values.get(field);
        return sent == null ? option.equals(kept) : sent.contains(option.toString());
    }

    /** The fault of a field or of a part of it, or nothing. */
    public String faultIn(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field) || fault.field().startsWith(field + "."))
                .map(Fault::message)
                .findFirst()
                .orElse("");
    }

    /** Where one of several values of a field was sent, as the API names it; of one that was not sent a name without faults. */
    public String place(String field, String value) {
        return field + "." + values.getOrDefault(field, List.of()).indexOf(value);
    }

    /** The fault of a field, or nothing. */
    public String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::message)
                .findFirst()
                .orElse("");
    }
}
