package org.lianluo.shared.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.sheets.Column;
import org.lianluo.shared.sheets.Header;
import org.lianluo.shared.sheets.SheetRow;
import org.lianluo.shared.sheets.Words;

/** Makes of cells what they say, and of refusals what is wrong with which cell. */
@ApplicationScoped
class RowReading {

    private static final Words FORMULA =
            new Words("此格是公式，请把它粘贴为数值或者文字", "This cell is a formula: paste it as a value or a text");
    private static final Words EMPTY = new Words("请填写此项", "Fill this in");
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Validator validator;
    private final MessageInterpolator messages;
    private final ObjectMapper json;

    RowReading(ValidatorFactory validation, ObjectMapper json) {
        this.validator = validation.getValidator();
        this.messages = validation.getMessageInterpolator();
        this.json = json;
    }

    /**
     * A row of a file.
     *
     * @param row what it says; null where it has faults
     * @param key null where it lacks it
     */
    record Read<R>(int number, String key, R row, String cells, List<CellFault> faults) {}

    <R> Read<R> read(RowKind<R> kind, Header header, SheetRow row) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<CellFault> faults = new ArrayList<>();
        for (Column column : kind.columns()) {
            if (header.has(column)) {
                int place = header.place(column);
                texts.put(column.name(), row.text(place));
                if (row.formulas().contains(place)) {
                    faults.add(CellFault.of(header.heading(column), FORMULA));
                } else if (column.required() && row.text(place).isBlank()) {
                    faults.add(CellFault.of(header.heading(column), EMPTY));
                }
            }
        }
        Cells cells = new Cells(texts);
        R read = kind.read(cells);
        cells.faults().forEach(fault -> faults.add(CellFault.of(header.heading(fault.column()), fault.words())));
        if (faults.isEmpty()) {
            validator.validate(read).forEach(violation -> faults.add(fault(kind, header, violation)));
        }
        return new Read<>(
                row.number(), kind.key(read), faults.isEmpty() ? read : null, write(texts), List.copyOf(faults));
    }

    /** A row that was right when it was looked at. */
    <R> R again(RowKind<R> kind, String cells) {
        try {
            return kind.read(new Cells(json.readValue(cells, TEXTS)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cells can't be read", e);
        }
    }

    /** What a refusal has against a row. */
    List<CellFault> faults(RowKind<?> kind, ProblemException refusal) {
        if (refusal.fields().isEmpty()) {
            return List.of(CellFault.of(
                    null, new Words(refusal.code().titleZh(), refusal.code().titleEn())));
        }
        return refusal.fields().stream()
                .map(field -> CellFault.of(heading(kind, field), Words.of(field.message())))
                .toList();
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("can't be written as JSON: " + value.getClass(), e);
        }
    }

    List<CellFault> faults(String written) {
        try {
            return json.readValue(written, new TypeReference<List<CellFault>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("faults can't be read", e);
        }
    }

    private <R> CellFault fault(RowKind<R> kind, Header header, ConstraintViolation<R> violation) {
        Column column = column(kind, violation.getPropertyPath().toString());
        return new CellFault(
                column == null ? null : header.heading(column),
                message(violation, Locale.SIMPLIFIED_CHINESE),
                message(violation, Locale.ENGLISH));
    }

    private String message(ConstraintViolation<?> violation, Locale locale) {
        return messages.interpolate(violation.getMessageTemplate(), new Place(violation), locale);
    }

    private static String heading(RowKind<?> kind, FieldProblem field) {
        Column column =
                field.pointer() == null ? null : column(kind, field.pointer().replace('/', '.'));
        return column == null ? null : column.zh();
    }

    /** The column of a path such as {@code details.stationCodes[0]}: what names one of ours. */
    private static Column column(RowKind<?> kind, String path) {
        for (String part : path.split("[.\\[\\]]")) {
            for (Column column : kind.columns()) {
                if (column.name().equals(part)) {
                    return column;
                }
            }
        }
        return null;
    }

    /** What a message may name of the constraint. */
    private record Place(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
