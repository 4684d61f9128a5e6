package org.rejoinder.language.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.rejoinder.language.Messages;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.syntax.Spelling;
import org.rejoinder.language.syntax.SyntaxProblem;
import org.rejoinder.model.Named;
import org.rejoinder.model.RejoinderPackage;

/** Says what is wrong with a name that refers to nothing: SRC-01 for sources, SYN-01 for the rest, with the nearest names. */
@Singleton
public class UnresolvedNames implements ILinkingDiagnosticMessageProvider {

    @Inject
    private NameScopes scopes;

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        RejoinderResource resource = (RejoinderResource) context.getContext().eResource();
        String name = context.getLinkText();
        if (resource.names().isMisread(name)) {
            // The word ahead of its declaration is reported already.
            return null;
        }
        EClass type = context.getReference().getEReferenceType();
        String kind = type == RejoinderPackage.Literals.SOURCE ? "source"
                : type == RejoinderPackage.Literals.CLAIM ? "claim" : type == RejoinderPackage.Literals.ACT ? "act" : "target";
        String code = kind.equals("source") ? SyntaxProblem.SOURCES : SyntaxProblem.SYNTAX;
        List<Named> others = resource.names().get(name);
        if (!others.isEmpty()) {
            String other = Messages.of("type." + others.get(0).eClass().getName().toLowerCase(Locale.ROOT));
            return new DiagnosticMessage(Messages.of("reference.type", name, other, Messages.of("expected." + kind)), Severity.ERROR, code);
        }
        List<String> names = new ArrayList<>();
        for (IEObjectDescription element : scopes.getScope(context.getContext(), context.getReference()).getAllElements()) {
            names.add(element.getName().toString());
        }
        List<String> nearest = Spelling.nearest(name, names, 3);
        String message = Messages.of(kind + ".undeclared", name);
        if (!nearest.isEmpty()) {
            message += " " + Messages.of("meant", String.join("”, “", nearest));
        }
        return new DiagnosticMessage(message, Severity.ERROR, code, nearest.toArray(String[]::new));
    }
}
