package org.rejoinder.cli;

import java.io.IOException;

/** One of the program's commands. */
public interface Command {

    /** Declares what may stand behind the command's name. */
    void declare(Options options);

    /**
     * Does what was asked for.
     *
     * @return the exit code, see {@link ExitCode}
     * @throws UsageProblem if the arguments go together badly
     * @throws IOException if the output cannot be written
     */
    int run(Arguments arguments) throws IOException;
}
