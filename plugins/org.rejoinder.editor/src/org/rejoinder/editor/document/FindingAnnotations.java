package org.rejoinder.editor.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.rejoinder.language.ide.checking.CheckedFinding;

/**
 * The squiggles of one document. They are the document's, not a viewer's: two editors of it share one annotation model,
 * in which each finding must stand once. What has not changed stays as it is, so that nothing flickers.
 */
final class FindingAnnotations {

    private final List<FindingAnnotation> shown = new ArrayList<>();

    void show(DocumentModel model) {
        IAnnotationModel annotations = model.annotations();
        if (!(annotations instanceof IAnnotationModelExtension extension)) {
            return;
        }
        Set<CheckedFinding> wanted = new HashSet<>(model.checked().findings());
        Map<CheckedFinding, FindingAnnotation> kept = new HashMap<>();
        List<Annotation> gone = new ArrayList<>();
        for (FindingAnnotation annotation : shown) {
            CheckedFinding finding = annotation.finding();
            Position position = annotations.getPosition(annotation);
            boolean there = position != null && !position.isDeleted() && position.getOffset() == finding.begin()
                    && position.getLength() == finding.end() - finding.begin();
            if (!there || !wanted.contains(finding) || kept.put(finding, annotation) != null) {
                gone.add(annotation);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        List<FindingAnnotation> now = new ArrayList<>(kept.values());
        for (CheckedFinding finding : model.checked().findings()) {
            if (!kept.containsKey(finding)) {
                FindingAnnotation annotation = new FindingAnnotation(finding);
                kept.put(finding, annotation);
                now.add(annotation);
                added.put(annotation, new Position(finding.begin(), finding.end() - finding.begin()));
            }
        }
        if (!gone.isEmpty() || !added.isEmpty()) {
            extension.replaceAnnotations(gone.toArray(Annotation[]::new), added);
        }
        shown.clear();
        shown.addAll(now);
    }
}
