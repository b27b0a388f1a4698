package org.lianluo.shared.web.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lianluo.shared.text.TypedText;

/**
 * Text that a person wrote: not blank, at most so many characters (code points, so a rare Chinese character counts
 * once), no control characters but line breaks and tabs, no lone surrogates. Null is left to {@code @NotNull}.
 *
 * <p>It was cleaned when it was read ({@link TypedText}): what is invisible and stray is gone, and so are blanks around it.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {

    /** Most characters. */
    int max();

    /** Whether it is a title, a name, an address: line breaks in it become blanks. */
    boolean oneLine() default false;

    String message() default "{org.lianluo.PlainText.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule itself. */
    class Check implements ConstraintValidator<PlainText, String> {

        private int max;

        @Override
        public void initialize(PlainText constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null
                    || (!TypedText.isBlank(text)
                            && text.codePointCount(0, text.length()) <= max
                            && TypedText.isPlain(text));
        }
    }
}
