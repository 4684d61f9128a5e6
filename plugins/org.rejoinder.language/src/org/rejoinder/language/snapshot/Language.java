package org.rejoinder.language.snapshot;

import com.google.inject.Injector;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.rejoinder.language.RejoinderStandaloneSetup;
import org.rejoinder.language.scoping.VisibleFiles;
import org.rejoinder.rules.Examiner;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;

/** The language ready for use: the entrance for everybody who has documents. Safe for several threads. */
public final class Language {

    private final IResourceFactory factory;
    private final OperationCanceledManager cancel;
    private final NameCheck nameCheck;
    private final Examiner examiner;

    /**
     * @param injector of the runtime module, with or without the editor's
     * @param registry the rules to examine with
     */
    public Language(Injector injector, RuleRegistry registry) {
        factory = injector.getInstance(IResourceFactory.class);
        cancel = injector.getInstance(OperationCanceledManager.class);
        nameCheck = new NameCheck(injector.getInstance(VisibleFiles.class));
        examiner = new Examiner(registry);
    }

    /** In plain Java: fills EMF's and Xtext's registries first. */
    public static Language standalone(RuleRegistry registry) {
        return new Language(new RejoinderStandaloneSetup().createInjectorAndDoEMFRegistration(), registry);
    }

    /** The engine's entrance that snapshots go through. */
    public Examiner examiner() {
        return examiner;
    }

    /**
     * For snapshots against one state of the files that are seen.
     *
     * @param visible that state
     * @param settings what the user chose
     * @param texts where the articles' texts are read
     */
    public Session session(Visible visible, Settings settings, ArticleTexts texts) {
        return session(visible, settings, texts, FileContents.SAVED);
    }

    /** As the other one, with what shared files hold told by somebody. */
    public Session session(Visible visible, Settings settings, ArticleTexts texts, FileContents contents) {
        return new Session(this, visible, settings, texts, contents);
    }

    /** A snapshot of a document that sees no other, with the standard settings and texts from files. */
    public Snapshot snapshot(URI uri, String text) {
        return session(Visible.NOTHING, Settings.STANDARD, ArticleTexts.files()).snapshot(uri, text);
    }

    VisibleResources resources(FileContents contents) {
        VisibleResources set = new VisibleResources(contents);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", factory);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("rejoinder", factory);
        return set;
    }

    NameCheck nameCheck() {
        return nameCheck;
    }

    void checkCanceled(CancelIndicator indicator) {
        cancel.checkCanceled(indicator);
    }
}
