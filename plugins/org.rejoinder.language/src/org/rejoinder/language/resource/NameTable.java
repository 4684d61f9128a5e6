package org.rejoinder.language.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;

/** The names that a document declares, each found without a search. */
public final class NameTable {

    private final Map<String, List<Named>> byName = new LinkedHashMap<>();
    private final Map<String, List<Named>> qualified = new HashMap<>();
    private final Set<String> misread = new HashSet<>();

    /** @param document may be null: then there are no names */
    NameTable(Document document) {
        if (document == null) {
            return;
        }
        Named article = document.getArticle();
        String prefix = article == null || article.getName() == null ? null : article.getName() + '.';
        if (prefix != null) {
            qualified.computeIfAbsent(article.getName(), n -> new ArrayList<>(1)).add(article);
        }
        for (Declaration element : document.getElements()) {
            if (element instanceof Named named && named.getName() != null) {
                List<Named> same = byName.computeIfAbsent(named.getName(), n -> new ArrayList<>(1));
                same.add(named);
                if (prefix != null) {
                    qualified.putIfAbsent(prefix + named.getName(), same);
                }
            }
        }
        document.getMisread().forEach(m -> misread.add(m.getName()));
    }

    /** What has a simple or a qualified name, in the order of declaration; empty when nothing has. */
    public List<Named> get(String name) {
        List<Named> found = byName.get(name);
        if (found == null) {
            found = qualified.get(name);
        }
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }

    /** All simple names with what has them; without the article. */
    public Collection<List<Named>> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /** Whether a declaration whose word could not be read has the name. */
    public boolean isMisread(String name) {
        return misread.contains(name);
    }
}
