package org.rejoinder.install;

import static org.rejoinder.install.Suite.expect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs to their end. One that takes longer than five minutes, or ends with an error, fails the step. */
final class Programs {

    private static final int PATIENCE = 300;
    private static final int LAST_LINES = 30;

    private final Path logs;

    /** @param logs the folder that gets what the programs write */
    Programs(Path logs) {
        this.logs = logs;
    }

    /** {@return the command that runs the JVM of this test} */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** {@return what a program writes to its output; what it complains about goes to a log} */
    String output(Path folder, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(logs, "output-", ".txt");
        Path complaints = Files.createTempFile(logs, "output-", ".log");
        run(new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(output.toFile()).redirectError(complaints.toFile()),
                command, complaints, output);
        return Files.readString(output);
    }

    /** Runs a program that writes to a log. */
    void run(String name, List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(logs, name + "-", ".log");
        run(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()), command, log);
    }

    private static void run(ProcessBuilder program, List<String> command, Path... logs) throws IOException, InterruptedException {
        Process process = program.start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError(command + " did not end within " + PATIENCE + " seconds; its output ends: " + tail(logs));
        }
        expect(process.exitValue() == 0, command + " ended with " + process.exitValue() + "; its output ends: " + tail(logs));
    }

    private static String tail(Path... logs) throws IOException {
        StringBuilder tail = new StringBuilder();
        for (Path log : logs) {
            List<String> lines = Files.readAllLines(log);
            tail.append(String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()))).append('\n');
        }
        return tail.toString();
    }
}
