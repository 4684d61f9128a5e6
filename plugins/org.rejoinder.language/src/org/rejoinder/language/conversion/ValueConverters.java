package org.rejoinder.language.conversion;

import com.google.inject.Singleton;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.rejoinder.language.Messages;

/** Turns what is written into the model's values, by the grammar's rule, and back. */
@Singleton
public class ValueConverters implements IValueConverterService {

    @Override
    public Object toValue(String string, String rule, INode node) throws ValueConverterException {
        if (string == null) {
            return null;
        }
        return switch (simple(rule)) {
            case "Words" -> Quotation.raw(string);
            case "Value", "FileName" -> Quotation.value(string);
            case "Embedded" -> Quotation.embedded(string);
            case "INT" -> number(string, node);
            default -> string;
        };
    }

    /** The generated parser names rules with their grammar in front. */
    private static String simple(String rule) {
        return rule.substring(rule.lastIndexOf('.') + 1);
    }

    private static Integer number(String digits, INode node) {
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            throw new ValueConverterException(Messages.of("number.tooLarge", digits), node, null);
        }
    }

    @Override
    public String toString(Object value, String rule) throws ValueConverterException {
        String text = String.valueOf(value);
        return switch (simple(rule)) {
            case "Words" -> '"' + text + '"';
            case "Value", "FileName" -> Quotation.quote(text);
            case "Embedded" -> Quotation.embed(text);
            default -> text;
        };
    }
}
