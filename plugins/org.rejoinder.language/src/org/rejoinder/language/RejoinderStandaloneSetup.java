package org.rejoinder.language;

import com.google.inject.Injector;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.eclipse.emf.ecore.EPackage;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.DocumentValidator;

/** Fills EMF's and Xtext's registries for use in plain Java; inside OSGi extension points do that. */
public class RejoinderStandaloneSetup extends RejoinderStandaloneSetupGenerated {

    /** Registers the language with an injector of its own. */
    public static void doSetup() {
        new RejoinderStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.putIfAbsent(RejoinderPackage.eNS_URI, RejoinderPackage.eINSTANCE);
        DocumentValidator.register();
        silenceLog();
        return super.createInjectorAndDoEMFRegistration();
    }

    /** What is wrong with a document is a finding; without an appender log4j would complain on the error stream. */
    private static void silenceLog() {
        Logger root = Logger.getRootLogger();
        if (!root.getAllAppenders().hasMoreElements()) {
            root.addAppender(new NullAppender());
            root.setLevel(Level.OFF);
        }
    }
}
