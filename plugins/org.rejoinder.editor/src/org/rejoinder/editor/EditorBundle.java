package org.rejoinder.editor;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.rejoinder.editor.document.OpenDocuments;

/** Offers the open documents as a service, for as long as the bundle is active. */
public final class EditorBundle implements BundleActivator {

    private OpenDocuments documents;

    @Override
    public void start(BundleContext context) {
        documents = new OpenDocuments();
        context.registerService(OpenDocuments.class, documents, null);
    }

    @Override
    public void stop(BundleContext context) {
        documents.dispose();
    }
}
