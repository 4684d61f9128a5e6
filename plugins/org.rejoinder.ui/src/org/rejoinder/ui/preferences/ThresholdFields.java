package org.rejoinder.ui.preferences;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.rejoinder.rules.Threshold;
import org.rejoinder.ui.Messages;

/** The numbers that decide when a rule fires. */
final class ThresholdFields {

    private static final int MOST = 999_999;

    private final RuleChoices choices;
    private final Map<Threshold, Spinner> fields = new EnumMap<>(Threshold.class);

    ThresholdFields(Composite parent, RuleChoices choices) {
        this.choices = choices;
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(parent);
        for (Threshold threshold : Threshold.values()) {
            Label label = new Label(parent, SWT.WRAP);
            label.setText(Messages.of("threshold." + threshold.key(), threshold.standard()));
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(360, SWT.DEFAULT).applyTo(label);
            Spinner field = new Spinner(parent, SWT.BORDER);
            field.setValues(choices.threshold(threshold), 0, MOST, 0, 1, 5);
            field.addListener(SWT.Selection, event -> choices.threshold(threshold, field.getSelection()));
            field.addListener(SWT.Modify, event -> choices.threshold(threshold, field.getSelection()));
            fields.put(threshold, field);
        }
    }

    /** Shows the choices as they are. */
    void refresh() {
        fields.forEach((threshold, field) -> field.setSelection(choices.threshold(threshold)));
    }

    void setEnabled(boolean enabled) {
        fields.values().forEach(field -> field.setEnabled(enabled));
    }
}
