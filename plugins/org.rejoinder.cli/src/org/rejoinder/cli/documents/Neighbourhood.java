package org.rejoinder.cli.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The documents that see each other, and which of their articles are connected, so that each group can be read by itself. */
final class Neighbourhood {

    private final Map<Path, Preview> previews = new LinkedHashMap<>();
    private final Map<String, List<Path>> byArticle = new HashMap<>();
    private final Map<Path, Path> leader = new HashMap<>();
    private final Map<Path, List<Path>> groups = new HashMap<>();
    private final List<Path> shared = new ArrayList<>();

    /** A document of the neighbourhood. */
    void add(Path file, Preview preview) {
        previews.put(file, preview);
        if (preview.isShared()) {
            shared.add(file);
        } else {
            leader.put(file, file);
            if (!preview.article().isEmpty()) {
                byArticle.computeIfAbsent(preview.article(), a -> new ArrayList<>(1)).add(file);
            }
        }
    }

    /**
     * Connects what belongs together: an article that names another one, and articles that take sides on one shared claim.
     *
     * @param claims names of the claims that shared files declare
     */
    void connect(Set<String> claims) {
        Map<String, Path> first = new HashMap<>();
        previews.forEach((file, preview) -> {
            for (String qualifier : preview.qualifiers()) {
                if (!qualifier.equals(preview.article())) {
                    byArticle.getOrDefault(qualifier, List.of()).forEach(other -> join(file, other));
                }
            }
            if (!preview.isShared()) {
                for (String name : preview.names()) {
                    if (claims.contains(name)) {
                        join(file, first.computeIfAbsent(name, n -> file));
                    }
                }
            }
        });
        for (Path file : leader.keySet().stream().sorted().toList()) {
            groups.computeIfAbsent(root(file), l -> new ArrayList<>(1)).add(file);
        }
    }

    /** The shared files, in the order in which they were added. */
    List<Path> shared() {
        return shared;
    }

    /** The articles that are read together with this one, itself among them, by path; of a shared file only itself. */
    List<Path> group(Path file) {
        return leader.containsKey(file) ? groups.get(root(file)) : List.of(file);
    }

    /** Whether the document is part of the neighbourhood. */
    boolean knows(Path file) {
        return previews.containsKey(file);
    }

    /** The documents that declare an article with this Id. */
    List<Path> declaring(String article) {
        return byArticle.getOrDefault(article, List.of());
    }

    private void join(Path a, Path b) {
        Path one = root(a);
        Path other = root(b);
        if (!one.equals(other)) {
            leader.put(one, other);
        }
    }

    private Path root(Path file) {
        Path at = file;
        while (!leader.get(at).equals(at)) {
            leader.put(at, leader.get(leader.get(at)));
            at = leader.get(at);
        }
        return at;
    }
}
