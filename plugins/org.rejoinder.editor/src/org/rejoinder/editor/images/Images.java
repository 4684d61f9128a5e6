package org.rejoinder.editor.images;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** Our icons by their file's name, made when first asked for; on the user interface's thread. */
public final class Images {

    /** A document. */
    public static final String DOCUMENT = "document";
    /** An article. */
    public static final String ARTICLE = "article";
    /** A source. */
    public static final String SOURCE = "source";
    /** A claim. */
    public static final String CLAIM = "claim";
    /** A statement. */
    public static final String STATEMENT = "statement";
    /** A rebuttal. */
    public static final String REBUTTAL = "rebuttal";
    /** A remark. */
    public static final String REMARK = "remark";
    /** A passage of the article. */
    public static final String PASSAGE = "passage";
    /** A fix of a finding. */
    public static final String FIX = "fix";
    /** A word of the language. */
    public static final String KEYWORD = "keyword";

    private static final String BUNDLE = "org.rejoinder.editor";

    private Images() {
    }

    /** {@return the icon; shared, not to be disposed of} */
    public static Image get(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + "/" + name;
        if (registry.get(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }

    /** {@return the icon's descriptor; the one for a missing image where there is none of that name} */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
