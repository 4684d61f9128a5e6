package org.rejoinder.rules;

import java.util.Map;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.rejoinder.model.Document;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.text.Decoding;

/**
 * Lets EMF validate a model with the rules, at the root: for models that came from XMI or a program. The article's text comes
 * from the document, or from the caller under {@link #TEXT}; without either nothing is said about places.
 */
public final class DocumentValidator implements EValidator {

    /** Key of the validation context for the {@link Decoding} of the article's text. */
    public static final String TEXT = "org.rejoinder.text";
    /** Source of the diagnostics. */
    public static final String SOURCE = "org.rejoinder.rules";

    private final Examiner examiner;

    /** @param examiner what examines */
    public DocumentValidator(Examiner examiner) {
        this.examiner = examiner;
    }

    /**
     * Registers a validator for the model, unless it has one; made when the first model is validated. For the standalone setup and
     * the bundle's activator only.
     */
    public static void register() {
        EValidator.Registry.INSTANCE.putIfAbsent(RejoinderPackage.eINSTANCE, new Lazy());
    }

    /** Takes the validator back. */
    static void unregister() {
        EValidator.Registry registry = EValidator.Registry.INSTANCE;
        Object registered = registry.get(RejoinderPackage.eINSTANCE);
        if (registered instanceof Lazy || registered instanceof DocumentValidator) {
            registry.remove(RejoinderPackage.eINSTANCE);
        }
    }

    /** The rules are not loaded before somebody validates. */
    private static final class Lazy implements EValidator.Descriptor {
        @Override
        public EValidator getEValidator() {
            return new DocumentValidator(new Examiner(RuleRegistry.standard()));
        }
    }

    @Override
    public boolean validate(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        if (!(object instanceof Document document)) {
            return true;
        }
        Decoding text = text(document, context);
        boolean valid = true;
        for (Finding finding : examiner.examine(document, text, Surroundings.ALONE, Settings.STANDARD).findings()) {
            boolean unread = text == null && finding.rule().equals("TXT-11");
            if (!unread && diagnostics != null) {
                EObject owner = finding.path().owner(document);
                diagnostics.add(new BasicDiagnostic(severity(finding), SOURCE, 0, finding.rule() + ": " + finding.message(),
                        new Object[] {owner == null ? document : owner}));
            }
            valid &= unread || finding.severity() != Severity.ERROR;
        }
        return valid;
    }

    private static Decoding text(Document document, Map<Object, Object> context) {
        if (context != null && context.get(TEXT) instanceof Decoding given) {
            return given;
        }
        String embedded = document.getArticle() == null ? null : document.getArticle().getEmbeddedText();
        return embedded == null ? null : Decoding.ofText(embedded);
    }

    private static int severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Diagnostic.ERROR;
            case WARNING -> Diagnostic.WARNING;
            default -> Diagnostic.INFO;
        };
    }

    @Override
    public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return validate(object, diagnostics, context);
    }

    @Override
    public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return true;
    }
}
