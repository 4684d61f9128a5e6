package org.rejoinder.workspace;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.rejoinder.cli.Main;

/** Hands its arguments to the command line, so that an installed IDE prints the very same bytes. Needs no display. */
public final class HeadlessApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] given = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<String> arguments = new ArrayList<>(given == null ? List.of() : Arrays.asList(given));
        // The launcher of some platforms leaves this in.
        arguments.removeIf("-pdelaunch"::equals);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
        int code = Main.run(arguments.toArray(String[]::new), out, err);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void stop() {
        // The command line ends by itself.
    }
}
