package org.rejoinder.exchange;

/** An input that nothing can be made of, or an article that can not be exported. Its message is for the user. */
public class ExchangeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    /**
     * @param file the file as the user named it; null where there is none
     * @param line the line, from 1; 0 where none can be named
     * @param column the column in UTF-16 units, from 1; 0 where none can be named
     * @param message what is wrong, what was expected, and what to do, in the user's language
     */
    public ExchangeException(String file, int line, int column, String message) {
        super(message);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    /** The file as the user named it; null where there is none. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 where none can be named. */
    public int line() {
        return line;
    }

    /** The column in UTF-16 units, from 1; 0 where none can be named. */
    public int column() {
        return column;
    }

    /** As {@code file:line:column: message}, for the console. */
    public String located() {
        StringBuilder where = new StringBuilder();
        if (file != null) {
            where.append(file);
            if (line > 0) {
                where.append(':').append(line);
                if (column > 0) {
                    where.append(':').append(column);
                }
            }
            where.append(": ");
        }
        return where + getMessage();
    }
}
