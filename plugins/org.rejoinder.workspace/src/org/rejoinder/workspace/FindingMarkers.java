package org.rejoinder.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.rejoinder.language.ide.checking.CheckedFinding;
import org.rejoinder.language.ide.fixes.Fix;
import org.rejoinder.rules.Severity;
import org.rejoinder.text.Offsets;

/** The findings of saved files, as the Problems view shows them. */
public final class FindingMarkers {

    /** The type of our markers. */
    public static final String TYPE = "org.rejoinder.workspace.finding";
    /** The attribute that holds the rule's id. */
    public static final String RULE = "org.rejoinder.rule";

    private static final String FIXES = "org.rejoinder.fixes";
    private static final String SEPARATOR = "\n";

    private FindingMarkers() {
    }

    /** {@return the id of the rule that found what a marker tells of} */
    public static String rule(IMarker marker) {
        return marker.getAttribute(RULE, "");
    }

    /** {@return the titles of the fixes that a marker's finding offers} */
    public static List<String> fixes(IMarker marker) {
        String titles = marker.getAttribute(FIXES, "");
        return titles.isEmpty() ? List.of() : List.of(titles.split(SEPARATOR));
    }

    /** {@return whether a marker was made of a finding that is equal to the given one but for its place} */
    public static boolean isAbout(IMarker marker, CheckedFinding finding) {
        return finding.rule().equals(rule(marker)) && message(finding).equals(marker.getAttribute(IMarker.MESSAGE, ""));
    }

    private static String message(CheckedFinding finding) {
        return finding.message() + " (" + finding.rule() + ")";
    }

    /**
     * Makes a file's markers say what was found, and touches them only where that is something else.
     *
     * @param lines the file's offsets
     * @throws CoreException where the workspace refuses
     */
    public static void show(IFile file, List<CheckedFinding> findings, Offsets lines) throws CoreException {
        Map<Map<String, Object>, Integer> wanted = new HashMap<>();
        for (CheckedFinding finding : findings) {
            wanted.merge(attributes(finding, lines), 1, Integer::sum);
        }
        for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
            Map<String, Object> there = marker.getAttributes();
            there = there == null ? Map.of() : new HashMap<>(there);
            there.keySet().retainAll(KEPT);
            Integer left = wanted.get(there);
            if (left == null || left == 0) {
                marker.delete();
            } else {
                wanted.put(there, left - 1);
            }
        }
        for (Map.Entry<Map<String, Object>, Integer> entry : wanted.entrySet()) {
            for (int i = 0; i < entry.getValue(); i++) {
                file.createMarker(TYPE, entry.getKey());
            }
        }
    }

    private static final List<String> KEPT = List.of(IMarker.MESSAGE, IMarker.SEVERITY, IMarker.CHAR_START,
            IMarker.CHAR_END, IMarker.LINE_NUMBER, IMarker.SOURCE_ID, RULE, FIXES);

    private static Map<String, Object> attributes(CheckedFinding finding, Offsets lines) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, message(finding));
        attributes.put(IMarker.SEVERITY, severity(finding.severity()));
        attributes.put(IMarker.CHAR_START, finding.begin());
        attributes.put(IMarker.CHAR_END, finding.end());
        attributes.put(IMarker.LINE_NUMBER, lines.line(finding.begin()));
        attributes.put(IMarker.SOURCE_ID, "Rejoinder");
        attributes.put(RULE, finding.rule());
        if (!finding.fixes().isEmpty()) {
            attributes.put(FIXES, finding.fixes().stream().map(Fix::title).map(title -> title.replace('\n', ' '))
                    .collect(java.util.stream.Collectors.joining(SEPARATOR)));
        }
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            default -> IMarker.SEVERITY_INFO;
        };
    }
}
