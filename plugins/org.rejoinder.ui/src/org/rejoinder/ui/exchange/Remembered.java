package org.rejoinder.ui.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What a wizard was told the last time. */
final class Remembered {

    private static final int MOST = 8;

    private Remembered() {
    }

    /** {@return the settings of a wizard} */
    static IDialogSettings section(String name) {
        IDialogSettings all = PlatformUI
                .getDialogSettingsProvider(FrameworkUtil.getBundle(Remembered.class)).getDialogSettings();
        IDialogSettings section = all.getSection(name);
        return section == null ? all.addNewSection(name) : section;
    }

    /** {@return a list of values, the latest first} */
    static List<String> list(IDialogSettings settings, String key) {
        String[] values = settings.getArray(key);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /** Puts a value in front of the list of those given before. */
    static void add(IDialogSettings settings, String key, String value) {
        if (!value.isBlank()) {
            List<String> values = new ArrayList<>(list(settings, key));
            values.remove(value);
            values.add(0, value);
            settings.put(key, values.subList(0, Math.min(MOST, values.size())).toArray(String[]::new));
        }
    }
}
