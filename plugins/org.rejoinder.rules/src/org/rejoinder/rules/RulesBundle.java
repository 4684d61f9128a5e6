package org.rejoinder.rules;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** In OSGi only: registers the validator of models, for which EMF has no extension point. Plain Java never loads this class. */
public final class RulesBundle implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        DocumentValidator.register();
    }

    @Override
    public void stop(BundleContext context) {
        DocumentValidator.unregister();
    }
}
