package org.rejoinder.workspace.exchange;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.FormatRegistry;

/** The formats of this installation: our own, and those that other bundles contribute. */
public final class Formats {

    private static final String POINT = "org.rejoinder.exchange.formats";

    private Formats() {
    }

    /** {@return all formats; a contributed one that cannot be made is left out, and said so in the error log} */
    public static FormatRegistry registry() {
        List<Format> contributed = new ArrayList<>();
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            try {
                if (element.createExecutableExtension("class") instanceof Format format) {
                    contributed.add(format);
                }
            } catch (CoreException e) {
                ILog.of(Formats.class).log(e.getStatus());
            }
        }
        return FormatRegistry.standard(contributed);
    }
}
