package org.rejoinder.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The icons of this bundle. */
public final class Icons {

    /** What stands at the head of each wizard. */
    public static final String WIZARD = "wizard";

    private Icons() {
    }

    /** {@return the icon {@code icons/NAME.svg}; the one for a missing image where there is none of that name} */
    public static ImageDescriptor of(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.rejoinder.ui", "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
