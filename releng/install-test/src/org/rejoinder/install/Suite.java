package org.rejoinder.install;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Steps one after the other, each a test case; when one fails, those that stand on it fail too, and say so. */
final class Suite {

    /** What a step does; it fails by what it throws. */
    interface Step {

        /** Does it. */
        void run() throws Exception;
    }

    private final String name;
    private final StringBuilder cases = new StringBuilder();
    private int steps;
    private int failures;

    Suite(String name) {
        this.name = name;
    }

    /** Fails the step that is under way, unless the condition holds. */
    static void expect(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    void step(String title, Step step) {
        steps++;
        long start = System.nanoTime();
        Throwable failure = failures > 0 ? new AssertionError("a step before this one failed") : null;
        if (failure == null) {
            try {
                step.run();
            } catch (Exception | AssertionError e) {
                failure = e;
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%s: %s %s (%.1f s)%n", name, title, failure == null ? "" : "FAILED", seconds);
        cases.append(String.format(Locale.ROOT, "  <testcase classname=\"%s\" name=\"%s\" time=\"%.3f\"", name, escape(title), seconds));
        if (failure == null) {
            cases.append("/>\n");
        } else {
            failures++;
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            System.out.println(trace);
            cases.append(">\n    <failure message=\"").append(escape(String.valueOf(failure.getMessage()))).append("\">")
                    .append(escape(trace.toString())).append("</failure>\n  </testcase>\n");
        }
    }

    boolean failed() {
        return failures > 0;
    }

    /** Writes the report as JUnit XML. */
    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("TEST-" + name + ".xml"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"" + name
                + "\" tests=\"" + steps + "\" failures=\"" + failures + "\" errors=\"0\" skipped=\"0\">\n" + cases + "</testsuite>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "?");
    }
}
