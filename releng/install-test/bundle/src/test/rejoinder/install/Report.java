package test.rejoinder.install;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs checks one after the other and writes what came of them as JUnit XML. */
final class Report {

    /** What is checked; throws where it does not hold. */
    interface Check {
        void run() throws Exception;
    }

    private record Result(String name, double seconds, Throwable failure) {
    }

    private final String suite;
    private final List<Result> results = new ArrayList<>();

    Report(String suite) {
        this.suite = suite;
    }

    /** Runs one check; a failure is kept for the report and ends nothing. */
    void check(String name, Check check) {
        long start = System.nanoTime();
        Throwable failure = null;
        try {
            check.run();
        } catch (Exception | AssertionError | LinkageError e) {
            failure = e;
        }
        results.add(new Result(name, (System.nanoTime() - start) / 1e9, failure));
    }

    void write(Path file) throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        long failures = results.stream().filter(result -> result.failure() != null).count();
        xml.append("<testsuite name=\"").append(escape(suite)).append("\" tests=\"").append(results.size())
                .append("\" failures=\"").append(failures).append("\" errors=\"0\" skipped=\"0\">\n");
        for (Result result : results) {
            xml.append("  <testcase classname=\"").append(escape(suite)).append("\" name=\"").append(escape(result.name()))
                    .append("\" time=\"").append(String.format(java.util.Locale.ROOT, "%.3f", result.seconds())).append('"');
            if (result.failure() == null) {
                xml.append("/>\n");
            } else {
                StringWriter trace = new StringWriter();
                result.failure().printStackTrace(new PrintWriter(trace));
                xml.append(">\n    <failure message=\"").append(escape(String.valueOf(result.failure().getMessage()))).append("\">")
                        .append(escape(trace.toString())).append("</failure>\n  </testcase>\n");
            }
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(unfinished, xml.append("</testsuite>\n"), StandardCharsets.UTF_8);
        Files.move(unfinished, file);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "?");
    }
}
