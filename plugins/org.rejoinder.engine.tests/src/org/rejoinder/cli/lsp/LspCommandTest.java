package org.rejoinder.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rejoinder.cli.CommandLine;
import org.rejoinder.cli.ExitCode;

/** The command {@code lsp}: the output is the protocol's and nobody else's. */
class LspCommandTest {

    private static String message(String json) {
        return "Content-Length: " + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json;
    }

    private static CommandLine run(String messages, String... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(messages.getBytes(StandardCharsets.UTF_8)));
        try {
            return CommandLine.run(args);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void itAnswersAndLeavesWhenTheEditorDoes() {
        CommandLine run = run(message("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}")
                + message("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}") + message("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}"), "lsp", "--stdio");
        assertEquals(ExitCode.OK, run.code(), run::all);
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("Content-Length: ") && run.out().contains("\"name\":\"rejoinder\"")
                && run.out().contains("\"id\":2"), run::out);
    }

    @Test
    void anEditorThatHangsUpIsTold() {
        assertEquals(ExitCode.FOUND, run("", "lsp").code());
    }

    @Test
    void whatIsNoMessageIsALineOnTheErrorOutput() {
        CommandLine run = run("Content-Length: 5\r\n\r\n{\"js:" + message("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shutdown\"}"), "lsp");
        assertEquals(ExitCode.OK, run.code(), run::all);
        assertEquals(1, run.err().lines().count(), run::all);
        assertTrue(run.out().endsWith("\"id\":1,\"result\":null}"), run::out);
    }
}
