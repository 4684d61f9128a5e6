package org.rejoinder.cli;

import com.google.gson.stream.JsonWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command writes to. UTF-8 and line feeds always, whatever the machine's own customs. */
public final class Console {

    private final PrintStream out;
    private final PrintStream err;

    /** Writes encoded bytes to these streams; their own character encoding is not used. */
    public Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Writes as it is. */
    public void out(String text) {
        write(out, text);
    }

    /** Writes a line. */
    public void outLine(String line) {
        write(out, line + "\n");
    }

    /** Writes a line to the error output. What went to the output before is seen before. */
    public void errLine(String line) {
        out.flush();
        write(err, line + "\n");
        err.flush();
    }

    /** The error output for a text that goes on in the same line, such as a progress count. */
    public void err(String text) {
        write(err, text);
        err.flush();
    }

    /** Writes indented JSON to the output; whoever writes flushes. HTML characters stay as they are. */
    public JsonWriter json() {
        JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.setIndent("  ");
        json.setHtmlSafe(false);
        return json;
    }

    /** The output itself, for a protocol that has it to itself. */
    public OutputStream output() {
        return out;
    }

    /** Ends the output. Whether every byte arrived: false for a closed pipe or a full disk. */
    public boolean finish() {
        out.flush();
        err.flush();
        return !out.checkError();
    }

    private static void write(PrintStream stream, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
    }
}
