package org.rejoinder.language.resource;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.rejoinder.language.naming.QualifiedNames;
import org.rejoinder.model.Article;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;

/** What other files may know of a document: its article and its names. */
@Singleton
public class DocumentDescriptions extends DefaultResourceDescriptionStrategy {

    /** User data of each description: {@link #IN_ARTICLE} when its file has an article, which no other file loads. */
    public static final String FILE = "file";
    /** The file annotates an article. */
    public static final String IN_ARTICLE = "article";
    /** The file is shared. */
    public static final String SHARED = "shared";

    /** User data of an article: its facts, as {@link org.rejoinder.rules.facts.ArticleFacts#write()} gives them. */
    public static final String FACTS = "facts";

    @Inject
    private QualifiedNames names;

    @Override
    public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
        if (element instanceof Document document) {
            Article article = document.getArticle();
            Map<String, String> data = Map.of(FILE, article == null ? SHARED : IN_ARTICLE);
            if (article != null) {
                String facts = document.eResource() instanceof RejoinderResource resource ? resource.facts() : null;
                accept(article, facts == null ? data : Map.of(FILE, IN_ARTICLE, FACTS, facts), acceptor);
            }
            for (Declaration declaration : document.getElements()) {
                accept(declaration, data, acceptor);
            }
        }
        return false;
    }

    private void accept(Declaration declaration, Map<String, String> data, IAcceptor<IEObjectDescription> acceptor) {
        QualifiedName name = names.getFullyQualifiedName(declaration);
        if (name != null) {
            acceptor.accept(EObjectDescription.create(name, declaration, data));
        }
    }
}
