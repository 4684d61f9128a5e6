package org.rejoinder.language.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.rejoinder.language.RejoinderRuntimeModule;
import org.rejoinder.language.RejoinderStandaloneSetup;

/** Registers the language with the editor's services, for use in plain Java (the language server). */
public class RejoinderIdeSetup extends RejoinderStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new RejoinderRuntimeModule(), new RejoinderIdeModule()));
    }
}
