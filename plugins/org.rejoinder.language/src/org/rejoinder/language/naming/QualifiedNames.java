package org.rejoinder.language.naming;

import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.rejoinder.model.Article;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;

/** Global names: ARTICLE.NAME, in a file without an article the name as it is. */
@Singleton
public class QualifiedNames extends IQualifiedNameProvider.AbstractImpl {

    /** The global name; null for what has none, as for a name in an article whose Id is not yet typed. */
    @Override
    public QualifiedName getFullyQualifiedName(EObject element) {
        if (!(element instanceof Named named) || named.getName() == null) {
            return null;
        }
        if (named instanceof Article || !(named.eContainer() instanceof Document document) || document.getArticle() == null) {
            return QualifiedName.create(named.getName());
        }
        String article = document.getArticle().getName();
        return article == null ? null : QualifiedName.create(article, named.getName());
    }
}
